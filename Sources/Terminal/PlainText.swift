// From what a session shows to lines: pure. Here it is decided what a room reads.
import Diagnostics
import ProgramModel
import Runtime

/// Draws what a session shows as plain lines, for whoever leads it.
///
///     2 van 5   VERHELDEREN   15 minuten, tot 13:54 · klaar ± 14:45
///               Begrijpen, nog niet oplossen.
///       Aan het woord: groep
///       groep       Vraag door, één vraag tegelijk.
///                     - Wat maakt dit lastig voor je?
struct PlainText {
  let layout: PageLayout
  let texts: PlainTexts
  /// Whether texts for some eyes only are shown too.
  let isPrivate: Bool

  /// Under what words hang: the width of `2 van 5   `.
  private static let margin = "          "

  /// The title, for whom and how long it is, and what it is for.
  func introduction(_ program: Program) -> String {
    var page = Page(layout)
    let header = program.header
    let size = header.participants.map { texts.participants($0) }
    let time = header.duration.map { texts.booked($0) }
    page.line(
      program[program.title], right: [size, time].compactMap { $0 }.joined(separator: " · "),
      tone: .strong)
    for words in words(header.goal, of: program) { page.line(words) }
    for material in header.materials {
      for words in words(material, of: program) { page.line(words, label: texts.needed + ": ") }
    }
    return page.text
  }

  /// Who is there, how late it is and when it ends.
  func beginning(_ view: SessionView) -> String {
    var page = Page(layout)
    page.line("")
    let time = view.wall.map { $0.timeOfDay(at: view.instant) + " – " } ?? ""
    let names = texts.session.joined(view.people.map { $0.name })
    page.line("\(texts.participants(view.people.count)): \(names)")
    page.line(time + whole(view))
    hardEnd(view, on: &page, label: "")
    return page.text
  }

  /// The paragraphs of a text of the header, which hold no values.
  private func words(_ passage: Passage?, of program: Program) -> [String] {
    (passage?.paragraphs ?? []).map { paragraph in
      var words = ""
      for case .text(let id) in paragraph.parts { words += program[id] }
      return words
    }
  }

  /// A stop: where we are, who speaks, what is said to whom, and what is asked.
  ///
  /// - Parameters:
  ///   - isNewPhase: Whether the phase is introduced, or only named.
  ///   - known: What is in view already, by thread.
  ///   - tellsFocus: Whether it is said for which of several tracks Enter is.
  ///   - showsResults: Whether the votes of this phase are shown, though they may be likewise.
  func stop(
    _ view: SessionView, isNewPhase: Bool, known: [String: ShownStop] = [:],
    tellsFocus: Bool = true, showsResults: Bool = true
  ) -> String {
    var page = Page(layout)
    page.line("")
    place(view, isNewPhase: isNewPhase, on: &page)
    if let stop = view.stop, stop.track == nil { turns(of: stop, view, on: &page) }
    floor(view, on: &page)
    seats(view, on: &page)
    let hasTracks = view.stops.contains { $0.track != nil }
    if hasTracks, showsResults { results(view, on: &page) }
    for stop in view.stops {
      let known = known[stop.thread]
      if let track = stop.track {
        self.track(track, stop, known: known, view, on: &page)
      } else {
        content(
          of: stop, repeatsPrompts: known?.prompts != stop.prompts, showsResults: showsResults,
          view, on: &page)
      }
    }
    if tellsFocus { turned(view, on: &page) }
    return page.text
  }

  /// What is said and asked at a stop.
  func content(
    of stop: StopView, repeatsPrompts: Bool, showsResults: Bool, _ view: SessionView,
    on page: inout Page
  ) {
    switch stop.kind {
    case .choices: choices(view, on: &page)
    case .agree: agreement(view, on: &page)
    case .fill: if let question = stop.question { fill(stop, question, view, on: &page) }
    case .phase: page.line(texts.phaseOver, label: "  ", tone: .faint)
    case .step, .note, .collect, .choose, .vote, .tie, .rate, .appoint:
      stepClock(stop, view, on: &page)
      if repeatsPrompts { prompts(stop, view, on: &page) }
      if showsResults { results(view, on: &page) }
      if let question = stop.question { self.question(question, at: stop, view, on: &page) }
    }
  }

  // MARK: Where we are

  private func place(_ view: SessionView, isNewPhase: Bool, on page: inout Page) {
    guard let phase = view.phase else { return }
    let number = phase.number.map { texts.number($0, of: phase.count) } ?? ""
    let label = padded(number, to: Self.margin.count - 2) + "  "
    let title = phase.title ?? texts.session.pause
    let end = whole(view, isShort: true)
    guard isNewPhase else {
      let times = [view.clock(.phase).map { running($0, view) } ?? "", end]
      page.line(
        ([title] + times.filter { !$0.isEmpty }).joined(separator: " · "), label: label,
        rest: Self.margin, labelTone: .faint, tone: .faint)
      return
    }
    let marks = phase.isStrict ? [texts.movesByItself] : []
    let times =
      ([view.clock(.phase).map { planned($0, phase.planned, view) } ?? ""] + marks + [end])
      .filter { !$0.isEmpty }.joined(separator: " · ")
    let heading = label + title.uppercased()
    page.line(times, label: heading + "   ", rest: Self.margin, labelTone: .strong)
    passage(phase.purpose, on: &page, indent: Self.margin)
    for rule in view.rules where rule.isOfPhase {
      passage(rule.text, on: &page, indent: Self.margin, first: texts.rule + ": ")
    }
  }

  /// When the whole ends, at the earliest and at the latest; if that can't be said, by which line.
  func whole(_ view: SessionView, isShort: Bool = false) -> String {
    let forecast = view.forecast
    guard let latest = forecast.latest else {
      guard !isShort, let opening = forecast.opening else { return texts.endIsOpen }
      let earliest = view.wall?.timeOfDay(at: forecast.earliest)
      return texts.endIsOpen(by: opening)
        + (earliest.map { "; " + texts.notBefore($0) } ?? "")
    }
    guard let wall = view.wall else {
      return texts.wholeEnds(
        after: texts.roughly(forecast.earliest), texts.roughly(latest))
    }
    return texts.wholeEnds(
      at: wall.timeOfDay(at: forecast.earliest), wall.timeOfDay(at: latest))
  }

  /// How long something takes, and until when.
  private func planned(
    _ clock: ClockView, _ planned: ClosedRange<Int64>?, _ view: SessionView
  ) -> String {
    guard clock.end != nil else { return texts.withoutEnd }
    let isFresh = clock.elapsed < 1_000 && clock.extended == 0
    let duration = isFresh ? texts.session.duration(planned ?? 0...0) : ""
    guard isFresh, planned != nil else { return running(clock, view) }
    return duration + (endTime(clock, view).map { ", " + texts.until($0) } ?? "")
  }

  /// How much is left of a clock that runs.
  func running(_ clock: ClockView, _ view: SessionView) -> String {
    guard let left = clock.left else {
      return clock.elapsed < 60_000 ? "" : texts.busy(texts.roughly(clock.elapsed))
    }
    if clock.over > 0 { return texts.over(texts.roughly(clock.over)) }
    return texts.left(texts.roughly(left))
      + (endTime(clock, view).map { ", " + texts.until($0) } ?? "")
  }

  private func endTime(_ clock: ClockView, _ view: SessionView) -> String? {
    guard let end = clock.endsAt else { return nil }
    return view.wall?.timeOfDay(at: end)
  }

  func turns(of stop: StopView, _ view: SessionView, on page: inout Page) {
    for (index, turn) in stop.turns.enumerated() {
      var parts = [texts.turn(turn.number, of: turn.count)]
      if index == stop.turns.count - 1, let clock = stop.clock(.turn) {
        parts.append(turnTime(clock, view))
      }
      let name = turn.label.map { $0 + "   " } ?? ""
      page.line(parts.joined(separator: " · "), label: "  " + name, labelTone: .strong)
    }
  }

  private func turnTime(_ clock: ClockView, _ view: SessionView) -> String {
    guard let end = clock.end, clock.elapsed < 1_000 else { return running(clock, view) }
    return texts.session.duration(end)
      + (endTime(clock, view).map { ", " + texts.until($0) } ?? "")
  }

  private func stepClock(_ stop: StopView, _ view: SessionView, on page: inout Page) {
    guard let clock = stop.clock(.step) else { return }
    let words = turnTime(clock, view) + (stop.isSilence ? " · " + texts.movesByItself : "")
    page.line(words, label: "  \(stop.isSilence ? texts.silence : texts.thisStep): ")
  }

  // MARK: Who speaks

  private func floor(_ view: SessionView, on page: inout Page) {
    let here = view.people.filter { $0.presence == .here }
    let silent = here.filter { $0.isSilent }
    if !here.isEmpty, silent.count == here.count {
      if !view.stops.contains(where: { $0.isSilence }) {
        page.line(texts.noFloor, label: "  ", tone: .faint)
      }
      return
    }
    let speakers = here.filter { $0.speaks }
    // A turn says already whose floor it is.
    let turns = view.stops.compactMap { $0.turns.last?.person }
    if !speakers.isEmpty, speakers.count < here.count, speakers.map({ $0.id }) != turns {
      page.line(names(speakers.map { $0.id }, view), label: "  \(texts.hasFloor): ")
    }
    if !silent.isEmpty {
      page.line(names(silent.map { $0.id }, view), label: "  \(texts.listens): ")
    }
  }

  /// The role that these people are, or else their names.
  func names(_ people: [PersonID], _ view: SessionView) -> String {
    if people.count == 1, let person = view.people.first(where: { $0.id == people[0] }) {
      return person.name
        + (person.roles.isEmpty ? "" : " (\(texts.session.joined(person.roles)))")
    }
    let role = view.roles.first { !$0.isSecret && Set($0.people) == Set(people) }
    if let role { return role.name }
    return texts.session.joined(people.map { view.name(of: $0) })
  }

  // MARK: What is said

  private func prompts(_ stop: StopView, _ view: SessionView, on page: inout Page) {
    let labels = stop.prompts.map { visible(label(of: $0, view)) }
    let width = min(18, max(10, labels.map { columns(of: $0) }.max() ?? 0))
    var coveredCount = coveredBefore(stop, view)
    let covered = covered(view).count
    for (prompt, label) in zip(stop.prompts, labels) {
      guard prompt.isCovered, !isPrivate else {
        labelled(label, prompt.text, width: width, on: &page)
        if prompt.isDivision { groups(view, on: &page, indent: "      ") }
        continue
      }
      coveredCount += 1
      page.line(
        texts.covered(
          for: prompt.isForSecretRole ? prompt.label : label,
          number: covered > 1 ? coveredCount : nil),
        label: "  · ", tone: .faint)
    }
  }

  /// Who is together with whom, a line a group.
  func groups(_ view: SessionView, on page: inout Page, indent: String) {
    for (index, group) in view.groups.enumerated() {
      let names = texts.session.joined(group.people.map { view.name(of: $0) })
      page.line(names, label: "\(indent)\(group.name ?? "\(index + 1)")  ", labelTone: .accent)
    }
  }

  func label(of prompt: PromptView, _ view: SessionView) -> String {
    guard prompt.people.count == 1 else { return prompt.label }
    let name = view.name(of: prompt.people[0])
    return prompt.label.contains(name) ? prompt.label : "\(prompt.label) (\(name))"
  }

  /// What may not be read by all where the session waits.
  func covered(_ view: SessionView) -> [CoveredText] {
    view.stops.flatMap { covered(at: $0, view) }
  }

  /// How many covered texts are counted before those of a stop.
  func coveredBefore(_ stop: StopView, _ view: SessionView) -> Int {
    let before = view.stops.prefix { $0.thread != stop.thread }
    return before.reduce(0) { $0 + covered(at: $1, view).count }
  }

  /// What may not be read by all at a stop: prompts, then the question.
  func covered(at stop: StopView, _ view: SessionView) -> [CoveredText] {
    var texts = stop.prompts.filter { $0.isCovered }.map {
      CoveredText(label: label(of: $0, view), text: $0.text)
    }
    if let question = stop.question, question.isForFacilitator {
      let label = question.answerer ?? self.texts.session.facilitator
      texts.append(CoveredText(label: label, text: question.text))
    }
    return texts
  }

  /// A label with a passage beside it; under it, where the label is too wide.
  private func labelled(_ label: String, _ text: ShownText, width: Int, on page: inout Page) {
    let indent = String(repeating: " ", count: width + 4)
    if columns(of: label) > width || width + 24 > layout.width {
      page.line(label, label: "  ", tone: .accent)
      passage(text, on: &page, indent: "      ")
    } else {
      passage(text, on: &page, indent: indent, first: padded("  " + label, to: width + 4))
    }
  }

  /// Paragraphs and the list under them, at an indent.
  func passage(
    _ text: ShownText?, on page: inout Page, indent: String, first: String? = nil
  ) {
    guard let text else { return }
    var label = first.map { $0.hasPrefix(" ") ? $0 : indent + $0 } ?? indent
    for paragraph in text.paragraphs {
      page.line(paragraph.text, label: label, rest: indent, labelTone: .accent)
      entries(paragraph.entries, on: &page, indent: indent + "  ")
      label = indent
    }
    for item in text.items {
      var mark = indent + "  - "
      for paragraph in item {
        page.line(paragraph.text, label: mark)
        entries(paragraph.entries, on: &page, indent: indent + "    ")
        mark = indent + "    "
      }
    }
  }

  /// Entries, a line each; on a screen that all can read without what was said in confidence.
  func entries(
    _ entries: [ShownEntry], isKeptBack: Bool = false, on page: inout Page, indent: String
  ) {
    for entry in entries {
      let text = isKeptBack ? texts.session.keptBack : entry.text
      page.line(words(text, of: entry.person), label: indent + "· ")
    }
  }

  func words(_ entry: ShownEntry) -> String { words(entry.text, of: entry.person) }

  private func words(_ text: String, of person: String?) -> String {
    person.map { "\(text)  (\($0))" } ?? text
  }
}

/// A text that only some may read.
struct CoveredText: Sendable {
  let label: String
  let text: ShownText
}
