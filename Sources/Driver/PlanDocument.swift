// A plan as a document for programs. Its shape is told in `Grammar.md`; what is there stays there.
import Planning
import ProgramModel
import Terminal

/// A plan as JSON; times are in seconds.
struct PlanDocument {
  private let sheet: PlanSheet
  private let name: String
  private let labels: ScriptLabels

  /// Creates a document of a plan of the script of a name.
  init(_ sheet: PlanSheet, name: String) {
    self.sheet = sheet
    self.name = name
    labels = ScriptLabels(sheet.program)
  }

  /// The document.
  var json: JSONValue {
    .object([
      ("format", .text("ivp-plan")), ("version", .number(1)), ("script", .text(name)),
      ("title", .text(sheet.program[sheet.program.title])),
      ("language", .text(sheet.program.language.code)), ("choices", choices),
      ("start", sheet.start.map { .text($0.text) } ?? .none),
      ("end", sheet.end.map { .text($0.text) } ?? .none),
      ("available", sheet.available.map { seconds($0) } ?? .none),
      ("plans", .list(sheet.columns.map { plan($0) })),
    ])
  }

  private var choices: JSONValue {
    .object(
      zip(sheet.program.choices, sheet.choices).map { choice, value in
        (sheet.program[choice.name], value.map { json($0) } ?? .none)
      })
  }

  private func json(_ constant: Constant) -> JSONValue {
    switch constant {
    case .yesNo(let yes): .flag(yes)
    case .number(let number): .written(number.text(mark: "."))
    case .duration(let time): seconds(time)
    case .text(let text), .option(let text): .text(sheet.program[text])
    }
  }

  private func plan(_ column: PlanSheet.Column) -> JSONValue {
    let lines = timetable(column.plan, of: sheet.program)
    return .object([
      ("group", column.size.map { .number(Int64($0)) } ?? .none),
      ("takes", json(column.plan.whole)), ("ends", clock(column.plan.whole)),
      ("fits", sheet.fit(column.plan.whole).map { .text($0.rawValue) } ?? .none),
      ("phases", .list(lines.map { json($0) })),
      ("canGive", .list(gifts(in: column.plan))),
      ("loops", .list(loops(in: column.plan))),
    ])
  }

  private func json(_ line: TimetableLine) -> JSONValue {
    let phase = sheet.program[line.phase]
    return .object([
      ("title", phase.title == nil ? .none : .text(labels.title(of: line.phase, line.turns))),
      ("line", .number(Int64(phase.place.line))), ("isBreak", .flag(phase.isBreak)),
      ("isProtected", .flag(phase.isProtected)), ("isSure", .flag(line.presence == .surely)),
      ("turns", .list(line.turns.map { json($0) })), ("begins", json(line.begins)),
      ("clock", clock(line.begins)), ("takes", json(line.takes)),
      ("active", .list(labels.active(in: line.phase, line.turns).map { .text($0) })),
    ])
  }

  private func json(_ turn: TimetableLine.Turn) -> JSONValue {
    .object([
      ("line", .number(Int64(sheet.program[turn.loop].place.line))),
      ("number", turn.number.map { .number(Int64($0)) } ?? .none), ("of", count(turn.count)),
      ("isBetween", .flag(turn.isBetween)),
    ])
  }

  private func gifts(in plan: Plan) -> [JSONValue] {
    var gifts: [JSONValue] = []
    for (phase, planned) in zip(sheet.program.phases, plan.phases) where planned.canGive > 0 {
      gifts.append(
        .object([
          ("line", .number(Int64(phase.place.line))), ("seconds", seconds(planned.canGive)),
        ]))
    }
    return gifts
  }

  private func loops(in plan: Plan) -> [JSONValue] {
    var loops: [JSONValue] = []
    for (loop, planned) in zip(sheet.program.loops, plan.loops) where planned.presence > .never {
      loops.append(
        .object([
          ("line", .number(Int64(loop.place.line))),
          ("isRound", .flag(loop.isRound)), ("turns", count(planned.turns)),
          ("turn", json(planned.turn)), ("between", json(planned.between)),
          ("takes", json(planned.whole)),
        ]))
    }
    return loops
  }

  // MARK: Amounts

  /// From the least to the most, which is null where there is none, with the line that opens it.
  private func json(_ time: Extent) -> JSONValue {
    var fields = [("least", seconds(time.least)), ("most", time.end.map { seconds($0) } ?? .none)]
    if let opening = time.opening { fields.append(("open", json(opening))) }
    return .object(fields)
  }

  private func count(_ turns: Extent) -> JSONValue {
    var fields: [(String, JSONValue)] = [
      ("least", .number(turns.least)), ("most", turns.end.map { .number($0) } ?? .none),
    ]
    if let opening = turns.opening { fields.append(("open", json(opening))) }
    return .object(fields)
  }

  private func json(_ opening: Opening) -> JSONValue {
    let reason =
      switch opening.reason {
      case .phase: "phase"
      case .loop: "loop"
      case .list: "list"
      case .time: "time"
      }
    return .object([
      ("line", .number(Int64(opening.place.line))), ("reason", .text(reason)),
    ])
  }

  /// The times of day at the earliest and the latest; null without a beginning.
  private func clock(_ time: Extent) -> JSONValue {
    guard let start = sheet.start else { return .none }
    return .object([
      ("earliest", .text(start.text(after: time.least))),
      ("latest", time.end.map { .text(start.text(after: $0)) } ?? .none),
    ])
  }

  private func seconds(_ milliseconds: Int64) -> JSONValue {
    let rest = milliseconds % 1_000
    guard rest > 0 else { return .number(milliseconds / 1_000) }
    var digits = "00\(rest)".suffix(3)
    while digits.last == "0" { digits.removeLast() }
    return .written("\(milliseconds / 1_000)." + digits)
  }
}

extension Loop {
  /// Whether people have a turn in it.
  fileprivate var isRound: Bool { if case .round = kind { true } else { false } }
}
