// What everybody in the room may see.
import ProgramModel

extension Session {
  /// What everybody may see: of what was said in confidence only what a line of the script shows,
  /// else that it was answered.
  package var groupView: SessionView {
    var view = self.view.forGroup
    let kept = withoutConfidences
    view.notes = kept.noteViews.filter { !$0.isForFacilitator }
    view.results = view.results.filter { !$0.isConfidential }
    view.stops = zip(view.stops, kept.stopViews).map { $0.answered(as: $1.question) }
    return view
  }
}

extension StopView {
  /// The stop with what was answered at it so far as another question tells.
  fileprivate func answered(as other: QuestionView?) -> StopView {
    guard let question, question.isConfidential, let other else { return self }
    return StopView(
      token: token, thread: thread, track: track, turns: turns, clocks: clocks, kind: kind,
      isSilence: isSilence, prompts: prompts,
      question: QuestionView(
        name: question.name, text: question.text, form: question.form,
        answerer: question.answerer, people: question.people,
        isForFacilitator: question.isForFacilitator, asksForNames: question.asksForNames,
        offered: other.offered, answered: other.answered, entries: other.entries,
        isConfidential: true),
      role: role, draft: draft)
  }
}
