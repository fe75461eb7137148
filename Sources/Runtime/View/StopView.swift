// Where a session waits, and for what.
import ProgramModel

/// What a session waits for at a stop.
package enum StopKind: String, Sendable, CaseIterable {
  /// The choices that weren't given: each is changed by `.set`, `.next` leaves them as they stand.
  case choices
  /// Who has a role.
  case fill
  /// Whether all agree to the rules.
  case agree
  /// A step, a silence, or a break's text.
  case step
  /// A question that is noted.
  case note
  /// A question that collects entries.
  case collect
  /// A choice from options.
  case choose
  /// Votes for each of some options.
  case vote
  /// Which of those that got as many votes win.
  case tie
  /// A label for one entry of a list.
  case rate
  /// Who is to have a role (`wijs … aan uit`).
  case appoint
  /// The end of a phase in which nothing was waited for.
  case phase
}

/// What is said to somebody at a stop.
package struct PromptView: Sendable, Equatable {
  /// For whom, as the script names them: `groep`, `Anna en begeleider`.
  package let label: String
  /// The people meant, present ones only; none for the facilitator alone.
  package let people: [PersonID]
  /// What is said.
  package let text: ShownText
  /// Whether it is for their eyes only: a covered card on the facilitator's screen.
  package let isWhisper: Bool
  /// Whether it is for the facilitator, and nobody else.
  package let isForFacilitator: Bool
  /// Whether it is for a role that is still secret.
  package let isForSecretRole: Bool
  /// Whether it divides people into groups.
  package let isDivision: Bool

  /// Whether others in the room must not read it.
  package var isCovered: Bool { isWhisper || isForFacilitator || isForSecretRole }
}

/// An answer as it is given and as it is shown.
package struct AnswerView: Sendable, Equatable {
  /// The answer, as an event would give it now.
  package let value: AnswerValue
  /// The answer in words.
  package let text: String
  /// Whose it is, if known.
  package let person: PersonID?
}

/// What is asked at a stop.
package struct QuestionView: Sendable, Equatable {
  /// What an answer looks like.
  package enum Form: Sendable, Equatable {
    /// `.text`.
    case text
    /// `.number` from the one to the other.
    case number(Decimal, Decimal)
    /// `.yesNo`.
    case yesNo
    /// `.text`, one entry each time; at most so many.
    case collect(limit: Int?)
    /// `.option`, one of these, counted from 1; `.options` where up to so many may be chosen.
    case choose([ShownEntry], most: Int)
    /// `.tally`, how many votes each of these got: so many for each who votes, at most so many in
    /// all.
    case vote([ShownEntry], each: Int, most: Int)
    /// `.option`, one of the labels for an entry, the n-th of so many.
    case rate(ShownEntry, labels: [String], number: Int, count: Int)
    /// `.people`, so many of these.
    case people([PersonID], ClosedRange<Int>)
  }

  /// The name under which the answer is kept; nil where it is for the report alone.
  package let name: String?
  /// The question.
  package let text: ShownText
  /// What an answer looks like.
  package let form: Form
  /// Who answers, as the script names them; nil for the group.
  package let answerer: String?
  /// The people who answer.
  package let people: [PersonID]
  /// Whether nobody but the facilitator answers, or it is for a role that is still secret.
  package let isForFacilitator: Bool
  /// Whether it helps to say whose an answer is, as more than one answers.
  package let asksForNames: Bool
  /// What `.next` would take.
  package let offered: AnswerView?
  /// The answer given at this stop, which can still be typed anew.
  package let answered: AnswerView?
  /// What a collection holds so far, in order, as `.amend` counts them.
  package let entries: [ShownEntry]
  /// Whether what is answered is kept out of every file.
  package let isConfidential: Bool
}

/// A track that runs beside others.
package struct TrackView: Sendable, Equatable {
  /// Its number among them, from 1.
  package let number: Int
  /// Its title.
  package let title: String
}

/// One stop: what a thread of the session waits for.
package struct StopView: Sendable, Equatable {
  /// What events name it by.
  package let token: Token
  /// The thread that waits, as `.focus` names it: `main`, or a track by where it stands.
  package let thread: String
  /// Its track, if it is one.
  package let track: TrackView?
  /// The turns around it, outermost first.
  package let turns: [TurnView]
  /// Its clocks, as far as they are there: of its track, its turn and itself.
  package var clocks: [ClockView]
  /// What it waits for.
  package let kind: StopKind
  /// Whether it is a silence, which moves on by itself.
  package let isSilence: Bool
  /// What is in view: of this step, or of the step above a question.
  package let prompts: [PromptView]
  /// What is asked, if anything is.
  package let question: QuestionView?
  /// The role that is filled, at a `fill`.
  package let role: ID<Role>?
  /// What was being typed here.
  package let draft: String?

  /// The clock of a kind, if there is one.
  package func clock(_ kind: ClockKind) -> ClockView? { clocks.first { $0.kind == kind } }
}
