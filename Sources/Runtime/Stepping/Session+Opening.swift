// What is asked before the first phase: choices, who has which role, and the rules.
import ProgramModel

extension Session {
  /// Takes up people, roles and choices as far as the header gives them.
  mutating func takeUpHeader() {
    for participant in header.people {
      let stretches = participant.isHere ? [SessionReport.Presence(from: 0, until: nil)] : []
      record.people.append(
        Person(
          name: participant.name, presence: participant.isHere ? .here : .late,
          stretches: stretches))
    }
    for index in program.choices.indices {
      let choice = ID<Choice>(index)
      let given = header.choices[choice].flatMap { try? chosen($0, for: choice) }
      record.choices.append(given ?? Value(program.choices[index].standard))
    }
    for index in program.roles.indices {
      for person in header.roles[ID(index)] ?? [] { takeUp(person, role: ID(index)) }
    }
    takeUpCarried()
    if let end = header.end { endAt(end) }
    if let expected = program.header.participants, !expected.contains(record.people.count) {
      emit(
        .told(.groupSize(people: record.people.count, expected: expected)), forFacilitator: true)
    }
  }

  /// Gives a role to somebody who was named for it: now, or when they arrive.
  private mutating func takeUp(_ id: PersonID, role: ID<Role>) {
    guard person(id) != nil, fits(id, role) else { return }
    if isHere(id) {
      flow.holders[role.index].append(id)
    } else {
      record.people[id.number - 1].rolesLeft.append(role.index)
    }
  }

  /// Comes to the next thing to ask before the first phase.
  mutating func open() {
    switch flow.opening {
    case .choices:
      if program.choices.indices.contains(where: { header.choices[ID($0)] == nil }) {
        wait(.choices, in: .main)
      } else {
        flow.opening = .role(0)
      }
    case .role(let index):
      openRole(index)
    case .agree:
      if program.rules.isEmpty { flow.opening = .done } else { wait(.agree, in: .main) }
    case .done: break
    }
  }

  /// Goes on behind what was asked before the first phase.
  mutating func openNext() {
    switch flow.opening {
    case .choices: flow.opening = .role(0)
    case .role(let index): flow.opening = .role(index + 1)
    case .agree: flow.opening = .done
    case .done: break
    }
  }

  private mutating func openRole(_ index: Int) {
    let order = fillingOrder
    guard order.indices.contains(index) else {
      flow.opening = .agree
      return
    }
    let role = ID<Role>(order[index])
    guard program[role].number != nil, program[role].filling != .later, header.roles[role] == nil
    else {
      flow.opening = .role(index + 1)
      return
    }
    let visit = Visit(place: program[role].place, path: Path(steps: []))
    wait(.role(role), in: .main, site: site(visit, .role(role), in: .main))
  }
}

// MARK: Who may have a role

extension Session {
  /// Returns who may be given a role: who is free of other counted roles, or else everyone.
  func candidates(for role: ID<Role>) -> [PersonID] {
    let present = drawnFrom(role) ?? self.present
    guard program[role].isCounted else { return present }
    let free = present.filter { !holdsCountedRole($0, beside: role) }
    return free.count >= (program[role].number?.lowerBound ?? 0) ? free : present
  }

  /// Returns who is offered for a role: for one that rotates the first in order, who has no counted
  /// role before who has.
  ///
  /// Whoever brings the question in is not offered to chair as well, as long as another can.
  func offeredHolders(of role: ID<Role>) -> [PersonID] {
    if case .drawn = program[role].filling { return drawn(for: role) }
    guard program[role].filling == .rotating, let number = program[role].number else { return [] }
    let candidates = candidates(for: role)
    let free = candidates.filter { !holdsCountedRole($0, beside: role) }
    let others = candidates.filter { holdsCountedRole($0, beside: role) }
    return Array((free + others).prefix(number.lowerBound))
  }

  /// Returns whether somebody can be added to a role, and holds no other counted one for it.
  func fits(_ person: PersonID, _ role: ID<Role>) -> Bool {
    hasRoom(role, for: person) && !(program[role].isCounted && holdsCountedRole(person))
  }

  /// Returns whether a role can be held by one more, somebody who doesn't hold it yet.
  func hasRoom(_ role: ID<Role>, for person: PersonID) -> Bool {
    guard let number = program[role].number else { return false }
    let holders = flow.holders[role.index]
    return holders.count < number.upperBound && !holders.contains(person)
  }

  /// Gives a role to people, who leave other counted roles for it.
  mutating func fill(_ role: ID<Role>, with people: [PersonID]) {
    flow.holders[role.index] = people
    noteGiven(role)
    for person in people { leaveOtherRoles(person, for: role) }
  }

  /// Takes somebody out of the counted roles other than one that they come to hold.
  mutating func leaveOtherRoles(_ person: PersonID, for role: ID<Role>) {
    guard program[role].isCounted else { return }
    for index in program.roles.indices
    where index != role.index && program.roles[index].isCounted
      && flow.holders[index].contains(person)
    {
      flow.holders[index].removeAll { $0 == person }
      let name = program[program.roles[index].name]
      emit(.told(.roleMoved(person: self.name(of: person), role: name)), forFacilitator: true)
      tellIfEmpty(ID(index))
    }
  }

  /// Tells the facilitator that a role which needs somebody fell empty.
  mutating func tellIfEmpty(_ role: ID<Role>) {
    guard isToMend(role) else { return }
    emit(.told(.roleEmpty(role: program[program[role].name])), forFacilitator: true)
  }

  /// Returns whether a role needs somebody and has nobody, once it could be filled.
  func isToMend(_ role: ID<Role>) -> Bool {
    guard let number = program[role].number, number.lowerBound > 0 else { return false }
    if program[role].filling == .later, !flow.given.contains(role.index) { return false }
    switch flow.opening {
    case .choices: return false
    case .role(let next) where place(of: role) >= next && header.roles[role] == nil: return false
    case .role, .agree, .done: return flow.holders[role.index].isEmpty
    }
  }
}
