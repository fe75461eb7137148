// List: the methods at hand, each with what it is.
import Checking
import Diagnostics
import ProgramModel
import Protocols
import Syntax
import Terminal

extension IvpCommand {
  /// `ivp list`: the methods that come with it, and the scripts in this folder.
  static func list(in context: Context) -> ExitCode {
    let files = Files(surroundings: context.surroundings)
    var listing = Listing(context: context)
    listing.head(DriverTexts.builtIn)
    for method in BuiltInProtocol.all {
      listing.add(method.name, SourceText(name: method.name, text: method.text), from: .builtIn)
    }
    let own = files.ownScripts()
    if !own.isEmpty { listing.head(DriverTexts.inThisFolder) }
    for name in own {
      // What has gone in the meantime, or may not be read, is not at hand.
      guard let bytes = try? files.read(name) else { continue }
      listing.add(name.text, SourceText(name: name.text, bytes: bytes), from: .of(name, files))
    }
    context.output.write("\n")
    context.say(DriverTexts.listFooter)
    return .success
  }
}

/// Methods one under the other, each with what it is.
private struct Listing {
  let context: Context
  private var isEmpty = true

  init(context: Context) { self.context = context }

  mutating func head(_ title: Message) {
    if !isEmpty { context.output.write("\n") }
    isEmpty = false
    context.say(title)
  }

  func add(_ name: String, _ source: SourceText, from shelf: Shelf) {
    context.output.write("  " + visible(name) + "\n")
    let description = description(of: ReadScript(source, from: shelf))
    guard !description.isEmpty else { return }
    let width = context.width
    context.output.write(wrapped(visible(description), width: width, first: "      "))
  }

  /// Title, participants and duration, as far as the script says so.
  private func description(of script: ReadScript) -> String {
    if script.report.hasErrors { return text(DriverTexts.hasErrors) }
    guard let program = script.program else { return text(DriverTexts.isLibrary) }
    var parts = [program[program.title]]
    if let participants = program.header.participants {
      parts.append(text(DriverTexts.participants(participants)))
    }
    if let duration = program.header.duration {
      let minutes = Int(duration.lowerBound / 60_000)...Int(duration.upperBound / 60_000)
      parts.append(text(DriverTexts.minutes(minutes)))
    }
    return parts.joined(separator: " · ")
  }

  private func text(_ message: Message) -> String { message.text(in: context.language) }
}
