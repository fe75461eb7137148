// A time that was meant for the clock, behind a colon: `fase "Inbreng": 10 minuten`.
import Diagnostics
import ProgramModel
import Syntax

extension TypeChecker {
  /// Tells a text that is a time, or begins with one and another colon, where the line could have
  /// had one.
  mutating func tellDuration(in text: TextNode?, unless range: RangeNode?) {
    guard range == nil, let span = tree.durationMeant(in: text), let text else { return }
    report.add(.durationInText(tree.source.text(of: span), at: span, colon: text.span))
  }
}

extension SyntaxTree {
  /// Returns the time that a text is, or begins with: `20 minuten` or `20 minuten: Vraag door`.
  func durationMeant(in text: TextNode?) -> Span? {
    guard let text, let part = text.paragraphs.first?.parts.first, case .text(let span) = part
    else { return nil }
    let bytes = source.bytes
    let start = Int(span.start)
    guard start < Int(span.end), bytes[start] >= 0x30, bytes[start] <= 0x39 else { return nil }
    let farthest = min(Int(span.end), start + 41)
    let colon = bytes[start..<farthest].firstIndex(of: UInt8(ascii: ":"))
    let isWhole =
      text.items.isEmpty && text.paragraphs.count == 1 && text.paragraphs[0].parts.count == 1
    guard colon != nil || isWhole && farthest == Int(span.end) else { return nil }
    let time = Span(file: span.file, start: start, end: colon ?? Int(span.end))
    guard ConstantText(source.text(of: time), as: .duration, in: language) != nil else {
      return nil
    }
    return time
  }
}
