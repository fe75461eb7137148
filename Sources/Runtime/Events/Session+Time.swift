// What is done to time: pauses, extensions, absences, the hard end.
import ProgramModel

extension Session {
  /// Stops the clocks.
  mutating func pause() throws(Refusal) {
    guard flow.ending == nil else { throw .ended }
    guard !time.isPaused else { throw .paused }
    time.isPaused = true
    emit(.paused)
  }

  /// Lets the clocks run again.
  mutating func resume() throws(Refusal) {
    guard flow.ending == nil else { throw .ended }
    guard time.isPaused else { throw .notPaused }
    endPause()
  }

  /// Ends a pause, if there is one: who moves on has begun again.
  mutating func endPause() {
    guard time.isPaused else { return }
    time.isPaused = false
    emit(.resumed)
  }

  /// Sets the hard end, or removes it; one that is past is told by nothing.
  mutating func endAt(_ instant: Instant?) {
    time.hardEnd = instant.map { min(max(0, $0), Time.longest) }
    time.hardEndIsTold = instant.map { $0 <= time.now } ?? false
  }
}

// MARK: Extending

extension Session {
  /// Moves the end of a clock: beyond it counted from now, never to before now.
  mutating func extend(by amount: Int64, _ kind: ExtendedClock?) throws(Refusal) {
    let index = try extended(kind)
    let clock = time.clocks[index]
    let amount = min(max(amount, -Time.longest), Time.longest)
    var end: Int64
    if let present = clock.end, clock.elapsed < present {
      end = max(clock.elapsed, present + amount)
    } else {
      guard amount > 0 else { throw clock.end == nil ? .open : .over }
      end = clock.elapsed + amount
    }
    end = min(end, Time.longest)
    time.clocks[index].end = end
    time.clocks[index].extended += clock.end.map { end - $0 } ?? amount
    if amount > 0 {
      time.clocks[index].isDisarmed = false
      if flow.phase?.clock == index { flow.phase?.isClosing = false }
    }
    emit(
      .extended(clock.kind, by: amount, left: end - clock.elapsed), in: thread(ofClock: index))
  }

  /// Returns the index of the clock that is meant: the nearest that has an end, else the phase's.
  private func extended(_ kind: ExtendedClock?) throws(Refusal) -> Int {
    switch kind {
    case .phase: return try existing(flow.phase?.clock)
    case .turn(let token):
      return try existing(turnClock(of: stop(token).thread))
    case .step(let token): return try existing(stop(token).stop.clock)
    case nil:
      let present = flow[flow.focus].stop?.clock ?? turnClock(of: flow.focus)
      return try existing(present ?? flow.phase?.clock)
    }
  }

  /// Returns the index of the innermost turn's clock.
  func turnClock(of thread: ThreadID) -> Int? {
    for frame in flow.frames(of: thread).reversed() {
      if let clock = frame.turn?.clock { return clock }
    }
    return nil
  }

  private func existing(_ clock: Int?) throws(Refusal) -> Int {
    guard let clock else { throw .noClock }
    return clock
  }
}

// MARK: Absence

extension Session {
  /// How long nothing moves on by itself after an absence that counts.
  private static let holdAfterGap: Int64 = 30_000

  /// Advances to the beginning of an absence and asks whether it counts; where the clocks stood
  /// still anyway, only time passes.
  mutating func receiveGap(from start: Instant, at instant: Instant) {
    let start = min(max(start, time.now), instant)
    advance(to: start)
    if isRunning, flow.ending == nil {
      time.gap = start
      advance(to: instant)
      emit(.gapAsked(instant - start))
    } else {
      advance(to: instant)
    }
  }

  /// Settles an absence: what fell due in one that counts happens now, late, but nothing moves on
  /// by itself before it was announced.
  mutating func settleGap(counts: Bool) throws(Refusal) {
    guard let start = time.gap else { throw .noGap }
    let now = time.now
    time.gap = nil
    if counts {
      time.now = start
      time.lateInstant = now
      advance(to: now)
      time.lateInstant = nil
      holdMoves()
    } else {
      time.paused += now - start
    }
    emit(.gapSettled(counts: counts))
  }

  /// Announces what is about to move on by itself, and holds it for a while.
  private mutating func holdMoves() {
    var isHeld = false
    for index in presentClocks {
      let clock = time.clocks[index]
      guard move(of: clock) != nil, let end = clock.end, clock.elapsed >= end else { continue }
      time.clocks[index].earliestMove = clock.elapsed + Session.holdAfterGap
      isHeld = true
    }
    if isHeld { emit(.strictSoon(left: Session.holdAfterGap)) }
  }

  /// Returns whether an event must wait until it was said whether an absence counts.
  func isHeldByGap(_ event: SessionEvent) -> Bool {
    guard time.gap != nil else { return false }
    return switch event {
    case .tick, .wall, .draft, .note, .show, .arrive, .leave, .endAt, .gapCounts: false
    case .next, .answer, .amend, .back, .skip, .pause, .resume, .extend, .assign, .set, .gap,
      .focus, .stop, .close:
      true
    }
  }
}
