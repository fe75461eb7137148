// How people are seen: their roles, who has the floor, and where everyone sits.
import ProgramModel

extension Session {
  /// The people, by number.
  var peopleViews: [PersonView] {
    let floor = floor
    let turn = flow.main.frames.last { frame in
      frame.turn?.isBetween == false && frame.turn?.value.people.isEmpty == false
    }?.turn?.value.people
    return record.people.indices.map { index in
      let id = PersonID(index + 1)
      return PersonView(
        id: id, name: record.people[index].name, presence: record.people[index].presence,
        roles: roleNames(of: id), secretRoles: secretRoleNames(of: id), seat: floor.seats[id],
        speaks: floor.speaking.contains(id),
        isSilent: floor.silent.contains(id), hasTurn: turn?.contains(id) ?? false)
    }
  }

  /// Returns the names of the roles with a number that somebody holds, but for secret ones.
  func roleNames(of person: PersonID) -> [String] { names(ofRolesOf: person, secret: false) }

  private func secretRoleNames(of person: PersonID) -> [String] {
    names(ofRolesOf: person, secret: true)
  }

  private func names(ofRolesOf person: PersonID, secret: Bool) -> [String] {
    var names: [String] = []
    for (index, role) in program.roles.enumerated()
    where flow.holders[index].contains(person) && isSecret(ID(index)) == secret {
      names.append(program[role.name])
    }
    return names
  }

  /// The roles, as declared.
  var roleViews: [RoleView] {
    program.roles.indices.map { index in
      let role = program.roles[index]
      return RoleView(
        id: ID(index), name: program[role.name], description: role.description.map { shown($0) },
        number: role.number, isAlongside: role.isAlongside, isSecret: isSecret(ID(index)),
        people: role.isSecret ? flow.holders[index] : holders(of: ID(index)),
        isToMend: isToMend(ID(index)))
    }
  }

  /// The choices, as declared.
  var choiceViews: [ChoiceView] { program.choices.indices.map { view(of: ID($0)) } }

  /// Who speaks, who is silent, and where everyone sits.
  private struct Floor {
    var speaking: [PersonID] = []
    var silent: [PersonID] = []
    var seats: [PersonID: SeatView] = [:]
  }

  /// What the lines say that hold now: outermost first, the later wins, and a round gives its
  /// person the floor whatever was said before.
  private var floor: Floor {
    var floor = Floor()
    for frame in flow.main.frames {
      if let turn = frame.turn, !turn.isBetween, isRound(turn) {
        floor.speaking = turn.value.people
        floor.silent.removeAll { turn.value.people.contains($0) }
      }
      for line in frame.lines { apply(line, to: &floor) }
    }
    if case .silence(let silence)? = flow.main.stop?.scene {
      hush(people(in: program[silence].audience), in: &floor)
    }
    return floor
  }

  private func isRound(_ turn: Turn) -> Bool {
    guard case .loop(let loop) = turn.source, case .round = program[loop].kind else { return false }
    return true
  }

  private func apply(_ line: Frame.Line, to floor: inout Floor) {
    switch line {
    case .floor(let audience, speaks: true):
      floor.speaking = people(in: audience)
      floor.silent = []
    case .floor(let audience, speaks: false): hush(people(in: audience), in: &floor)
    case .seat(let audience, let spot, let backTurned):
      let seat = SeatView(place: spot.map { words(of: $0) }, isBackTurned: backTurned)
      for person in people(in: audience) { floor.seats[person] = seat }
    }
  }

  private func hush(_ people: [PersonID], in floor: inout Floor) {
    floor.speaking.removeAll { people.contains($0) }
    for person in people where !floor.silent.contains(person) { floor.silent.append(person) }
  }

  private func words(of spot: Spot) -> String {
    if case .named(let name) = spot { return line(name, quotes: false) }
    return texts.place(spot) ?? ""
  }
}
