// How long scripts take, phase by phase, for each group size that they allow.
import Checking
import Diagnostics
import Planning
import ProgramModel
import Syntax
import TestSupport
import Testing

@Suite struct PlanTests {
  @Test("A script takes as long as was recorded", arguments: try corpus("Planning", ending: ".ivp"))
  func takesAsLong(_ file: CorpusFile) throws {
    let program = try program(of: file)
    let sizes = try #require(program.header.participants)
    let text = sizes.map { "\($0) people\n" + planText(plan(program, for: $0), program) }
      .joined(separator: "\n")
    expectGolden(text, at: file.beside("plan"))
  }

  @Test("More people never take less", arguments: try protocolFiles())
  func moreTakeLonger(_ file: CorpusFile) throws {
    let program = try program(of: file)
    let sizes = try #require(program.header.participants)
    for size in sizes.dropFirst() {
      let (fewer, more) = (plan(program, for: size - 1).whole, plan(program, for: size).whole)
      #expect(fewer.least <= more.least)
      if let one = fewer.end, let other = more.end { #expect(one <= other) }
    }
  }

  @Test(
    "What is left at the beginning is the whole",
    arguments: try corpus("Planning", ending: ".ivp") + protocolFiles())
  func isLeft(_ file: CorpusFile) throws {
    let program = try program(of: file)
    for size in try #require(program.header.participants) {
      let known = Circumstances(of: program, size: size)
      let beginning = Position(place: 0, turns: [], phase: nil)
      #expect(remaining(program, from: beginning, under: known) == plan(program, under: known))
    }
  }

  @Test("What no number can hold stays at the largest there is")
  func neverTraps() throws {
    let huge = String(repeating: "herhaal 1000 keer\n", count: 8)
    let text =
      "protocol \"Groot\"\n    taal nl\n    deelnemers 4\n" + "\n" + huge
      + "fase \"Lang\", 23 uur\n    iedereen: Houd vol.\n" + String(repeating: "einde\n", count: 8)
    let tree = parse(SourceText(name: "huge", text: text)).tree
    let report = check(tree).report
    #expect(report.sorted.map { $0.code } == [.tooLong])
  }

  private func program(of file: CorpusFile) throws -> Program {
    let parsed = parse(SourceText(name: file.path, text: file.text))
    let used = sharedFiles(namedIn: file.text).enumerated().map { number, file in
      let source = SourceText(name: file.path, text: file.text, file: UInt16(number + 1))
      let (tree, reading) = parse(source)
      return UsedFile(path: file.path, .read(tree, reading))
    }
    let checked = check(parsed.tree, after: parsed.report, using: used)
    return try #require(checked.program, "\(file.path) has errors")
  }
}

/// Returns a plan in lines: what each phase's lines take, what it takes, how often it comes and
/// when, which line takes most of it, what it could give; and what the turns of each loop make.
private func planText(_ plan: Plan, _ program: Program) -> String {
  var text = ""
  for (phase, planned) in zip(program.phases, plan.phases) {
    text += "  \(phase.place.line): \(words(planned.lines)) in \(words(planned.whole))"
    text += comes(planned.presence, planned.turns, at: planned.begins, planned.stretch, program)
    if let heaviest = planned.heaviest, heaviest.least > 0 {
      text += ", most in line \(heaviest.place.line)"
    }
    if planned.canGive > 0 { text += ", could give \(minutes(planned.canGive))" }
    text += "\n"
  }
  for (loop, planned) in zip(program.loops, plan.loops) {
    text += "  loop \(loop.place.line): \(count(planned.turns)) of \(words(planned.turn))"
    if planned.between != .zero { text += " and \(words(planned.between)) between" }
    text += " make \(words(planned.whole))"
    text +=
      comes(
        planned.presence, nil, at: planned.begins, planned.stretch, program) + "\n"
  }
  return text + "  whole: \(words(plan.whole))\n"
}

private func comes(
  _ presence: Presence, _ turns: Extent?, at begins: Extent, _ stretch: Stretch, _ program: Program
) -> String {
  if presence == .never { return ", never" }
  let often = turns.map { count($0) } ?? "1"
  let home =
    switch stretch {
    case .whole: ""
    case .phase(let phase): " in phase \(program[phase].place.line)"
    case .turn(let loop): " in loop \(program[loop].place.line)"
    case .between(let loop): " between turns of \(program[loop].place.line)"
    }
  return (presence == .perhaps ? ", perhaps" : ",") + (often == "1" ? "" : " \(often) times")
    + " at \(words(begins))" + home
}

private func count(_ extent: Extent) -> String {
  switch extent.most {
  case .at(let end): end == extent.least ? "\(end)" : "\(extent.least)…\(end)"
  case .open: "\(extent.least)…open"
  }
}

private func words(_ extent: Extent) -> String {
  switch extent.most {
  case .at(let end) where end == extent.least: minutes(end)
  case .at(let end): "\(minutes(extent.least))…\(minutes(end))"
  case .open(let opening):
    "\(minutes(extent.least))…open (\(opening.reason) in line \(opening.place.line))"
  }
}

private func minutes(_ milliseconds: Int64) -> String {
  let seconds = milliseconds / 1_000
  return "\(seconds / 60):" + (seconds % 60 < 10 ? "0" : "") + "\(seconds % 60)"
}
