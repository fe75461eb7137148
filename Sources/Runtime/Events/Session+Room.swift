// What happens in the room: people come and go, roles change hands, notes are made.
import ProgramModel

extension Session {
  /// Somebody comes: new, late, or back.
  mutating func arrive(_ name: String) throws(Refusal) {
    let name = trimmed(name)
    guard !name.isEmpty else { throw .nothing }
    let known = record.people.firstIndex { folded($0.name) == folded(name) }
    if let known, record.people[known].presence == .here { throw .here }
    if known == nil { record.people.append(Person(name: name, presence: .late)) }
    let index = known ?? record.people.count - 1
    record.people[index].presence = .here
    record.people[index].stretches.append(SessionReport.Presence(from: time.now, until: nil))
    let roles = record.people[index].rolesLeft
    record.people[index].rolesLeft = []
    emit(.arrived(record.people[index].name))
    for role in roles { takeBack(ID(role), PersonID(index + 1)) }
  }

  /// Gives a role that was left behind back, if it is still empty and fits.
  private mutating func takeBack(_ role: ID<Role>, _ person: PersonID) {
    guard flow.holders[role.index].isEmpty, fits(person, role) else { return }
    flow.holders[role.index].append(person)
    record.assignments.append(Assignment(role: role, from: nil, to: person))
  }

  /// Somebody goes, out of every role.
  mutating func leave(_ person: PersonID) throws(Refusal) {
    guard isHere(person) else { throw .notHere }
    let index = person.number - 1
    record.people[index].presence = .gone
    let last = record.people[index].stretches.removeLast()
    record.people[index].stretches.append(
      SessionReport.Presence(from: last.from, until: time.now))
    emit(.left(record.people[index].name))
    for role in program.roles.indices where flow.holders[role].contains(person) {
      flow.holders[role].removeAll { $0 == person }
      record.people[index].rolesLeft.append(role)
      tellIfEmpty(ID(role))
    }
  }

  /// Replaces, adds or takes away the holder of a role.
  mutating func assign(_ role: ID<Role>, from: PersonID?, to: PersonID?) throws(Refusal) {
    guard program.roles.indices.contains(role.index), let number = program[role].number else {
      throw .unknown
    }
    let holders = flow.holders[role.index]
    if from == nil, to == nil { throw .nothing }
    if let from, !holders.contains(from) { throw .notTheHolder }
    if let to {
      guard person(to) != nil else { throw .unknown }
      guard isHere(to) else { throw .notHere }
      let others = holders.filter { $0 != from && $0 != to }
      guard others.count < number.upperBound else { throw .tooMany }
    }
    replace(role, from, to)
    noteGiven(role)
    record.assignments.append(Assignment(role: role, from: from, to: to))
    tellIfEmpty(role)
  }

  private mutating func replace(_ role: ID<Role>, _ from: PersonID?, _ to: PersonID?) {
    var holders = flow.holders[role.index].filter { $0 != to || $0 == from }
    let place = from.flatMap { holders.firstIndex(of: $0) } ?? holders.count
    if from != nil { holders.remove(at: place) }
    if let to { holders.insert(to, at: place) }
    flow.holders[role.index] = holders
    if let to { leaveOtherRoles(to, for: role) }
  }

  /// Changes a choice, for what is reckoned from now on.
  mutating func set(_ choice: ID<Choice>, _ value: AnswerValue) throws(Refusal) {
    guard program.choices.indices.contains(choice.index) else { throw .unknown }
    record.choices[choice.index] = try chosen(value, for: choice)
  }

  /// Shows a card or rule large; without a name, puts it away.
  mutating func show(_ name: String?) throws(Refusal) {
    guard let name else {
      record.shown = nil
      return
    }
    let reminder = reminders.first { reminder in
      reminder.title.map { folded(program[$0]) == folded(name) } ?? false
    }
    guard let reminder else { throw .unknown }
    record.shown = reminder.place
  }

  /// The rules and cards at hand: of the session, then of the phase.
  var reminders: [Reminder] {
    let own = flow.phase.map { program[$0.phase].rules + program[$0.phase].cards } ?? []
    return program.rules + program.cards + own
  }

  /// Keeps a note of the facilitator's own.
  mutating func note(_ text: String, _ isConfidential: Bool) throws(Refusal) {
    let text = trimmed(text)
    guard !text.isEmpty else { throw .nothing }
    record.freeNotes.append(
      FreeNoteView(instant: time.now, text: text, isConfidential: isConfidential))
  }
}
