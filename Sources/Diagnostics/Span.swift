/// A stretch of one file, in UTF-8 offsets.
package struct Span: Sendable, Hashable {
  /// The file's number; a script by itself is 0, the files that it uses follow.
  package let file: UInt16
  /// The offset of its first byte.
  package let start: UInt32
  /// The offset behind its last byte; `start` for a place between two bytes.
  package let end: UInt32

  /// Creates a span of a file.
  ///
  /// - Precondition: `start` is not beyond `end`, and neither beyond 4 GiB.
  package init(file: UInt16 = 0, start: Int, end: Int) {
    precondition(start <= end)
    self.file = file
    self.start = UInt32(start)
    self.end = UInt32(end)
  }

  /// Its offsets, to read the file's bytes with.
  package var range: Range<Int> { Int(start)..<Int(end) }

  /// Whether it holds no byte.
  package var isEmpty: Bool { start == end }

  /// Returns the smallest span of the same file that holds this one and another.
  package func joined(with other: Span) -> Span {
    Span(file: file, start: Int(min(start, other.start)), end: Int(max(end, other.end)))
  }

  /// The place right before its first byte.
  package var before: Span { Span(file: file, start: Int(start), end: Int(start)) }

  /// The place right behind its last byte.
  package var after: Span { Span(file: file, start: Int(end), end: Int(end)) }
}
