// Clocks: which run, and what falls due on them.
import ProgramModel

extension Session {
  /// Returns the index of the clock of a visit, a new one where there was none before.
  ///
  /// A time is reckoned once, when its clock first runs.
  mutating func clock(
    _ kind: ClockKind, _ visit: Visit, in thread: ThreadID, time range: TimeRange?,
    share: ClosedRange<Int64>? = nil, title: Template? = nil, phase: ID<Phase>? = nil,
    isSilence: Bool = false
  ) -> Int {
    let known = time.clocks.indices.last { index in
      time.clocks[index].kind == kind && time.clocks[index].visit == visit
    }
    if let known { return known }
    let planned = share ?? phase.map { plannedPhases[$0.index] } ?? self.range(range)
    time.clocks.append(
      Clock(
        kind: kind, visit: visit, phase: phase, title: self.title(title),
        turn: turnLabel(in: thread), planned: planned, isSilence: isSilence,
        end: planned?.upperBound))
    return time.clocks.count - 1
  }

  /// The indices of the clocks that are there: of the phase, and of each thread.
  var presentClocks: [Int] {
    var clocks: [Int] = []
    if let phase = flow.phase { clocks.append(phase.clock) }
    for thread in flow.threadIDs { clocks += self.clocks(of: thread) }
    return clocks
  }

  /// Returns the indices of a thread's clocks: of its track, its turns, and its stop.
  func clocks(of thread: ThreadID) -> [Int] {
    let thread = flow[thread]
    guard !thread.hasEnded else { return [] }
    var clocks: [Int] = []
    if let track = thread.track { clocks.append(track.clock) }
    for frame in thread.frames {
      if let clock = frame.turn?.clock { clocks.append(clock) }
    }
    if let clock = thread.stop?.clock { clocks.append(clock) }
    return clocks
  }

  /// Returns the thread that has a clock; nil for a phase's.
  func thread(ofClock clock: Int) -> ThreadID? {
    flow.threadIDs.first { clocks(of: $0).contains(clock) }
  }

  /// Whether the clocks run.
  var isRunning: Bool { !time.isPaused && time.gap == nil }

  /// Advances to an instant: what falls due until then happens, each at its own, in order.
  mutating func advance(to instant: Instant) {
    while let due = nextDue(), due.instant <= instant {
      pass(to: due.instant)
      fire(due)
    }
    pass(to: instant)
  }

  /// Lets happen what has become due at this instant.
  mutating func fireDue() { advance(to: time.now) }

  /// Lets time pass in which nothing falls due.
  private mutating func pass(to instant: Instant) {
    let passed = instant - time.now
    guard passed > 0 else { return }
    time.now = instant
    guard time.gap == nil else { return }
    guard !time.isPaused else {
      time.paused += passed
      return
    }
    time.work += passed
    for clock in presentClocks { time.clocks[clock].elapsed += passed }
    if flow.ending != nil {
      time.afterwards += passed
    } else if flow.phase == nil {
      time.between += passed
    }
  }
}

// MARK: What falls due

/// Something that falls due.
struct Due: Comparable {
  /// What falls due; at one instant in this order: told before moved.
  enum Kind: Int {
    case hardEnd
    case natural
    case end
    case warning
    case cue
    case overtime
    case silence
    case strict
  }

  let instant: Instant
  let kind: Kind
  /// The index of its clock; none of the hard end.
  let clock: Int
  /// Where it stands, a cue's own line.
  let visit: Visit
  /// Which cue of its clock.
  let cue: Int

  static func < (left: Due, right: Due) -> Bool {
    if left.instant != right.instant { return left.instant < right.instant }
    if left.kind != right.kind { return left.kind.rawValue < right.kind.rawValue }
    if left.visit.place != right.visit.place { return left.visit.place < right.visit.place }
    return left.visit.path < right.visit.path
  }
}

extension Session {
  /// Returns what falls due next, if nothing else happens.
  func nextDue() -> Due? {
    var next: Due?
    func consider(_ due: Due) {
      if next.map({ due < $0 }) ?? true { next = due }
    }
    if let end = time.hardEnd, !time.hardEndIsTold, time.gap == nil {
      let visit = Visit(place: Place(file: 0, line: 0), path: Path(steps: []))
      consider(Due(instant: max(end, time.now), kind: .hardEnd, clock: 0, visit: visit, cue: 0))
    }
    guard isRunning, flow.ending == nil else { return next }
    for index in presentClocks {
      let clock = time.clocks[index]
      addSignals(of: clock, index, consider)
      addCues(of: clock, index, consider)
      addMoves(of: clock, index, consider)
    }
    return next
  }

  /// The instant at which a clock stands at a time, now where it is beyond it.
  func instant(of elapsed: Int64, on clock: Clock) -> Instant {
    time.now + max(0, elapsed - clock.elapsed)
  }

  private func addSignals(of clock: Clock, _ index: Int, _ consider: (Due) -> Void) {
    if let lower = clock.lower, !clock.naturalIsTold {
      consider(due(.natural, at: lower, clock, index))
    }
    guard let end = clock.end else { return }
    if !clock.endsTold.contains(end) { consider(due(.end, at: end, clock, index)) }
    guard isStrict(clock), !clock.isDisarmed, !clock.warnings.contains(end), clock.elapsed < end
    else { return }
    consider(due(.warning, at: end - min(Session.longestWarning, end / 4), clock, index))
  }

  private func addMoves(of clock: Clock, _ index: Int, _ consider: (Due) -> Void) {
    guard let end = clock.end, let move = move(of: clock), time.lateInstant == nil else { return }
    consider(due(move, at: max(end, clock.earliestMove), clock, index))
  }

  /// Returns what happens by itself at the end of a clock that is present, if anything does.
  func move(of clock: Clock) -> Due.Kind? {
    guard !clock.isDisarmed else { return nil }
    if clock.isSilence { return .silence }
    return isStrict(clock) && flow.phase?.isClosing == false ? .strict : nil
  }

  private func due(_ kind: Due.Kind, at elapsed: Int64, _ clock: Clock, _ index: Int) -> Due {
    Due(
      instant: instant(of: elapsed, on: clock), kind: kind, clock: index, visit: clock.visit,
      cue: 0)
  }

  /// How long before its end a strict phase warns at most.
  static let longestWarning: Int64 = 30_000

  /// Returns whether a clock is of a phase that moves on by itself.
  func isStrict(_ clock: Clock) -> Bool { clock.phase.map { program[$0].isStrict } ?? false }

  private mutating func fire(_ due: Due) {
    switch due.kind {
    case .hardEnd:
      time.hardEndIsTold = true
      emit(.hardEnd)
    case .natural:
      time.clocks[due.clock].naturalIsTold = true
      emit(.natural(time.clocks[due.clock].kind), in: thread(ofClock: due.clock))
    case .end: tellEnd(of: due.clock)
    case .warning:
      let clock = time.clocks[due.clock]
      guard let end = clock.end else { return }
      time.clocks[due.clock].warnings.append(end)
      emit(.strictSoon(left: end - clock.elapsed))
    case .cue, .overtime: tellCue(due.cue, of: due.clock)
    case .silence: moveOnFromSilence(on: due.clock)
    case .strict: closeStrictPhase()
    }
  }

  /// Tells an end; ends at one instant are one, of the outermost clock, but those of tracks beside
  /// each other.
  private mutating func tellEnd(of index: Int) {
    var isSoft = time.clocks[index].isSilence
    let thread = thread(ofClock: index)
    let within = thread.map { flow[$0].track == nil ? presentClocks : clocks(of: $0) }
    for other in within ?? presentClocks {
      guard let end = time.clocks[other].end, time.clocks[other].elapsed >= end,
        !time.clocks[other].endsTold.contains(end)
      else { continue }
      time.clocks[other].endsTold.append(end)
      if other != index { isSoft = isSoft || isSoftEnding(time.clocks[other]) }
    }
    emit(
      .end(time.clocks[index].kind, isSoft: isSoft), in: thread, forFacilitator: isQuiet)
  }

  private func isSoftEnding(_ clock: Clock) -> Bool { clock.isSilence || clock.kind == .turn }

  /// Whether the present phase makes no sound.
  var isQuiet: Bool { flow.phase.map { program[$0.phase].isMuted } ?? false }
}
