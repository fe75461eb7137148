// Check: every finding in every script that is asked for.
import Checking
import Diagnostics
import Syntax
import Terminal

/// How findings are shown.
package enum FindingFormat: String, CaseIterable, Sendable {
  /// Drawn, each at its line.
  case human
  /// One line each.
  case concise
}

extension IvpCommand {
  /// `ivp check`: every finding of every script, then a line that sums up.
  static func check(_ arguments: Arguments, in context: Context) -> ExitCode {
    let format = arguments.value(of: .format).flatMap { FindingFormat(rawValue: $0.text) }
    var round = CheckRound(
      context: context, files: Files(surroundings: context.surroundings),
      format: format ?? .human, incomingName: arguments.value(of: .stdinFilename)?.text)
    let found = round.files.find(arguments.operands)
    if arguments.has(.fix) || arguments.has(.diff) {
      var fixing = FixRound(round, isDiff: arguments.has(.diff))
      for script in found { fixing.look(at: script) }
      fixing.sumUp()
      return fixing.exitCode(isStrict: arguments.has(.strict))
    }
    round.look(at: found)
    round.sumUp()
    return round.exitCode(isStrict: arguments.has(.strict))
  }
}

/// One round past all scripts that are asked for.
struct CheckRound {
  let context: Context
  let files: Files
  let format: FindingFormat
  let incomingName: String?
  private var looked = 0
  private var unread = 0
  private var counts: [Severity: Int] = [:]
  private var drawn = 0
  private var left = 0
  private var first: Diagnostic?
  private var told: Set<Told> = []

  /// A finding of a file.
  private struct Told: Hashable {
    let name: String
    let span: Range<Int>
    let code: DiagnosticCode
  }

  /// So many findings are drawn; of the others only the number is told.
  static let drawnLimit = 100

  init(context: Context, files: Files, format: FindingFormat, incomingName: String?) {
    self.context = context
    self.files = files
    self.format = format
    self.incomingName = incomingName
  }

  /// So many scripts are read and checked at once before what is found in them is told.
  private static let batch = 64

  /// Looks at scripts on all cores, and tells what is found in their order.
  mutating func look(at found: [Files.Found]) {
    for start in stride(from: 0, to: found.count, by: CheckRound.batch) {
      let batch = found[start..<min(start + CheckRound.batch, found.count)]
      let scripts = batch.compactMap { one -> Script? in
        guard case .script(let name) = one else { return nil }
        return Script(name: name, shelf: .of(name, files), path: files.resolved(name))
      }
      var looked = mapOnAllCores(scripts) { $0.looked() }[...]
      for one in batch {
        if case .script(let name) = one, let result = looked.popFirst() {
          tell(result, of: name)
        } else {
          look(at: one)
        }
      }
    }
  }

  private mutating func tell(_ looked: Looked, of name: Word) {
    switch looked {
    case .checked(let script): show(script)
    case .unread(let problem): fail(name, problem)
    }
  }

  /// Looks at one script and tells what is found; what can't be read never stops the others.
  mutating func look(at found: Files.Found) {
    switch found {
    case .incoming:
      let source = SourceText(name: incomingName ?? "<stdin>", bytes: files.readIncoming())
      show(ReadScript(source, from: incomingShelf))
    case .script(let name):
      tell(
        Script(name: name, shelf: .of(name, files), path: files.resolved(name)).looked(), of: name)
    case .problem(let name, let problem): fail(name, problem)
    case .nothing(let name):
      unread += 1
      context.complain(DriverTexts.nothingIn(name.text))
    }
  }

  private mutating func fail(_ name: Word, _ problem: FileProblem) {
    unread += 1
    context.complain(files.sentence(for: problem, name))
  }

  /// Where what comes in finds the files that it uses: as if it lay where its name says.
  var incomingShelf: Shelf { .of(Word(incomingName ?? ""), files) }

  /// What is wrong in a file that several scripts use is told once.
  private mutating func show(_ script: ReadScript) {
    let new = script.report.removing { finding in
      let name = script.texts.text(of: finding.span).source.name
      return !told.insert(Told(name: name, span: finding.span.range, code: finding.code)).inserted
    }
    show(script.texts, new, in: script.language, on: context.output)
  }

  /// Counts what is found in a script, without a word.
  mutating func count(_ report: Report) {
    looked += 1
    for diagnostic in report.diagnostics { counts[diagnostic.severity, default: 0] += 1 }
  }

  /// Counts and tells what is found in a script.
  mutating func show(
    _ texts: SourceTexts, _ report: Report, in language: Language, on output: Output
  ) {
    count(report)
    guard !report.diagnostics.isEmpty else { return }
    for diagnostic in report.sorted {
      switch format {
      case .concise:
        let line = Excerpt.line(diagnostic, in: texts, language: language)
        output.write(line + "\n")
      case .human where drawn < CheckRound.drawnLimit:
        drawn += 1
        first = first ?? diagnostic
        let text = Excerpt.draw(
          diagnostic, in: texts, language: language,
          style: context.usesColour ? .coloured : .plain)
        output.write(text + "\n")
      case .human: left += 1
      }
    }
  }

  /// Sums up, unless nothing could be read, which is said already.
  ///
  /// One line a finding is for programs, which count themselves.
  func sumUp() {
    guard format == .human, looked > 0 else { return }
    if left > 0 { context.say(DriverTexts.notDrawn(left)) }
    let summary = DriverTexts.summary(
      files: looked, unread: unread, errors: counts[.error] ?? 0,
      warnings: counts[.warning] ?? 0, hints: counts[.hint] ?? 0)
    context.say(summary)
    if let first { context.say(DriverTexts.explained(first.code.label)) }
  }

  func exitCode(isStrict: Bool) -> ExitCode {
    if unread > 0 { return .failure }
    let counting = (counts[.error] ?? 0) + (isStrict ? counts[.warning] ?? 0 : 0)
    return counting > 0 ? .findings : .success
  }
}

/// A script that is to be read and checked.
private struct Script: Sendable {
  /// Its name, as it is shown.
  let name: Word
  /// Where the files are that it uses.
  let shelf: Shelf
  /// Where it is.
  let path: Word

  /// Reads and checks it.
  func looked() -> Looked {
    do throws(FileProblem) {
      let source = SourceText(name: name.text, bytes: try Files.read(at: path))
      return .checked(ReadScript(source, from: shelf))
    } catch {
      return .unread(error)
    }
  }
}

/// What a look at a script came to.
private enum Looked: Sendable {
  case checked(ReadScript)
  case unread(FileProblem)
}
