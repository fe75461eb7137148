// Who takes part, who has which role and what is chosen: all that is settled before a session.
import Diagnostics
import ProgramModel
import Runtime

/// What is given beforehand, as it was typed.
package struct SetupOptions: Sendable {
  /// A name and what it stands for.
  package struct Assignment: Sendable {
    let name: String
    let value: String

    /// Creates an assignment from `name=value`.
    package init(_ text: String) {
      let sign = text.firstIndex(of: "=") ?? text.endIndex
      name = trimmed(String(text[..<sign]))
      value = trimmed(String(text[sign...].dropFirst()))
    }
  }

  let participants: String?
  let roles: [Assignment]
  let choices: [Assignment]
  let seed: UInt64
  let carried: [Assignment]
  let meeting: Int
  let end: TimeOfDay?

  /// Creates options.
  package init(
    participants: String?, roles: [Assignment], choices: [Assignment], seed: UInt64,
    carried: [Assignment] = [], meeting: Int = 1, end: TimeOfDay? = nil
  ) {
    self.participants = participants
    self.roles = roles
    self.choices = choices
    self.seed = seed
    self.carried = carried
    self.meeting = meeting
    self.end = end
  }
}

/// Settles with whom a session is held, line by line: pure.
///
/// What isn't given of roles and choices is asked by the session itself.
package struct Setup: Sendable {
  let program: Program
  private let options: SetupOptions
  let texts: PlainTexts
  private(set) var names: [String] = []
  /// What was wrong with what was given, to be said before anything is asked.
  package private(set) var complaints: [String] = []
  /// With whom the session is held, once that is known.
  package private(set) var header: SessionHeader?

  /// How many people a session takes.
  private static let limit = 100

  /// Creates a setup from what is given beforehand.
  package init(_ program: Program, _ options: SetupOptions) {
    self.program = program
    self.options = options
    texts = PlainTexts(program.language)
    guard let given = options.participants else { return }
    if let complaint = add(listedNames(given)) ?? settle() { complaints.append(complaint) }
  }

  /// What is asked now.
  package var question: String {
    names.isEmpty ? texts.asksPeople : texts.alsoNames(names)
  }

  /// What stands in front of the answer.
  package var prompt: String { texts.names }

  /// Takes a line of names; answers with what is wrong, if something is.
  ///
  /// Several names in one line are all; one name may be followed by others, until an empty line.
  package mutating func take(_ line: String) -> String? {
    let typed = listedNames(line)
    if names.isEmpty, typed.count == 1, looksLikeSeveral(typed[0]), !line.contains(",") {
      return texts.oneNameOrMore(typed[0])
    }
    let isWhole = typed.isEmpty || (names.isEmpty && typed.count > 1)
    if let complaint = add(typed) { return complaint }
    return isWhole ? settle() : nil
  }

  /// Whether a name is more likely several with the commas left out: `Anna Bram Chris`.
  private func looksLikeSeveral(_ name: String) -> Bool {
    let words = name.split(separator: " ")
    return words.count > 2 && words.allSatisfy { $0.first?.isUppercase ?? false }
  }

  private mutating func add(_ typed: [String]) -> String? {
    var all = names
    for name in typed {
      if name.count > 60 { return texts.nameTooLong }
      if all.contains(where: { $0.lowercased() == name.lowercased() }) {
        return texts.giveOwnName(name)
      }
      all.append(name)
    }
    if all.count > Setup.limit { return texts.tooManyNames }
    names = all
    return nil
  }

  /// Makes the header, or says why these people can't hold this session.
  private mutating func settle() -> String? {
    guard !names.isEmpty else { return texts.someoneNeeded }
    let needed = program.roles.filter { $0.isCounted && $0.filling != .later }
      .reduce(0) { $0 + ($1.number?.lowerBound ?? 0) }
    if needed > names.count {
      let complaint = texts.moreRoles(needed: needed, people: names.count)
      names = []
      return complaint
    }
    var header = SessionHeader(
      language: program.language, seed: options.seed,
      people: names.map { SessionHeader.Participant($0) }, meeting: options.meeting)
    for role in options.roles {
      if let complaint = assign(role, in: &header) { complaints.append(complaint) }
    }
    for choice in options.choices {
      if let complaint = choose(choice, in: &header) { complaints.append(complaint) }
    }
    for carried in options.carried {
      if let complaint = carry(carried, in: &header) { complaints.append(complaint) }
    }
    self.header = header
    return nil
  }

  private func assign(
    _ assignment: SetupOptions.Assignment, in header: inout SessionHeader
  ) -> String? {
    let roleNames = program.roles.map { program[$0.name] }
    let wanted = assignment.name.lowercased()
    guard let index = roleNames.firstIndex(where: { $0.lowercased() == wanted }) else {
      return texts.noRole(assignment.name, nearestName(to: assignment.name, among: roleNames))
    }
    let role = program.roles[index]
    let name = roleNames[index]
    guard let number = role.number else { return texts.roleFillsItself(name) }
    if role.filling == .later { return texts.roleIsGivenLater(name) }
    if header.roles[ID(index)] != nil { return texts.roleTwice(name) }
    var people: [PersonID] = []
    for piece in listedNames(assignment.value, known: names) {
      switch Match.find(piece, among: names) {
      case .one(let position):
        let person = PersonID(position + 1)
        if people.contains(person) { return texts.nameTwice(names[position]) }
        if role.isCounted, let other = counted(roleOf: person, in: header) {
          return texts.hasRoleAlready(names[position], other)
        }
        people.append(person)
      case .several(let indices): return texts.severalOptions(piece, indices.map { names[$0] })
      case .none(let near): return texts.noPerson(piece, near)
      }
    }
    if people.count > number.upperBound { return texts.roleHolds(name, number.upperBound) }
    guard !people.isEmpty else { return texts.people(number) }
    header.roles[ID(index)] = people
    return nil
  }

  /// The counted role that somebody has already.
  private func counted(roleOf person: PersonID, in header: SessionHeader) -> String? {
    for (index, role) in program.roles.enumerated() where role.isCounted {
      if header.roles[ID(index)]?.contains(person) ?? false { return program[role.name] }
    }
    return nil
  }

  private func choose(
    _ assignment: SetupOptions.Assignment, in header: inout SessionHeader
  ) -> String? {
    do throws(Complaint) {
      let (index, value) = try assignment.choice(of: program, texts)
      header.choices[ID(index)] = value
    } catch {
      return error.sentence
    }
    return nil
  }
}
