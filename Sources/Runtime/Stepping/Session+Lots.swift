// Roles that are offered by lot, and when: after what they are drawn from.
import ProgramModel

extension Session {
  /// The roles in the order in which they are filled: as declared, but one that is drawn from some
  /// people after the roles that say who these are.
  var fillingOrder: [Int] {
    var order: [Int] = []
    var met: Set<Int> = []
    for index in program.roles.indices { put(index, in: &order, &met) }
    return order
  }

  /// Returns where a role stands in that order.
  func place(of role: ID<Role>) -> Int {
    fillingOrder.firstIndex(of: role.index) ?? role.index
  }

  private func put(_ index: Int, in order: inout [Int], _ met: inout Set<Int>) {
    guard met.insert(index).inserted else { return }
    if case .drawn(let source?) = program.roles[index].filling {
      var named: [Int] = []
      gatherRoles(in: source, &named)
      for other in named where other != index { put(other, in: &order, &met) }
    }
    order.append(index)
  }

  /// Gathers the roles that decide who some people are.
  private func gatherRoles(in id: ID<Expression>, _ roles: inout [Int]) {
    switch program[id] {
    case .people(let audience):
      for part in audience.members + audience.except { gatherRoles(in: part, &roles) }
    case .role(let role):
      guard !roles.contains(role.index) else { return }
      roles.append(role.index)
      switch program[role].holders {
      case .number: break
      case .others:
        for index in program.roles.indices
        where program.roles[index].isCounted && !isDrawn(program.roles[index]) {
          roles.append(index)
        }
      case .live(let group): gatherRoles(in: group, &roles)
      }
    default: break
    }
  }

  private func isDrawn(_ role: Role) -> Bool {
    if case .drawn = role.filling { true } else { false }
  }

  /// Returns from whom a role is drawn, of those who are here; nil where the script doesn't say.
  func drawnFrom(_ role: ID<Role>) -> [PersonID]? {
    guard case .drawn(let source?) = program[role].filling else { return nil }
    return value(of: source).people.filter { isHere($0) }
  }

  /// Returns whom the lot gives a role.
  func drawn(for role: ID<Role>) -> [PersonID] {
    let candidates = candidates(for: role).map { $0.number }
    let key = "role \(program[role].place) -"
    let drawn = chance.order(candidates, for: key).prefix(program[role].number?.lowerBound ?? 0)
    return drawn.map { PersonID($0) }
  }
}
