// Which lines no session can run yet: each is told once, and says nothing else.
import Diagnostics
import ProgramModel
import Syntax

/// The lines of a script that can't run yet.
struct CannotRun: Sendable {
  /// Lines of the flow of which nothing more is said.
  fileprivate(set) var steps: Set<StepID> = []
  /// Declarations of which nothing more is said, by index.
  fileprivate(set) var declarations: Set<Int> = []
  /// Lines of proeven of which nothing more is said, by where they begin.
  fileprivate(set) var givens: Set<UInt32> = []
}

/// Returns the lines that can't run yet, each with its finding.
func findWhatCannotRun(_ tree: SyntaxTree) -> (lines: CannotRun, report: Report) {
  var search = Search(tree: tree)
  for (index, declaration) in tree.declarations.enumerated() {
    search.look(at: declaration, index)
  }
  tree.forEachStep(in: tree.flow) { search.look(at: $0) }
  for trial in tree.trials {
    for line in trial.lines { search.look(at: line) }
  }
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

  mutating func look(at declaration: DeclarationNode, _ index: Int) {
    switch declaration.kind {
    case .use, .block:
      tell(declaration.span)
      lines.declarations.insert(index)
    case .role(_, let parts, let text):
      for part in parts {
        switch part.kind {
        case .secret: tell(exactly: tree.source.firstWord(of: part.span))
        case .people(let group): look(in: group.values)
        case .drawn(let group): look(in: group?.values ?? [])
        case .count, .others, .rotating, .later, .alongside: break
        }
      }
      look(in: text?.values ?? [])
    case .facilitator(_, _, let text): look(in: text?.values ?? [])
    case .beforehand(_, let people, let text): look(in: (people?.values ?? []) + text.values)
    case .list: break
    case .rule(let rule): look(in: rule.text.values)
    case .card(let card): look(in: card.text.values)
    case .choice(_, let value, let text): look(in: [value] + (text?.values ?? []))
    }
  }

  mutating func look(at id: StepID) {
    let step = tree[id]
    switch step.kind {
    case .reveal, .perform:
      tell(step.span)
      lines.steps.insert(id)
    case .together: tell(step.span)
    case .ask(let ask): look(at: ask, step, id)
    case .each(_, let source, shuffled: _, byRating: _, _, _): look(in: source.values)
    case .round(_, let source, _, shuffled: _, _, _):
      look(in: source.values)
    case .repeated(let kind, _, _, _): look(in: kind.values)
    case .missing, .phase, .pause, .prompt, .speaks, .listens, .whisper, .silence, .then, .seat,
      .cue, .draw, .appoint, .appointFrom, .subgroups, .set, .remember, .condition, .stop:
      look(in: step.values)
    }
  }

  private mutating func look(at ask: AskNode, _ step: StepNode, _ id: StepID) {
    for part in ask.parts {
      switch part.kind {
      case .confidential: tell(exactly: part.span)
      case .number, .atMost, .votes, .top, .range, .yesNo, .source, .people: break
      }
    }
    look(in: step.values)
  }

  mutating func look(at line: GivenNode) {
    switch line.kind {
    case .previous:
      tell(line.span)
      lines.givens.insert(line.span.start)
    case .choice(_, let value), .expect(.holds(let value)): look(in: [value])
    case .answer(rating: _, _, by: _, let text): look(in: text.values)
    case .missing, .meeting, .participantCount, .participants, .role, .expect: break
    }
  }

  /// Looks at values, but not at what a value that can't run is made of.
  private mutating func look(in values: [ValueID]) {
    var waiting = Array(values.reversed())
    while let id = waiting.popLast() {
      switch tree[id].kind {
      case .previous: tell(exactly: tree[id].span)
      case .missing, .meeting, .elapsed, .remaining, .number, .duration, .title, .yesNo, .empty,
        .count, .tally, .name, .everyone,
        .facilitator, .who, .from, .labelled, .not, .and, .or, .except, .compare, .sum, .product,
        .group:
        waiting += tree[id].parts.reversed()
      }
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
