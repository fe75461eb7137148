/// A stream of text going out: a file descriptor, or memory to look at afterwards.
///
/// A class, as a stream is one thing however many hands it passes through.
package final class Output {
  private let descriptor: Int32?
  private var pending: [UInt8] = []
  /// Whether it is a terminal.
  package let isTerminal: Bool
  /// How many columns it has, where that is known.
  package var columns: Int? { descriptor.flatMap { System.columns(of: $0) } }
  /// Whether nobody reads it any more; what is written then is dropped in silence.
  package private(set) var isClosed = false
  /// Whether something could not be written, for another reason than that.
  package private(set) var hasFailed = false

  private static let capacity = 65_536

  /// Creates the stream of a file descriptor, 1 for standard output.
  package init(descriptor: Int32) {
    self.descriptor = descriptor
    isTerminal = System.isTerminal(descriptor)
  }

  /// Creates a stream that keeps everything in memory.
  package init(isTerminal: Bool) {
    descriptor = nil
    self.isTerminal = isTerminal
  }

  /// What is kept in memory, or waits to be written.
  package var text: String { String(decoding: pending, as: UTF8.self) }

  /// Writes a text.
  package func write(_ text: String) { write(Array(text.utf8)) }

  /// Writes bytes as they are.
  package func write(_ bytes: [UInt8]) {
    guard !isClosed, !hasFailed else { return }
    pending += bytes
    if pending.count >= Output.capacity { flush() }
  }

  /// Sends out what waits.
  package func flush() {
    guard let descriptor, !pending.isEmpty else { return }
    switch System.write(pending, to: descriptor) {
    case .all: break
    case .closed: isClosed = true
    case .failed: hasFailed = true
    }
    pending.removeAll(keepingCapacity: true)
  }
}
