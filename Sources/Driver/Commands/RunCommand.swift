// Run: from the name of a method to a group that is led through it.
import Checking
import Diagnostics
import ProgramModel
import Syntax

extension IvpCommand {
  /// `ivp run`: finds the method, looks it over and leads a group through it.
  static func run(_ arguments: Arguments, in context: Context) -> ExitCode {
    guard let word = arguments.operands.first else { return .failure }
    let source: SourceText
    do throws(Methods.Problem) {
      source = try Methods(files: Files(surroundings: context.surroundings)).find(word)
    } catch {
      context.complain(error.sentence)
      return .failure
    }
    let (tree, syntax) = parse(source)
    var (program, report) = Checking.check(tree)
    report.add(syntax)
    if report.hasErrors {
      showErrors(report, of: source, in: tree.language, context)
      return .findings
    }
    guard program != nil else {
      context.complain(DriverTexts.nothingToLead(source.name))
      return .failure
    }
    return .success
  }

  /// Draws the errors of a script that can't run; the rest is for `ivp check`.
  private static func showErrors(
    _ report: Report, of source: SourceText, in language: Language, _ context: Context
  ) {
    let index = LineIndex(source)
    let errors = context.surroundings.errors
    let usesColour = context.surroundings.environment.usesColour(
      context.colour, onTerminal: errors.isTerminal)
    let shown = report.sorted.filter { $0.severity == .error }
    for diagnostic in shown.prefix(100) {
      let text = Excerpt.draw(
        diagnostic, in: source, index: index, language: language,
        style: usesColour ? .coloured : .plain)
      errors.write(text + "\n")
    }
    context.complain(DriverTexts.cannotRun(source.name))
  }
}
