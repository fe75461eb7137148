// Why an event changes nothing.

/// Why an event was refused; nothing but time has changed then.
package enum Refusal: String, Error, Sendable, CaseIterable {
  /// The session no longer waits at that stop.
  case stale
  /// Nothing is asked there.
  case notAQuestion = "not-a-question"
  /// Another kind of answer is asked for.
  case wrongKind = "wrong-kind"
  /// The number is outside the range.
  case range
  /// There is no such option.
  case notAnOption = "not-an-option"
  /// More are given than the role holds.
  case tooMany = "too-many"
  /// As many entries as are asked for are there.
  case full
  /// The person isn't here.
  case notHere = "not-here"
  /// Nothing is given.
  case nothing
  /// Nothing can be corrected there.
  case nothingThere = "nothing-there"
  /// There is nothing to take back.
  case noMove = "no-move"
  /// No phase runs.
  case noPhase = "no-phase"
  /// The clocks stand still already.
  case paused
  /// The clocks run already.
  case notPaused = "not-paused"
  /// The session has ended.
  case ended
  /// No clock runs there.
  case noClock = "no-clock"
  /// A clock without an end can't be shortened.
  case open
  /// The time is over already.
  case over
  /// The person is here already.
  case here
  /// No such role, choice, person, card or rule is known.
  case unknown
  /// The person doesn't hold the role.
  case notTheHolder = "not-the-holder"
  /// No absence is asked about.
  case noGap = "no-gap"
  /// It must first be said whether the time away counts.
  case gap
  /// The session is sealed.
  case closed
}
