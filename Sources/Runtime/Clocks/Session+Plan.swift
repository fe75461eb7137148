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

  private var circumstances: Circumstances {
    Circumstances(
      size: present.count, meeting: header.meeting,
      holders: program.roles.enumerated().map { index, role in
        // Who gets it on the way is not known yet.
        guard role.number != nil, role.filling != .later else { return role.heldBy }
        let count = flow.holders[index].count { isHere($0) }
        return count...count
      },
      choices: record.choices.map { constant($0) })
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
