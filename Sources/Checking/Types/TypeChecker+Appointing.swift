// Roles that are given to people on the way.
import Diagnostics
import ProgramModel
import Syntax

extension TypeChecker {
  /// Checks a line that gives a role to people it names.
  mutating func checkAppointment(_ name: NameNode?, _ people: GroupNode) {
    checkPeople(people)
    guard let name, let symbol = checkFillable(name), people.members.count == 1,
      people.except.isEmpty, case .name(let named) = tree[people.members[0]].kind,
      let other = tree.symbol(named, in: names), other != symbol,
      isHeldByOne(symbol), isHeldByOne(other), roster[other]?.filling != .later
    else { return }
    report.add(
      .leavesOtherRole(
        names[other].name, for: names[symbol].name, at: named.span, language: tree.language))
  }

  /// Checks a line that asks who is to have a role.
  mutating func checkAppointment(
    _ name: NameNode?, from people: GroupNode, _ asked: GroupNode?, _ text: TextNode
  ) {
    checkPeople(people)
    if let asked { checkPeople(asked) }
    checkText(text)
    if let name { _ = checkFillable(name) }
  }

  /// Returns the role that a name stands for, if people can be given it.
  private mutating func checkFillable(_ name: NameNode) -> ID<Symbol>? {
    guard let symbol = tree.symbol(name, in: names) else {
      tellUnknown(name, isAudience: true)
      return nil
    }
    guard let role = roster[symbol] else {
      if !names[symbol].isUnsure {
        report.add(.notARoleToGive(tree.text(of: name), at: name.span, first: names[symbol].span))
      }
      return nil
    }
    switch role.holders {
    case .number: return symbol
    case .unsure: return nil
    case .others, .live:
      report.add(.roleNotToGive(tree.text(of: name), at: name.span, first: names[symbol].span))
      return nil
    }
  }

  /// Checks a line that reveals a role: one that is held in secret.
  mutating func checkReveal(_ name: NameNode?) {
    guard let name else { return }
    guard let symbol = tree.symbol(name, in: names) else {
      return tellUnknown(name, isAudience: true)
    }
    if names[symbol].isUnsure || roster[symbol]?.isSecret == true { return }
    report.add(
      .nothingToReveal(
        tree.text(of: name), isRole: roster[symbol] != nil, at: name.span,
        first: names[symbol].span, language: tree.language))
  }

  /// Whether a role is one that exactly one person holds, and beside no other.
  private func isHeldByOne(_ symbol: ID<Symbol>) -> Bool {
    guard let role = roster[symbol], role.isCounted, case .number(let range) = role.holders else {
      return false
    }
    return range == 1...1
  }
}
