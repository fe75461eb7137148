// What is known before a session begins; the session itself asks for the rest.
import Diagnostics
import ProgramModel

/// A moment of a session: whole milliseconds since it began.
package typealias Instant = Int64

/// A person's number: from 1, in the header's order, then of arrival.
package struct PersonID: Hashable, Comparable, Sendable {
  /// The number.
  package let number: Int

  /// Creates the ID of a person by number.
  package init(_ number: Int) { self.number = number }

  package static func < (left: PersonID, right: PersonID) -> Bool { left.number < right.number }
}

/// With whom, how and for how long a session is held.
///
/// The same program, header and events always give the same session. Only people are needed: what
/// isn't given of roles and choices is asked at a stop before the first phase.
package struct SessionHeader: Sendable, Equatable {
  /// Somebody who is expected.
  package struct Participant: Sendable, Equatable {
    /// The name, unlike any other in the session.
    package let name: String
    /// Whether they are here from the beginning; who is late belongs to nothing before arriving.
    package let isHere: Bool

    /// Creates a participant.
    package init(_ name: String, isHere: Bool = true) {
      self.name = name
      self.isHere = isHere
    }
  }

  /// What the session is known by.
  package var identifier: String
  /// The language of the session's own texts.
  package var language: Language
  /// What random draws come from.
  package var seed: UInt64
  /// Who takes part; their place is their `PersonID`, counted from 1.
  package var people: [Participant]
  /// Who has which role, as far as given; only roles with a number.
  package var roles: [ID<Role>: [PersonID]]
  /// What was chosen beforehand, as far as given.
  package var choices: [ID<Choice>: AnswerValue]
  /// Which meeting of a series it is, from 1.
  package var meeting: Int
  /// What was carried here from the meeting before.
  package var carried: [Carried]
  /// What is drawn under a name, in order, where it isn't left to chance: for a rehearsal.
  package var lots: [ID<ProgramModel.Note>: [String]] = [:]
  /// The hard end, if the room is needed by others then.
  package var end: Instant?

  /// Creates a header.
  package init(
    identifier: String = "", language: Language, seed: UInt64 = 0, people: [Participant],
    roles: [ID<Role>: [PersonID]] = [:], choices: [ID<Choice>: AnswerValue] = [:],
    meeting: Int = 1, carried: [Carried] = [], end: Instant? = nil
  ) {
    self.identifier = identifier
    self.language = language
    self.seed = seed
    self.people = people
    self.roles = roles
    self.choices = choices
    self.meeting = meeting
    self.carried = carried
    self.end = end
  }
}
