// What moves on by itself: a silence that is over, a strict phase whose time is up.
import ProgramModel

extension Session {
  /// Moves on from the silence whose clock is over.
  mutating func moveOnFromSilence(on clock: Int) {
    guard let thread = flow.threadIDs.first(where: { flow[$0].stop?.clock == clock }) else {
      return
    }
    keepMove()
    emit(.movedOn, in: thread)
    goOn(in: thread)
    run()
  }

  /// Closes a strict phase whose time is up: it moves on past all talk, but never past a question,
  /// as a later line may need its value.
  mutating func closeStrictPhase() {
    keepMove()
    flow.phase?.isClosing = true
    let waiting = flow.threadIDs.filter { flow[$0].stop != nil }
    let held = waiting.filter { isHeldByQuestion($0) }
    for thread in held { emit(.strictHeld, in: thread) }
    for thread in waiting where !held.contains(thread) { goOn(in: thread) }
    run()
  }

  /// Returns whether a thread waits at a question that still needs an answer.
  private func isHeldByQuestion(_ thread: ThreadID) -> Bool {
    guard let stop = flow[thread].stop else { return false }
    if case .tie = stop.scene { return true }
    guard let question = stop.question, let site = stop.site else { return false }
    switch program[question].kind {
    case .rate: return false
    case .collect(let limit):
      return limit.map { record.sites[site].entries.count < $0 } ?? true
    case .text, .number, .yesNo, .choose, .vote, .appoint: return !stop.isAnswered
    }
  }
}
