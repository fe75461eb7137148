// What comes out of a session beside its views: signals, and what is worth a line.

/// How a session ended.
package enum Ending: String, Sendable, CaseIterable {
  /// The script came to its end.
  case completed
  /// The script said so.
  case script
  /// Whoever runs it said so.
  case stopped
  /// The script went round without ever waiting.
  case endless
}

/// How a phase ended.
package enum PhaseEnding: String, Sendable, CaseIterable {
  /// It was moved on from.
  case moved
  /// Its time was up, and it is strict.
  case strict
  /// It was skipped.
  case skipped
  /// The session was stopped in it.
  case brokenOff = "broken-off"
}

/// Which clock is meant.
package enum ClockKind: String, Sendable, CaseIterable {
  /// Of a phase or a break.
  case phase
  /// Of a track; it has no end.
  case track
  /// Of one turn of a round.
  case turn
  /// Of a stop: a prompt with a time, or a silence.
  case step
}

/// What only the facilitator needs to know; `SessionTexts` words it.
package enum Told: Sendable, Equatable {
  /// Somebody left a role for another.
  case roleMoved(person: String, role: String)
  /// A role that needs somebody has nobody.
  case roleEmpty(role: String)
  /// There was nothing to choose from, or to weigh.
  case nothingToChoose(question: String)
  /// People were divided into groups, and there was only one.
  case alone(person: String)
  /// A role was to be given to people, of whom nobody is here.
  case appointedNobody(role: String)
  /// A role was given to more people than it holds; who is left without it.
  case appointedSome(role: String, left: String)
  /// There was nothing left to draw; its name is empty.
  case nothingToDraw(name: String)
  /// A loop ended at its bound.
  case bound(turns: Int)
  /// A result was too large to reckon with; its name is empty.
  case tooLarge(name: String)
  /// Fewer or more take part than the protocol is made for.
  case groupSize(people: Int, expected: ClosedRange<Int>)
}

/// Something that came out of a session, at an instant.
///
/// A host may leave any of them out, and never sends an event because of one.
package struct SessionEffect: Sendable, Equatable {
  /// What came out.
  package enum Kind: Sendable, Equatable {
    /// The session came to wait at a stop.
    case waiting(Token)
    /// A phase began; a break has no title.
    case phaseBegan(title: String?)
    /// A phase ended, after its real time.
    case phaseEnded(title: String?, planned: ClosedRange<Int64>?, real: Int64, PhaseEnding)
    /// A move was taken back.
    case returned
    /// The lower end of a clock is reached: moving on is natural from here.
    case natural(ClockKind)
    /// The end of a clock is reached; a soft one asks for a soft sound.
    case end(ClockKind, isSoft: Bool)
    /// The hard end is reached.
    case hardEnd
    /// A phase, or after an absence a silence, moves on by itself in so many milliseconds.
    case strictSoon(left: Int64)
    /// A silence is over, and the session has moved on.
    case movedOn
    /// A strict phase has moved on.
    case strictMoved
    /// A strict phase is over, but a question still waits.
    case strictHeld
    /// A cue; without a label it is for the facilitator.
    case cue(ShownText, label: String?)
    /// An answer was taken down.
    case saved
    /// An answer was corrected.
    case amended
    /// An end was moved; `left` is what is left until it.
    case extended(ClockKind, by: Int64, left: Int64)
    /// The clocks stand still.
    case paused
    /// The clocks run again.
    case resumed
    /// Somebody came.
    case arrived(String)
    /// Somebody went.
    case left(String)
    /// It is asked whether an absence, of so many milliseconds so far, counts.
    case gapAsked(Int64)
    /// It was said whether the absence counts.
    case gapSettled(counts: Bool)
    /// Something for the facilitator to know.
    case told(Told)
    /// The session ended.
    case finished(Ending)
  }

  /// When it came out.
  package let instant: Instant
  /// What came out.
  package let kind: Kind
  /// Whether it fell due while the host was away.
  package let isLate: Bool
  /// Whether it makes no sound, as its phase is muted.
  package let isQuiet: Bool
  /// Whether it is for nobody but the facilitator.
  package let isForFacilitator: Bool
  /// The title of the track that it is about, if it is about one.
  package let track: String?
}
