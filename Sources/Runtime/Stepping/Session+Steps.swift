// Steps and silences: what is shown, and what is asked under it.
import ProgramModel

extension Session {
  /// Shows a step and asks what stands under it; what is for nobody is passed over.
  mutating func show(_ id: ID<Step>, in thread: ThreadID) {
    let step = program[id]
    guard step.prompts.contains(where: { isForSomebody($0.audience) }) else {
      if let question = step.question { return ask(question, in: thread) }
      flow[thread].position += 1
      return
    }
    divide(for: step, in: thread)
    flow[thread].step = id
    var question = step.question
    if let asked = question, !canAsk(asked) { question = nil }
    // When a strict phase's time is up, only a question still waits.
    if flow.phase?.isClosing == true, question == nil {
      flow[thread].position += 1
      return
    }
    let visit = Visit(place: step.place, path: flow.path(of: thread))
    wait(
      .step(id), in: thread, clock: step.time.map { clock(.step, visit, in: thread, time: $0) },
      site: question.map { site(for: $0, in: thread) }, question: question)
    if flow.phase?.isClosing == true { emit(.strictHeld, in: thread) }
  }

  /// Keeps silence, for whom there is.
  mutating func keep(_ id: ID<Silence>, in thread: ThreadID) {
    let silence = program[id]
    flow[thread].step = nil
    guard isForSomebody(silence.audience), flow.phase?.isClosing != true else {
      flow[thread].position += 1
      return
    }
    let visit = Visit(place: silence.place, path: flow.path(of: thread))
    let clock = clock(.step, visit, in: thread, time: silence.time, isSilence: true)
    wait(.silence(id), in: thread, clock: clock)
  }
}
