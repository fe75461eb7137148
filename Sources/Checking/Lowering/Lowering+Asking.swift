// What is asked, and who answers.
import Diagnostics
import ProgramModel
import Syntax

extension Lowering {
  mutating func question(_ ask: AskNode, at span: Span) -> ID<Question> {
    let answerer = answerer(naming: ask.people)
    let note = ask.verb == .rate ? nil : take(ask.name, at: span)
    let passage = passage(ask.text, withItems: ask.verb == .note || ask.verb == .collect)
    let kind = kind(ask)
    program.questions.append(
      Question(
        place: place(span), note: note, kind: kind, answerer: answerer, passage: passage,
        isConfidential: isConfidential(ask)))
    return ID(program.questions.count - 1)
  }

  /// Whether what is answered or rated is said in confidence: by this line, by another of the same
  /// name, or because it is taken from what is.
  private func isConfidential(_ ask: AskNode) -> Bool {
    if ask.isConfidential { return true }
    guard let name = ask.name, let symbol = tree.symbol(name, in: names) else { return false }
    return confidential.contains(symbol)
  }

  /// Asks who of some people is to have a role.
  mutating func appointment(
    _ name: NameNode?, from people: GroupNode, _ asked: GroupNode?, _ text: TextNode,
    at span: Span
  ) {
    guard let name, let symbol = tree.symbol(name, in: names), let role = roles[symbol] else {
      return
    }
    let answerer = answerer(naming: asked)
    let source = source(people)
    let passage = passage(text)
    program.questions.append(
      Question(
        place: place(span), note: nil, kind: .appoint(role, from: source), answerer: answerer,
        passage: passage))
    emit(.ask(ID(program.questions.count - 1)))
  }

  /// Gives a role to people.
  mutating func appointment(_ name: NameNode?, _ people: GroupNode, at span: Span) {
    guard let name, let symbol = tree.symbol(name, in: names), let role = roles[symbol] else {
      return
    }
    let source = source(people)
    emit(.appoint(role, source, place(span)))
  }

  /// Lets everybody know who has a role.
  mutating func reveal(_ name: NameNode?, at span: Span) {
    guard let name, let symbol = tree.symbol(name, in: names), let role = roles[symbol] else {
      return
    }
    emit(.reveal(role, place(span)))
  }

  private mutating func kind(_ ask: AskNode) -> QuestionKind {
    switch ask.verb {
    case .note: ask.isYesNo ? .yesNo : number(ask)
    case .collect: .collect(ask.most)
    case .choose: choice(ask)
    case .vote: vote(ask)
    case .rate: rating(ask)
    }
  }

  private func number(_ ask: AskNode) -> QuestionKind {
    for part in ask.parts {
      guard case .range(let count) = part.kind,
        let low = count.least.millionths.flatMap({ Decimal(millionths: $0) }),
        let high = count.most?.millionths.flatMap({ Decimal(millionths: $0) })
      else { continue }
      return .number(low, high)
    }
    return .text
  }

  private mutating func choice(_ ask: AskNode) -> QuestionKind {
    if ask.isYesNo { return .yesNo }
    let most = ask.most ?? 1
    if let group = ask.source { return .choose(.from(source(group)), most: most) }
    let options = tree.listed(ask.text.items)
    if isYesNo(options), most == 1 { return .yesNo }
    return .choose(.fixed(options.map { text($0.text) }), most: most)
  }

  private mutating func rating(_ ask: AskNode) -> QuestionKind {
    guard let name = ask.name else { return .text }
    let list = named(name)
    return .rate(list, tree.listed(ask.text.items).map { text($0.text) })
  }

  /// Who answers: whoever is named, else whose turn it is, else the one person whom the step above
  /// addresses, else the group.
  private mutating func answerer(naming group: GroupNode?) -> Answerer {
    if let group { return answerer(group) }
    if let speaker = speakers.last { return .person(Audience([add(.turn(speaker))])) }
    if above.count == 1, crowd.isOnePerson(above[0], types) { return answerer(above[0]) }
    return .group
  }

  private mutating func answerer(_ group: GroupNode) -> Answerer {
    let audience = audience(group)
    return crowd.isOnePerson(group, types) ? .person(audience) : .people(audience)
  }
}

extension AskNode {
  /// How many entries a visit takes at most, or how many can be chosen.
  fileprivate var most: Int? {
    for part in parts {
      switch part.kind {
      case .number(let number), .atMost(let number): return number.count
      case .range, .votes, .top, .yesNo, .source, .confidential, .people: continue
      }
    }
    return nil
  }
}
