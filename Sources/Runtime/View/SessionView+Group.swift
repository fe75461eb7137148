// What everybody in the room may see.

extension SessionView {
  /// The view without what only the facilitator may see.
  package var forGroup: SessionView {
    var view = self
    view.gap = nil
    view.cards = []
    view.freeNotes = []
    view.passedOver = []
    view.stops = stops.map { $0.forGroup }
    return view
  }
}

extension StopView {
  /// The stop without what only some may read, and without what is being typed.
  fileprivate var forGroup: StopView {
    StopView(
      token: token, thread: thread, kind: kind, isSilence: isSilence,
      prompts: prompts.filter { !$0.isCovered }, question: question, role: role, draft: nil)
  }
}
