// A running session: the one thing that a host holds.
import Diagnostics
import ProgramModel

/// A running session: a value that is decided by its program, header and events alone.
///
///     var session = Session(program, SessionHeader(language: .dutch, people: people))
///     show(session.begin())
///     let answer = session.receive(.next(token), at: 4_200)
///     show(session.view)
///
/// It knows no clock: a host says at which instant something happens, and wakes it with a `.tick`
/// at `nextDeadline`.
package struct Session: Sendable, Equatable {
  /// What an event led to.
  package struct Response: Sendable, Equatable {
    /// What came out, in order.
    package let effects: [SessionEffect]
    /// Why the event was refused; nil where it was carried out.
    package let refusal: Refusal?
  }

  /// The protocol.
  package let program: Program
  /// With whom it is held.
  package let header: SessionHeader

  /// Creates a session that has not begun.
  package init(_ program: Program, _ header: SessionHeader) {
    self.program = program
    self.header = header
  }

  /// Begins, at instant 0: up to the first stop.
  ///
  /// - Precondition: It has not begun yet.
  package mutating func begin() -> [SessionEffect] { [] }

  /// Receives an event at an instant; what fell due before it happens first.
  ///
  /// An instant earlier than the last counts as the last.
  package mutating func receive(_ event: SessionEvent, at instant: Instant) -> Response {
    Response(effects: [], refusal: nil)
  }

  /// The next instant at which something happens by itself, if nothing else happens before.
  package var nextDeadline: Instant? { nil }

  /// What the facilitator may see.
  package var view: SessionView { unreachable("not begun") }

  /// What the session leaves behind.
  package var report: SessionReport { unreachable("not begun") }
}
