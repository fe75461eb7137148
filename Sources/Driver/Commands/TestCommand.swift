// Test: every `proef` of every script that is asked for, played in virtual time.
import Checking
import Diagnostics
import ProgramModel
import Rehearsal
import Runtime
import Syntax

/// How the outcome of proeven is shown.
package enum TestFormat: String, CaseIterable, Sendable {
  /// A line each; what failed is drawn at its line, with the course up to there.
  case human
  /// XML, as many build servers read it.
  case junit
  /// One object, for any program.
  case json
}

/// A script whose proeven were played.
struct TestedScript {
  /// A `proef`, with what came of it.
  struct Played {
    let title: String
    let trial: Trial
    let result: TrialResult
  }

  let source: SourceText
  /// The script and what it uses.
  let texts: SourceTexts
  let language: Language
  /// What it stands for; nil where it has errors, or no title.
  let program: Program?
  /// The errors because of which nothing could be played.
  let errors: [Diagnostic]
  let played: [Played]
}

extension IvpCommand {
  /// `ivp test`: plays the proeven, shows what came of them, and sums up.
  static func test(_ arguments: Arguments, in context: Context) -> ExitCode {
    let format = arguments.value(of: .format).flatMap { TestFormat(rawValue: $0.text) } ?? .human
    if arguments.has(.random) || arguments.has(.coverage), format != .human {
      context.complain(DriverTexts.randomNeedsHuman)
      return .failure
    }
    if let plays = arguments.value(of: .random).flatMap({ Int($0.text) }) {
      return playAtRandom(arguments, plays: plays, in: context)
    }
    var round = TestRound(context: context, filter: arguments.value(of: .filter)?.text)
    let operands = arguments.operands.isEmpty ? ["."] : arguments.operands
    for found in round.files.find(operands) {
      guard let script = round.play(found) else { continue }
      if format == .human { TestListing(context: context).show(script) }
      if arguments.has(.coverage) { script.showCoverage(in: context) }
    }
    if let filter = round.filter, round.trials == 0, round.unread == 0 {
      context.complain(DriverTexts.noTrialNamed(filter))
      return .failure
    }
    switch format {
    case .human: if !round.scripts.isEmpty { context.say(round.summary) }
    case .junit: context.output.write(junit(round.scripts))
    case .json: context.output.write(json(round.scripts))
    }
    return round.exitCode
  }
}

extension IvpCommand {
  /// `ivp test --random`: plays every script so many times, and tells what that shows.
  private static func playAtRandom(
    _ arguments: Arguments, plays: Int, in context: Context
  ) -> ExitCode {
    let seed = arguments.value(of: .seed).flatMap { UInt64($0.text) } ?? context.surroundings.seed
    var round = TestRound(context: context, filter: nil)
    round.playsTrials = false
    var found = 0
    var played = 0
    let operands = arguments.operands.isEmpty ? ["."] : arguments.operands
    for file in round.files.find(operands) {
      guard let script = round.play(file) else { continue }
      guard let program = script.program else {
        TestListing(context: context).show(script)
        continue
      }
      let rehearsal = RandomRehearsal(program, plays: plays, seed: seed)
      let shown = RandomlyPlayed(source: script.source, program: program, rehearsal: rehearsal)
      RandomListing(context: context).show(shown, seed: seed)
      if arguments.has(.coverage) {
        let counts = program.lineCounts(done: rehearsal.done, begun: rehearsal.begun)
        CoverageListing(context: context).show(script.source, counts)
      }
      played += 1
      if rehearsal.found != nil { found += 1 }
    }
    if played > 0 {
      context.say(DriverTexts.randomSummary(scripts: played, plays: plays, found: found))
    }
    let code = round.exitCode
    return code == .success && found > 0 ? .findings : code
  }
}

extension TestedScript {
  /// Shows how often the proeven came to each line.
  func showCoverage(in context: Context) {
    guard let program else { return }
    var done = Array(repeating: 0, count: program.instructions.count)
    var begun = Array(repeating: 0, count: program.phases.count)
    for played in played {
      for (index, count) in played.result.done.enumerated() { done[index] += count }
      for phase in played.result.begun { begun[phase.index] += 1 }
    }
    CoverageListing(context: context).show(
      source, program.lineCounts(done: done, begun: begun))
  }
}

/// One round past all scripts that are asked for.
struct TestRound {
  let context: Context
  let files: Files
  /// What the titles of the proeven that are played say, in whatever letters.
  let filter: String?
  /// Whether the proeven are played.
  var playsTrials = true
  /// The scripts that were read, in order.
  private(set) var scripts: [TestedScript] = []
  /// How many could not be read.
  private(set) var unread = 0

  init(context: Context, filter: String?) {
    self.context = context
    self.filter = filter
    files = Files(surroundings: context.surroundings)
  }

  /// How many proeven there were.
  var trials: Int { scripts.reduce(0) { $0 + $1.played.count } }

  /// Plays what was found; what can't be read is told, and never stops the others.
  mutating func play(_ found: Files.Found) -> TestedScript? {
    switch found {
    case .incoming:
      let source = SourceText(name: "<stdin>", bytes: files.readIncoming())
      return play(source, from: .of("", files))
    case .script(let name):
      do throws(FileProblem) {
        let source = SourceText(name: name.text, bytes: try files.read(name))
        return play(source, from: .of(name, files))
      } catch {
        return fail(files.sentence(for: error, name))
      }
    case .problem(let name, let problem): return fail(files.sentence(for: problem, name))
    case .nothing(let name): return fail(DriverTexts.nothingIn(name.text))
    }
  }

  private mutating func fail(_ sentence: Message) -> TestedScript? {
    unread += 1
    context.complain(sentence)
    return nil
  }

  private mutating func play(_ source: SourceText, from shelf: Shelf) -> TestedScript {
    let read = ReadScript(source, from: shelf)
    let script = TestedScript(
      source: source, texts: read.texts, language: read.language, program: read.program,
      errors: read.report.sorted.filter { $0.severity == .error },
      played: playsTrials ? read.program.map { played($0) } ?? [] : [])
    scripts.append(script)
    return script
  }

  private func played(_ program: Program) -> [TestedScript.Played] {
    program.trials.compactMap { trial in
      let title = trial.title.map { program[$0] } ?? ""
      if let filter, !title.lowercased().contains(filter.lowercased()) { return nil }
      return TestedScript.Played(
        title: title, trial: trial, result: rehearse(trial, of: program))
    }
  }

  /// What came of it all, in a sentence.
  var summary: Message {
    var counts: [TrialOutcome: Int] = [:]
    for played in scripts.flatMap(\.played) { counts[played.result.outcome, default: 0] += 1 }
    return DriverTexts.testSummary(
      trials: trials, passed: counts[.passed] ?? 0, played: counts[.played] ?? 0,
      failed: counts[.failed] ?? 0, withErrors: scripts.count { !$0.errors.isEmpty },
      unread: unread)
  }

  var exitCode: ExitCode {
    if unread > 0 { return .failure }
    let isFine = scripts.allSatisfy { script in
      script.errors.isEmpty && script.played.allSatisfy { $0.result.outcome != .failed }
    }
    return isFine ? .success : .findings
  }
}

extension TestedScript {
  /// Returns what was otherwise in a `proef`, as a finding at its line.
  func finding(_ failure: TrialFailure, _ index: LineIndex) -> Diagnostic {
    let range = index.range(ofLine: failure.place.line)
    let line = source.bytes[range]
    let blank: (UInt8) -> Bool = { $0 == 0x20 || $0 == 0x09 }
    let start = line.firstIndex { !blank($0) } ?? range.lowerBound
    let end = (line.lastIndex { !blank($0) } ?? range.lowerBound - 1) + 1
    return failure.finding(at: Span(start: start, end: max(start, end)))
  }
}
