// A running session: the one thing that a host holds.
import ProgramModel

/// A running session: a value that is decided by its program, header and events alone.
///
///     var session = Session(program, SessionHeader(language: .dutch, people: people))
///     show(session.begin())
///     let response = session.receive(.next(token), at: 4_200)
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

  /// Where it is in the program; going back restores this part, and no other.
  var flow: Flow
  /// What was said and decided.
  var record = Record()
  /// What time it is, and how long everything has taken.
  var time = Time()
  /// Where it was before each move.
  var moves: [Move] = []
  /// What has come out of the event at hand; empty between two.
  private var effects: [SessionEffect] = []

  /// Whether it can go back.
  let keepsMoves: Bool
  /// How often each instruction was done, where that is counted.
  var done: [Int] = []

  /// Creates a session that has not begun; one that keeps no moves can't go back, and is faster.
  package init(_ program: Program, _ header: SessionHeader, keepsMoves: Bool = true) {
    self.program = program
    self.header = header
    self.keepsMoves = keepsMoves
    flow = Flow(program)
  }

  /// Begins, at instant 0: up to the first stop.
  ///
  /// - Precondition: It has not begun yet.
  package mutating func begin() -> [SessionEffect] {
    takeUpHeader()
    run()
    fireDue()
    return takeEffects()
  }

  /// Receives an event at an instant; what fell due before it happens first.
  ///
  /// An instant earlier than the last counts as the last. A refused event changes nothing but
  /// time.
  package mutating func receive(_ event: SessionEvent, at instant: Instant) -> Response {
    guard !record.isClosed else { return Response(effects: [], refusal: .closed) }
    var refusal: Refusal?
    do {
      try carryOut(event, at: min(max(instant, time.now), Time.longest))
      run()
      fireDue()
    } catch {
      refusal = error
    }
    return Response(effects: takeEffects(), refusal: refusal)
  }

  /// The next instant at which something happens by itself, if nothing else happens before.
  package var nextDeadline: Instant? { record.isClosed ? nil : nextDue()?.instant }

  /// Advances to an instant and does what an event says, or changes nothing more.
  private mutating func carryOut(
    _ event: SessionEvent, at instant: Instant
  ) throws(Refusal) {
    if case .gap(let start) = event, time.gap == nil {
      return receiveGap(from: start, at: instant)
    }
    advance(to: instant)
    if isHeldByGap(event) { throw .gap }
    switch event {
    case .tick, .gap: break
    case .next(let stop): try next(stop)
    case .answer(let stop, let value, let person): try answer(stop, value, by: person)
    case .draft(let stop, let text): try draft(stop, text)
    case .amend(let stop, let entry, let value, let person):
      try amend(stop, entry: entry, value, by: person)
    case .back: try back()
    case .skip: try skip()
    case .pause: try pause()
    case .resume: try resume()
    case .extend(let amount, let clock): try extend(by: amount, clock)
    case .arrive(let name): try arrive(name)
    case .leave(let person): try leave(person)
    case .assign(let role, let from, let to): try assign(role, from: from, to: to)
    case .set(let choice, let value): try set(choice, value)
    case .show(let name): try show(name)
    case .note(let text, let isConfidential): try note(text, isConfidential)
    case .gapCounts(let counts): try settleGap(counts: counts)
    case .wall(let wall): time.wall = WallView(time: wall, instant: time.now)
    case .endAt(let instant): endAt(instant)
    case .focus(let name): try focus(name)
    case .stop: try stop()
    case .close: try close()
    }
  }

  /// Lets something come out, at this instant.
  mutating func emit(
    _ kind: SessionEffect.Kind, in thread: ThreadID? = nil, forFacilitator: Bool = false
  ) {
    effects.append(
      SessionEffect(
        instant: time.lateInstant ?? time.now, kind: kind, isLate: time.lateInstant != nil,
        isQuiet: isQuiet, isForFacilitator: forFacilitator,
        track: thread.flatMap { trackTitle(of: $0) }))
  }

  private mutating func takeEffects() -> [SessionEffect] {
    let result = effects
    effects = []
    return result
  }
}
