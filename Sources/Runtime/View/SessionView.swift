// All that a host shows of a session.
import Diagnostics
import ProgramModel

/// The phase that runs.
package struct PhaseView: Sendable, Equatable {
  /// Its title; a break has none.
  package let title: String?
  /// What it is about; a break's text is a prompt.
  package let purpose: ShownText?
  /// Its number among the phases as written; a break has none.
  package let number: Int?
  /// How many phases there are, breaks not counted.
  package let count: Int
  /// How long it is to last, extensions aside; nil for open.
  package let planned: ClosedRange<Int64>?
  /// Whether it is a break.
  package let isBreak: Bool
  /// Whether it moves on by itself.
  package let isStrict: Bool
  /// Whether it makes no sound and shows the group no digits.
  package let isMuted: Bool
  /// Whether it is never asked to give up time.
  package let isProtected: Bool
  /// Whether its time was up, and only a question keeps it.
  package let isClosing: Bool
}

/// A turn of a loop that runs.
package struct TurnView: Sendable, Equatable {
  /// Whose or what turn it is, where the loop has a name.
  package let label: String?
  /// Whose turn it is, in a loop over people.
  package let person: PersonID?
  /// Its number, from 1.
  package let number: Int
  /// How many there are, as things stand; nil where that can't be known.
  package let count: Int?
  /// Whether the loop holds phases, so that this is a turn of the meeting as a whole.
  package let holdsPhases: Bool
}

/// A rule or a card.
package struct ReminderView: Sendable, Equatable {
  /// Its name, by which `.show` shows it.
  package let title: String?
  /// What it says.
  package let text: ShownText
  /// Whether it belongs to the present phase only.
  package let isOfPhase: Bool
}

/// A cue that was told.
package struct CueView: Sendable, Equatable {
  /// When.
  package let instant: Instant
  /// For whom; nil for the facilitator.
  package let label: String?
  /// What it says.
  package let text: ShownText
  /// Whether it is for nobody but the facilitator, or for a role that is still secret.
  package let isForFacilitator: Bool
}

/// What was taken down under a name, or for the report alone, in one visit.
package struct NoteView: Sendable, Equatable {
  /// The name; nil where it is for the report alone.
  package let name: String?
  /// What was asked; of a rating with the entry under it.
  package let question: ShownText
  /// What was answered: one entry, or those of a collection.
  package let answers: [ShownEntry]
  /// The title of its phase.
  package let phase: String?
  /// Whose or what turn it was.
  package let turn: String?
  /// What `.amend` names it by.
  package let token: Token
  /// What an answer looks like, as `.amend` would take it.
  package let form: QuestionView.Form
  /// Whether it was asked of nobody but the facilitator, or of a role that is still secret.
  package let isForFacilitator: Bool
  /// Whether it was answered in confidence.
  package let isConfidential: Bool
}

/// A note of the facilitator's own.
package struct FreeNoteView: Sendable, Equatable {
  /// When it was made.
  package let instant: Instant
  /// What it says.
  package var text: String
  /// Whether its words are kept out of every file.
  package let isConfidential: Bool
}

/// All that a host shows of a session, and nothing that it doesn't: no earlier effect is needed.
///
/// `Session.view` is the facilitator's; `Session.groupView` is what everybody may see of it.
package struct SessionView: Sendable, Equatable {
  /// The protocol's title.
  package var title: String
  /// The language of the session's own texts.
  package var language: Language
  /// The instant of this view.
  package var instant: Instant
  /// How the session ended, once it has.
  package var ending: Ending?
  /// Whether the session is sealed.
  package var isClosed: Bool
  /// Whether the clocks stand still.
  package var isPaused: Bool
  /// How long the host was away, while it is asked whether that counts.
  package var gap: Int64?
  /// The phase that runs.
  package var phase: PhaseView?
  /// The turns around the stop that was turned to, outermost first.
  package var turns: [TurnView]
  /// The clock of the phase and those of the stop that was turned to, as far as they are there.
  package var clocks: [ClockView]
  /// The hard end.
  package var hardEnd: Instant?
  /// What is known of the clock on the wall.
  package var wall: WallView?
  /// The phases: done, running and to come.
  package var outline: [OutlineView]
  /// The title of the phase that surely comes next.
  package var nextPhase: String?
  /// When the session ends as things stand.
  package var forecast: ForecastView
  /// Everyone, by number.
  package var people: [PersonView]
  /// The roles, as declared.
  package var roles: [RoleView]
  /// Who is together with whom since people were last divided.
  package var groups: [GroupView]
  /// The choices, as declared.
  package var choices: [ChoiceView]
  /// Where the session waits: one stop for each track that runs, else one, until it has ended.
  package var stops: [StopView]
  /// The thread that was turned to, whose stop is meant where none is named.
  package var focus: String
  /// The votes taken in this phase, in order.
  package var results: [ResultView]
  /// The cues told in this phase and turn, in order.
  package var cues: [CueView]
  /// The rules of the session and the phase.
  package var rules: [ReminderView]
  /// The cards at hand.
  package var cards: [ReminderView]
  /// What the facilitator does, where the script says so.
  package var task: ShownText?
  /// The card or rule that is shown large.
  package var shown: ReminderView?
  /// What was taken down so far, in order.
  package var notes: [NoteView]
  /// What was passed over, and can still be answered by `.amend`.
  package var passedOver: [NoteView]
  /// The facilitator's own notes.
  package var freeNotes: [FreeNoteView]

  /// The stop that was turned to.
  package var stop: StopView? { stops.first { $0.thread == focus } ?? stops.first }

  /// The clock of a kind, if there is one.
  package func clock(_ kind: ClockKind) -> ClockView? { clocks.first { $0.kind == kind } }

  /// The name of a person.
  package func name(of person: PersonID) -> String {
    people.first { $0.id == person }?.name ?? ""
  }
}

/// What is known of the clock on the wall.
package struct WallView: Sendable, Equatable {
  /// What it said last.
  package let time: WallTime
  /// The instant at which it said so.
  package let instant: Instant

  /// Returns the time of day of an instant, in minutes since midnight.
  package func minuteOfDay(at instant: Instant) -> Int {
    let milliseconds = time.utc &+ Int64(time.zone) &* 60_000 &+ instant &- self.instant
    let minutes = milliseconds / 60_000 - (milliseconds % 60_000 < 0 ? 1 : 0)
    return Int(((minutes % 1_440) + 1_440) % 1_440)
  }

  /// Returns the time of day of an instant, as it is written: `13:54`.
  package func timeOfDay(at instant: Instant) -> String {
    let minute = minuteOfDay(at: instant)
    let digits = minute % 60 < 10 ? "0\(minute % 60)" : "\(minute % 60)"
    return "\(minute / 60):" + digits
  }
}
