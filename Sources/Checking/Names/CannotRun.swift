// Which lines no session can run yet: each is told once, and says nothing else.
import Diagnostics
import ProgramModel
import Syntax

/// The lines of a script that can't run yet.
struct CannotRun: Sendable {
  /// Lines of the flow of which nothing more is said.
  fileprivate(set) var steps: Set<StepID> = []
}

/// Returns the lines that can't run yet, each with its finding.
func findWhatCannotRun(_ tree: SyntaxTree) -> (lines: CannotRun, report: Report) {
  var search = Search(tree: tree)
  tree.forEachStep(in: tree.allLines) { search.look(at: $0) }
  return (search.lines, search.report)
}

private struct Search {
  let tree: SyntaxTree
  var lines = CannotRun()
  var report = Report()

  init(tree: SyntaxTree) { self.tree = tree }

  /// Tells a line by its first word.
  private mutating func tell(_ line: Span) {
    tell(exactly: tree.source.firstWord(of: line))
  }

  private mutating func tell(exactly span: Span) {
    report.add(.notYet(tree.source.text(of: span), at: span))
  }

  mutating func look(at id: StepID) {
    let step = tree[id]
    switch step.kind {
    case .together: tell(step.span)
    case .missing, .phase, .pause, .prompt, .speaks, .listens, .whisper, .silence, .then, .seat,
      .cue, .ask, .draw, .appoint, .appointFrom, .subgroups, .reveal, .set, .remember, .perform,
      .condition, .repeated, .each, .round, .stop:
      break
    }
  }
}

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
