// Going on and going back.
import ProgramModel

/// A move that can be taken back.
struct Move: Sendable, Equatable {
  /// Where the session was before it.
  let flow: Flow
  /// How many assignments by hand there were before it: later ones outlive going back.
  let assignments: Int
}

extension Session {
  /// Keeps where the session is, so that it can go back here.
  mutating func keepMove() {
    if keepsMoves {
      moves.append(Move(flow: flow, assignments: record.assignments.count))
    }
    record.shown = nil
  }

  /// Goes on from a stop, with what is offered there.
  mutating func next(_ token: Token) throws(Refusal) {
    let (thread, stop) = try stop(token)
    endPause()
    flow.focus = thread
    keepMove()
    if let site = stop.site, let offered = offered(at: stop) {
      record.sites[site].answer = offered
      if let role = role(at: stop) { fill(role, with: offered.value.people) }
    }
    goOn(in: thread)
  }

  /// Leaves a thread's stop: what wasn't answered counts as passed over, and can still be amended.
  mutating func goOn(in thread: ThreadID) {
    guard let stop = flow[thread].stop else { return }
    flow[thread].stop = nil
    if let site = stop.site { record.sites[site].draft = nil }
    passOverQuestion(of: stop)
    switch stop.scene {
    case .choices, .role: openNext()
    case .agree:
      if record.agreedAt == nil { record.agreedAt = time.now }
      openNext()
    case .silence, .tie: flow[thread].position += 1
    case .step: if !waitForTie(behind: stop, in: thread) { flow[thread].position += 1 }
    case .question(let question):
      guard case .rate = program[question].kind, let site = stop.site else {
        if !waitForTie(behind: stop, in: thread) { flow[thread].position += 1 }
        return
      }
      rate(at: site)
      rateNext(in: thread)
    case .phaseEnd: break
    }
  }

  /// Leaves a stop's question behind, which can still be amended.
  private mutating func passOverQuestion(of stop: Stop) {
    if case .tie = stop.scene, let site = stop.site { flow.asked.append(site) }
    guard let site = stop.site, let question = stop.question else { return }
    record.sites[site].owner = owner(of: question)
    record.sites[site].options = options(of: question)
    bind(question, to: site)
  }

  /// Leaves every stop, its question passed over.
  mutating func passOverQuestions() {
    for thread in flow.threadIDs {
      if let stop = flow[thread].stop { passOverQuestion(of: stop) }
      flow[thread].stop = nil
    }
  }

  /// Ends the phase that runs.
  mutating func skip() throws(Refusal) {
    guard flow.phase != nil else { throw flow.ending == nil ? .noPhase : .ended }
    endPause()
    keepMove()
    leavePhase(.skipped)
  }

  /// Takes the last move off.
  mutating func back() throws(Refusal) {
    guard let move = moves.popLast() else { throw .noMove }
    let before = flow
    flow = move.flow
    record.shown = nil
    restoreRoles(since: move.assignments)
    if let phase = flow.phase,
      phase.clock != before.phase?.clock || isOver(time.clocks[phase.clock])
    {
      time.clocks[phase.clock].isDisarmed = true
    }
    emit(.returned)
    for thread in flow.threadIDs where flow[thread].stop != nil {
      comeBack(in: thread, from: before)
    }
  }

  /// Comes back to a thread's stop.
  ///
  /// A track that has waited there all along waits on, and keeps what was answered meanwhile.
  private mutating func comeBack(in thread: ThreadID, from before: Flow) {
    guard thread != .main, before.threads.indices.contains(thread.index),
      before[thread].waitsLike(flow[thread]), let stop = before[thread].stop
    else {
      if let clock = flow[thread].stop?.clock { time.clocks[clock].isDisarmed = true }
      return waitAgain(in: thread)
    }
    flow[thread].stop = stop
    if stop.isAnswered, let site = stop.site, let question = stop.question {
      bind(question, to: site)
    }
  }

  private func isOver(_ clock: Clock) -> Bool { clock.end.map { clock.elapsed >= $0 } ?? false }

  /// Ends the session.
  mutating func stop() throws(Refusal) {
    guard flow.ending == nil else { throw .ended }
    keepMove()
    end(.stopped, phase: .brokenOff)
  }

  /// Seals the session, ended if it wasn't.
  mutating func close() throws(Refusal) {
    if flow.ending == nil { try stop() }
    record.isClosed = true
  }

  /// Returns the stop that a token names, and who waits there.
  func stop(_ token: Token) throws(Refusal) -> (thread: ThreadID, stop: Stop) {
    for thread in flow.threadIDs {
      if let stop = flow[thread].stop, stop.token == token { return (thread, stop) }
    }
    throw .stale
  }
}

// MARK: Roles after going back

extension Session {
  /// Brings roles up to the day: who has left is out, and what was assigned since is done again.
  private mutating func restoreRoles(since count: Int) {
    for role in program.roles.indices {
      flow.holders[role] = flow.holders[role].filter { isHere($0) }
    }
    for assignment in record.assignments[count...] {
      let role = assignment.role
      if let from = assignment.from { flow.holders[role.index].removeAll { $0 == from } }
      guard let to = assignment.to, isHere(to), hasRoom(role, for: to) else { continue }
      if program[role].isCounted { removeFromCountedRoles(to) }
      flow.holders[role.index].append(to)
      noteGiven(role)
    }
  }

  private mutating func removeFromCountedRoles(_ person: PersonID) {
    for role in program.roles.indices where program.roles[role].isCounted {
      flow.holders[role].removeAll { $0 == person }
    }
  }
}
