// Phases and breaks: beginning, ending, and being seen.
import ProgramModel

extension Session {
  /// Begins a phase, or goes on with one that was returned from.
  mutating func begin(_ id: ID<Phase>) {
    let phase = program[id]
    let path = flow.path(of: .main)
    let clock = clock(
      .phase, Visit(place: phase.place, path: path), in: .main, time: phase.time,
      title: phase.title,
      phase: id)
    if time.beforeFirst == nil { time.beforeFirst = time.between }
    flow.main.frames.append(Frame())
    flow.main.step = nil
    flow.main.position += 1
    flow.phase = PhaseVisit(phase: id, clock: clock)
    emit(.phaseBegan(title: time.clocks[clock].title))
  }

  /// Ends the phase that runs, if any; false once that is done.
  ///
  /// A phase in which nothing waited waits at its end, so that it is seen.
  mutating func endPhase() -> Bool {
    guard let visit = flow.phase else { return false }
    if !visit.hasWaited, !visit.isClosing {
      wait(.phaseEnd, in: .main)
      return true
    }
    close(visit.isClosing ? .strict : .moved)
    return false
  }

  /// Ends the phase that runs, if any, without waiting.
  mutating func close(_ ending: PhaseEnding) {
    guard let visit = flow.phase else { return }
    endTracks()
    let clock = time.clocks[visit.clock]
    emit(
      .phaseEnded(
        title: clock.title, planned: clock.planned, real: clock.elapsed, ending))
    if ending == .strict { emit(.strictMoved) }
    flow.passed.append(PassedPhase(clock: visit.clock, ending: ending))
    flow.phase = nil
    flow.main.step = nil
    // The turns inside the phase end with it, and the phase's own frame.
    if let frame = flow.main.frames.lastIndex(where: { $0.isPhase }) {
      flow.main.frames.removeSubrange(frame...)
    }
  }

  /// Ends the phase that runs and goes on behind it.
  mutating func leavePhase(_ ending: PhaseEnding) {
    flow.main.position = endOfPhase
    close(ending)
  }

  /// The index of the instruction with which the phase that runs ends.
  ///
  /// Phases don't nest, and each branch with phases ends its last, so it is the next one in order
  /// that begins or ends a phase.
  private var endOfPhase: Int {
    for index in flow.main.position..<max(flow.main.position, program.instructions.count) {
      switch program.instructions[index] {
      case .beginPhase, .endPhase: return index
      case .endTurn(let loop) where program[loop].holdsPhases: return index
      case .step, .silence, .clearPrompts, .ask, .floor, .seat, .set, .draw, .appoint, .reveal,
        .remember, .jump, .jumpUnless, .beginLoop, .endTurn, .beginBlock, .endBlock,
        .beginTracks, .endTrack, .stop:
        continue
      }
    }
    return program.instructions.count
  }
}
