// Effects and views as a transcript writes them.
import Diagnostics
import ProgramModel
import Runtime

/// Returns an effect as one line.
func effectLine(_ effect: SessionEffect, _ texts: SessionTexts) -> String {
  var line = timeText(effect.instant) + " " + words(of: effect.kind, texts)
  if effect.isLate { line += " [late]" }
  if effect.isQuiet { line += " [quiet]" }
  if effect.isForFacilitator { line += " [facilitator]" }
  if let track = effect.track { line += " [\(track)]" }
  return line
}

private func words(of kind: SessionEffect.Kind, _ texts: SessionTexts) -> String {
  switch kind {
  case .waiting(let token): "waiting #\(token.number)"
  case .phaseBegan(let title): "phase began: \(title ?? "-")"
  case .phaseEnded(let title, let planned, let real, let ending):
    "phase ended: \(title ?? "-"), \(ending.rawValue), planned \(range(planned)), real "
      + timeText(real)
  case .returned: "returned"
  case .natural(let clock): "natural \(clock.rawValue)"
  case .end(let clock, let isSoft): "end of \(clock.rawValue)" + (isSoft ? ", soft" : "")
  case .hardEnd: "hard end"
  case .strictSoon(let left): "moves on in \(timeText(left))"
  case .movedOn: "moved on"
  case .strictMoved: "strict moved"
  case .strictHeld: "strict held"
  case .cue(let shown, let label): "cue for \(label ?? "-"): " + flat(shown)
  case .saved: "saved"
  case .amended: "amended"
  case .extended(let clock, let amount, let left):
    "extended \(clock.rawValue) by \(timeText(amount)), left \(timeText(left))"
  case .paused: "paused"
  case .resumed: "resumed"
  case .arrived(let name): "arrived: \(name)"
  case .left(let name): "left: \(name)"
  case .gapAsked(let time): "gap asked: \(timeText(time))"
  case .gapSettled(let counts): "gap settled: " + (counts ? "counts" : "doesn't count")
  case .told(let told): "told: " + texts.text(of: told)
  case .finished(let ending): "finished: \(ending.rawValue)"
  }
}

/// Returns a planned time.
func range(_ range: ClosedRange<Int64>?) -> String {
  guard let range else { return "open" }
  let (least, most) = (timeText(range.lowerBound), timeText(range.upperBound))
  return least == most ? most : least + "–" + most
}

/// Returns a text in one line, its parts apart.
func flat(_ shown: ShownText) -> String {
  let paragraphs = shown.paragraphs.map { flat($0) }
  let items = shown.items.map { item in "- " + item.map { flat($0) }.joined(separator: " > ") }
  return (paragraphs + items).joined(separator: " | ")
}

private func flat(_ paragraph: ShownText.Paragraph) -> String {
  ([paragraph.text] + paragraph.entries.map { "* " + flat($0) }).joined(separator: " ")
}

private func flat(_ entry: ShownEntry) -> String {
  entry.text + (entry.person.map { " (\($0))" } ?? "")
}

/// A view written out, a field a line, what is empty left out.
struct ViewText {
  let view: SessionView
  private(set) var lines: [String] = []

  init(_ view: SessionView) {
    self.view = view
    addMeeting()
    addPeople()
    for stop in view.stops { add(stop) }
    addTexts()
  }

  private mutating func add(_ name: String, _ text: String?) {
    if let text, !text.isEmpty { lines.append("\(name): \(text)") }
  }

  private mutating func addMeeting() {
    add("ended", view.ending?.rawValue)
    add("state", view.isPaused ? "paused" : view.isClosed ? "closed" : nil)
    add("gap", view.gap.map { timeText($0) })
    if let phase = view.phase {
      let flags = [
        phase.isBreak ? "break" : nil, phase.isStrict ? "strict" : nil,
        phase.isMuted ? "muted" : nil, phase.isProtected ? "protected" : nil,
        phase.isClosing ? "closing" : nil,
      ].compactMap { $0 }
      let number = phase.number.map { "\($0) of \(phase.count), " } ?? ""
      add(
        "phase",
        ([number + (phase.title ?? "-"), range(phase.planned)] + flags).joined(separator: ", "))
      add("purpose", phase.purpose.map { flat($0) })
    }
    for turn in view.turns {
      add("turn", words(of: turn))
    }
    for clock in view.clocks { add("clock", words(of: clock)) }
    for entry in view.outline {
      let turn = entry.turn.map { " (\($0))" } ?? ""
      add(
        "outline",
        "\(entry.title ?? "-")\(turn), \(entry.state.rawValue), \(range(entry.planned)), "
          + timeText(entry.real))
    }
    add("forecast", words(of: view.forecast))
  }

  private func words(of turn: TurnView) -> String {
    let count = turn.count.map { " of \($0)" } ?? ""
    return "\(turn.number)\(count)" + (turn.label.map { ", \($0)" } ?? "")
  }

  private func words(of clock: ClockView) -> String {
    let end = clock.end.map { "of " + timeText($0) } ?? "open"
    let ends = clock.endsAt.map { ", ends at " + timeText($0) } ?? ""
    let over = clock.over > 0 ? ", over " + timeText(clock.over) : ""
    return "\(clock.kind.rawValue) \(timeText(clock.elapsed)) \(end)\(ends)\(over)"
      + (clock.isRunning ? "" : ", stands still")
  }

  private func words(of forecast: ForecastView) -> String {
    var words =
      timeText(forecast.earliest) + "–" + (forecast.latest.map { timeText($0) } ?? "open")
    if let opening = forecast.opening {
      words += ", open by \(opening.reason.rawValue) in line \(opening.line)"
      if let phase = opening.phase { words += " (\(phase))" }
    }
    if forecast.behind != 0 { words += ", behind \(timeText(forecast.behind))" }
    if forecast.beyondHardEnd > 0 {
      words += ", beyond the hard end \(timeText(forecast.beyondHardEnd))"
      for gift in forecast.gifts {
        words += ", \(gift.phase ?? "a break") could give \(timeText(gift.time))"
      }
    }
    return words
  }

  private mutating func addPeople() {
    for person in view.people {
      let marks = [
        person.roles.isEmpty ? nil : person.roles.joined(separator: " and "),
        person.secretRoles.isEmpty ? nil : "secretly " + person.secretRoles.joined(separator: ", "),
        person.presence == .here ? nil : person.presence.rawValue,
        person.speaks ? "speaks" : nil, person.isSilent ? "silent" : nil,
        person.hasTurn ? "turn" : nil,
        person.seat.map { SessionTexts(view.language).text(of: $0) },
      ].compactMap { $0 }
      add("person", ([person.name] + marks).joined(separator: ", "))
    }
    for role in view.roles where role.isToMend { add("to mend", role.name) }
    for group in view.groups {
      let names = group.people.map { view.name(of: $0) }.joined(separator: ", ")
      add("group " + (group.name ?? "-"), names)
    }
  }

  private mutating func add(_ stop: StopView) {
    add("stop", "#\(stop.token.number) \(stop.kind.rawValue)" + (stop.isSilence ? ", silence" : ""))
    if let track = stop.track {
      let isMeant = stop.thread == view.focus
      add(
        "track",
        "\(track.number) \(track.title), at \(stop.thread)" + (isMeant ? ", turned to" : ""))
      for clock in stop.clocks { add("clock of the track", words(of: clock)) }
      if !isMeant { for turn in stop.turns { add("turn", words(of: turn)) } }
    }
    for prompt in stop.prompts {
      add((prompt.isCovered ? "covered " : "") + prompt.label, flat(prompt.text))
    }
    if let question = stop.question { add(question) }
    add("draft", stop.draft)
    if stop.kind == .choices {
      for choice in view.choices {
        let options = choice.options.isEmpty ? "" : " of " + choice.options.joined(separator: ", ")
        add("choice", "\(choice.name) = \(choice.text)\(options)")
      }
    }
  }

  private mutating func add(_ question: QuestionView) {
    let who = question.answerer.map { " (\($0))" } ?? ""
    add("asks" + who, flat(question.text))
    add("form", words(of: question.form) + (question.asksForNames ? ", with names" : ""))
    add("offered", question.offered.map { words(of: $0) })
    add("answered", question.answered.map { words(of: $0) })
    for entry in question.entries { add("entry", flat(entry)) }
  }

  private func words(of answer: AnswerView) -> String {
    answer.text + (answer.person.map { " (\(view.name(of: $0)))" } ?? "")
  }

  private func words(of form: QuestionView.Form) -> String {
    switch form {
    case .text: "text"
    case .number(let least, let most): "number \(least.text(mark: "."))–\(most.text(mark: "."))"
    case .yesNo: "yes or no"
    case .collect(let limit): "entries" + (limit.map { ", at most \($0)" } ?? "")
    case .choose(let options, let most):
      (most == 1 ? "one of " : "at most \(most) of ")
        + options.map { flat($0) }.joined(separator: "; ")
    case .vote(let options, let each, let most):
      "\(each) each, at most \(most), for " + options.map { flat($0) }.joined(separator: "; ")
    case .rate(let entry, let labels, let number, let count):
      "\(number) of \(count), \(flat(entry)): " + labels.joined(separator: "; ")
    case .people(let people, let number):
      "\(number.lowerBound)–\(number.upperBound) of "
        + people.map { view.name(of: $0) }.joined(separator: ", ")
    }
  }

  private mutating func addTexts() {
    add("task", view.task.map { flat($0) })
    for result in view.results {
      let votes = result.votes.map { "\($0.option) \($0.count)" }
      add("result", flat(result.question) + " → " + votes.joined(separator: ", "))
    }
    for cue in view.cues {
      add("cue", "\(timeText(cue.instant)) for \(cue.label ?? "-"): " + flat(cue.text))
    }
    for rule in view.rules { add("rule", (rule.title.map { $0 + ": " } ?? "") + flat(rule.text)) }
    for card in view.cards { add("card", (card.title.map { $0 + ": " } ?? "") + flat(card.text)) }
    add("shown", view.shown.map { ($0.title ?? "") + ": " + flat($0.text) })
    for note in view.notes { add("note", words(of: note)) }
    for note in view.passedOver { add("passed over", words(of: note)) }
    for note in view.freeNotes { add("free note", "\(timeText(note.instant)) \(note.text)") }
  }

  private func words(of note: NoteView) -> String {
    let turn = note.turn.map { " (\($0))" } ?? ""
    return "#\(note.token.number) \(note.phase ?? "-")\(turn), \(note.name ?? "-"), "
      + ([flat(note.question)] + note.answers.map { "→ " + flat($0) }).joined(separator: " ")
  }
}

/// Returns a report written out.
func reportLines(_ report: SessionReport) -> [String] {
  var lines = [
    "ended \(report.ending?.rawValue ?? "-"), gross \(timeText(report.gross)), "
      + "net \(timeText(report.net)), breaks \(timeText(report.breaks)), "
      + "paused \(timeText(report.paused)), between \(timeText(report.between)), "
      + "agreed at \(report.agreedAt.map { timeText($0) } ?? "-")"
  ]
  for person in report.people {
    let presence = person.presence.map { stretch in
      timeText(stretch.from) + "–" + (stretch.until.map { timeText($0) } ?? "")
    }
    lines.append(([person.name] + presence + person.roles).joined(separator: ", "))
  }
  for section in report.sections {
    let turn = section.turn.map { " (\($0))" } ?? ""
    lines.append(
      "\(section.title ?? "-")\(turn): \(section.ending?.rawValue ?? "-"), "
        + "planned \(range(section.planned)), extended \(timeText(section.extended)), "
        + "real \(timeText(section.real))")
    for division in section.divisions {
      lines.append("  groups " + division.joined(separator: " | "))
    }
    for item in section.items {
      let turn = item.turn.map { " (\($0))" } ?? ""
      lines.append(
        (["  \(item.name ?? "-")\(turn), \(flat(item.question))"]
          + item.answers.map { "→ " + words(of: $0) }).joined(separator: " "))
    }
  }
  for note in report.notes { lines.append("free note \(timeText(note.instant)) \(note.text)") }
  for carried in report.carried {
    lines.append(
      "carried \(carried.name): " + carried.answers.map { words(of: $0) }.joined(separator: "; "))
  }
  return lines
}

private func words(of answer: SessionReport.Answer) -> String {
  let labels = answer.labels.isEmpty ? "" : " [" + answer.labels.joined(separator: ", ") + "]"
  return answer.text + (answer.person.map { " (\($0))" } ?? "") + labels
}
