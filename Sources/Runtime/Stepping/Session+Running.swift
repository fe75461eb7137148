// One instruction at a time, until somebody is waited for.
import ProgramModel

extension Session {
  /// How many statements may run without a stop, and in all: a script that goes round without
  /// ever waiting ends the session.
  private static let mostWithoutStop = 10_000
  private static let mostInAll = 200_000

  /// The thread that runs next; nil where all wait, or the session has ended.
  ///
  /// While tracks run, the main thread waits for them.
  private var runnable: ThreadID? {
    guard flow.ending == nil else { return nil }
    return flow.threadIDs.dropFirst(flow.hasTracks ? 1 : 0).first { thread in
      flow[thread].stop == nil && !flow[thread].hasEnded
    }
  }

  /// Runs until the session waits or has ended.
  mutating func run() {
    var statements = 0
    while let thread = runnable {
      statements += 1
      record.statements += 1
      guard statements <= Session.mostWithoutStop, record.statements <= Session.mostInAll else {
        end(.endless, phase: .brokenOff)
        break
      }
      if flow.opening != .done {
        open()
      } else if program.instructions.indices.contains(flow[thread].position) {
        if !done.isEmpty { done[flow[thread].position] += 1 }
        perform(program.instructions[flow[thread].position], in: thread)
      } else if !endPhase() {
        end(.completed, phase: .moved)
      }
    }
    settleFocus()
  }

  /// Does what one instruction says: moves the position on, or comes to wait at it.
  private mutating func perform(_ instruction: Instruction, in thread: ThreadID) {
    switch instruction {
    case .beginPhase(let phase): if !endPhase() { begin(phase) }
    case .endPhase: if !endPhase() { flow[thread].position += 1 }
    case .step(let step): show(step, in: thread)
    case .silence(let silence): keep(silence, in: thread)
    case .clearPrompts:
      flow[thread].step = nil
      flow[thread].position += 1
    case .ask(let question): ask(question, in: thread)
    case .floor(let audience, let speaks, _): add(.floor(audience, speaks: speaks), in: thread)
    case .seat(let audience, let spot, let backTurned, _):
      add(.seat(audience, spot, backTurned: backTurned), in: thread)
    case .appoint(let role, let people, _): appoint(role, people, in: thread)
    case .reveal(let role, _): reveal(role, in: thread)
    case .set(let note, let expression, _): set(note, expression, in: thread)
    case .draw(let note, let source, let place): draw(note, from: source, at: place, in: thread)
    case .remember(let note, let label, _): remember(note, label, in: thread)
    case .jump(let target): flow[thread].position = target
    case .jumpUnless(let condition, let target):
      flow[thread].position = holds(condition) ? flow[thread].position + 1 : target
    case .beginLoop(let loop): begin(loop, in: thread)
    case .endTurn(let loop): endTurn(of: loop, in: thread)
    case .beginBlock(let place):
      flow[thread].frames.append(Frame(call: Call(place: place, outerStep: flow[thread].step)))
      flow[thread].position += 1
    case .endBlock:
      leaveFrame(in: thread)
      flow[thread].position += 1
    case .beginTracks(let together): begin(together)
    case .endTrack: endTrack(in: thread)
    case .stop: end(.script, phase: .moved)
    }
  }

  /// Ends the session, and the phase that runs.
  mutating func end(_ ending: Ending, phase phaseEnding: PhaseEnding) {
    close(phaseEnding)
    flow.main.stop = nil
    while !flow.main.frames.isEmpty { leaveFrame(in: .main) }
    flow.main.step = nil
    flow.ending = ending
    time.isPaused = false
    emit(.finished(ending))
  }
}

// MARK: Waiting

extension Session {
  /// Comes to wait, for an answer at a site if there is one.
  mutating func wait(
    _ scene: Stop.Scene, in thread: ThreadID, clock: Int? = nil, site: Int? = nil,
    question: ID<Question>? = nil
  ) {
    record.tokens.append(site)
    let token = Token(record.tokens.count)
    flow[thread].stop = Stop(
      token: token, scene: scene, clock: clock, site: site, question: question)
    flow.phase?.hasWaited = true
    if let site, let question, case .collect = program[question].kind { bind(question, to: site) }
    emit(.waiting(token), in: thread)
  }

  /// Comes to wait at the same stop again, under a new token.
  mutating func waitAgain(in thread: ThreadID) {
    guard let stop = flow[thread].stop else { return }
    record.tokens.append(stop.site)
    let token = Token(record.tokens.count)
    flow[thread].stop?.token = token
    emit(.waiting(token), in: thread)
  }
}

// MARK: Lines that nobody waits for

extension Session {
  /// Says something of floor or seats, until the end of the phase or turn it stands in.
  private mutating func add(_ line: Frame.Line, in thread: ThreadID) {
    if !flow[thread].frames.isEmpty {
      flow[thread].frames[flow[thread].frames.count - 1].lines.append(line)
    }
    flow[thread].position += 1
  }

  private mutating func set(
    _ note: ID<Note>, _ expression: ID<Expression>, in thread: ThreadID
  ) {
    let value = value(of: expression)
    if isTooLarge(expression) {
      emit(.told(.tooLarge(name: program[program[note].name])), forFacilitator: true)
    }
    flow.bindings[note.index].references.append(.value(value))
    flow[thread].position += 1
  }

  /// Returns whether a calculation is empty only because its result is too large.
  private func isTooLarge(_ id: ID<Expression>) -> Bool {
    guard value(of: id) == .empty else { return false }
    return switch program[id] {
    case .sum(let left, let right), .difference(let left, let right),
      .product(let left, let right):
      (value(of: left) != .empty && value(of: right) != .empty)
        || isTooLarge(left) || isTooLarge(right)
    case .constant, .empty, .note, .previous, .role, .choice, .deck, .tally, .turn, .subgroup,
      .everyone, .facilitator, .people, .entries, .compose, .fact, .count, .labelled, .from,
      .author, .not, .all, .any, .compare, .isEmpty:
      false
    }
  }

  private mutating func remember(_ note: ID<Note>, _ label: TextID?, in thread: ThreadID) {
    let remembered = Remembered(note: note, label: label)
    if !flow.remembered.contains(remembered) { flow.remembered.append(remembered) }
    flow[thread].position += 1
  }
}
