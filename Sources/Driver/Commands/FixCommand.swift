// `ivp check --fix` and `--diff`: what mends itself is mended, or shown.
import Diagnostics
import Syntax

/// One round past all scripts that are asked for, in which what mends itself is mended.
struct FixRound {
  let context: Context
  let files: Files
  /// Whether it is only shown what would change.
  let isDiff: Bool
  /// What is left to be mended by hand, and what can't be read.
  private(set) var check: CheckRound
  private var isUnwritten = false
  /// Whether standard output is a script, and nothing else may stand on it.
  private var isPiped = false

  init(_ check: CheckRound, isDiff: Bool) {
    context = check.context
    files = check.files
    self.check = check
    self.isDiff = isDiff
  }

  /// Takes one script; what can't be read or written never stops the others.
  mutating func look(at found: Files.Found) {
    switch found {
    case .incoming:
      let bytes = files.readIncoming()
      incoming(
        mend(
          SourceText(name: check.incomingName ?? "<stdin>", bytes: bytes), from: check.incomingShelf
        ))
    case .script(let name):
      do throws(FileProblem) {
        let source = SourceText(name: name.text, bytes: try files.read(name))
        file(name, mend(source, from: .of(name, files)))
      } catch {
        check.look(at: .problem(name, error))
      }
    case .problem, .nothing: check.look(at: found)
    }
  }

  /// What comes in goes out again, mended; what is left to say goes beside it.
  private mutating func incoming(_ mended: Mended) {
    if isDiff { return show(mended) }
    isPiped = true
    context.output.write(String(decoding: mended.source.bytes, as: UTF8.self))
    check.show(
      SourceTexts([mended.source]), mended.left, in: mended.language,
      on: context.surroundings.errors)
  }

  private mutating func file(_ name: Word, _ mended: Mended) {
    if isDiff { return show(mended) }
    if !mended.steps.isEmpty {
      guard files.write(mended.source.bytes, to: name) else {
        isUnwritten = true
        return context.complain(DriverTexts.unwritten(name.text))
      }
      tell(mended)
    }
    check.show(SourceTexts([mended.source]), mended.left, in: mended.language, on: context.output)
  }

  /// Says what was done in a script; one line a finding is for programs, which compare themselves.
  private func tell(_ mended: Mended) {
    guard check.format == .human else { return }
    context.say(DriverTexts.mended(mended.source.name, count: mended.steps.count))
    for step in mended.steps {
      context.say(DriverTexts.mendedLine(step.line, step.title.text(in: mended.language)))
    }
    context.output.write("\n")
  }

  /// Shows what would change, and says what would be left.
  private mutating func show(_ mended: Mended) {
    check.count(mended.before)
    let old = mended.original
    let lines = unifiedDiff(
      of: old.name, from: String(decoding: old.bytes, as: UTF8.self),
      to: String(decoding: mended.source.bytes, as: UTF8.self), byPairs: false)
    for line in lines {
      context.output.write(context.output.isTerminal ? visible(line) : line)
      context.output.write("\n")
    }
    let left = mended.left.diagnostics.count
    if left > 0 { context.complain(DriverTexts.leftToMend(left, in: old.name)) }
  }

  /// Sums up what is left, unless the changes are shown.
  func sumUp() {
    if !isDiff, !isPiped { check.sumUp() }
  }

  func exitCode(isStrict: Bool) -> ExitCode {
    isUnwritten ? .failure : check.exitCode(isStrict: isStrict)
  }
}
