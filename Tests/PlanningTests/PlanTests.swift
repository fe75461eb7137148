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

  @Test("What no number can hold stays at the largest there is")
  func neverTraps() throws {
    let huge = String(repeating: "herhaal 100000 keer\n", count: 8)
    let text =
      "protocol \"Groot\"\n    taal nl\n    deelnemers 4\n" + "\n" + huge
      + "fase \"Lang\", 23 uur\n    iedereen: Houd vol.\n" + String(repeating: "einde\n", count: 8)
    let tree = parse(SourceText(name: "huge", text: text)).tree
    let report = check(tree).report
    #expect(report.sorted.map { $0.code } == [.tooLong])
  }

  private func program(of file: CorpusFile) throws -> Program {
    let parsed = parse(SourceText(name: file.path, text: file.text))
    let checked = check(parsed.tree, after: parsed.report)
    return try #require(checked.program, "\(file.path) has errors")
  }
}

/// Returns a plan in lines: what each phase's lines take, what it takes, and which line most of it.
private func planText(_ plan: Plan, _ program: Program) -> String {
  var text = ""
  for (phase, planned) in zip(program.phases, plan.phases) {
    text += "  \(phase.place.line): \(words(planned.lines)) in \(words(planned.whole))"
    if let heaviest = planned.heaviest, heaviest.least > 0 {
      text += ", most in line \(heaviest.place.line)"
    }
    text += "\n"
  }
  return text + "  whole: \(words(plan.whole))\n"
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
