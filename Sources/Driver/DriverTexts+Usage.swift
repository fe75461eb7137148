// What is wrong with a command line, in words.
import Diagnostics

extension DriverTexts {
  /// What is wrong with a command line, in one line that also says how to go on.
  static func usage(_ error: UsageError) -> Message {
    let problem = problem(error)
    let pointer = pointer(for: error)
    return Message(
      nl: problem.nl + " Meer uitleg: \(pointer)", en: problem.en + " More: \(pointer)")
  }

  private static func problem(_ error: UsageError) -> Message {
    switch error {
    case .unknownCommand(let name, let nearest):
      Message(
        nl: "De opdracht “\(name)” ken ik niet." + meant(nearest?.rawValue, .dutch),
        en: "I know no command “\(name)”." + meant(nearest?.rawValue, .english))
    case .fileAsCommand(let name):
      Message(
        nl: "Zeg ook wat ik met “\(name)” moet doen: ivp run \(name) of ivp check \(name).",
        en: "Also say what to do with “\(name)”: ivp run \(name) or ivp check \(name).")
    case .unknownOption(let name, let nearest):
      Message(
        nl: "De optie “\(name)” ken ik niet." + meant(nearest?.spelling, .dutch),
        en: "I know no option “\(name)”." + meant(nearest?.spelling, .english))
    case .optionOfOther(let option, let commands):
      Message(
        nl: "“\(option.spelling)” hoort bij ivp \(joined(commands, "en")).",
        en: "“\(option.spelling)” goes with ivp \(joined(commands, "and")).")
    case .missingValue(let option):
      Message(
        nl: "Achter “\(option.spelling)” hoort nog iets: \(usage(of: option, .dutch)).",
        en: "“\(option.spelling)” wants something behind it: \(usage(of: option, .english)).")
    case .needlessValue(let option):
      Message(
        nl: "Achter “\(option.spelling)” hoort niets.",
        en: "“\(option.spelling)” takes nothing behind it.")
    case .wrongValue(let option, let value, let command): wrong(value, for: option, of: command)
    case .missingOperand(let command): missingOperand(of: command)
    case .needlessOperand(let command, let word):
      Message(
        nl: "“\(word)” is er één te veel voor ivp \(command.rawValue).",
        en: "“\(word)” is one too many for ivp \(command.rawValue).")
    }
  }

  private static func wrong(
    _ value: String, for option: OptionName, of command: CommandName?
  ) -> Message {
    switch self.option(option, of: command)?.value {
    case .oneOf(let words):
      Message(
        nl: "“\(option.spelling)” kan \(listed(words, "of")) zijn, niet “\(value)”.",
        en: "“\(option.spelling)” can be \(listed(words, "or")), not “\(value)”.")
    case .number(let range, _):
      wrong(value, for: option, from: "\(range.lowerBound)", to: "\(range.upperBound)")
    case .seed: wrong(value, for: option, from: "0", to: "\(UInt64.max)")
    case .timeOfDay, .assignment, .text, nil:
      Message(
        nl: "“\(value)” past niet achter “\(option.spelling)”: schrijf "
          + "\(usage(of: option, .dutch)).",
        en: "“\(value)” doesn't fit “\(option.spelling)”: write \(usage(of: option, .english)).")
    }
  }

  private static func wrong(
    _ value: String, for option: OptionName, from least: String, to most: String
  ) -> Message {
    Message(
      nl: "“\(option.spelling)” wil een heel getal van \(least) tot en met \(most), "
        + "niet “\(value)”.",
      en: "“\(option.spelling)” wants a whole number from \(least) to \(most), not “\(value)”.")
  }

  private static func missingOperand(of command: CommandName) -> Message {
    let example = CommandTable.command(command).examples.first?.line
    return Message(
      nl: "Zeg er nog bij welke: bijvoorbeeld \(example?.nl ?? "").",
      en: "Also say which: for example \(example?.en ?? "").")
  }

  private static func pointer(for error: UsageError) -> String {
    switch error {
    case .unknownCommand, .fileAsCommand, .unknownOption: "ivp --help"
    case .missingValue(let option), .needlessValue(let option): pointer(for: option)
    case .wrongValue(let option, _, let command?)
    where CommandTable.command(command).options.contains { $0.name == option }:
      "ivp help \(command.rawValue)"
    case .wrongValue(let option, _, _): pointer(for: option)
    case .optionOfOther(let option, _): pointer(for: option)
    case .missingOperand(let command), .needlessOperand(let command, _):
      "ivp help \(command.rawValue)"
    }
  }

  private static func pointer(for option: OptionName) -> String {
    let owner = CommandTable.commands.first { $0.options.contains { $0.name == option } }
    return owner.map { "ivp help \($0.name.rawValue)" } ?? "ivp --help"
  }

  private static func option(_ name: OptionName, of command: CommandName? = nil) -> Option? {
    let own = command.map { CommandTable.command($0).options } ?? []
    return (own + CommandTable.allOptions).first { $0.name == name }
  }

  private static func usage(of name: OptionName, _ language: Language) -> String {
    name.spelling + " " + (option(name)?.value?.placeholder(in: language) ?? "")
  }

  private static func meant(_ word: String?, _ language: Language) -> String {
    guard let word else { return "" }
    return switch language {
    case .dutch: " Bedoelde je “\(word)”?"
    case .english: " Did you mean “\(word)”?"
    }
  }

  private static func joined(_ commands: [CommandName], _ and: String) -> String {
    commands.map(\.rawValue).joined(separator: " \(and) ")
  }

  private static func listed(_ words: [String], _ or: String) -> String {
    guard let last = words.last, words.count > 1 else { return words.first ?? "" }
    return words.dropLast().joined(separator: ", ") + " \(or) " + last
  }
}
