// How the whole is seen: what is behind, what runs, what is to come, and when it ends.
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
    case .stop: (false, nil)
    case .beginPhase, .endPhase, .step, .silence, .clearPrompts, .ask, .floor, .seat, .set,
      .draw, .appoint, .remember, .endTurn:
      (true, nil)
    }
  }
}

// MARK: The forecast

extension Session {
  /// When the session ends as things stand: it adds the ends of the phases that surely come, and
  /// says so where others may.
  var forecast: ForecastView {
    var forecast = Forecast()
    forecast.isAtLeast = isInLoopOfPhases
    if let visit = flow.phase {
      let clock = time.clocks[visit.clock]
      forecast.add(left(of: clock), title: clock.title)
    }
    if flow.ending == nil {
      let planned = plannedPhases
      for ahead in phasesAhead {
        let phase = program[ahead.phase]
        guard ahead.isCertain else {
          forecast.isAtLeast = true
          continue
        }
        let range = planned[ahead.phase.index]
        forecast.add(range, title: title(phase.title))
        if let range, !phase.isProtected {
          forecast.canGive += range.upperBound - range.lowerBound
        }
      }
    }
    let start = time.now - time.afterwards
    let latest = forecast.openPhase == nil ? start + forecast.most : nil
    return ForecastView(
      earliest: start + forecast.least, latest: latest, openPhase: forecast.openPhase,
      isAtLeast: forecast.isAtLeast, behind: behind,
      beyondHardEnd: max(0, (latest ?? 0) - (time.hardEnd ?? .max)), canGive: forecast.canGive)
  }

  private struct Forecast {
    var least: Int64 = 0
    var most: Int64 = 0
    var openPhase: String?
    var isAtLeast = false
    var canGive: Int64 = 0

    mutating func add(_ range: ClosedRange<Int64>?, title: String?) {
      guard let range else {
        openPhase = openPhase ?? title ?? ""
        return
      }
      least += range.lowerBound
      most += range.upperBound
    }
  }

  /// Returns what is left of a clock, from the least to the most; nil while it is open.
  private func left(of clock: Clock) -> ClosedRange<Int64>? {
    guard let end = clock.end else { return nil }
    let most = max(0, end - clock.elapsed)
    return min(most, max(0, (clock.lower ?? end) - clock.elapsed))...most
  }

  /// How far behind plan we are: what phases took beyond their upper ends, and what was lost
  /// between them.
  private var behind: Int64 {
    var behind = time.between - (time.beforeFirst ?? time.between)
    for passed in flow.passed {
      let clock = time.clocks[passed.clock]
      if let planned = clock.planned { behind += clock.elapsed - planned.upperBound }
    }
    if let visit = flow.phase, let planned = time.clocks[visit.clock].planned {
      behind += max(0, time.clocks[visit.clock].elapsed - planned.upperBound)
    }
    return behind
  }
}
