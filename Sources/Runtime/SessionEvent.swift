// Everything that can happen to a session.
import ProgramModel

/// A number from 1 for each time that a session comes to wait, never used again.
///
/// Events name the token that they are for, so that a key pressed twice does no harm.
package struct Token: Hashable, Comparable, Sendable {
  /// The number.
  package let number: Int

  /// Creates a token by number.
  package init(_ number: Int) { self.number = number }

  package static func < (left: Token, right: Token) -> Bool { left.number < right.number }
}

/// What is given to a question, or for a choice.
package enum AnswerValue: Sendable, Equatable {
  /// Words; blank ones are no answer.
  case text(String)
  /// A number.
  case number(Decimal)
  /// Yes or no.
  case yesNo(Bool)
  /// A duration in milliseconds, for a choice.
  case duration(Int64)
  /// One of the options, counted from 1 in the order in which they are shown.
  case option(Int)
  /// Several of the options, counted likewise.
  case options([Int])
  /// How many votes each option got, in the order in which they are shown.
  case tally([Int])
  /// People.
  case people([PersonID])
  /// Nothing: the question is passed over.
  case none
}

/// Which clock an extension is for.
package enum ExtendedClock: Sendable, Equatable {
  /// The clock of the phase.
  case phase
  /// The clock of the turn in which a stop stands.
  case turn(Token)
  /// The clock of a stop.
  case step(Token)
}

/// What the clock on the wall says at the instant of the event.
package struct WallTime: Sendable, Equatable {
  /// Milliseconds since 1970 in UTC.
  package let utc: Int64
  /// Minutes to add for the time of day here.
  package let zone: Int
  /// What the machine's present run is known by.
  package let boot: String

  /// Creates a reading of the clock on the wall.
  package init(utc: Int64, zone: Int, boot: String = "") {
    self.utc = utc
    self.zone = zone
    self.boot = boot
  }
}

/// The closed list of what can happen to a session.
package enum SessionEvent: Sendable, Equatable {
  /// Time passes.
  case tick
  /// Goes on from a stop, with what is offered there.
  case next(Token)
  /// Answers the question of a stop; `by` says whose the answer is.
  case answer(Token, AnswerValue, by: PersonID? = nil)
  /// Keeps what is being typed at a stop; it never answers.
  case draft(Token, String)
  /// Corrects the answer at any stop, past ones too; of a collection one entry, counted from 1, or
  /// (without one) adds another.
  case amend(Token, entry: Int? = nil, AnswerValue, by: PersonID? = nil)
  /// Takes back the last move.
  case back
  /// Ends the phase.
  case skip
  /// Stops the clocks.
  case pause
  /// Lets the clocks run again.
  case resume
  /// Moves the end of a clock by milliseconds; without a clock, of the nearest that has an end.
  case extend(by: Int64, ExtendedClock? = nil)
  /// Somebody comes: new, late, or back.
  case arrive(String)
  /// Somebody goes.
  case leave(PersonID)
  /// Replaces (both), adds (`to` alone) or takes away (`from` alone) the holder of a role.
  case assign(ID<Role>, from: PersonID? = nil, to: PersonID? = nil)
  /// Changes a choice from now on.
  case set(ID<Choice>, AnswerValue)
  /// Shows the card or rule of a name large; without a name, puts it away.
  case show(String?)
  /// Keeps a note of the facilitator's own; a confidential one only as long as the session lasts.
  case note(String, isConfidential: Bool = false)
  /// The host was away since an instant, five seconds or more.
  case gap(from: Instant)
  /// Whether the time away counts as time of the session.
  case gapCounts(Bool)
  /// What the clock on the wall says.
  case wall(WallTime)
  /// Sets the hard end, or removes it.
  case endAt(Instant?)
  /// Turns to the track of a thread, as a view names it: who goes on without saying where is in it.
  case focus(String)
  /// Ends the session.
  case stop
  /// Seals the session: nothing is received any more.
  case close
}
