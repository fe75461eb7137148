// What a session leaves behind.
import Diagnostics
import ProgramModel

/// What a session leaves behind, as a value; it can be asked for at any moment.
package struct SessionReport: Sendable, Equatable {
  /// Somebody who took part.
  package struct Person: Sendable, Equatable {
    /// The name.
    package let name: String
    /// From when until when they were here; the last is open while they are.
    package let presence: [Presence]
    /// The roles with a number that they hold now, or held last.
    package let roles: [String]
  }

  /// A stretch of time in which somebody was here.
  package struct Presence: Sendable, Equatable {
    /// When they came.
    package let from: Instant
    /// When they went; nil while they are here.
    package let until: Instant?
  }

  /// An answer.
  package struct Answer: Sendable, Equatable {
    /// Its words.
    package let text: String
    /// Whose it is, if known.
    package let person: String?
    /// The labels that it was given, in order.
    package let labels: [String]
  }

  /// A question and what came of it.
  package struct Item: Sendable, Equatable {
    /// The name under which the answer is kept; nil where it is for the report alone.
    package let name: String?
    /// The question.
    package let question: ShownText
    /// The answers: one, or those of a collection; none where it was passed over.
    package let answers: [Answer]
    /// Whose or what turn it was.
    package let turn: String?
  }

  /// A phase, or one turn of a phase in a loop.
  package struct Section: Sendable, Equatable {
    /// Its title; a break has none.
    package let title: String?
    /// Whose or what turn it was, in a loop.
    package let turn: String?
    /// Whether it is a break.
    package let isBreak: Bool
    /// How long it was to last; nil for open.
    package let planned: ClosedRange<Int64>?
    /// How much its end was moved.
    package let extended: Int64
    /// How long it lasted.
    package let real: Int64
    /// How it ended; nil while it runs, or if it was returned from.
    package let ending: PhaseEnding?
    /// What was asked in it, in order.
    package let items: [Item]
    /// The divisions into groups made in it, each with its groups: who was with whom.
    package let divisions: [[String]]
  }

  /// A value that is carried to the next meeting.
  package struct Carried: Sendable, Equatable {
    /// The values as they are shown, with their persons.
    package let answers: [Answer]
    /// The same as data, for the header of the next session.
    package let data: Runtime.Carried

    /// The name.
    package var name: String { data.name }
  }

  /// The protocol's title.
  package let title: String
  /// The language of the session's own texts.
  package let language: Language
  /// What the session is known by.
  package let identifier: String
  /// How the session ended, once it has.
  package let ending: Ending?
  /// What is known of the clock on the wall.
  package let wall: WallView?
  /// How long it lasted, pauses included.
  package let gross: Int64
  /// How long its phases lasted: without breaks and pauses.
  package let net: Int64
  /// How long its breaks lasted.
  package let breaks: Int64
  /// How long its clocks stood still.
  package let paused: Int64
  /// How long no phase ran.
  package let between: Int64
  /// Who took part.
  package let people: [Person]
  /// The rules of the session.
  package let rules: [ReminderView]
  /// When the rules were agreed.
  package let agreedAt: Instant?
  /// The phases, in the order in which they first began.
  package let sections: [Section]
  /// What is carried to the next meeting.
  package let carried: [Carried]
  /// The facilitator's own notes.
  package let notes: [FreeNoteView]
}
