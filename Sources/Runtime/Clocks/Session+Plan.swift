// How long phases last: what they say, else what their lines take with who is here.
import Planning
import ProgramModel

extension Session {
  /// How long each phase lasts, as things stand; nil for open.
  var plannedPhases: [ClosedRange<Int64>?] {
    let plan = sumsLines ? plan(program, under: circumstances) : nil
    return program.phases.enumerated().map { index, phase in
      if let time = phase.time { return range(time) }
      guard let whole = plan?.phases[index].whole, let end = whole.end else { return nil }
      return min(whole.least, end)...end
    }
  }

  /// Whether a phase may last as long as its lines.
  private var sumsLines: Bool { program.phases.contains { $0.time == nil && !$0.isOpen } }

  /// What the rest takes, from where the session is, with who is here.
  var plannedRest: Plan { remaining(program, from: position, under: circumstances) }

  private var circumstances: Circumstances {
    Circumstances(
      size: present.count, meeting: header.meeting,
      holders: program.roles.enumerated().map { index, role in
        // Who gets it on the way is not known yet.
        guard role.number != nil, role.filling != .later else { return role.heldBy }
        let count = holders(of: ID(index)).count { isHere($0) }
        return count...count
      },
      choices: record.choices.map { constant($0) },
      entries: program.notes.indices.map { noted(ID($0)).members.count })
  }

  private func constant(_ value: Value) -> Constant? {
    switch value {
    case .number(let number): .number(number)
    case .yesNo(let value): .yesNo(value)
    case .duration(let milliseconds): .duration(milliseconds)
    case .option(let option): .option(option)
    case .empty, .text, .people, .entry, .list, .tally: nil
    }
  }
}

// MARK: Where it is

extension Session {
  /// Where the session is, as far as the time of what is left depends on it.
  private var position: Position {
    let tracks = flow.threads.dropFirst().filter { !$0.hasEnded }.map { track in
      Position.Track(place: track.position, turns: turns(in: track))
    }
    let phase = flow.phase.map {
      Position.Phase(id: $0.phase, left: left(of: time.clocks[$0.clock]))
    }
    return Position(
      place: flow.main.position, turns: turns(in: flow.main), tracks: tracks, phase: phase)
  }

  private func turns(in thread: Thread) -> [Position.Turn] {
    var turns: [Position.Turn] = []
    for frame in thread.frames {
      guard let turn = frame.turn, case .loop(let loop) = turn.source else { continue }
      turns.append(
        Position.Turn(
          loop: loop, number: turn.number, left: turnsLeft(of: turn, in: program[loop]),
          isBetween: turn.isBetween))
    }
    return turns
  }

  /// Returns how many turns are still to come, as things stand; nil where a condition says so.
  private func turnsLeft(of turn: Turn, in loop: Loop) -> Int? {
    switch turn.members {
    case .people(let order, let had): order.count { isHere($0) && !had.contains($0) }
    case .values(let values): max(0, values.count - turn.number)
    case .times(let count): max(0, count - turn.number)
    case .condition: nil
    }
  }

  /// Returns what is left of a clock, from the least to the most; nil while it is open.
  private func left(of clock: Clock) -> ClosedRange<Int64>? {
    guard let end = clock.end else { return nil }
    let most = max(0, end - clock.elapsed)
    return min(most, max(0, (clock.lower ?? end) - clock.elapsed))...most
  }
}
