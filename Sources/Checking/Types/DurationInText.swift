// A time that was meant for the clock, behind a colon: `fase "Inbreng": 10 minuten`.
import Diagnostics
import ProgramModel
import Syntax

extension TypeChecker {
  /// Tells a text that is nothing but a time where the line could have had one.
  mutating func tellDuration(in text: TextNode?, unless range: RangeNode?) {
    guard range == nil, let text, text.items.isEmpty, text.paragraphs.count == 1,
      let part = text.paragraphs.first?.parts.first, case .text(let span) = part,
      text.paragraphs[0].parts.count == 1, span.range.count <= 40
    else { return }
    let written = tree.source.text(of: span)
    guard written.first?.isNumber ?? false,
      ConstantText(written, as: .duration, in: tree.language) != nil
    else { return }
    report.add(.durationInText(written, at: span, colon: text.span))
  }
}
