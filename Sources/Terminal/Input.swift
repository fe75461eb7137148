/// A stream of bytes coming in: a file descriptor, or bytes that are known beforehand.
///
/// A class, as a stream is one thing however many hands it passes through.
package final class Input {
  let descriptor: Int32?
  private var known: [UInt8]
  /// Whether somebody types it.
  package let isTerminal: Bool

  /// Creates the stream of a file descriptor, 0 for standard input.
  package init(descriptor: Int32) {
    self.descriptor = descriptor
    known = []
    isTerminal = System.isTerminal(descriptor)
  }

  /// Creates a stream of bytes that are known beforehand.
  package init(bytes: [UInt8], isTerminal: Bool = false) {
    descriptor = nil
    known = bytes
    self.isTerminal = isTerminal
  }

  /// Returns the next bytes, empty at the end.
  package func read(atMost limit: Int = 65_536) -> [UInt8] {
    if let descriptor { return System.read(descriptor, atMost: limit) }
    let result = Array(known.prefix(limit))
    known.removeFirst(result.count)
    return result
  }

  /// Returns all bytes up to a limit; a stream that holds more gives that many and is left there.
  package func readAll(atMost limit: Int) -> [UInt8] {
    var result: [UInt8] = []
    while result.count < limit {
      let bytes = read(atMost: min(65_536, limit - result.count))
      if bytes.isEmpty { break }
      result += bytes
    }
    return result
  }
}
