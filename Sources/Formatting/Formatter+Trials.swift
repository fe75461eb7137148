// The lines of a `proef`.
import Diagnostics
import Syntax

extension Formatter {
  /// Writes a proef.
  mutating func trial(_ trial: TrialNode) {
    let head = "\(word(.trial)) \(text(trial.title))"
    line(head, nil, at: trial.span, depth: 0, gap: .one, opens: true)
    for node in trial.lines { given(node) }
  }

  private mutating func given(_ node: GivenNode) {
    func write(_ head: String, _ content: TextNode? = nil) {
      line(head, content, at: node.span, depth: 1)
    }
    switch node.kind {
    case .missing: write(tree.source.text(of: node.span))
    case .participantCount(let number): write("\(word(.participants)) \(text(number))")
    case .participants(let persons): write("\(word(.participants)) \(text(persons))")
    case .role(let name, let persons):
      write("\(word(.role)) \(text(name)) = \(text(persons))")
    case .choice(let name, let value):
      write("\(word(.choice)) \(text(name)) = \(text(value))")
    case .meeting(let number): write("\(word(.meeting)) \(text(number))")
    case .previous(let name, let content):
      write("\(word(.previous)) \(text(name))", content)
    case .answer(let isRating, let name, let person, let content):
      let what = isRating ? "\(word(.rate)) \(text(name))" : text(name)
      write("\(word(.answer)) " + list([what] + (person.map { [text($0)] } ?? [])), content)
    case .expect(let expectation): write("\(word(.expect)) \(text(expectation))")
    }
  }

  private func text(_ expectation: ExpectationNode) -> String {
    switch expectation {
    case .missing: ""
    case .durationAtMost(let time): "\(word(.duration)) \(word(.atMost)) \(text(time))"
    case .durationAtLeast(let time): "\(word(.duration)) \(word(.atLeast)) \(text(time))"
    case .duration(let range): "\(word(.duration)) \(text(range))"
    case .phases(let titles): "\(word(.phase)) \(list(titles.map { text($0) }))"
    case .noPhase(let title): "\(word(.none)) \(word(.phase)) \(text(title))"
    case .holds(let value): text(value)
    }
  }

  // MARK: People by name

  private func text(_ persons: [PersonNode]) -> String { list(persons.map { text($0) }) }

  /// Returns a person's words, or what stands between quotes.
  private func text(_ person: PersonNode) -> String {
    isQuoted(person) ? quoted(tree.source.text(of: person.span)) : tree.text(of: person)
  }

  /// Whether a quote stands before a person, which no word can.
  private func isQuoted(_ person: PersonNode) -> Bool {
    let start = Int(person.span.start)
    let before = Span(file: tree.source.file, start: max(0, start - 3), end: start)
    guard let last = tree.source.text(of: before).last else { return false }
    return "\"“”„«»".contains(last)
  }
}
