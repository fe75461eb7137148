// Steps and silences: what is shown, and what is asked under it.
import ProgramModel

extension Session {
  /// Shows a step and asks what stands under it; what is for nobody is passed over.
  mutating func show(_ id: ID<Step>) {
    let step = program[id]
    guard step.prompts.contains(where: { isForSomebody($0.audience) }) else {
      if let question = step.question { return ask(question) }
      flow.main.position += 1
      return
    }
    divide(for: step)
    flow.main.step = id
    var question = step.question
    if let asked = question, !canAsk(asked) { question = nil }
    // When a strict phase's time is up, only a question still waits.
    if flow.phase?.isClosing == true, question == nil {
      flow.main.position += 1
      return
    }
    let visit = Visit(place: step.place, path: flow.main.path)
    wait(
      .step(id), clock: step.time.map { clock(.step, visit, time: $0) },
      site: question.map { site(for: $0) }, question: question)
    if flow.phase?.isClosing == true { emit(.strictHeld) }
  }

  /// Keeps silence, for whom there is.
  mutating func keep(_ id: ID<Silence>) {
    let silence = program[id]
    flow.main.step = nil
    guard isForSomebody(silence.audience), flow.phase?.isClosing != true else {
      flow.main.position += 1
      return
    }
    let visit = Visit(place: silence.place, path: flow.main.path)
    wait(.silence(id), clock: clock(.step, visit, time: silence.time, isSilence: true))
  }
}
