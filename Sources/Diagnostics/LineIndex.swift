/// Where the lines of a source begin: from offsets to lines and columns.
///
/// The one place that knows lines, columns and UTF-16. A line ends at LF, CRLF or CR.
package struct LineIndex: Sendable {
  /// A place as people count: both from 1, columns in code points.
  package struct Place: Sendable, Equatable {
    /// The line, from 1.
    package let line: Int
    /// The column, from 1, in Unicode code points.
    package let column: Int
  }

  private let bytes: [UInt8]
  private let starts: [Int]

  /// Creates the index of a source.
  package init(_ source: SourceText) {
    var starts = [0]
    let bytes = source.bytes
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      index += 1
      if byte == 0x0D, index < bytes.count, bytes[index] == 0x0A { index += 1 }
      if byte == 0x0D || byte == 0x0A { starts.append(index) }
    }
    self.bytes = bytes
    self.starts = starts
  }

  /// How many lines there are; a text that ends in a line end has an empty last one.
  package var count: Int { starts.count }

  /// Returns the line of an offset, from 1.
  package func line(at offset: Int) -> Int {
    var low = 0
    var high = starts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if starts[middle] <= offset { low = middle } else { high = middle }
    }
    return low + 1
  }

  /// Returns the line and column of an offset.
  package func place(at offset: Int) -> Place {
    let line = line(at: offset)
    return Place(line: line, column: codePoints(in: startOffset(ofLine: line)..<offset) + 1)
  }

  /// Returns the place as LSP counts: both from 0, columns in UTF-16 units.
  package func placeInUTF16(at offset: Int) -> (line: Int, column: Int) {
    let line = line(at: offset)
    let range = (startOffset(ofLine: line)..<offset).clamped(to: bytes.indices)
    return (line - 1, String(decoding: bytes[range], as: UTF8.self).utf16.count)
  }

  /// Returns the offsets of a line, its line end not included.
  ///
  /// - Precondition: `line` is from 1 to `count`.
  package func range(ofLine line: Int) -> Range<Int> {
    let start = startOffset(ofLine: line)
    var end = line < starts.count ? starts[line] : bytes.count
    while end > start, bytes[end - 1] == 0x0A || bytes[end - 1] == 0x0D { end -= 1 }
    return start..<end
  }

  private func startOffset(ofLine line: Int) -> Int { starts[line - 1] }

  /// Counts every byte that does not continue a code point.
  private func codePoints(in range: Range<Int>) -> Int {
    var count = 0
    for byte in bytes[range.clamped(to: bytes.indices)] where byte & 0xC0 != 0x80 { count += 1 }
    return count
  }
}
