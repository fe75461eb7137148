// Who plays a session: honestly, or broken on purpose, to prove that a property would notice.
import ProgramModel
import Runtime

/// Who hands events to a session.
struct Player {
  /// Changes the session behind its back, after it received an event.
  let tamper: (inout Session, SessionEvent, inout Session.Response) -> Void

  /// One that hands events over and does nothing else.
  static var honest: Player { Player { _, _, _ in } }

  func receive(
    _ event: SessionEvent, at instant: Instant, _ session: inout Session
  ) -> Session.Response {
    var response = session.receive(event, at: instant)
    tamper(&session, event, &response)
    return response
  }
}

/// A course that a session has taken at random.
struct Course {
  let program: Program
  let header: SessionHeader
  private(set) var events: [(event: SessionEvent, instant: Instant)] = []

  /// Plays a program with random events, so many, until it is sealed.
  ///
  /// `visit` is told the session before an event, the event, and what came of it.
  @discardableResult
  init(
    _ program: Program, seed: UInt64, length: Int = 80, player: Player = .honest,
    visit: (Session, SessionEvent, Instant, Session, Session.Response) -> Void = { _, _, _, _, _ in
    }
  ) {
    var random = RandomEvents(seed: seed)
    self.program = program
    self.header = random.header(for: program)
    var session = Session(program, header)
    _ = session.begin()
    for _ in 0..<length {
      let before = session
      let event = random.event(for: session)
      let instant = random.instant(after: session)
      let response = player.receive(event, at: instant, &session)
      events.append((event, instant))
      visit(before, event, instant, session, response)
    }
  }
}
