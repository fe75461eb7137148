// What can be looked at along the way, and what is left at the end.
import Diagnostics
import ProgramModel
import Runtime

extension PlainText {
  /// Returns what there is to see about a topic.
  func topic(_ topic: PlainCommand.Topic, _ view: SessionView) -> String {
    var page = Page(layout)
    switch topic {
    case .time: time(view, on: &page)
    case .rules:
      if view.rules.isEmpty { page.line(texts.noRules, label: "  ") }
      rules(view.rules, on: &page)
    case .cards:
      if view.cards.isEmpty { page.line(texts.noCards, label: "  ") }
      rules(view.cards, on: &page)
    case .card(let index):
      if view.cards.indices.contains(index) { rules([view.cards[index]], on: &page) }
    case .notes: notes(view, on: &page)
    case .entries: mendable(view, on: &page)
    case .people: people(view, on: &page)
    case .help: help(view, on: &page)
    }
    return page.text
  }

  private func time(_ view: SessionView, on page: inout Page) {
    if let wall = view.wall {
      page.line(texts.nowIs(wall.timeOfDay(at: view.instant)), label: "  ")
    }
    if view.isPaused { page.line(texts.paused, label: "  ") }
    if let clock = view.clock(.phase) {
      time(of: clock, view.phase?.title ?? texts.session.pause, view, on: &page)
    }
    for stop in view.stops {
      for clock in stop.clocks { time(of: clock, name(of: clock, at: stop), view, on: &page) }
    }
    guard view.ending == nil else { return }
    var forecast = whole(view)
    let behind = view.forecast.behind
    if behind >= 60_000 { forecast += ". " + texts.behind(texts.roughly(behind)) }
    if behind <= -60_000 { forecast += ". " + texts.ahead(texts.roughly(-behind)) }
    page.line(forecast, label: "  \(view.title): ")
    hardEnd(view, on: &page, label: "  ")
  }

  private func time(
    of clock: ClockView, _ name: String, _ view: SessionView, on page: inout Page
  ) {
    var time = running(clock, view)
    if time.isEmpty {
      time = clock.kind == .track ? texts.busy(texts.roughly(clock.elapsed)) : texts.withoutEnd
    }
    page.line(time, label: "  \(name): ")
  }

  private func name(of clock: ClockView, at stop: StopView) -> String {
    switch clock.kind {
    case .phase, .track: stop.track?.title ?? ""
    case .turn: stop.turns.last?.label ?? texts.turn(stop.turns.last?.number ?? 1, of: nil)
    case .step: stop.isSilence ? texts.silence : texts.thisStep
    }
  }

  /// When the session must be over, and by how much it will be later as things stand.
  func hardEnd(_ view: SessionView, on page: inout Page, label: String) {
    guard let end = view.hardEnd, let wall = view.wall else { return }
    var words = texts.hardEnd(wall.timeOfDay(at: end))
    let beyond = view.forecast.beyondHardEnd
    guard beyond >= 60_000 else { return page.line(words, label: label) }
    words +=
      " "
      + texts.beyondHardEnd(
        texts.roughly(beyond), isAtLeast: view.forecast.latest == nil)
    page.line(words, label: label)
    page.line(gifts(view), label: label)
  }

  /// What could be won, and in which phases.
  private func gifts(_ view: SessionView) -> String {
    let gifts = view.forecast.gifts.filter { $0.time >= 60_000 }
    if gifts.isEmpty { return texts.nothingToGive }
    return texts.gifts(
      gifts.map { gift in
        (gift.phase.map { texts.session.quoted($0) } ?? texts.theBreak, texts.roughly(gift.time))
      })
  }

  private func notes(_ view: SessionView, on page: inout Page) {
    if view.notes.isEmpty { page.line(texts.nothingYet, label: "  ") }
    for note in view.notes where !isRatedInConfidence(note) {
      passage(note.question, on: &page, indent: "  ")
      let isKeptBack = note.isConfidential && !isPrivate
      entries(note.answers, isKeptBack: isKeptBack, on: &page, indent: "    ")
    }
    ownNotes(view.freeNotes, on: &page)
  }

  /// The entries of a collection by number, and how one is mended.
  private func mendable(_ view: SessionView, on page: inout Page) {
    guard let collection = OpenCollection(in: view) else {
      return page.line(texts.nothingToMend, label: "  ")
    }
    let isKeptBack = collection.isConfidential && !isPrivate
    for (index, entry) in collection.entries.enumerated() {
      page.line(isKeptBack ? texts.session.keptBack : words(entry), label: "    \(index + 1)  ")
    }
    page.line(texts.howToMend, label: "  ", rest: "  ")
  }

  /// Whether a note would show what was rated, and may not.
  private func isRatedInConfidence(_ note: NoteView) -> Bool {
    guard note.isConfidential, !isPrivate, case .rate = note.form else { return false }
    return true
  }

  private func ownNotes(_ notes: [FreeNoteView], on page: inout Page) {
    guard !notes.isEmpty else { return }
    page.line(texts.ownNotes, label: "  ", tone: .strong)
    for note in notes {
      let isKeptBack = note.isConfidential && !isPrivate
      page.line(isKeptBack ? texts.session.keptBack : note.text, label: "    · ")
    }
  }

  private func people(_ view: SessionView, on page: inout Page) {
    let width = min(20, view.people.map { columns(of: visible($0.name)) }.max() ?? 0)
    for person in view.people {
      var marks = person.roles + (isPrivate ? person.secretRoles : [])
      if person.presence != .here { marks.append("–") }
      if person.hasTurn || person.speaks { marks.append(texts.hasFloor.lowercased()) }
      if person.isSilent { marks.append(texts.listens.lowercased()) }
      if !place(of: person).isEmpty { marks.append(place(of: person)) }
      page.line(
        marks.joined(separator: ", "), label: "  " + padded(visible(person.name), to: width) + "  ")
    }
    if !view.groups.isEmpty {
      page.line(texts.subgroups + ":", label: "  ")
      groups(view, on: &page, indent: "    ")
    }
    for role in view.roles where role.isToMend && (isPrivate || !role.isSecret) {
      page.line(texts.session.text(of: .roleEmpty(role: role.name)), label: "  ", tone: .alert)
    }
  }

  private func help(_ view: SessionView, on page: inout Page) {
    let rows = SessionCommand.allCases.map { command in
      (
        command.spellings(in: texts.language).first ?? "",
        command.summary(in: texts.language)
      )
    }
    let width = rows.map { columns(of: $0.0) }.max() ?? 0
    page.line(texts.enterGoesOn, label: "  " + padded("Enter", to: width) + "  ")
    for (name, summary) in rows {
      page.line(summary, label: "  " + padded(name, to: width) + "  ", labelTone: .accent)
    }
    page.line(texts.howToAnswer, label: "  ", rest: "  ")
  }

  /// A covered text, opened.
  func opened(_ label: String, _ text: ShownText) -> String {
    var page = Page(layout)
    passage(text, on: &page, indent: "    ", first: "  \(texts.only(for: label)): ")
    return page.text
  }

  /// What was passed over and can still be filled in.
  func passedOver(_ view: SessionView) -> String {
    guard !view.passedOver.isEmpty else { return "" }
    var page = Page(layout)
    page.line("")
    page.line(texts.passedOver, tone: .strong)
    let width = "\(view.passedOver.count)".count
    for (index, note) in view.passedOver.enumerated() {
      let number = String(repeating: " ", count: width - "\(index + 1)".count) + "\(index + 1)"
      passage(
        note.question, on: &page, indent: String(repeating: " ", count: width + 4),
        first: "  \(number)  ")
    }
    page.line(texts.passedOverHelp)
    return page.text
  }
}
