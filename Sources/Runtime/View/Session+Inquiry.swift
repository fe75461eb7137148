// What can be asked of a session by whoever plays it without people: no words, no views.
import ProgramModel

/// A clock that runs to an end.
package struct EndingClock: Sendable, Equatable {
  /// What it is known by, as long as the session lasts.
  package let number: Int
  /// Of what it is.
  package let kind: ClockKind
  /// How long it has still to run; nothing once it is over.
  package let left: Int64
  /// How long it still is until moving on is natural; nil where it has no lower end.
  package let natural: Int64?
}

/// What a session waits for, without a word of it.
package struct Waiting: Sendable, Equatable {
  /// What events name the stop by.
  package let token: Token
  /// What it waits for.
  package let kind: StopKind
  /// Whether it is a silence, which moves on by itself.
  package let isSilence: Bool
  /// The question that is asked there.
  package let question: ID<Question>?
  /// The role that is given there.
  package let role: ID<Role>?
  /// Whether it was answered at this stop.
  package let isAnswered: Bool
}

extension Session {
  /// Every place where the session waits, in order.
  package var stops: [StopView] { stopViews }

  /// Where the session waits first.
  package var firstWaiting: Waiting? {
    for thread in flow.threads {
      guard let stop = thread.stop else { continue }
      var isSilence = false
      if case .silence = stop.scene { isSilence = true }
      return Waiting(
        token: stop.token, kind: kind(of: stop), isSilence: isSilence, question: stop.question,
        role: role(at: stop), isAnswered: stop.isAnswered)
    }
    return nil
  }

  /// Returns how many options a question has now.
  package func optionCount(of question: ID<Question>) -> Int { options(of: question).count }

  /// Returns who can be given the role of a stop.
  package func candidates(at token: Token) -> [PersonID] {
    stop(of: token).map { candidates(at: $0.stop) } ?? []
  }

  /// Whether a phase runs.
  package var phaseIsRunning: Bool { flow.phase != nil }

  /// Whether the phase ends with the present stop, as far as that can be read off the script.
  package var isLastOfPhase: Bool {
    var index = flow.main.position + 1
    while program.instructions.indices.contains(index) {
      switch program.instructions[index] {
      case .beginPhase, .endPhase, .stop: return true
      case .endTurn(let loop): return program[loop].holdsPhases
      case .jump(let target) where target > index: index = target
      case .remember, .set, .reveal, .beginBlock, .endBlock: index += 1
      case .step, .silence, .clearPrompts, .ask, .floor, .seat, .appoint, .draw, .jump,
        .jumpUnless, .beginLoop, .beginTracks, .endTrack:
        return false
      }
    }
    return true
  }

  /// Counts from here on how often each instruction is done.
  package mutating func countInstructions() {
    done = Array(repeating: 0, count: program.instructions.count)
  }

  /// How often each instruction was done, where that is counted.
  package var doneInstructions: [Int] { done }

  /// The clocks that are there and have an end.
  package var endingClocks: [EndingClock] {
    presentClocks.compactMap { number in
      let clock = time.clocks[number]
      return clock.end.map {
        EndingClock(
          number: number, kind: clock.kind, left: max(0, $0 - clock.elapsed),
          natural: clock.lower.map { max(0, $0 - clock.elapsed) })
      }
    }
  }

  /// The phases and breaks that were begun, each visit once, in order.
  package var begunPhases: [ID<Phase>] {
    time.clocks.compactMap { $0.kind == .phase ? $0.phase : nil }
  }

  /// Returns the question that is asked at a stop; nil for who has a role beforehand.
  package func question(at token: Token) -> ID<Question>? {
    stop(of: token)?.stop.question
  }

  /// Returns whether a stop stands in a loop, so that it may come again.
  package func isInLoop(_ token: Token) -> Bool {
    guard let thread = stop(of: token)?.thread else { return false }
    return flow.frames(of: thread).contains { frame in
      if case .loop? = frame.turn?.source { true } else { false }
    }
  }

  private func stop(of token: Token) -> (thread: ThreadID, stop: Stop)? {
    for thread in flow.threadIDs {
      if let stop = flow[thread].stop, stop.token == token { return (thread, stop) }
    }
    return nil
  }

  /// Returns whether a condition holds as the session stands; whoever asks knows every secret role.
  package func isSo(_ condition: ID<Expression>) -> Bool { knowing.holds(condition) }

  /// Returns what an expression amounts to, in words; nil where it is empty.
  package func words(for expression: ID<Expression>) -> String? {
    let value = knowing.value(of: expression)
    return isEmpty(value) ? nil : text(of: value)
  }

  /// Returns the milliseconds that an expression of a duration amounts to; nil where it is empty.
  package func duration(of expression: ID<Expression>) -> Int64? { milliseconds(expression) }

  /// Returns what was drawn under a name so far, in order.
  package func drawn(as note: ID<Note>) -> [String] {
    var words: [String] = []
    for site in record.sites where site.subject == .draw(note) {
      if let answer = site.answer { words.append(text(of: answer.value)) }
    }
    return words
  }
}
