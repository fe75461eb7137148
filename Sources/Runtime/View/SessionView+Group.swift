// What everybody in the room may see.

extension SessionView {
  /// The view without what only the facilitator may see.
  var forGroup: SessionView {
    var view = self
    view.gap = nil
    view.task = nil
    view.cards = []
    view.freeNotes = []
    view.passedOver = []
    view.stops = stops.map { $0.forGroup }
    view.cues = cues.filter { !$0.isForFacilitator }
    view.results = results.filter { !$0.isForFacilitator }
    view.notes = notes.filter { !$0.isForFacilitator }
    view.roles = roles.map { $0.forGroup }
    view.people = people.map { $0.forGroup }
    view.forecast = forecast.forGroup
    if phase?.isMuted == true || stops.contains(where: { $0.isSilence }) {
      view.clocks = []
      view.outline = outline.map { $0.withoutDigits }
      for index in view.stops.indices { view.stops[index].clocks = [] }
    }
    return view
  }
}

extension StopView {
  /// The stop without what only some may read, and without what is being typed.
  fileprivate var forGroup: StopView {
    StopView(
      token: token, thread: thread, track: track, turns: turns, clocks: clocks, kind: kind,
      isSilence: isSilence,
      prompts: prompts.filter { !$0.isCovered },
      question: question?.isForFacilitator == true ? nil : question, role: role, draft: nil)
  }
}

extension OutlineView {
  /// The line without how long its phase lasts, while it does.
  fileprivate var withoutDigits: OutlineView {
    OutlineView(
      title: title, turn: turn, planned: planned, real: state == .now ? 0 : real, state: state)
  }
}

extension PersonView {
  /// The person without the roles that they hold in secret.
  fileprivate var forGroup: PersonView {
    var person = self
    person.secretRoles = []
    return person
  }
}

extension RoleView {
  /// The role without what is to be mended, and without who holds it in secret.
  fileprivate var forGroup: RoleView {
    RoleView(
      id: id, name: name, description: description, number: number, isAlongside: isAlongside,
      isSecret: isSecret, people: isSecret ? [] : people, isToMend: false)
  }
}

extension ForecastView {
  /// The end, and nothing of being behind.
  fileprivate var forGroup: ForecastView {
    ForecastView(
      earliest: earliest, latest: latest, opening: opening, behind: 0, beyondHardEnd: 0, gifts: [])
  }
}
