import ProgramModel

/// The stretch of a meeting that something stands in.
package enum Stretch: Sendable, Equatable {
  /// The meeting, or what is left of it.
  case whole
  /// A phase.
  case phase(ID<Phase>)
  /// A turn of a loop.
  case turn(ID<Loop>)
  /// What is done between two turns of a loop.
  case between(ID<Loop>)
}

/// Whether something comes at all.
package enum Presence: Int, Sendable, Comparable {
  /// It doesn't: something else was chosen, or the meeting ends before.
  case never
  /// Nobody can tell beforehand.
  case perhaps
  /// It does.
  case surely

  package static func < (left: Presence, right: Presence) -> Bool {
    left.rawValue < right.rawValue
  }
}

/// How long one phase takes.
package struct PhasePlan: Sendable, Equatable {
  /// What its lines take together.
  package let lines: Extent
  /// What it takes: its own time, else its lines', else from the least of these without an end.
  package let whole: Extent
  /// The line that takes most of it, and how much at least.
  package let heaviest: Weight?
  /// The stretch that it stands in.
  package let stretch: Stretch
  /// When it begins, reckoned from the beginning of its stretch.
  package let begins: Extent
  /// Whether it comes.
  package let presence: Presence
  /// How often it comes, if it does.
  package let turns: Extent
  /// What it takes of the meeting, all its turns together.
  package let share: Extent
  /// How much it can surely give up, all its turns together, in milliseconds: each down to its
  /// lower end, or where it has but one end, to what its lines take; none where it is protected.
  package let canGive: Int64
}

/// How long a loop takes: a round, or lines or phases that are repeated.
package struct LoopPlan: Sendable, Equatable {
  /// How many turns it has.
  package let turns: Extent
  /// What one turn takes.
  package let turn: Extent
  /// What is done between two turns takes.
  package let between: Extent
  /// What it takes from its first turn to its last.
  package let whole: Extent
  /// The stretch that it stands in.
  package let stretch: Stretch
  /// When it begins, reckoned from the beginning of its stretch.
  package let begins: Extent
  /// Whether it comes.
  package let presence: Presence

  /// How often something is done between two turns.
  package var pauses: Extent { turns.lessOne }
}

/// How much a line takes at least.
package struct Weight: Sendable, Equatable {
  /// Where the line stands.
  package let place: Place
  /// What it takes at least, in milliseconds.
  package let least: Int64
}

/// How long a meeting takes, or what is left of it.
package struct Plan: Sendable, Equatable {
  /// The phases, in the order of the program; what doesn't come takes nothing.
  package let phases: [PhasePlan]
  /// The loops, in the order of the program.
  package let loops: [LoopPlan]
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
  let course = reckoning.follow(0..<program.instructions.count)
  return reckoning.plan(of: course)
}

/// Returns how long what is left of a meeting takes, from where it is.
package func remaining(
  _ program: Program, from position: Position, under known: Circumstances
) -> Plan {
  // In a loop that runs, lines above may come again.
  let start = position.turns.reduce(position.place) { min($0, program[$1.loop].start) }
  var reckoning = Reckoning(program, known, from: start)
  let course = reckoning.rest(of: 0..<program.instructions.count, from: position)
  return reckoning.plan(of: course)
}
