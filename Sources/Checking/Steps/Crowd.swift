// Who can be the same people, read off the declarations, never off who is there.
import Diagnostics
import ProgramModel
import Syntax

/// Tells whether two audiences can hold the same person.
struct Crowd {
  let tree: SyntaxTree
  let names: Names
  let roster: Roster

  /// Whether nobody can be in both groups, whoever takes part.
  func areApart(_ left: GroupNode, _ right: GroupNode) -> Bool {
    let (some, others) = (parts(of: left), parts(of: right))
    return some.allSatisfy { part in others.allSatisfy { areApart(part, $0) } }
  }

  /// Whether a group is one person by declaration: a role of 1, or whose turn it is.
  func isOnePerson(_ group: GroupNode, _ types: Types) -> Bool {
    guard group.members.count == 1, group.except.isEmpty else { return false }
    if case .who = tree[group.members[0]].kind { return true }
    guard case .name(let name) = tree[group.members[0]].kind,
      let symbol = tree.symbol(name, in: names)
    else { return false }
    switch names[symbol].origin {
    case .role:
      if case .number(let range)? = roster[symbol]?.holders { return range == 1...1 }
      return false
    case .turn: return types[symbol] == .people
    case .parameter(let value?):
      if case .who = tree[tree.insideBrackets(value)].kind { return true }
      return false
    case .choice, .deck, .note, .subgroup, .parameter(nil): return false
    }
  }

  /// Who is named in one word.
  private enum Who: Equatable {
    case everyone
    case facilitator
    case named(ID<Symbol>)
    /// Who brought an entry in, by the words that say so.
    case author(String)
    case unsure
  }

  /// People that one word means: what it comes from, step by step, and who is left out of it.
  private struct Part {
    var origins: [Who]
    var except: [Who]
  }

  private func areApart(_ left: Part, _ right: Part) -> Bool {
    if left.origins.contains(where: { right.except.contains($0) }) { return true }
    if right.origins.contains(where: { left.except.contains($0) }) { return true }
    if left.origins.contains(where: { one in right.origins.contains { areDealtApart(one, $0) } }) {
      return true
    }
    guard let one = left.origins.last, let other = right.origins.last else { return false }
    switch (one, other) {
    case (.unsure, _), (_, .unsure), (.facilitator, .facilitator): return false
    case (.facilitator, _), (_, .facilitator): return true
    case (.everyone, _), (_, .everyone), (.author, _), (_, .author): return false
    case (.named(let first), .named(let second)): return first != second && exclude(first, second)
    }
  }

  /// Whether two names are groups of one division.
  private func areDealtApart(_ one: Who, _ other: Who) -> Bool {
    guard case .named(let first) = one, case .named(let second) = other, first != second,
      names[first].origin == .subgroup, names[second].origin == .subgroup
    else { return false }
    return names[first].takings.last == names[second].takings.last
  }

  /// Whether two roles can't be held by one person: both counted, or one counted and the others.
  private func exclude(_ first: ID<Symbol>, _ second: ID<Symbol>) -> Bool {
    guard let one = roster[first], let other = roster[second] else { return false }
    let isOthers = { (role: DeclaredRole) in
      if case .others = role.holders { true } else { false }
    }
    return one.isCounted && other.isCounted || one.isCounted && isOthers(other)
      || isOthers(one) && other.isCounted
  }

  /// A group is what it is declared as; so is the name of a turn.
  private func parts(of group: GroupNode, depth: Int = 0) -> [Part] {
    parts(of: group.members, except: group.except, depth: depth)
  }

  private func parts(of members: [ValueID], except: [ValueID], depth: Int) -> [Part] {
    let except = except.map { who(tree[$0].kind) }
    var result: [Part] = []
    for member in members {
      for part in parts(of: who(tree[member].kind), depth: depth) {
        result.append(Part(origins: part.origins, except: part.except + except))
      }
      // A web of groups in groups is not looked through to its last corner.
      if result.count > 16 { return [Part(origins: [.unsure], except: [])] }
    }
    return result
  }

  private func parts(of who: Who, depth: Int) -> [Part] {
    let alone = [Part(origins: [who], except: [])]
    guard case .named(let symbol) = who, depth < 8 else { return alone }
    let source: GroupNode
    switch names[symbol].origin {
    case .role:
      guard case .live(let group)? = roster[symbol]?.holders else { return alone }
      source = group
    case .turn(let step):
      guard let group = tree[step].goesOver else { return alone }
      source = group
    case .subgroup:
      guard let line = names[symbol].takings.last,
        case .subgroups(.named(_, let group), _, _) = tree[line].kind,
        names[symbol].takings.count == 1
      else { return alone }
      source = group
    case .parameter(let value?):
      return given(value, depth: depth + 1).map { part in
        Part(origins: [who] + part.origins, except: part.except)
      }
    case .choice, .deck, .note, .parameter(nil): return alone
    }
    return parts(of: source, depth: depth + 1).map { part in
      Part(origins: [who] + part.origins, except: part.except)
    }
  }

  /// Who is given to a block.
  private func given(_ value: ValueID, depth: Int) -> [Part] {
    let value = tree.insideBrackets(value)
    switch tree[value].kind {
    case .and(let members): return parts(of: members, except: [], depth: depth)
    case .except(let inner, let others):
      if case .and(let members) = tree[inner].kind {
        return parts(of: members, except: others, depth: depth)
      }
      return parts(of: [inner], except: others, depth: depth)
    default: return parts(of: [value], except: [], depth: depth)
    }
  }

  private func who(_ value: ValueNode.Kind) -> Who {
    switch value {
    case .everyone: .everyone
    case .facilitator: .facilitator
    case .name(let name): tree.symbol(name, in: names).map { .named($0) } ?? .unsure
    case .who(let value): .author(nameKey(tree.source.text(of: tree[value].span)))
    default: .unsure
    }
  }
}
