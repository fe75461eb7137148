// Words of a script, as far as a finding points at one.
import Diagnostics
import Syntax

extension SourceText {
  /// Returns the first word of a span: up to a blank, a comma, a colon or a bracket.
  func firstWord(of span: Span) -> Span {
    var end = span.range.lowerBound
    while end < span.range.upperBound, end < bytes.count, !isEndOfWord(bytes[end]) { end += 1 }
    return Span(file: span.file, start: span.range.lowerBound, end: end)
  }

  private func isEndOfWord(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x00...0x20, UInt8(ascii: ","), UInt8(ascii: ":"), UInt8(ascii: "("): true
    default: false
    }
  }
}
