// A column for each group size, and whether each fits.
import Diagnostics
import Planning
import ProgramModel
import Runtime

extension PlanText {
  /// A row: what it is about, and a cell for each size.
  private struct Row {
    var title: String
    var cells: [String]
    var tone = Page.Tone.plain
  }

  /// Draws a column for each size; as many as there is room for, the smallest and largest first.
  func table(on page: inout Page) {
    let rows = self.rows
    let cellWidth = width(of: rows.flatMap { $0.cells })
    let widest = min(width(of: rows.map { $0.title }), 40)
    let least = min(widest, max(14, layout.width / 3))
    let room = max(1, (layout.width - least) / (cellWidth + 2))
    let shown = indices(sheet.columns.count, room: room)
    let titleWidth = min(widest, max(least, layout.width - shown.count * (cellWidth + 2)))
    for row in rows {
      let cells = shown.map { "  " + rightAligned(row.cells[$0], in: cellWidth) }.joined()
      draw(row, cells, titleWidth, on: &page)
    }
    let hidden = sheet.columns.indices.filter { !shown.contains($0) }
    guard !hidden.isEmpty else { return }
    page.gap()
    page.line(texts.leftOut(hidden.compactMap { sheet.columns[$0].size }), tone: .faint)
  }

  /// Returns the places of so many columns: the first and the last, the others evenly between.
  private func indices(_ count: Int, room: Int) -> [Int] {
    guard count > room else { return Array(0..<count) }
    guard room > 1 else { return [count - 1] }
    return (0..<room).map { $0 * (count - 1) / (room - 1) }
  }

  /// A title that is too wide stands above its cells, broken where it must be.
  private func draw(_ row: Row, _ cells: String, _ titleWidth: Int, on page: inout Page) {
    let title = row.title
    let indent = String(title.prefix { $0 == " " })
    let lines = wrapped(title, width: titleWidth, first: indent, rest: indent + "  ")
      .split(separator: "\n")
    for line in lines.dropLast() { page.line("", label: String(line), labelTone: row.tone) }
    let last = padded(String(lines.last ?? ""), to: titleWidth)
    page.line("", label: last + cells, labelTone: row.tone)
  }

  private var rows: [Row] {
    var rows = [
      Row(title: texts.minutes, cells: sheet.columns.map { "\($0.size ?? 0)" }, tone: .faint)
    ]
    var turns: [TimetableLine.Turn] = []
    for line in timetable(
      sheet.columns[sheet.columns.count - 1].plan, of: sheet.program, folds: true)
    {
      addTurns(line.turns, after: turns, to: &rows)
      turns = line.turns
      let indent = String(repeating: "  ", count: line.turns.count)
      let mark = line.presence == .perhaps ? " (\(texts.maybe))" : ""
      rows.append(
        Row(
          title: indent + visible(labels.title(of: line.phase, line.turns)) + mark,
          cells: sheet.columns.map { column in
            let phase = column.plan.phases[line.phase.index]
            return phase.presence == .never ? "–" : amount(phase.whole)
          }))
    }
    let wholes = sheet.columns.map { $0.plan.whole }
    rows.append(
      Row(title: texts.together, cells: wholes.map { amount($0) }, tone: .strong))
    if let start = sheet.start {
      rows.append(
        Row(title: texts.earliest, cells: wholes.map { start.text(after: $0.least) }))
      rows.append(
        Row(
          title: texts.latest,
          cells: wholes.map { $0.end.map { start.text(after: $0) } ?? texts.open }))
    }
    return rows
  }

  /// Adds how often each loop is done that begins here.
  private func addTurns(
    _ turns: [TimetableLine.Turn], after before: [TimetableLine.Turn], to rows: inout [Row]
  ) {
    for (depth, turn) in turns.enumerated() where !before.prefix(depth + 1).contains(turn) {
      let name = labels.turn(turn.loop) ?? ""
      let words = turn.isBetween ? texts.between : name.isEmpty ? texts.repeated : name
      rows.append(
        Row(
          title: String(repeating: "  ", count: depth) + words,
          cells: sheet.columns.map { column in
            let loop = column.plan.loops[turn.loop.index]
            return count(turn.isBetween ? loop.pauses : loop.turns) + "×"
          }, tone: .faint))
    }
  }
}

// MARK: Whether it fits

extension PlanText {
  /// Says what leaves the end open, whether it fits, and where time can be won.
  func verdicts(on page: inout Page) {
    let plans = sheet.columns.map { $0.plan }
    if let opening = plans.lazy.compactMap({ $0.whole.opening }).first {
      let phase = sheet.program.phases.firstIndex { $0.place == opening.place }
      let sentence = texts.endIsOpen(
        OpeningView.Reason(opening.reason), line: opening.place.line,
        phase: phase.map { labels.title(of: ID($0)) })
      page.line(sentence.prefix(1).uppercased() + sentence.dropFirst() + ".")
    }
    guard sheet.available != nil else { return beginning(on: &page) }
    let isTight = plans.contains { sheet.fit($0.whole) != .yes }
    if !isTight || sheet.columns.count == 1 {
      if let largest = plans.last { page.line(sentence(largest.whole)) }
    } else {
      tightSizes(on: &page)
    }
    if isTight { gifts(on: &page) }
  }

  /// Says for which sizes it may not fit; for those in a row of which the same is so, at once.
  private func tightSizes(on page: inout Page) {
    var told: (sizes: ClosedRange<Int>, sentence: String)?
    for column in sheet.columns {
      guard let size = column.size, sheet.fit(column.plan.whole) != .yes else { continue }
      let sentence = self.sentence(column.plan.whole)
      if let before = told {
        if before.sentence == sentence {
          told = (before.sizes.lowerBound...size, sentence)
          continue
        }
        page.line(texts.ofSizes(before.sizes, before.sentence))
      }
      told = (size...size, sentence)
    }
    if let told { page.line(texts.ofSizes(told.sizes, told.sentence)) }
  }

  private func sentence(_ whole: Extent) -> String {
    let available = sheet.available ?? 0
    let limit = texts.limit(sheet.end?.text, texts.session.duration(available))
    let late = whole.end.map { max(0, $0 - available) }
    switch sheet.fit(whole) {
    case .yes, nil:
      let left = available - (whole.end ?? available)
      return texts.fits(limit, left > 0 ? texts.session.duration(left) : nil)
    case .perhaps: return texts.mayNotFit(limit, late.map { texts.session.duration($0) })
    case .no: return texts.doesNotFit(limit, whole.least - available, late)
    }
  }

  /// Says where time can be won, with the largest group.
  private func gifts(on page: inout Page) {
    guard let plan = sheet.columns.last?.plan else { return }
    var gifts: [(phase: String, time: String)] = []
    for (index, phase) in plan.phases.enumerated() where phase.canGive > 0 {
      let id = ID<Phase>(index)
      let title =
        sheet.program[id].title == nil
        ? texts.theBreak : texts.session.quoted(labels.title(of: id))
      gifts.append((title, texts.session.duration(phase.canGive)))
    }
    page.line(gifts.isEmpty ? texts.nothingToGive : texts.gifts(gifts))
  }

  /// Says when to begin, where it is known when it must be over.
  private func beginning(on page: inout Page) {
    guard let end = sheet.end, sheet.start == nil, let last = sheet.columns.last,
      let most = last.plan.whole.end
    else { return }
    page.line(texts.beginBy(end.text(after: -most % 86_400_000 + 86_400_000), end: end.text))
  }
}
