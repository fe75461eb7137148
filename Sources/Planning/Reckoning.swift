// Goes through a program once and adds up what its lines take.
import ProgramModel

/// The way through a program under some circumstances.
struct Reckoning {
  let program: Program
  let amounts: Amounts
  /// What each phase takes, once it has been passed.
  var phases: [PhasePlan?]
  /// How many turns each loop has.
  var turnsOfLoops: [Extent]
  /// How often, at least, the lines at hand are done.
  private var turns: Int64 = 1

  init(_ program: Program, _ known: Circumstances) {
    self.program = program
    amounts = Amounts(program, known)
    phases = Array(repeating: nil, count: program.phases.count)
    turnsOfLoops = Array(repeating: .zero, count: program.loops.count)
  }

  /// Returns what the instructions from one index to before another take.
  mutating func follow(from start: Int, to end: Int) -> Course {
    var course = Course()
    var index = start
    while index < end {
      let (next, behind) = part(at: index, before: end)
      course.add(next)
      index = max(behind, index + 1)
    }
    return course
  }

  /// Returns what begins at an index, and where it ends.
  private mutating func part(at index: Int, before end: Int) -> (course: Course, behind: Int) {
    switch program.instructions[index] {
    case .beginPhase(let phase):
      let behind = endOfPhase(from: index + 1, before: end)
      return (course(of: phase, from: index + 1, to: behind), behind)
    case .step(let id):
      let step = program[id]
      let time = step.time.map { amounts.extent(of: $0, at: step.place) }
      return (.line(time ?? .zero, at: step.place, isTimed: time != nil), index + 1)
    case .silence(let id):
      let place = program[id].place
      let time = amounts.extent(of: program[id].time, at: place)
      return (.line(time, at: place, isTimed: true), index + 1)
    case .jumpUnless(let condition, let target):
      return branches(condition, from: index + 1, otherwise: target, before: end)
    case .beginLoop(let id):
      return (course(of: id), program[id].end)
    case .stop:
      return (Course(through: nil, stopped: .zero), index + 1)
    case .endPhase, .clearPrompts, .ask, .floor, .seat, .appoint, .set, .draw, .remember, .jump,
      .endTurn:
      return (Course(), index + 1)
    }
  }

  /// Phases don't nest, so the next line that begins or ends one ends this one.
  private func endOfPhase(from start: Int, before end: Int) -> Int {
    for index in start..<max(start, end) {
      switch program.instructions[index] {
      case .beginPhase, .endPhase: return index
      case .step, .silence, .clearPrompts, .ask, .floor, .seat, .appoint, .set, .draw,
        .remember, .jump, .jumpUnless, .beginLoop, .endTurn, .stop:
        continue
      }
    }
    return end
  }

  private mutating func course(of id: ID<Phase>, from start: Int, to end: Int) -> Course {
    let phase = program[id]
    let lines = follow(from: start, to: end)
    let sum = lines.end ?? .zero
    let whole: Extent
    if let time = phase.time {
      whole = amounts.extent(of: time, at: phase.place)
    } else if !phase.isOpen, lines.hasTimed, !lines.hasUntimed {
      whole = sum
    } else {
      let opening = Opening(place: phase.place, reason: .phase)
      whole = Extent(least: sum.least, most: .open(opening))
    }
    phases[id.index] = PhasePlan(
      lines: lines.through ?? sum, whole: whole, heaviest: lines.heaviest,
      share: Extent(exactly: whole.least).times(Extent(exactly: turns)).least)
    var course = Course()
    course.through = lines.through == nil ? nil : whole
    if lines.stopped != nil {
      course.stopped = Extent(least: lines.through == nil ? whole.least : 0, most: whole.most)
    }
    return course
  }

  /// Returns what a choice between lines takes: of the branch that is sure to be taken, else from
  /// the least to the most of them.
  private mutating func branches(
    _ condition: ID<Expression>, from start: Int, otherwise target: Int, before end: Int
  ) -> (course: Course, behind: Int) {
    let decided = amounts.decision(condition)
    // A branch that isn't the last ends in a jump behind them all.
    var behind = target
    var bodyEnd = target
    if target > start, case .jump(let goal) = program.instructions[target - 1], goal >= target {
      behind = min(goal, end)
      bodyEnd = target - 1
    }
    let first = follow(from: start, to: bodyEnd, isTaken: decided ?? true)
    let second = follow(from: target, to: behind, isTaken: !(decided ?? false))
    guard let decided else { return (first.orElse(second), behind) }
    return (decided ? first : second, behind)
  }

  private mutating func follow(from start: Int, to end: Int, isTaken: Bool) -> Course {
    let before = turns
    if !isTaken { turns = 0 }
    defer { turns = before }
    return follow(from: start, to: end)
  }

  private mutating func course(of id: ID<Loop>) -> Course {
    let loop = program[id]
    let count = amounts.turns(of: loop)
    turnsOfLoops[id.index] = count
    let before = turns
    turns = Extent(exactly: turns).times(Extent(exactly: count.least)).least
    let end = (loop.between ?? loop.end) - 1
    var body = follow(from: loop.start, to: max(loop.start, end))
    turns = before
    if case .round(_, .each(let each)) = loop.kind {
      let each = amounts.extent(of: each, at: loop.place)
      body.through = body.through.map { $0.longer(each) }
      body.hasTimed = true
      body.hasUntimed = false
    }
    var course = body.times(count, at: loop.place)
    if case .round(_, .shared(let budget)) = loop.kind {
      let budget = amounts.extent(of: budget, at: loop.place)
      let most = count.most == .at(0) ? .at(0) : budget.most
      course.through = Extent(least: count.least == 0 ? 0 : budget.least, most: most)
      course.heaviest = course.through.map { Weight(place: loop.place, least: $0.least) }
      course.hasTimed = true
      course.hasUntimed = false
    }
    if let between = loop.between {
      let pauses = count.lessOne
      turns = Extent(exactly: turns).times(Extent(exactly: pauses.least)).least
      let lines = follow(from: between, to: max(between, loop.end - 1))
      turns = before
      course.add(lines.times(pauses, at: loop.place))
    }
    return course
  }
}
