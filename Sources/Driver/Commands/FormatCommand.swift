// `ivp fmt`: scripts as everybody would have written them.
import Diagnostics
import Formatting
import Syntax

extension IvpCommand {
  /// Writes scripts in plain form, or says or shows what would change.
  static func format(_ arguments: Arguments, in context: Context) -> ExitCode {
    let code = arguments.value(of: .language)?.text
    var round = FormatRound(
      context: context, files: Files(surroundings: context.surroundings),
      language: Language.allCases.first { $0.code == code },
      isCheck: arguments.has(.check), isDiff: arguments.has(.diff))
    for found in round.files.find(arguments.operands) { round.look(at: found) }
    round.sumUp()
    return round.exitCode
  }
}

/// One round past all scripts that are asked for.
private struct FormatRound {
  let context: Context
  let files: Files
  /// The language to translate to, if any.
  let language: Language?
  let isCheck: Bool
  let isDiff: Bool
  private var looked = 0
  private var changed = 0
  private var refused = 0
  private var failed = 0

  init(context: Context, files: Files, language: Language?, isCheck: Bool, isDiff: Bool) {
    self.context = context
    self.files = files
    self.language = language
    self.isCheck = isCheck
    self.isDiff = isDiff
  }

  /// Takes one script; what can't be read or written never stops the others.
  mutating func look(at found: Files.Found) {
    switch found {
    case .incoming: incoming()
    case .script(let name):
      do throws(FileProblem) {
        file(name, SourceText(name: name.text, bytes: try files.read(name)))
      } catch {
        fail(name, error)
      }
    case .problem(let name, let problem): fail(name, problem)
    case .nothing(let name):
      failed += 1
      context.complain(DriverTexts.nothingIn(name.text))
    }
  }

  private mutating func fail(_ name: Word, _ problem: FileProblem) {
    failed += 1
    context.complain(files.sentence(for: problem, name))
  }

  private mutating func incoming() {
    let source = SourceText(name: "<stdin>", bytes: files.readIncoming())
    guard let text = formatted(source, from: .of("", files)) else { return }
    if isCheck || isDiff {
      compare(source, text)
    } else {
      context.output.write(text)
    }
  }

  private mutating func file(_ name: Word, _ source: SourceText) {
    guard let text = formatted(source, from: .of(name, files)) else { return }
    looked += 1
    if isCheck || isDiff { return compare(source, text) }
    let bytes = Array(text.utf8)
    if bytes == source.bytes { return }
    if files.write(bytes, to: name) {
      changed += 1
      context.say(DriverTexts.tidied(name.text))
    } else {
      failed += 1
      context.complain(DriverTexts.unwritten(name.text))
    }
  }

  private mutating func compare(_ source: SourceText, _ text: String) {
    if Array(text.utf8) == source.bytes { return }
    changed += 1
    guard isDiff else { return context.say(DriverTexts.wouldChange(source.name)) }
    let old = String(decoding: source.bytes, as: UTF8.self)
    for line in unifiedDiff(of: source.name, from: old, to: text) {
      context.output.write(context.output.isTerminal ? visible(line) : line)
      context.output.write("\n")
    }
  }

  /// Returns a script in plain form, or nothing where that can't be; then it was said why.
  private mutating func formatted(_ source: SourceText, from shelf: Shelf) -> String? {
    let script = ReadScript(source, from: shelf)
    let tree = script.tree
    // What is wrong elsewhere is no mistake of this script.
    let mistakes = script.ownReport.removing { $0.code == .useNotFound }
    if mistakes.hasErrors {
      refused += 1
      context.complain(DriverTexts.leftWithErrors(source.name))
      return nil
    }
    guard let language else { return format(tree) }
    do throws(UntranslatableName) {
      return try translate(tree, to: language)
    } catch {
      refused += 1
      refuse(error.name, of: tree, in: language)
      return nil
    }
  }

  private func refuse(_ name: NameNode?, of tree: SyntaxTree, in language: Language) {
    var place = tree.source.name
    if let name {
      place += ":\(LineIndex(tree.source).line(at: Int(name.span.start)))"
    }
    context.complain(
      DriverTexts.untranslatable(name.map { tree.text(of: $0) }, in: language, at: place))
  }

  /// Sums up, unless nothing could be read or the changes are shown.
  func sumUp() {
    guard looked > 0, !isDiff else { return }
    context.say(DriverTexts.tidySummary(files: looked, changed: changed, isCheck: isCheck))
  }

  var exitCode: ExitCode {
    if failed > 0 { return .failure }
    return refused > 0 || isCheck && changed > 0 ? .findings : .success
  }
}
