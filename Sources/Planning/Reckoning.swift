// Goes through a program once and adds up what its lines take.
import ProgramModel

/// The way through a program under some circumstances.
struct Reckoning {
  let program: Program
  let amounts: Amounts
  /// What each phase takes, once it has been passed.
  private var phases: [PhasePlan?]
  /// What each loop takes, once it has been passed.
  private var loops: [LoopPlan?]
  /// Where the lines at hand stand, how far behind its beginning, and how often they are done.
  private var here = Whereabouts()

  private struct Whereabouts {
    var stretch = Stretch.whole
    var begins = Extent.zero
    var presence = Presence.surely
    var turns = Extent(exactly: 1)
  }

  /// - Parameter start: The first instruction that may still come.
  init(_ program: Program, _ known: Circumstances, from start: Int = 0) {
    self.program = program
    amounts = Amounts(program, known, from: start)
    phases = Array(repeating: nil, count: program.phases.count)
    loops = Array(repeating: nil, count: program.loops.count)
  }

  /// Returns what was found, for the course of all that was passed.
  func plan(of course: Course) -> Plan {
    Plan(
      phases: phases.map { $0 ?? .absent }, loops: loops.map { $0 ?? .absent },
      whole: course.end ?? .zero)
  }

  /// Returns what some instructions take, behind what came before them.
  mutating func follow(_ range: Range<Int>, after before: Course = Course()) -> Course {
    let outer = here
    defer { here = outer }
    var course = before
    var index = range.lowerBound
    while index < range.upperBound {
      here.begins = outer.begins.adding(course.through ?? .zero)
      here.presence = min(outer.presence, course.presenceBehind)
      let (part, behind) = program.part(at: index, before: range.upperBound)
      course.add(self.course(of: part))
      index = behind
    }
    return course
  }

  /// Returns what some instructions take that stand in a stretch of their own, and come so often.
  mutating func follow(
    _ range: Range<Int>, in stretch: Stretch, _ turns: Extent = Extent(exactly: 1)
  ) -> Course {
    within(stretch, turns) { $0.follow(range) }
  }

  /// Does something in a stretch of its own, which comes so often.
  mutating func within(
    _ stretch: Stretch, _ turns: Extent = Extent(exactly: 1),
    _ reckon: (inout Reckoning) -> Course
  ) -> Course {
    let outer = here
    defer { here = outer }
    here.stretch = stretch
    here.begins = .zero
    here.turns = outer.turns.times(turns)
    here.presence = min(outer.presence, turns.presence)
    return reckon(&self)
  }

  /// Returns what a part takes.
  private mutating func course(of part: Part) -> Course {
    switch part {
    case .phase(let id, let lines):
      return course(of: id, lines: follow(lines, in: .phase(id)))
    case .branches(let condition, let first, let second):
      return branches(condition, first, second)
    case .loop(let id): return course(of: id)
    case .tracks(let tracks):
      var course = Course()
      for track in tracks { course.addBeside(follow(track)) }
      return course
    case .step(let id):
      let step = program[id]
      let time = step.time.map { amounts.extent(of: $0, at: step.place) }
      return .line(time ?? .zero, at: step.place, isTimed: time != nil)
    case .silence(let id):
      let place = program[id].place
      return .line(amounts.extent(of: program[id].time, at: place), at: place, isTimed: true)
    case .stop: return Course(through: nil, stopped: .zero)
    case .nothing: return Course()
    }
  }

  /// Returns what a choice between lines takes: of the branch that is sure to be taken, else from
  /// the least to the most of them.
  private mutating func branches(
    _ condition: ID<Expression>, _ first: Range<Int>, _ second: Range<Int>
  ) -> Course {
    let decided = amounts.decision(condition)
    let one = follow(first, decided.map { $0 ? .surely : .never } ?? .perhaps)
    let other = follow(second, decided.map { $0 ? .never : .surely } ?? .perhaps)
    guard let decided else { return one.orElse(other) }
    return decided ? one : other
  }

  private mutating func follow(_ range: Range<Int>, _ presence: Presence) -> Course {
    let outer = here
    defer { here = outer }
    here.presence = min(outer.presence, presence)
    return follow(range)
  }
}

// MARK: Phases

extension Reckoning {
  /// Returns what a phase takes whose lines take so much.
  private mutating func course(of id: ID<Phase>, lines: Course) -> Course {
    let phase = program[id]
    let sum = lines.end ?? .zero
    if let time = phase.time {
      let whole = amounts.extent(of: time, at: phase.place)
      return keep(id, lines: lines, whole: whole, lower: time.isRange ? whole.least : sum.least)
    }
    if !phase.isOpen, lines.hasTimed, !lines.hasUntimed {
      return keep(id, lines: lines, whole: sum, lower: sum.least)
    }
    let opening = Opening(place: phase.place, reason: .phase)
    return keep(
      id, lines: lines, whole: Extent(least: sum.least, most: .open(opening)), lower: sum.least)
  }

  /// Keeps what a phase takes, or takes once more, and returns it as a course.
  mutating func keep(
    _ id: ID<Phase>, lines: Course, whole: Extent, lower: Int64
  ) -> Course {
    let gives = program[id].isProtected ? 0 : max(0, (whole.end ?? lower) - lower)
    let canGive = here.presence == .surely ? Extent(exactly: gives).times(here.turns).least : 0
    var plan = PhasePlan(
      lines: lines.through ?? lines.end ?? .zero, whole: whole, heaviest: lines.heaviest,
      stretch: here.stretch, begins: here.begins, presence: here.presence, turns: here.turns,
      share: here.presence == .never ? .zero : whole.times(here.turns), canGive: canGive)
    if let known = phases[id.index] { plan = known.joined(with: plan) }
    phases[id.index] = plan
    var course = Course()
    course.through = lines.through == nil ? nil : whole
    if lines.stopped != nil {
      course.stopped = Extent(least: lines.through == nil ? whole.least : 0, most: whole.most)
    }
    return course
  }
}

// MARK: Loops

extension Reckoning {
  private mutating func course(of id: ID<Loop>) -> Course {
    let loop = program[id]
    let count = amounts.turns(of: loop)
    let turn = self.turn(of: id, count)
    let pause = self.pause(of: id, count.lessOne)
    var course = turn.times(count, at: loop.place)
    if case .round(_, .shared(let budget)) = loop.kind {
      let budget = amounts.extent(of: budget, at: loop.place)
      let most = count.most == .at(0) ? .at(0) : budget.most
      course.take(Extent(least: count.least == 0 ? 0 : budget.least, most: most), at: loop.place)
    }
    if let pause { course.add(pause.times(count.lessOne, at: loop.place)) }
    keep(id, turns: count, turn: turn, pause: pause, whole: course)
    return course
  }

  /// Returns what one turn of a loop takes, of so many.
  mutating func turn(of id: ID<Loop>, _ count: Extent) -> Course {
    let loop = program[id]
    var turn = follow(loop.turn, in: .turn(id), count)
    if case .round(_, .each(let each)) = loop.kind {
      let each = amounts.extent(of: each, at: loop.place)
      turn.through = turn.through.map { $0.longer(each) }
      turn.hasTimed = true
      turn.hasUntimed = false
    }
    return turn
  }

  /// Returns what is done between two turns of a loop, so often; nil where nothing is.
  mutating func pause(of id: ID<Loop>, _ count: Extent) -> Course? {
    guard let lines = program[id].pause else { return nil }
    return follow(lines, in: .between(id), count)
  }

  /// Keeps what a loop takes.
  mutating func keep(
    _ id: ID<Loop>, turns: Extent, turn: Course, pause: Course?, whole: Course
  ) {
    loops[id.index] = LoopPlan(
      turns: turns, turn: turn.end ?? .zero, between: pause?.end ?? .zero,
      whole: whole.end ?? .zero, stretch: here.stretch, begins: here.begins,
      presence: min(here.presence, turns.presence))
  }
}

extension TimeRange {
  /// Whether it has a lower end of its own.
  fileprivate var isRange: Bool { most != least }
}

extension Extent {
  /// Whether something comes that comes so often.
  fileprivate var presence: Presence {
    if least > 0 { return .surely }
    return most == .at(0) ? .never : .perhaps
  }
}

extension Course {
  /// Whether what stands behind it comes.
  fileprivate var presenceBehind: Presence {
    if through == nil { return .never }
    return stopped == nil ? .surely : .perhaps
  }
}

extension PhasePlan {
  /// The plan of a phase that doesn't come.
  fileprivate static let absent = PhasePlan(
    lines: .zero, whole: .zero, heaviest: nil, stretch: .whole, begins: .zero, presence: .never,
    turns: .zero, share: .zero, canGive: 0)

  /// Returns it together with more turns of it, which come later.
  fileprivate func joined(with later: PhasePlan) -> PhasePlan {
    guard later.presence > .never else { return self }
    return PhasePlan(
      lines: later.lines, whole: later.whole, heaviest: later.heaviest, stretch: stretch,
      begins: begins, presence: max(presence, later.presence), turns: turns.adding(later.turns),
      share: share.adding(later.share), canGive: canGive + later.canGive)
  }
}

extension LoopPlan {
  /// The plan of a loop that doesn't come.
  fileprivate static let absent = LoopPlan(
    turns: .zero, turn: .zero, between: .zero, whole: .zero, stretch: .whole, begins: .zero,
    presence: .never)
}
