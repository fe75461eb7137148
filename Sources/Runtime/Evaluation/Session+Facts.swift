// What a session knows of itself: which meeting it is, how long it has run and has left.
import ProgramModel

extension Session {
  /// Returns what a fact is now.
  func value(of fact: SessionFact) -> Value {
    switch fact {
    case .meeting: Decimal(header.meeting).map { .number($0) } ?? .empty
    case .elapsed: .duration(elapsed)
    case .remaining: remaining.map { .duration($0) } ?? .empty
    }
  }

  /// Returns a value as a text shows it: how long it has run or has left, in whole minutes, as
  /// nobody in a room speaks of seconds there; below one minute as it is.
  func shownValue(of id: ID<Expression>) -> Value {
    let value = value(of: id)
    guard case .fact = program[id], case .duration(let time) = value, time >= 60_000 else {
      return value
    }
    return .duration((time + 30_000) / 60_000 * 60_000)
  }

  /// How long the session has run since its first phase began: breaks in, interruptions out.
  private var elapsed: Int64 {
    guard let before = time.beforeFirst else { return 0 }
    return time.work - before - time.afterwards
  }

  /// How long it has left, never below zero.
  private var remaining: Int64? {
    if let end = time.hardEnd { return max(0, end - time.now) }
    return program.header.duration.map { max(0, $0.upperBound - elapsed) }
  }
}
