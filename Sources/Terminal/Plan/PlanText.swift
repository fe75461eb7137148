// From a plan to lines: a timetable for one group, or a column for each size.
import Diagnostics
import Planning
import ProgramModel
import Runtime

/// Draws how long a script takes, in the language of the script.
///
///     13:30          5–10  De vraag          inbrenger en groep
///     13:35–13:40   10–15  Verhelderen       groep
///     13:45–13:55  klaar
package struct PlanText {
  let sheet: PlanSheet
  let layout: PageLayout
  let texts: PlainTexts
  let labels: ScriptLabels

  /// Creates a drawing of a plan.
  package init(_ sheet: PlanSheet, layout: PageLayout) {
    self.sheet = sheet
    self.layout = layout
    texts = PlainTexts(sheet.program.language)
    labels = ScriptLabels(sheet.program)
  }

  /// The lines.
  package var text: String {
    var page = Page(layout)
    heading(on: &page)
    page.gap()
    if sheet.columns.count == 1 {
      timetable(sheet.columns[0].plan, on: &page)
    } else {
      table(on: &page)
    }
    page.gap()
    verdicts(on: &page)
    return page.text
  }

  private func heading(on page: inout Page) {
    var parts: [String] = []
    if sheet.columns.count == 1, let size = sheet.columns[0].size {
      parts.append(texts.participants(size))
    } else if let sizes = sheet.program.header.participants {
      parts.append(texts.participants(sizes))
    }
    if let booked = sheet.program.header.duration { parts.append(texts.booked(booked)) }
    page.line(
      sheet.program[sheet.program.title], right: parts.joined(separator: " · "), tone: .strong)
    for (choice, value) in zip(sheet.program.choices, sheet.choices) {
      guard let value else { continue }
      page.line(words(value), label: sheet.program[choice.name] + ": ", tone: .faint)
    }
  }

  private func words(_ constant: Constant) -> String {
    switch constant {
    case .yesNo(let yes): texts.session.word(yes)
    case .number(let number): texts.session.number(number)
    case .duration(let time): texts.session.duration(time)
    case .text(let text), .option(let text): sheet.program[text]
    }
  }

  // MARK: One group

  private func timetable(_ plan: Plan, on page: inout Page) {
    let lines = Planning.timetable(plan, of: sheet.program)
    let isNarrow = layout.width < 60
    let times = (lines.map { $0.begins } + [plan.whole]).map { clock($0, isShort: isNarrow) }
    let minutes = (lines.map { $0.takes } + [plan.whole]).map { amount($0) }
    let (timeWidth, minuteWidth) = (width(of: times), width(of: minutes))
    let titles = lines.map { title(of: $0) }
    let titleWidth = min(width(of: titles), layout.width / 2 - 8)
    let margin = String(repeating: " ", count: timeWidth + minuteWidth + 4)
    var heading: [TimetableLine.Turn] = []
    for (index, line) in lines.enumerated() {
      if line.turns != heading {
        heading = line.turns
        page.line(turns(heading), label: margin, tone: .faint)
      }
      let label =
        padded(times[index], to: timeWidth) + "  " + rightAligned(minutes[index], in: minuteWidth)
        + "  "
      let active = labels.active(in: line.phase, line.turns)
      let words = visible(texts.session.joined(active))
      if active.isEmpty || isNarrow || columns(of: titles[index]) > titleWidth {
        page.line(titles[index], label: label)
        if !active.isEmpty { page.line(words, label: margin, tone: .faint) }
      } else {
        page.line(words, label: label + padded(titles[index], to: titleWidth) + "  ")
      }
    }
    let label =
      padded(times[lines.count], to: timeWidth) + "  "
      + rightAligned(minutes[lines.count], in: minuteWidth) + "  "
    page.line(texts.done, label: label, tone: .strong)
  }

  private func title(of line: TimetableLine) -> String {
    visible(labels.title(of: line.phase, line.turns))
      + (line.presence == .perhaps ? " (\(texts.maybe))" : "")
  }

  /// Returns the turns in which a phase stands: `lid 2 van 3`.
  private func turns(_ turns: [TimetableLine.Turn]) -> String {
    turns.map { turn in
      texts.turn(labels.turn(turn.loop), turn.number, of: count(turn.count))
        + (turn.isBetween ? " · " + texts.between : "")
    }.joined(separator: " · ")
  }

  // MARK: Amounts

  /// Returns when something begins: on the clock, or without one from the beginning on.
  func clock(_ time: Extent, isShort: Bool = false) -> String {
    let words = { (milliseconds: Int64) in
      sheet.start.map { $0.text(after: milliseconds) }
        ?? TimeOfDay.text(ofMinute: Int(milliseconds / 60_000))
    }
    let least = words(time.least)
    guard let end = time.end else { return least + (isShort ? "…" : "–…") }
    let most = words(end)
    return least == most || isShort ? least : least + "–" + most
  }

  /// Returns how long something takes, in minutes: `10–15`, `10+` where there is no end.
  func amount(_ time: Extent) -> String {
    let least = TimetableMinutes.text(time.least)
    guard let end = time.end else { return time.least == 0 ? texts.open : least + "+" }
    return end == time.least ? least : least + "–" + TimetableMinutes.text(end)
  }

  func count(_ turns: Extent) -> String {
    guard let end = turns.end else { return "\(turns.least)+" }
    return end == turns.least ? "\(end)" : "\(turns.least)–\(end)"
  }

  func width(of texts: [String]) -> Int { texts.map { columns(of: $0) }.max() ?? 0 }

  func rightAligned(_ text: String, in width: Int) -> String {
    String(repeating: " ", count: max(0, width - columns(of: text))) + text
  }
}

/// Minutes as a timetable has them.
enum TimetableMinutes {
  /// Returns minutes: `12`, `2½`, or `12'20"`.
  static func text(_ milliseconds: Int64) -> String {
    let (minutes, seconds) = (milliseconds / 60_000, milliseconds % 60_000 / 1_000)
    if seconds == 0 { return "\(minutes)" }
    if seconds == 30 { return minutes == 0 ? "½" : "\(minutes)½" }
    return (minutes == 0 ? "" : "\(minutes)'") + (seconds < 10 ? "0" : "") + "\(seconds)\""
  }
}
