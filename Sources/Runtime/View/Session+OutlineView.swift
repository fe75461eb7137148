// How the whole is seen: what is behind, what runs, and what is to come.
import ProgramModel

extension Session {
  /// The phases: behind us, running, to come.
  var outline: [OutlineView] {
    var views = flow.passed.map { passed in
      view(of: time.clocks[passed.clock], state(after: passed.ending))
    }
    if let phase = flow.phase { views.append(view(of: time.clocks[phase.clock], .now)) }
    guard flow.ending == nil else { return views }
    let planned = plannedPhases
    for ahead in phasesAhead {
      let phase = program[ahead.phase]
      views.append(
        OutlineView(
          title: title(phase.title), turn: nil, planned: planned[ahead.phase.index], real: 0,
          state: .toCome))
    }
    return views
  }

  private func view(of clock: Clock, _ state: OutlineView.State) -> OutlineView {
    OutlineView(
      title: clock.title, turn: clock.turn, planned: clock.planned, real: clock.elapsed,
      state: state)
  }

  private func state(after ending: PhaseEnding) -> OutlineView.State {
    switch ending {
    case .moved, .strict: .done
    case .skipped: .skipped
    case .brokenOff: .brokenOff
    }
  }

  /// The title of the phase that surely comes next.
  var nextPhase: String? {
    guard flow.ending == nil, !isInLoopOfPhases, let next = phasesAhead.first, next.isCertain
    else { return nil }
    return title(program[next.phase].title)
  }

  /// Whether a loop runs that may come to phases again.
  private var isInLoopOfPhases: Bool {
    flow.main.frames.contains { frame in
      guard case .loop(let loop)? = frame.turn?.source else { return false }
      return program[loop].holdsPhases
    }
  }

  private struct PhaseAhead {
    let phase: ID<Phase>
    /// Whether no loop and no condition decides whether it comes.
    let isCertain: Bool
  }

  /// The phases that stand ahead in the program and can still be reached.
  private var phasesAhead: [PhaseAhead] {
    let position = flow.main.position
    var ahead: [PhaseAhead] = []
    var isReached = Array(repeating: false, count: program.instructions.count + 1)
    if isReached.indices.contains(position) { isReached[position] = true }
    // Where the blocks that were met end: what stands before it is in a loop or a condition.
    var blockEnd = 0
    for (index, instruction) in program.instructions.enumerated() {
      let (goesOn, target) = ways(from: instruction)
      if let target { blockEnd = max(blockEnd, target) }
      guard isReached[index] else { continue }
      if goesOn { isReached[index + 1] = true }
      if let target, target > index { isReached[target] = true }
      if case .beginPhase(let phase) = instruction {
        ahead.append(PhaseAhead(phase: phase, isCertain: index >= blockEnd))
      }
    }
    return ahead
  }

  /// Returns whether the next line may come after an instruction, and where else it may lead.
  private func ways(from instruction: Instruction) -> (goesOn: Bool, target: Int?) {
    switch instruction {
    case .jump(let target): (false, target)
    case .jumpUnless(_, let target): (true, target)
    case .beginLoop(let loop): (true, program[loop].end)
    case .beginTracks(let id): (true, program[id].tracks.last.map { $0.end + 1 })
    case .stop: (false, nil)
    case .beginPhase, .endPhase, .step, .silence, .clearPrompts, .ask, .floor, .seat, .set,
      .draw, .appoint, .reveal, .remember, .endTurn, .beginBlock, .endBlock, .endTrack:
      (true, nil)
    }
  }
}
