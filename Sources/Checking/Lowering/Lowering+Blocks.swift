// Lines that hold other lines: choices and loops.
import Diagnostics
import ProgramModel
import Syntax

extension Lowering {
  mutating func condition(_ branches: [BranchNode], _ id: StepID) {
    if tree.holdsPhases(id) { endPhase() }
    let before = above
    var ends: [Int] = []
    for (index, branch) in branches.enumerated() {
      // A question that stands first in a branch is about what stands above the choice.
      above = before
      var skip: (at: Int, condition: ID<Expression>)?
      if let value = branch.condition {
        let condition = condition(value)
        skip = (program.instructions.count, condition)
        emit(.jumpUnless(condition, 0))
      }
      lower(branch.steps)
      if tree.holdsPhases(id) { endPhase() }
      if index < branches.count - 1 {
        ends.append(program.instructions.count)
        emit(.jump(0))
      }
      if let skip {
        program.instructions[skip.at] = .jumpUnless(skip.condition, program.instructions.count)
      }
    }
    for end in ends { program.instructions[end] = .jump(program.instructions.count) }
    above = []
  }

  mutating func repeated(
    _ id: StepID, _ kind: RepeatKind, _ bound: TimeNode?, _ lines: LoopLines
  ) {
    let loopKind: LoopKind
    switch kind {
    case .times(let time): loopKind = .times(turns(time))
    case .whileTrue(let value): loopKind = .whileTrue(condition(value))
    case .until(let value):
      let clearing = notes(in: value, takenIn: lines.body + (lines.between ?? []))
      loopKind = .until(condition(value), clearing: clearing)
    }
    loop(id, name: nil, loopKind, bound: bound.map { turns($0) }, lines)
  }

  mutating func each(_ id: StepID, _ name: NameNode?, _ source: GroupNode, _ lines: LoopLines) {
    let source = self.source(source)
    let name = name.map { text(tree.text(of: $0)) }
    loop(id, name: name, .each(source), bound: nil, lines)
  }

  mutating func round(
    _ id: StepID, _ name: NameNode?, _ source: GroupNode, _ time: RoundTime?, _ lines: LoopLines
  ) {
    let source = self.source(source)
    let name = name.map { text(tree.text(of: $0)) }
    let turns: TurnTime?
    switch time {
    case .each(let range): turns = .each(self.time(range))
    case .shared(let range): turns = .shared(self.time(range))
    case .unsettled, nil: turns = nil
    }
    loop(id, name: name, .round(source, time: turns), bound: nil, lines)
  }

  private mutating func loop(
    _ step: StepID, name: TextID?, _ kind: LoopKind, bound: ID<Expression>?, _ lines: LoopLines
  ) {
    let holdsPhases = tree.holdsPhases(step)
    if holdsPhases { endPhase() }
    let id = ID<Loop>(program.loops.count)
    let place = place(tree[step].span)
    let order = tree[step].order
    emit(.beginLoop(id))
    let start = program.instructions.count
    let loop = { (cues: [Cue], between: Int?, end: Int) in
      Loop(
        place: place, name: name, kind: kind, order: order, bound: bound,
        holdsPhases: holdsPhases, cues: cues, start: start, between: between, end: end)
    }
    // Its lines speak of it, so it has its place before its end is known.
    program.loops.append(loop([], nil, start))
    loops[step] = id
    openLoops.append(id)
    var isRound = false
    if case .round(_, let time) = kind {
      isRound = true
      speakers.append(id)
      if case .each = time { turnCues.append([]) }
    }
    above = []
    lower(lines.body)
    if holdsPhases { endPhase() }
    emit(.endTurn(id))
    var cues: [Cue] = []
    if isRound { speakers.removeLast() }
    if case .round(_, .each) = kind { cues = turnCues.removeLast() }
    let between = lines.between.map { self.between($0, of: id, holdsPhases: holdsPhases) }
    openLoops.removeLast()
    program.loops[id.index] = loop(cues, between, program.instructions.count)
    above = []
  }

  /// Lowers what is done between two turns, which are nobody's; returns where it begins.
  private mutating func between(_ lines: [StepID], of id: ID<Loop>, holdsPhases: Bool) -> Int {
    let start = program.instructions.count
    above = []
    lower(lines)
    if holdsPhases { endPhase() }
    emit(.endTurn(id))
    return start
  }

  /// Returns the notes in a condition that lines take down, which are emptied first; lists stay.
  private func notes(in value: ValueID, takenIn body: [StepID]) -> [ID<ProgramModel.Note>] {
    var taken: Set<ID<Symbol>> = []
    tree.forEachStep(in: body) { id in
      guard let name = tree[id].takenName else { return }
      if let symbol = tree.symbol(name, in: names) { taken.insert(symbol) }
    }
    var result: [ID<ProgramModel.Note>] = []
    tree.forEachValue(in: [value]) { id in
      guard case .name(let name) = tree[id].kind, let symbol = tree.symbol(name, in: names),
        taken.contains(symbol), !types[symbol].isList, let note = note(symbol),
        !result.contains(note)
      else { return }
      result.append(note)
    }
    return result
  }
}

extension StepNode {
  /// In which order a loop goes.
  fileprivate var order: LoopOrder {
    switch kind {
    case .each(_, _, _, byRating: .some, _, _): .byRating
    case .each(_, _, shuffled: .some, _, _, _), .round(_, _, _, shuffled: .some, _, _): .shuffled
    default: .given
    }
  }
}

/// What a loop holds: the lines of a turn, and what is done between two.
struct LoopLines {
  let body: [StepID]
  let between: [StepID]?

  init(_ body: [StepID], _ between: BetweenNode?) {
    self.body = body
    self.between = between?.steps
  }
}
