// What can be asked of a session by whoever plays it without people: no words, no views.
import ProgramModel

/// A clock that runs to an end.
package struct EndingClock: Sendable, Equatable {
  /// What it is known by, as long as the session lasts.
  package let number: Int
  /// How long it has still to run; nothing once it is over.
  package let left: Int64
}

extension Session {
  /// Every place where the session waits, in order.
  package var stops: [StopView] { stopViews }

  /// The clocks that are there and have an end.
  package var endingClocks: [EndingClock] {
    presentClocks.compactMap { number in
      let clock = time.clocks[number]
      return clock.end.map { EndingClock(number: number, left: max(0, $0 - clock.elapsed)) }
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

  /// Returns whether a condition holds as the session stands.
  package func isSo(_ condition: ID<Expression>) -> Bool { holds(condition) }

  /// Returns what an expression amounts to, in words; nil where it is empty.
  package func words(for expression: ID<Expression>) -> String? {
    let value = value(of: expression)
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
