// Who holds each role, as declared: the phase between names and types that knows people.
import Diagnostics
import ProgramModel
import Syntax

/// A role as its line declares it.
struct DeclaredRole: Sendable {
  /// Who holds a role.
  enum Holders: Sendable {
    /// So many people.
    case number(ClosedRange<Int>)
    /// Everyone without a counted role.
    case others
    /// A group that is reckoned anew each time.
    case live(GroupNode)
    /// Nobody knows: its line has a mistake.
    case unsure
  }

  /// The name it has.
  let symbol: ID<Symbol>
  /// Its place among the declarations.
  let declaration: Int
  /// Who holds it.
  let holders: Holders
  /// Whether it is held beside another role.
  let isAlongside: Bool
  /// Whether nobody but the facilitator knows who holds it, until it is revealed.
  let isSecret: Bool
  /// How it comes to be held, where it has a number.
  let filling: Role.Filling
  /// From whom it is drawn, where the script says so.
  let drawnFrom: GroupNode?

  /// Whether nobody may hold it beside another such role.
  var isCounted: Bool {
    if case .number = holders { !isAlongside } else { false }
  }
}

/// The roles of a script.
struct Roster: Sendable {
  /// The roles, as declared.
  fileprivate(set) var roles: [DeclaredRole] = []
  /// The place of the role that a name stands for, by the name's.
  private var places: [Int?]

  fileprivate init(_ names: Names) { places = Array(repeating: nil, count: names.symbols.count) }

  /// Returns the role that a name stands for, if it is one.
  subscript(symbol: ID<Symbol>) -> DeclaredRole? { places[symbol.index].map { roles[$0] } }

  fileprivate mutating func add(_ role: DeclaredRole) {
    places[role.symbol.index] = roles.count
    roles.append(role)
  }
}

/// Returns the roles that a script declares, and what is wrong with their lines.
func declareRoles(_ tree: SyntaxTree, _ names: Names) -> (roster: Roster, report: Report) {
  var declaring = RoleDeclaring(tree: tree, names: names)
  for id in names.ids {
    guard case .role(let index) = names[id].origin else { continue }
    declaring.declare(id, index)
  }
  for declaration in tree.declarations {
    guard case .facilitator(let name, let parts, _) = declaration.kind, !parts.isEmpty else {
      continue
    }
    declaring.report.add(.facilitatorCounted(tree.source.text(of: name), parts, tree: tree))
  }
  declaring.findCircles()
  declaring.findTooMany()
  return (declaring.roster, declaring.report)
}

private struct RoleDeclaring {
  let tree: SyntaxTree
  let names: Names
  var roster: Roster
  var report = Report()
  private var others: ID<Symbol>?

  init(tree: SyntaxTree, names: Names) {
    self.tree = tree
    self.names = names
    roster = Roster(names)
  }

  mutating func declare(_ symbol: ID<Symbol>, _ index: Int) {
    guard case .role(let name?, let parts, _) = tree.declarations[index].kind else { return }
    let holders = holders(of: name, parts)
    if case .others = holders {
      if let first = others {
        report.add(.secondOthers(tree.text(of: name), at: name.span, first: names[first].span))
      } else {
        others = symbol
      }
    }
    checkWords(name, parts, holders)
    roster.add(
      DeclaredRole(
        symbol: symbol, declaration: index, holders: holders,
        isAlongside: parts.contains { $0.kind == .alongside || $0.kind == .secret },
        isSecret: parts.contains { $0.kind == .secret }, filling: filling(parts),
        drawnFrom: drawnFrom(name, parts)))
  }

  /// Returns how a role comes to be held.
  private func filling(_ parts: [RolePartNode]) -> Role.Filling {
    for part in parts {
      switch part.kind {
      case .rotating: return .rotating
      case .later: return .later
      case .drawn: return .drawn(from: nil)
      case .count, .others, .people, .alongside, .secret: continue
      }
    }
    return .chosen
  }

  /// Returns from whom a role is drawn: never from those who have it.
  private mutating func drawnFrom(_ name: NameNode, _ parts: [RolePartNode]) -> GroupNode? {
    for part in parts {
      guard case .drawn(let group?) = part.kind else { continue }
      for member in group.members {
        guard case .name(let named) = tree[member].kind,
          tree.symbol(named, in: names) == tree.symbol(name, in: names)
        else { continue }
        report.add(.circularGroup([tree.text(of: name)], at: named.span, others: []))
      }
      return group
    }
    return nil
  }

  /// Returns who holds a role: its parts must say it once.
  private mutating func holders(of name: NameNode, _ parts: [RolePartNode])
    -> DeclaredRole.Holders
  {
    var found: (holders: DeclaredRole.Holders, part: RolePartNode)?
    for part in parts {
      guard let holders = holders(said: part) else { continue }
      if let first = found {
        report.add(
          .saidTwice(
            tree.source.text(of: part.span), at: part.span, first: first.part.span))
        return .unsure
      }
      found = (holders, part)
    }
    if let found { return found.holders }
    report.add(.roleWithoutNumber(tree.text(of: name), at: name.span, language: tree.language))
    return .unsure
  }

  private mutating func holders(said part: RolePartNode) -> DeclaredRole.Holders? {
    switch part.kind {
    case .count(let count): number(count).map { .number($0) } ?? .unsure
    case .others: .others
    case .people(let group): .live(group)
    case .rotating, .drawn, .later, .alongside, .secret: nil
    }
  }

  private mutating func number(_ count: CountNode) -> ClosedRange<Int>? {
    guard let least = whole(count.least, from: 0) else { return nil }
    guard let upper = count.most else {
      if least == 0 {
        report.add(.notACount(tree.source.text(of: count.span), at: count.span, least: 1))
        return nil
      }
      return least...least
    }
    guard let most = whole(upper, from: 1) else { return nil }
    guard least <= most else {
      report.add(.runsBackwards(count.span, low: count.least.span, high: upper.span, in: tree))
      return nil
    }
    return least...most
  }

  private mutating func whole(_ number: NumberNode, from least: Int) -> Int? {
    guard number.millionths != nil else { return nil }
    if let value = number.count, value >= least { return value }
    report.add(.notACount(tree.source.text(of: number.span), at: number.span, least: least))
    return nil
  }

  /// `roulerend` and its like exclude each other, and like `erbij` need a number.
  private mutating func checkWords(
    _ name: NameNode, _ parts: [RolePartNode], _ holders: DeclaredRole.Holders
  ) {
    var choosing: RolePartNode?
    var seen: [RolePartNode] = []
    for part in parts {
      guard let word = part.word else { continue }
      if let first = seen.first(where: { $0.word == word }) {
        report.add(.saidTwice(tree.source.text(of: part.span), at: part.span, first: first.span))
        return
      }
      seen.append(part)
      if word.choosesHolders {
        if let first = choosing {
          report.add(.rolePartsExclude(first.span, part.span, in: tree))
          return
        }
        choosing = part
      }
      switch holders {
      case .others, .live:
        report.add(.rolePartNeedsNumber(tree.text(of: name), part: part.span, in: tree))
        return
      case .number, .unsure: break
      }
    }
  }

  /// A live group may name any role but itself, also through others.
  mutating func findCircles() {
    var isDone: Set<ID<Symbol>> = []
    for role in roster.roles where !isDone.contains(role.symbol) {
      var path: [ID<Symbol>] = []
      if let circle = circle(from: role.symbol, &path, &isDone) {
        report.add(
          .circularGroup(
            circle.map { names[$0].name }, at: names[circle[0]].span,
            others: circle.dropFirst().map { names[$0].span }))
      }
    }
  }

  private func circle(
    from symbol: ID<Symbol>, _ path: inout [ID<Symbol>], _ isDone: inout Set<ID<Symbol>>
  ) -> [ID<Symbol>]? {
    if let start = path.firstIndex(of: symbol) { return Array(path[start...]) }
    guard !isDone.contains(symbol), path.count < 64 else { return nil }
    isDone.insert(symbol)
    guard let role = roster[symbol], case .live(let group) = role.holders else { return nil }
    path.append(symbol)
    defer { path.removeLast() }
    var named: [ID<Symbol>] = []
    tree.forEachValue(in: group.values) { id in
      if case .name(let name) = tree[id].kind, let other = tree.symbol(name, in: names) {
        named.append(other)
      }
    }
    for other in named {
      if let found = circle(from: other, &path, &isDone) { return found }
    }
    return nil
  }

  /// The counted roles together need people; the header says how many there are.
  mutating func findTooMany() {
    var needed = 0
    for role in roster.roles {
      guard case .number(let range) = role.holders else { continue }
      if role.isCounted, role.filling != .later { needed += range.lowerBound }
    }
    for line in tree.header {
      switch line.kind {
      case .participants(let count):
        guard let least = count.least.count else { return }
        let most = count.most.map { $0.count } ?? least
        guard let most, least <= most else { return }
        if needed > most {
          report.add(.tooFewPeople(needed, there: most, at: count.span, isError: true))
        } else if needed > least {
          report.add(.tooFewPeople(needed, there: least, at: count.least.span, isError: false))
        }
      case .participantsAtMost(let number):
        guard let most = number.count else { return }
        if needed > most {
          report.add(.tooFewPeople(needed, there: most, at: number.span, isError: true))
        }
      case .language, .duration, .muted, .goal, .source, .author, .version, .location, .materials:
        continue
      }
    }
  }
}

/// A word of a role's line that says how it is held.
private enum RoleWord: Equatable {
  case rotating
  case drawn
  case later
  case alongside
  case secret

  /// Whether it says who gets the role, which only one word can.
  var choosesHolders: Bool {
    switch self {
    case .rotating, .drawn, .later: true
    case .alongside, .secret: false
    }
  }
}

extension RolePartNode {
  /// The word that the part is, nil for who holds the role.
  fileprivate var word: RoleWord? {
    switch kind {
    case .rotating: .rotating
    case .drawn: .drawn
    case .later: .later
    case .alongside: .alongside
    case .secret: .secret
    case .count, .others, .people: nil
    }
  }
}

extension NumberNode {
  /// The number if it is whole and small enough to count with.
  var count: Int? {
    guard let millionths, millionths >= 0, millionths % 1_000_000 == 0 else { return nil }
    let value = millionths / 1_000_000
    return value <= 100_000 ? Int(value) : nil
  }
}
