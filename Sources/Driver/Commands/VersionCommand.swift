// Version: which one this is.
extension IvpCommand {
  /// `ivp version`, `ivp --version`.
  static func version(in context: Context) -> ExitCode {
    context.say(DriverTexts.version(Version.current))
    return .success
  }
}
