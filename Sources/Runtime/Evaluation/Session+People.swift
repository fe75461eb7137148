// Who is meant, as the session stands.
import ProgramModel

extension Session {
  /// Everyone who is present, by number.
  var present: [PersonID] {
    var people: [PersonID] = []
    for (index, person) in record.people.enumerated() where person.presence == .here {
      people.append(PersonID(index + 1))
    }
    return people
  }

  /// Returns somebody, nil where no one has the number.
  func person(_ id: PersonID) -> Person? { record.people.counted(id.number) }

  /// Returns whether somebody is present.
  func isHere(_ id: PersonID) -> Bool { person(id)?.presence == .here }

  /// Returns the name of somebody.
  package func name(of id: PersonID) -> String { person(id)?.name ?? "" }

  /// Returns who holds a role, or belongs to it, now; nobody, as long as it is secret.
  func holders(of role: ID<Role>) -> [PersonID] {
    switch program[role].holders {
    case .number: isSecret(role) ? [] : flow.holders[role.index]
    case .others: present.filter { !holdsCountedRole($0) }
    case .live(let group): value(of: group).people
    }
  }

  /// Returns whether somebody holds a counted role, perhaps beside a given one.
  func holdsCountedRole(_ person: PersonID, beside role: ID<Role>? = nil) -> Bool {
    program.roles.indices.contains { index in
      index != role?.index && program.roles[index].isCounted
        && flow.holders[index].contains(person)
    }
  }

  /// Returns who of those present are meant, each once, in the order in which they are named.
  func people(in audience: Audience) -> [PersonID] {
    var excepted: [PersonID] = []
    for member in audience.except { excepted += value(of: member).people }
    var people: [PersonID] = []
    for member in audience.members {
      for person in value(of: member).people
      where isHere(person) && !excepted.contains(person) && !people.contains(person) {
        people.append(person)
      }
    }
    return people
  }

  /// Returns whether the facilitator is meant.
  func includesFacilitator(_ audience: Audience) -> Bool {
    audience.members.contains { program[$0] == .facilitator }
  }

  /// Returns whether anybody is meant: people, the facilitator, a role that is secret, or one that
  /// needs somebody but fell empty, so that nothing said to it is lost.
  func isForSomebody(_ audience: Audience) -> Bool {
    if includesFacilitator(audience) || !people(in: audience).isEmpty { return true }
    if namesSecretRole(audience) { return true }
    return audience.members.contains { member in
      guard case .role(let role) = program[member] else { return false }
      return isToMend(role)
    }
  }

  /// Returns who is meant, as the script names them.
  func label(of audience: Audience) -> String {
    // Who isn't known is left out of nobody.
    let except = audience.except.map { label(of: $0) }.filter { $0 != SessionTexts.missing }
    return texts.people(audience.members.map { label(of: $0) }, except: except)
  }

  private func label(of id: ID<Expression>) -> String {
    switch program[id] {
    case .role(let role): program[program[role].name]
    case .subgroup(let group): program[program[group].name]
    case .everyone: texts.everyone
    case .facilitator: texts.facilitator
    case .people(let audience): label(of: audience)
    case .constant, .empty, .note, .previous, .choice, .deck, .tally, .turn, .entries, .compose,
      .fact, .count, .labelled, .from, .author, .not, .all, .any, .compare, .isEmpty, .sum,
      .difference, .product:
      texts.joined(value(of: id).people.map { name(of: $0) })
    }
  }
}
