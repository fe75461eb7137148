// Proeven: who takes part, what is answered, and what must hold.
import Diagnostics
import ProgramModel
import Syntax

extension Lowering {
  mutating func lowerTrials() {
    for node in tree.trials {
      let title = node.title.map { text(tree.plainText($0.content)) }
      var trial = Trial(title: title, place: place(node.span))
      for line in node.lines { lower(line, into: &trial) }
      program.trials.append(trial)
    }
  }

  private mutating func lower(_ line: GivenNode, into trial: inout Trial) {
    switch line.kind {
    case .missing: break
    case .participantCount(let number):
      if let count = number.count { trial.participants = .number(count) }
    case .participants(let people): trial.participants = .named(people.map { name(of: $0) })
    case .role(let role, let people):
      guard let symbol = symbol(role), let role = roles[symbol] else { return }
      trial.roles.append(Trial.Holders(role, people.map { name(of: $0) }))
    case .choice(let choice, let value):
      guard let symbol = symbol(choice), let choice = choices[symbol] else { return }
      trial.settings.append(Trial.Setting(choice, constant(value, as: types[symbol])))
    case .previous(let name, let text):
      guard let symbol = symbol(name), let note = note(symbol) else { return }
      trial.previous.append(Trial.Previous(note, values(of: text, as: types[symbol])))
    case .meeting(let number):
      if let count = number.count { trial.meeting = count }
    case .answer(let isRating, let name, let person, let text):
      guard let answer = answer(isRating, name, by: person, text, at: line.span) else { return }
      trial.answers.append(answer)
    case .expect(let node):
      guard let kind = expectation(node) else { return }
      trial.expectations.append(Trial.Expectation(place: place(line.span), kind: kind))
    }
  }

  private func symbol(_ name: NameNode?) -> ID<Symbol>? {
    name.flatMap { tree.symbol($0, in: names) }
  }

  private mutating func name(of person: PersonNode) -> TextID { text(tree.plainName(person)) }

  // MARK: Answers

  private mutating func answer(
    _ isRating: Bool, _ name: NameNode?, by person: PersonNode?, _ node: TextNode, at span: Span
  ) -> Trial.Answer? {
    guard let name, let symbol = symbol(name),
      let target = isRating ? labels(of: symbol) : asked(symbol)
    else { return nil }
    let kind = isRating ? .text : types[symbol]
    let words = text(tree.text(of: name))
    let person = person.map { self.name(of: $0) }
    let values = values(of: node, as: kind)
    return Trial.Answer(
      place: place(span), target: target, name: words, person: person, values: values)
  }

  private mutating func values(of node: TextNode, as kind: ValueType) -> [Constant] {
    tree.answers(node).map { constant($0.text, as: kind) ?? .text(text($0.text)) }
  }

  private func asked(_ symbol: ID<Symbol>) -> Trial.Answer.Target? {
    if let role = roles[symbol] { return .role(role) }
    return note(symbol).map { .note($0) }
  }

  private func labels(of symbol: ID<Symbol>) -> Trial.Answer.Target? {
    if let deck = decks[symbol] { return .labelInDeck(deck) }
    return note(symbol).map { .labelInNote($0) }
  }

  // MARK: What must hold

  private mutating func expectation(_ node: ExpectationNode) -> Trial.Expectation.Kind? {
    switch node {
    case .missing: return nil
    case .durationAtMost(let time):
      return .duration(least: nil, most: self.time(time, unit: nil))
    case .durationAtLeast(let time):
      return .duration(least: self.time(time, unit: nil), most: nil)
    case .duration(let range):
      let time = self.time(range)
      return .duration(least: time.least, most: time.most)
    case .phases(let titles): return .phases(titles.map { title($0) })
    case .noPhase(let title): return .noPhase(self.title(title))
    case .holds(let value):
      let condition = condition(value)
      var parts: [Trial.Part] = []
      gatherParts(of: value, &parts)
      return .holds(condition, parts)
    }
  }

  private mutating func title(_ node: TitleNode) -> Trial.Title {
    let title = tree.plainText(node.content)
    let key = optionKey(title)
    let phases = phaseTitles.filter { $0.text == key }.map { $0.phase }
    return Trial.Title(text(title), phases)
  }

  /// Gathers the parts of a condition that are worth telling where it doesn't hold: the sides of
  /// its comparisons that aren't known beforehand.
  private mutating func gatherParts(of id: ValueID, _ parts: inout [Trial.Part]) {
    switch tree[id].kind {
    case .and(let values), .or(let values):
      if !types[id].isList, types[id] != .people {
        for value in values { gatherParts(of: value, &parts) }
        return
      }
    case .not(let value), .group(let value): return gatherParts(of: value, &parts)
    case .compare(let left, _, _, let right):
      gatherParts(of: left, &parts)
      return gatherParts(of: right, &parts)
    case .missing, .empty, .number, .duration, .title, .yesNo: return
    case .name where types.bareOptions.contains(id): return
    case .previous, .meeting, .elapsed, .remaining, .tally, .count, .name, .everyone, .facilitator,
      .labelled, .from, .who, .except, .sum, .product:
      break
    }
    let words = text(tree.source.text(of: tree[id].span))
    parts.append(Trial.Part(words: words, value: expression(id)))
  }
}
