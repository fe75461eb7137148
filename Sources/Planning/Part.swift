// The flat list of instructions, read back as the lines that it came from.
import ProgramModel

/// What begins at an instruction.
enum Part {
  /// A phase, with its lines.
  case phase(ID<Phase>, Range<Int>)
  /// Lines that come if a condition holds, and those that come if it doesn't.
  case branches(ID<Expression>, Range<Int>, Range<Int>)
  /// Lines that are done several times.
  case loop(ID<Loop>)
  /// Lines that run side by side.
  case tracks([Range<Int>])
  /// Something that is said.
  case step(ID<Step>)
  /// A silence.
  case silence(ID<Silence>)
  /// The end of the meeting.
  case stop
  /// What takes no time.
  case nothing
}

extension Program {
  /// Returns what begins at an index, and the index behind it.
  func part(at index: Int, before end: Int) -> (part: Part, behind: Int) {
    switch instructions[index] {
    case .beginPhase(let phase):
      let behind = endOfPhase(from: index + 1, before: end)
      return (.phase(phase, index + 1..<behind), behind)
    case .jumpUnless(let condition, let target):
      return branches(condition, from: index + 1, otherwise: target, before: end)
    case .beginLoop(let loop): return (.loop(loop), max(self[loop].end, index + 1))
    case .beginTracks(let together):
      let tracks = self[together].tracks
      return (.tracks(tracks.map { $0.start..<$0.end }), (tracks.last?.end ?? index) + 1)
    case .step(let step): return (.step(step), index + 1)
    case .silence(let silence): return (.silence(silence), index + 1)
    case .stop: return (.stop, index + 1)
    case .endPhase, .clearPrompts, .ask, .floor, .seat, .appoint, .reveal, .set, .draw, .remember,
      .jump, .endTurn, .beginBlock, .endBlock, .endTrack:
      return (.nothing, index + 1)
    }
  }

  /// Phases don't nest, so the next line that begins or ends one ends this one.
  private func endOfPhase(from start: Int, before end: Int) -> Int {
    for index in start..<max(start, end) {
      switch instructions[index] {
      case .beginPhase, .endPhase: return index
      case .step, .silence, .clearPrompts, .ask, .floor, .seat, .appoint, .reveal, .set, .draw,
        .remember, .jump, .jumpUnless, .beginLoop, .endTurn, .beginBlock, .endBlock,
        .beginTracks, .endTrack, .stop:
        continue
      }
    }
    return max(start, end)
  }

  /// A branch that isn't the last ends in a jump behind them all.
  private func branches(
    _ condition: ID<Expression>, from start: Int, otherwise target: Int, before end: Int
  ) -> (part: Part, behind: Int) {
    var behind = max(start, target)
    var bodyEnd = behind
    if target > start, case .jump(let goal) = instructions[target - 1], goal >= target {
      behind = max(target, min(goal, end))
      bodyEnd = target - 1
    }
    return (.branches(condition, start..<bodyEnd, max(start, target)..<behind), behind)
  }
}

extension Loop {
  /// The instructions of one turn.
  var turn: Range<Int> { start..<max(start, (between ?? end) - 1) }

  /// The instructions of what is done between two turns.
  var pause: Range<Int>? { between.map { $0..<max($0, end - 1) } }
}
