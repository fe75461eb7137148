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
}
