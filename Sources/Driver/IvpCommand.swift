import Diagnostics
import Terminal

/// The door: a command line comes in, an exit code goes out.
package enum IvpCommand {
  /// Carries out the command line of this process, and ends it.
  package static func main() -> Never {
    System.ignoreBrokenPipes()
    let surroundings = Surroundings(
      environment: .process, input: Input(descriptor: 0), output: Output(descriptor: 1),
      errors: Output(descriptor: 2), clock: .system, seed: UInt64.random(in: 0...UInt64.max))
    leave(with: run(CommandLine.words, in: surroundings))
  }

  /// Carries out a command line, the program's own name not included.
  package static func run(_ words: [Word], in surroundings: Surroundings) -> ExitCode {
    var code = answer(words, in: surroundings)
    surroundings.output.flush()
    if surroundings.output.hasFailed {
      context(words, surroundings).complain(DriverTexts.notWritten)
      code = .failure
    }
    surroundings.errors.flush()
    return code
  }

  private static func answer(_ words: [Word], in surroundings: Surroundings) -> ExitCode {
    do throws(UsageError) {
      let arguments = try Arguments(words)
      return carryOut(arguments, in: context(words, surroundings, arguments))
    } catch {
      context(words, surroundings).complain(DriverTexts.usage(error))
      return .failure
    }
  }

  private static func context(
    _ words: [Word], _ surroundings: Surroundings, _ arguments: Arguments? = nil
  ) -> Context {
    let colour = arguments?.value(of: .colour).flatMap { ColourChoice(rawValue: $0.text) }
    return Context(
      surroundings: surroundings,
      language: Arguments.language(in: words) ?? surroundings.environment.language,
      colour: colour ?? .automatic)
  }

  private static func carryOut(_ arguments: Arguments, in context: Context) -> ExitCode {
    if arguments.has(.help) { return help(arguments.command, in: context) }
    if arguments.has(.version) { return version(in: context) }
    switch arguments.command {
    case .run: return run(arguments, in: context)
    case .plan: return plan(arguments, in: context)
    case .check: return check(arguments, in: context)
    case .test: return test(arguments, in: context)
    case .fmt: return format(arguments, in: context)
    case .list: return list(in: context)
    case .show: return show(arguments, in: context)
    case .explain: return explain(arguments, in: context)
    case .help: return help(arguments, in: context)
    case .version: return version(in: context)
    case nil: return welcome(in: context)
    }
  }
}
