// The phases of a plan in the order in which they come, each at its time.
import ProgramModel

/// A line of a timetable: a phase, at one of its turns.
package struct TimetableLine: Sendable, Equatable {
  /// A turn of a loop in which the phase stands.
  package struct Turn: Sendable, Equatable {
    /// Which loop.
    package let loop: ID<Loop>
    /// Which turn of it, from 1; nil where one stands for all, as nobody knows how many there are.
    package let number: Int?
    /// How many there are.
    package let count: Extent
    /// Whether it is what is done between this turn and the next.
    package let isBetween: Bool
  }

  /// The phase.
  package let phase: ID<Phase>
  /// The turns in which it stands, outermost first.
  package let turns: [Turn]
  /// When it begins, from the beginning of the meeting.
  package let begins: Extent
  /// What it takes.
  package let takes: Extent
  /// Whether it comes.
  package let presence: Presence
}

/// How many turns of loops are told one by one; where there would be more, one stands for all.
private let mostTurns: Int64 = 40

/// Returns the phases of a plan in the order in which they come, those that never do left out.
///
/// A loop of phases with a known number of turns is told turn by turn, unless it `folds`.
package func timetable(_ plan: Plan, of program: Program, folds: Bool = false) -> [TimetableLine] {
  var maker = TimetableMaker(plan: plan, program: program, folds: folds)
  maker.add(.whole, at: .zero, [])
  return maker.lines
}

private struct TimetableMaker {
  let plan: Plan
  let program: Program
  let folds: Bool
  var lines: [TimetableLine] = []

  init(plan: Plan, program: Program, folds: Bool) {
    self.plan = plan
    self.program = program
    self.folds = folds
  }

  /// Something that stands in a stretch.
  private enum Item {
    case phase(ID<Phase>)
    case loop(ID<Loop>)
  }

  /// Adds what stands in a stretch that begins at a time.
  mutating func add(_ stretch: Stretch, at start: Extent, _ turns: [TimetableLine.Turn]) {
    for (_, item) in items(in: stretch) {
      switch item {
      case .phase(let id):
        let phase = plan.phases[id.index]
        lines.append(
          TimetableLine(
            phase: id, turns: turns, begins: start.adding(phase.begins), takes: phase.whole,
            presence: phase.presence))
      case .loop(let id): add(id, at: start, turns)
      }
    }
  }

  private mutating func add(_ id: ID<Loop>, at start: Extent, _ turns: [TimetableLine.Turn]) {
    let loop = plan.loops[id.index]
    var begins = start.adding(loop.begins)
    var isKnown = false
    if !folds, let end = loop.turns.end, end == loop.turns.least {
      // Loops in a loop have their turns in each of its own.
      let outer = turns.reduce(Int64(1)) { $0 * ($1.number == nil ? 1 : $1.count.least) }
      isKnown = end <= mostTurns / outer
    }
    for number in 1...Int(isKnown ? loop.turns.least : 1) {
      let turn = { (isBetween: Bool) in
        TimetableLine.Turn(
          loop: id, number: isKnown ? number : nil, count: loop.turns, isBetween: isBetween)
      }
      add(.turn(id), at: begins, turns + [turn(false)])
      begins = begins.adding(loop.turn)
      if !isKnown || Int64(number) < loop.turns.least {
        add(.between(id), at: begins, turns + [turn(true)])
        begins = begins.adding(loop.between)
      }
    }
  }

  private func items(in stretch: Stretch) -> [(place: Place, item: Item)] {
    var items: [(place: Place, item: Item)] = []
    for (index, phase) in plan.phases.enumerated()
    where phase.stretch == stretch && phase.presence > .never {
      items.append((program.phases[index].place, .phase(ID(index))))
    }
    for (index, loop) in plan.loops.enumerated()
    where loop.stretch == stretch && loop.presence > .never && program.loops[index].holdsPhases {
      items.append((program.loops[index].place, .loop(ID(index))))
    }
    return items.sorted { $0.place < $1.place }
  }
}
