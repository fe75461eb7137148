// The door of this room: a `proef` goes in, what came of it comes out.
import Diagnostics
import ProgramModel
import Runtime

/// How a `proef` came out.
package enum TrialOutcome: String, Sendable, CaseIterable {
  /// All that it expects was so.
  case passed
  /// It came to its end; it expects nothing.
  case played
  /// Something was otherwise, or couldn't be done.
  case failed
}

/// What came of a `proef`.
package struct TrialResult: Sendable, Equatable {
  /// What was otherwise than it says, in order of the script.
  package let failures: [TrialFailure]
  /// What happened, in order.
  package let course: [CourseEntry]
  /// How long the session lasted.
  package let duration: Int64
  /// How it came out.
  package let outcome: TrialOutcome
  /// How often each instruction was done.
  package let done: [Int]
  /// The phases that were begun, in order.
  package let begun: [ID<Phase>]
}

/// Something in a `proef` that was otherwise than it says.
package struct TrialFailure: Sendable, Equatable {
  /// What kind of finding it is.
  package let code: DiagnosticCode
  /// The line of the `proef` that it is about.
  package let place: Place
  /// What was otherwise, one sentence.
  package let message: Message
  /// What more there is to know or to do, one sentence.
  package let help: Message?
}

/// Plays a `proef` in virtual time, and judges what it expects.
///
/// The longest course is played: who moves on does so when all the time that was planned is over.
/// The same trial gives the same result everywhere.
package func rehearse(_ trial: Trial, of program: Program) -> TrialResult {
  var play = ScenarioPlay(trial, of: program)
  play.run()
  let failures = play.failure.map { [$0] } ?? judge(trial, after: play)
  let outcome: TrialOutcome =
    failures.isEmpty ? (trial.expectations.isEmpty ? .played : .passed) : .failed
  return TrialResult(
    failures: failures, course: play.course, duration: play.session.instant, outcome: outcome,
    done: play.session.doneInstructions, begun: play.session.begunPhases)
}
