// Show: a method that comes with `ivp`, to copy.
import Diagnostics
import Protocols

extension IvpCommand {
  /// `ivp show NAME`: a method that comes with it, byte for byte.
  static func show(_ arguments: Arguments, in context: Context) -> ExitCode {
    guard let word = arguments.operands.first else { return .failure }
    let name = withoutSuffix(word.text)
    guard let method = BuiltInProtocol.named(name) else {
      let nearest = meantName(by: name, among: BuiltInProtocol.all.map(\.name))
      context.complain(DriverTexts.unknownMethod(word.text, nearest: nearest))
      return .failure
    }
    context.output.write(method.text)
    return .success
  }

  /// Returns a name without `.ivp` behind it.
  static func withoutSuffix(_ name: String) -> String {
    name.lowercased().hasSuffix(".ivp") ? String(name.dropLast(4)) : name
  }
}
