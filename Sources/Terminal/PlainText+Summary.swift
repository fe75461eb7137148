// What a session leaves behind, as lines: what was taken down, and how long it took.
import Diagnostics
import Runtime

extension PlainText {
  /// Returns what a session leaves behind.
  func summary(_ report: SessionReport) -> String {
    var page = Page(layout)
    page.line("")
    if let ending = report.ending { page.line(texts.session.text(of: ending), tone: .strong) }
    page.gap()
    takenDown(report, on: &page)
    if !report.sections.isEmpty { page.gap() }
    durations(report, on: &page)
    let carried = report.carried.filter { !$0.answers.isEmpty }
    if !carried.isEmpty {
      page.gap()
      page.line(texts.nextTime, tone: .strong)
      for carried in carried {
        page.line(carried.name, label: "  ")
        for answer in carried.answers { page.line(words(answer), label: "    · ") }
      }
    }
    return page.text
  }

  /// What was taken down, by phase.
  private func takenDown(_ report: SessionReport, on page: inout Page) {
    let sections = report.sections.filter { section in
      section.items.contains { !$0.answers.isEmpty } || !section.divisions.isEmpty
    }
    guard !sections.isEmpty || !report.notes.isEmpty else {
      page.line(texts.tookNothing)
      return
    }
    page.line(texts.tookDown, tone: .strong)
    for section in sections {
      page.line(title(of: section), label: "  ", tone: .accent)
      for division in section.divisions {
        page.line(texts.subgroups + ":", label: "    ")
        for group in division { page.line(group, label: "      · ") }
      }
      for item in section.items where !item.answers.isEmpty {
        passage(item.question, on: &page, indent: "    ")
        for answer in item.answers { page.line(words(answer), label: "      · ") }
      }
    }
    guard !report.notes.isEmpty else { return }
    page.line(texts.ownNotes, label: "  ", tone: .accent)
    for note in report.notes { page.line(note.text, label: "      · ") }
  }

  private func words(_ answer: SessionReport.Answer) -> String {
    let marks = ([answer.person].compactMap { $0 } + answer.labels).joined(separator: ", ")
    return answer.text + (marks.isEmpty ? "" : "  (\(marks))")
  }

  private func title(of section: SessionReport.Section) -> String {
    let title = section.title ?? texts.session.pause
    return section.turn.map { "\(title) · \($0)" } ?? title
  }

  /// How long each phase took, beside what was planned.
  private func durations(_ report: SessionReport, on page: inout Page) {
    guard !report.sections.isEmpty else { return }
    page.line(texts.howLong, tone: .strong)
    let titles = report.sections.map { visible(title(of: $0)) }
    let width = min(28, max(titles.map { columns(of: $0) }.max() ?? 0, columns(of: texts.together)))
    let times = report.sections.map { texts.roughly($0.real) }
    let timeWidth = max(
      times.map { columns(of: $0) }.max() ?? 0, columns(of: texts.roughly(report.gross)))
    for (index, section) in report.sections.enumerated() {
      var marks = [section.planned.map { texts.planned(texts.session.duration($0)) }]
      if section.planned == nil { marks = [texts.plannedOpen] }
      if let ending = section.ending { marks.append(texts.session.text(of: ending)) }
      let words = marks.compactMap { $0 }.filter { !$0.isEmpty }.joined(separator: ", ")
      page.line(
        words,
        label: "  " + padded(titles[index], to: width) + "  " + padded(times[index], to: timeWidth)
          + "  ")
    }
    var marks: [String] = []
    if report.breaks >= 1_000 { marks.append(texts.breaks(texts.roughly(report.breaks))) }
    if report.paused >= 1_000 { marks.append(texts.stoodStill(texts.roughly(report.paused))) }
    page.line(
      marks.joined(separator: ", "),
      label: "  " + padded(texts.together, to: width) + "  "
        + padded(texts.roughly(report.gross), to: timeWidth) + "  ", labelTone: .strong)
  }
}
