// What decides: orders by rating, and the text of a vote.
import Diagnostics
import ProgramModel
import Syntax

extension TypeChecker {
  /// Checks in which order a list is gone past: one order, and by rating only where it is rated.
  mutating func checkOrder(
    of source: GroupNode, _ kind: ValueType, shuffled: Span?, byRating: Span?
  ) {
    guard let byRating else { return }
    if let shuffled {
      let (first, second) =
        shuffled.start < byRating.start ? (shuffled, byRating) : (byRating, shuffled)
      report.add(.twoOrders(tree.source.text(of: second), at: second, first: first))
      return
    }
    guard !kind.isUnknown else { return }
    let isRated = source.members.contains { member in
      guard case .list(let list?) = type(of: member) else { return false }
      return !types.labels[list.index].isEmpty
    }
    // What was joined from several lists isn't looked through.
    let isSure = source.members.allSatisfy { type(of: $0) != .list(nil) }
    if !isRated, isSure {
      report.add(.notRated(tree.source.text(of: source.span), at: byRating))
    }
  }

  /// `telling` takes the name of a `stem`.
  mutating func tally(_ value: ValueID) -> ValueType {
    let kind = type(of: value)
    var inner = value
    while case .group(let part) = tree[inner].kind { inner = part }
    guard case .name(let name) = tree[inner].kind else {
      let span = tree[value].span
      report.add(.tallyNeedsVote(tree.source.text(of: span), at: span))
      return .text
    }
    guard let symbol = tree.symbol(name, in: names), !names[symbol].isUnsure else { return .text }
    let isVoted = names[symbol].takings.contains { step in
      if case .ask(let ask) = tree[step].kind { ask.verb == .vote } else { false }
    }
    if !isVoted, !kind.isUnknown || names[symbol].takings.isEmpty {
      report.add(.tallyNeedsVote(tree.text(of: name), at: name.span))
    }
    return .text
  }
}

extension AskVerb {
  /// Whether the items under it are what can be chosen.
  var offersOptions: Bool {
    switch self {
    case .choose, .vote: true
    case .note, .collect, .rate: false
    }
  }
}
