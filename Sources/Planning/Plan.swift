import ProgramModel

/// How long one phase takes.
package struct PhasePlan: Sendable, Equatable {
  /// What its lines take together.
  package let lines: Extent
  /// What it takes: its own time, else its lines', else from the least of these without an end.
  package let whole: Extent
  /// The line that takes most of it, and how much at least.
  package let heaviest: Weight?
  /// What it takes of the meeting at least, all its turns together.
  package let share: Int64
}

/// How much a line takes at least.
package struct Weight: Sendable, Equatable {
  /// Where the line stands.
  package let place: Place
  /// What it takes at least, in milliseconds.
  package let least: Int64
}

/// How long a meeting takes.
package struct Plan: Sendable, Equatable {
  /// The phases, in the order of the program.
  package let phases: [PhasePlan]
  /// How many turns each loop has, in the order of the program.
  package let turns: [Extent]
  /// The whole, breaks included.
  package let whole: Extent
}

/// Returns how long a meeting takes with a group of a size, with every choice as it is by default.
package func plan(_ program: Program, for size: Int) -> Plan {
  plan(program, under: Circumstances(of: program, size: size))
}

/// Returns how long a meeting takes with what is known of it.
package func plan(_ program: Program, under known: Circumstances) -> Plan {
  var reckoning = Reckoning(program, known)
  let course = reckoning.follow(from: 0, to: program.instructions.count)
  return Plan(
    phases: reckoning.phases.map { $0 ?? .empty }, turns: reckoning.turnsOfLoops,
    whole: course.end ?? .zero)
}

extension PhasePlan {
  /// The plan of a phase that no line begins.
  fileprivate static let empty = PhasePlan(lines: .zero, whole: .zero, heaviest: nil, share: 0)
}
