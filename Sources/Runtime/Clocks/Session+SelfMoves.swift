// What moves on by itself: a silence that is over, a strict phase whose time is up.
import ProgramModel

extension Session {
  /// Moves on from the silence that is over.
  mutating func moveOnFromSilence() {
    keepMove()
    emit(.movedOn)
    goOn()
    run()
  }

  /// Closes a strict phase whose time is up: it moves on past all talk, but never past a question,
  /// as a later line may need its value.
  mutating func closeStrictPhase() {
    keepMove()
    flow.phase?.isClosing = true
    if isHeldByQuestion {
      emit(.strictHeld)
      return
    }
    goOn()
    run()
  }

  /// Whether the stop has a question that still needs an answer.
  var isHeldByQuestion: Bool {
    if case .tie? = flow.main.stop?.scene { return true }
    guard let stop = flow.main.stop, let question = stop.question, let site = stop.site else {
      return false
    }
    switch program[question].kind {
    case .rate: return false
    case .collect(let limit):
      return limit.map { record.sites[site].entries.count < $0 } ?? true
    case .text, .number, .yesNo, .choose, .vote, .appoint: return !stop.isAnswered
    }
  }
}
