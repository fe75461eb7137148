// Loops: over people, over entries, a number of times, and as a condition says.
import ProgramModel

extension Session {
  /// How many turns a loop may have whose bound is its condition.
  package static let mostTurns = 1_000

  /// Begins a loop, or passes over one that has no turn.
  mutating func begin(_ id: ID<Loop>, in thread: ThreadID) {
    let loop = program[id]
    // When a strict phase's time is up, no new loop begins.
    if flow.phase?.isClosing == true {
      flow[thread].position = loop.end
      return
    }
    let cleared = loop.holdsPhases ? clearedNotes(of: loop) : []
    let turn = Turn(
      source: .loop(id), place: loop.place,
      members: ordered(members(of: loop), of: loop, in: thread),
      number: 0, value: .empty,
      clock: nil, outerStep: flow[thread].step, cleared: cleared)
    if case .until(_, let notes) = loop.kind {
      for note in notes { flow.bindings[note.index].references.append(.value(.empty)) }
    }
    flow[thread].frames.append(Frame(turn: turn))
    if case .round(_, .shared(let time)) = loop.kind {
      let budget = range(time)
      flow[thread].frames[flow[thread].frames.count - 1].turn?.budget = budget
    }
    if !beginTurn(of: id, in: thread) { leave(id, in: thread) }
  }

  /// Ends a turn, or what is done between two: on to the next one, or behind the loop.
  mutating func endTurn(of id: ID<Loop>, in thread: ThreadID) {
    let loop = program[id]
    // A phase inside the turn ends with it, and may have to be seen first.
    if loop.holdsPhases, flow.phase != nil, endPhase() { return }
    let isBetween = flow[thread].frames.last?.turn?.isBetween == true
    if !isBetween, case .until(let condition, _) = loop.kind, holds(condition) {
      return leave(id, in: thread)
    }
    if flow.phase?.isClosing == true { return leave(id, in: thread) }
    if !isBetween, let between = loop.between {
      if !beginBetween(of: id, at: between, in: thread) { leave(id, in: thread) }
    } else if !beginTurn(of: id, in: thread) {
      leave(id, in: thread)
    }
  }

  /// Begins what is done between two turns of the innermost loop; false where no other turn
  /// follows, as things stand.
  private mutating func beginBetween(
    of id: ID<Loop>, at position: Int, in thread: ThreadID
  ) -> Bool {
    let index = flow[thread].frames.count - 1
    guard var turn = flow[thread].frames[index].turn else { return false }
    var following = turn
    guard nextMember(of: &following, in: program[id]) != nil else { return false }
    turn.isBetween = true
    turn.clock = nil
    flow[thread].frames[index] = Frame(turn: turn)
    flow[thread].step = turn.outerStep
    flow[thread].position = position
    return true
  }

  /// Begins the next turn of the innermost loop; false where there is none.
  private mutating func beginTurn(of id: ID<Loop>, in thread: ThreadID) -> Bool {
    let loop = program[id]
    let index = flow[thread].frames.count - 1
    guard var turn = flow[thread].frames[index].turn, let value = nextMember(of: &turn, in: loop)
    else { return false }
    turn.isBetween = false
    turn.number += 1
    turn.value = value
    turn.clock = nil
    flow[thread].frames[index] = Frame(turn: turn)
    for note in turn.cleared {
      flow.bindings[note.note].start = flow.bindings[note.note].references.count
    }
    flow[thread].step = turn.outerStep
    if case .round(_, let time?) = loop.kind {
      let visit = Visit(place: loop.place, path: flow.path(of: thread))
      let clock = clock(ofTurn: turn, visit, time, in: thread)
      flow[thread].frames[index].turn?.clock = clock
    }
    flow[thread].position = loop.start
    return true
  }

  /// Goes on behind a loop.
  private mutating func leave(_ id: ID<Loop>, in thread: ThreadID) {
    leaveFrame(in: thread)
    flow[thread].position = program[id].end
  }

  /// Leaves the innermost frame: what its turns began clean means all of them from here, and a
  /// step from before it stays in view if no other came.
  mutating func leaveFrame(in thread: ThreadID) {
    guard let frame = flow[thread].frames.popLast() else { return }
    for note in frame.turn?.cleared ?? [] { flow.bindings[note.note].start = note.start }
    guard !frame.isPhase else { return }
    let outerStep = frame.turn.map { $0.outerStep } ?? frame.call?.outerStep
    if flow[thread].step != outerStep { flow[thread].step = nil }
  }
}

// MARK: Whose or what turn it is

extension Session {
  /// Returns the turns that a loop has, as things stand when it begins.
  private func members(of loop: Loop) -> Turn.Members {
    switch loop.kind {
    case .round(let source, _), .each(let source):
      let value = value(of: source)
      if case .people(let people) = value { return .people(people, had: []) }
      return .values(value.members.filter { !isEmpty($0) })
    case .times(let count):
      return .times(wholeNumber(count) ?? 0)
    case .until, .whileTrue: return .condition
    }
  }

  /// Returns what the next turn is over, nil where there is none.
  private mutating func nextMember(of turn: inout Turn, in loop: Loop) -> Value? {
    switch turn.members {
    case .people(var order, var had):
      guard let next = nextPerson(&order, &had, in: loop) else { return nil }
      turn.members = .people(order, had: had)
      return .people([next])
    case .values(let values):
      return turn.number < values.count ? values[turn.number] : nil
    // What was done between two turns was done for this one: it isn't asked again.
    case .times where turn.isBetween, .condition where turn.isBetween: return .empty
    case .times(let count):
      return turn.number < count && isWithinBound(turn, loop) ? .empty : nil
    case .condition:
      if case .whileTrue(let condition) = loop.kind, !holds(condition) { return nil }
      return isWithinBound(turn, loop) ? .empty : nil
    }
  }

  /// Returns who has the next turn: the first in the order who is here and had none, then whoever
  /// arrived since and belongs.
  private func nextPerson(
    _ order: inout [PersonID], _ had: inout [PersonID], in loop: Loop
  ) -> PersonID? {
    if case .round(let source, _) = loop.kind { add(value(of: source).people, to: &order) }
    if case .each(let source) = loop.kind { add(value(of: source).people, to: &order) }
    guard let next = order.first(where: { isHere($0) && !had.contains($0) }) else { return nil }
    had.append(next)
    return next
  }

  private func add(_ people: [PersonID], to order: inout [PersonID]) {
    for person in people where isHere(person) && !order.contains(person) { order.append(person) }
  }

  /// Returns a number without its decimals, none below zero; nil where it is empty.
  private func wholeNumber(_ id: ID<Expression>) -> Int? {
    guard case .number(let number) = value(of: id) else { return nil }
    return Int(clamping: max(0, number.millionths / 1_000_000))
  }

  /// Returns whether a loop may have another turn; the bound that ends it is told.
  private mutating func isWithinBound(_ turn: Turn, _ loop: Loop) -> Bool {
    var bound = Session.mostTurns
    if let limit = loop.bound.flatMap({ wholeNumber($0) }) { bound = min(bound, limit) }
    if turn.number < bound { return true }
    emit(.told(.bound(turns: turn.number)), forFacilitator: true)
    return false
  }

  /// Returns the notes that each turn of a loop of phases begins clean: those first taken down in
  /// it, or in a loop inside it.
  private func clearedNotes(of loop: Loop) -> [Turn.Cleared] {
    var cleared: [Turn.Cleared] = []
    for (index, note) in program.notes.enumerated() {
      guard let home = note.loop, loop.start...loop.end ~= program[home].start else { continue }
      cleared.append(Turn.Cleared(note: index, start: flow.bindings[index].start))
    }
    return cleared
  }
}
