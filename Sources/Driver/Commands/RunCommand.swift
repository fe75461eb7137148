// Run: from the name of a method to a group that is led through it.
import Checking
import Diagnostics
import ProgramModel
import Syntax
import Terminal

extension IvpCommand {
  /// `ivp run`: finds the method, looks it over and leads a group through it.
  static func run(_ arguments: Arguments, in context: Context) -> ExitCode {
    let (found, code) = program(of: arguments, in: context)
    guard let found else { return code }
    return lead(found.program, arguments, in: context)
  }

  /// Returns the method that is asked for, by its name or file; else says what is wrong with it,
  /// and how that ends.
  static func program(
    of arguments: Arguments, in context: Context
  ) -> (found: (program: Program, name: String)?, code: ExitCode) {
    guard let word = arguments.operands.first else { return (nil, .failure) }
    let method: (source: SourceText, shelf: Shelf)
    do throws(Methods.Problem) {
      method = try Methods(files: Files(surroundings: context.surroundings)).find(word)
    } catch {
      context.complain(error.sentence)
      return (nil, .failure)
    }
    let script = ReadScript(method.source, from: method.shelf)
    if script.report.hasErrors {
      showErrors(of: script, context)
      return (nil, .findings)
    }
    guard let program = script.program else {
      context.complain(DriverTexts.nothingToLead(method.source.name))
      return (nil, .failure)
    }
    return ((program, method.source.name), .success)
  }

  private static func lead(
    _ program: Program, _ arguments: Arguments, in context: Context
  ) -> ExitCode {
    let surroundings = context.surroundings
    let options = SetupOptions(
      participants: arguments.value(of: .participants)?.text,
      roles: arguments.values(of: .role).map { SetupOptions.Assignment($0.text) },
      choices: arguments.values(of: .set).map { SetupOptions.Assignment($0.text) },
      seed: arguments.value(of: .seed).flatMap { UInt64($0.text) } ?? surroundings.seed,
      carried: arguments.values(of: .previous).map { SetupOptions.Assignment($0.text) },
      meeting: arguments.value(of: .meeting).flatMap { Int($0.text) } ?? 1,
      end: arguments.value(of: .end).flatMap { TimeOfDay($0.text) })
    let manner = PlainHost.Manner(
      layout: PageLayout(
        width: context.width, isColoured: context.usesColour),
      isPrivate: arguments.has(.private),
      speed: arguments.value(of: .speed).flatMap { Int($0.text) } ?? 1)
    let connections = PlainHost.Connections(
      input: surroundings.input, output: surroundings.output, clock: surroundings.clock)
    switch PlainHost.lead(program, options, connections, manner) {
    case .ended: return .success
    case .inputEnded: return .inputEnded
    case .signal(let number): return ExitCode(rawValue: 128 + number) ?? .failure
    case .notStarted(let complaints):
      // They are about the script's own names, in the script's own language.
      for complaint in complaints { context.complain(Message(nl: complaint, en: complaint)) }
      return .failure
    }
  }

  /// Draws the errors of a script that can't run; the rest is for `ivp check`.
  private static func showErrors(of script: ReadScript, _ context: Context) {
    let errors = context.surroundings.errors
    let usesColour = context.surroundings.environment.usesColour(
      context.colour, onTerminal: errors.isTerminal)
    let shown = script.report.sorted.filter { $0.severity == .error }
    for diagnostic in shown.prefix(CheckRound.drawnLimit) {
      let text = Excerpt.draw(
        diagnostic, in: script.texts, language: script.language,
        style: usesColour ? .coloured : .plain)
      errors.write(text + "\n")
    }
    let left = shown.count - CheckRound.drawnLimit
    if left > 0 { context.complain(DriverTexts.notDrawn(left)) }
    context.complain(DriverTexts.cannotRun(script.tree.source.name))
  }
}
