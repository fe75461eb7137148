// Help: how it all works, in short, whole or per command.
import Diagnostics

extension IvpCommand {
  /// `ivp help`, `ivp help run`.
  static func help(_ arguments: Arguments, in context: Context) -> ExitCode {
    guard let topic = arguments.operands.first else { return help(nil, in: context) }
    do throws(UsageError) {
      return help(try Arguments.command(topic.text), in: context)
    } catch {
      context.complain(DriverTexts.usage(error))
      return .failure
    }
  }

  /// `ivp --help`, `ivp run --help`.
  static func help(_ command: CommandName?, in context: Context) -> ExitCode {
    let help = Help(language: context.language, width: context.width)
    context.output.write(command.map(help.explanation) ?? help.overview)
    return .success
  }

  /// `ivp` alone.
  static func welcome(in context: Context) -> ExitCode {
    let help = Help(language: context.language, width: context.width)
    context.output.write(help.short)
    return .success
  }
}
