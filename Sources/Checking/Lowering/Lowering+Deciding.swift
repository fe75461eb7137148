// Votes: what is voted on, how, and whether a tie matters.
import Diagnostics
import ProgramModel
import Syntax

extension Lowering {
  /// Returns how a vote is asked.
  mutating func vote(_ ask: AskNode) -> QuestionKind {
    let listed = tree.listed(ask.text.items)
    let options: Options
    if ask.isYesNo || ask.source == nil && ask.top == nil && isYesNo(listed) {
      options = .yesNo
    } else if let group = ask.source {
      options = .from(source(group))
    } else {
      options = .fixed(listed.map { text($0.text) })
    }
    let isList = options != .yesNo && ask.top != nil
    let symbol = ask.name.flatMap { tree.symbol($0, in: names) }
    let ballot = Ballot(
      votes: ask.votes ?? 1, places: isList ? ask.top ?? 1 : 1, isList: isList,
      settlesTies: isList || symbol.map { readNames.contains($0) } ?? false)
    return .vote(options, ballot)
  }
}

extension CheckedScript {
  /// The names of which somebody reads what they stand for, not just how the votes went.
  var readNames: Set<ID<Symbol>> {
    var result: Set<ID<Symbol>> = []
    // Most scripts have no vote, and then nobody asks.
    guard tree.steps.contains(where: { $0.isVote }) else { return result }
    let tallied = tallied
    let add = { (names: ArraySlice<NameNode>) in
      for name in names where !tallied.contains(name.span.start) {
        if let symbol = symbol(name) { result.insert(symbol) }
      }
    }
    for declaration in tree.declarations {
      switch declaration.kind {
      case .rule(let rule): add(names(in: rule.text.values)[...])
      case .card(let card): add(names(in: card.text.values)[...])
      case .role, .facilitator, .list, .choice, .beforehand, .use, .block: break
      }
    }
    tree.forEachStep(in: tree.flow) { add(namesRead(by: $0)) }
    return result
  }

  /// Where the names stand of which it is asked how the votes went.
  private var tallied: Set<UInt32> {
    var places: Set<UInt32> = []
    for value in tree.values {
      guard case .tally(let vote) = value.kind else { continue }
      for name in names(in: [vote]) { places.insert(name.span.start) }
    }
    return places
  }
}

extension StepNode {
  fileprivate var isVote: Bool {
    if case .ask(let ask) = kind { ask.verb == .vote } else { false }
  }
}

extension AskNode {
  /// How many win, where it says so.
  fileprivate var top: Int? {
    for part in parts { if case .top(let number) = part.kind { return number.count } }
    return nil
  }

  /// How many votes each has, where it says so.
  fileprivate var votes: Int? {
    for part in parts { if case .votes(let number) = part.kind { return number.count } }
    return nil
  }
}
