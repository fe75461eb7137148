// How people are seen: their roles, who has the floor, and where everyone sits.
import ProgramModel

extension Session {
  /// The people, by number.
  var peopleViews: [PersonView] {
    let floor = floor
    let turns = flow.threadIDs.map { personsTurn(in: $0) }
    return record.people.indices.map { index in
      let id = PersonID(index + 1)
      return PersonView(
        id: id, name: record.people[index].name, presence: record.people[index].presence,
        roles: roleNames(of: id), secretRoles: secretRoleNames(of: id), seat: floor.seats[id],
        speaks: floor.speaking.contains(id),
        isSilent: floor.silent.contains(id), hasTurn: turns.contains { $0.contains(id) })
    }
  }

  /// Returns whose turn it is in the innermost loop over people.
  private func personsTurn(in thread: ThreadID) -> [PersonID] {
    let frame = flow.frames(of: thread).last { frame in
      frame.turn?.isBetween == false && frame.turn?.value.people.isEmpty == false
    }
    return frame?.turn?.value.people ?? []
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
  private struct Floor: Equatable {
    var speaking: [PersonID] = []
    var silent: [PersonID] = []
    var seats: [PersonID: SeatView] = [:]
  }

  /// What the lines say that hold now: outermost first, the later wins, and a round gives its
  /// person the floor whatever was said before.
  ///
  /// What is said in one of several tracks holds beside what is said in another.
  private var floor: Floor {
    let whole = said(in: .main, upon: Floor())
    let tracks = flow.threadIDs.dropFirst().map { said(in: $0, upon: whole) }
    var floor = whole
    for (index, track) in tracks.filter({ $0 != whole }).enumerated() {
      if index == 0 {
        floor = track
        continue
      }
      floor.speaking += track.speaking.filter { !floor.speaking.contains($0) }
      floor.silent += track.silent.filter { !floor.silent.contains($0) }
      for (person, seat) in track.seats where whole.seats[person] != seat {
        floor.seats[person] = seat
      }
    }
    floor.silent.removeAll { floor.speaking.contains($0) }
    return floor
  }

  /// Returns who speaks, is silent and sits where after what is said in a thread.
  private func said(in thread: ThreadID, upon outer: Floor) -> Floor {
    var floor = outer
    for frame in flow[thread].frames {
      if let turn = frame.turn, !turn.isBetween, isRound(turn) {
        floor.speaking = turn.value.people
        floor.silent.removeAll { turn.value.people.contains($0) }
      }
      for line in frame.lines { apply(line, to: &floor) }
    }
    if case .silence(let silence)? = flow[thread].stop?.scene {
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
