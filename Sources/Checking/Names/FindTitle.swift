// A protocol has a title on top; a file without one holds only what others can use.
import Diagnostics
import Syntax

/// Returns what stands in a file without a title that only a protocol can have.
func findMissingTitle(_ tree: SyntaxTree) -> Report {
  var report = Report()
  guard tree.title == nil, let line = tree.firstLineOfProtocol else { return report }
  let word = tree.source.firstWord(of: line)
  report.add(
    .protocolMissing(
      tree.source.text(of: word), at: word, top: tree.source.top, language: tree.language))
  return report
}

extension SyntaxTree {
  /// The first line that a file without a title can't have: a role, a choice, flow, a proef.
  fileprivate var firstLineOfProtocol: Span? {
    for declaration in declarations {
      switch declaration.kind {
      case .role, .facilitator, .choice: return declaration.span
      case .rule, .card, .list, .beforehand, .use, .block: continue
      }
    }
    let lines = flow.first.map { self[$0].span } ?? trials.first?.span
    return lines.flatMap { $0.isEmpty ? nil : $0 }
  }
}

extension SourceText {
  /// The place where the first line of a script can begin.
  fileprivate var top: Span {
    let mark = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    return Span(file: file, start: mark, end: mark)
  }
}
