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
