// People, roles and choices as they are shown.
import ProgramModel

/// Whether somebody is in the room.
package enum Presence: String, Sendable, CaseIterable {
  /// In the room.
  case here
  /// Expected.
  case late
  /// No longer in the room.
  case gone
}

/// Where somebody sits.
package struct SeatView: Sendable, Equatable {
  /// The place, in words; nil for one's own chair.
  package let place: String?
  /// Whether with the back to the others.
  package let isBackTurned: Bool
}

/// Somebody who takes part.
package struct PersonView: Sendable, Equatable {
  /// Their number.
  package let id: PersonID
  /// Their name.
  package let name: String
  /// Whether they are in the room.
  package let presence: Presence
  /// The names of the roles with a number that they hold, but for secret ones.
  package let roles: [String]
  /// The names of the roles that they hold and that are still secret.
  package var secretRoles: [String]
  /// Where they sit, where something was said about it.
  package let seat: SeatView?
  /// Whether they have the floor.
  package let speaks: Bool
  /// Whether they are asked not to speak.
  package let isSilent: Bool
  /// Whether it is their turn.
  package let hasTurn: Bool
}

/// A role.
package struct RoleView: Sendable, Equatable {
  /// What events name it by.
  package let id: ID<Role>
  /// Its name.
  package let name: String
  /// What it does.
  package let description: ShownText?
  /// How many may hold it; nil for all others and for live groups.
  package let number: ClosedRange<Int>?
  /// Whether it is held beside another role.
  package let isAlongside: Bool
  /// Whether nobody but the facilitator may know who holds it.
  package let isSecret: Bool
  /// Who holds it, or belongs to it, now.
  package let people: [PersonID]
  /// Whether it needs somebody and has nobody, once it could be filled.
  package let isToMend: Bool
}

/// A choice.
package struct ChoiceView: Sendable, Equatable {
  /// What events name it by.
  package let id: ID<Choice>
  /// Its name.
  package let name: String
  /// What it decides.
  package let explanation: ShownText?
  /// What is chosen now, as an event would give it.
  package let value: AnswerValue
  /// What is chosen now, in words.
  package let text: String
  /// All that it may be, counted from 1 for `.option`; empty where any value of its kind will do.
  package let options: [String]
}

/// People who are together in a division.
package struct GroupView: Sendable, Equatable {
  /// The group's name, if it has one.
  package let name: String?
  /// Who is in it, of those who are here.
  package let people: [PersonID]
}
