import Diagnostics
import Terminal

/// What a command line asks for.
package struct Arguments: Sendable, Equatable {
  /// The command; nil where there is none, or where only help is asked for.
  package private(set) var command: CommandName?
  /// The words that follow it.
  package private(set) var operands: [Word] = []
  private var values: [OptionName: [Word]] = [:]

  /// Returns whether an option is given.
  package func has(_ option: OptionName) -> Bool { values[option] != nil }

  /// Returns all values of an option, in order.
  package func values(of option: OptionName) -> [Word] { values[option] ?? [] }

  /// Returns the value of an option; of several the last.
  package func value(of option: OptionName) -> Word? { values[option]?.last }
}

/// Why a command line can't be understood.
package enum UsageError: Error, Sendable, Equatable {
  /// No such command.
  case unknownCommand(String, nearest: CommandName?)
  /// A script where a command should stand.
  case fileAsCommand(String)
  /// No such option.
  case unknownOption(String, nearest: OptionName?)
  /// An option that goes with other commands.
  case optionOfOther(OptionName, commands: [CommandName])
  /// An option without what it takes.
  case missingValue(OptionName)
  /// A flag with a value behind it.
  case needlessValue(OptionName)
  /// A value that doesn't fit.
  case wrongValue(OptionName, String, of: CommandName?)
  /// A command without what it is for.
  case missingOperand(CommandName)
  /// A word too many.
  case needlessOperand(CommandName, String)
}

extension Arguments {
  /// Reads a command line, the program's own name not included.
  ///
  /// Options may stand anywhere before `--`. `--help` and `--version` win over all else, so that
  /// they never fail.
  package init(_ words: [Word]) throws(UsageError) {
    self.init()
    if let wish = Arguments.wish(in: words) {
      values[wish] = []
      command = words.lazy.compactMap { CommandName(rawValue: $0.text) }.first { $0 != .help }
      return
    }
    try read(words)
    guard let command else { return }
    for option in CommandTable.allOptions where has(option.name) {
      try checkBelongs(option.name, to: command)
    }
    try checkOperands(of: CommandTable.command(command))
  }

  /// Returns the language that `--ui` asks for, also where the line can't be understood.
  package static func language(in words: [Word]) -> Language? {
    var result: Language?
    for (index, word) in optionWords(words).enumerated() {
      let (name, value) = split(word.text)
      guard name == OptionName.ui.spelling else { continue }
      let code = value ?? (index + 1 < words.count ? words[index + 1].text : "")
      result = Language.allCases.first { $0.code == code } ?? result
    }
    return result
  }

  /// `--help` or `--version`, in any of its spellings, anywhere before `--`.
  private static func wish(in words: [Word]) -> OptionName? {
    for wish in [OptionName.help, .version] {
      let spellings = CommandTable.sharedOptions.first { $0.name == wish }?.spellings ?? []
      if optionWords(words).contains(where: { spellings.contains($0.text) }) { return wish }
    }
    return nil
  }

  private static func optionWords(_ words: [Word]) -> ArraySlice<Word> {
    words.prefix { $0.text != "--" }
  }

  private static func split(_ text: String) -> (name: String, value: String?) {
    guard let sign = text.firstIndex(of: "=") else { return (text, nil) }
    return (String(text[..<sign]), String(text[text.index(after: sign)...]))
  }

  private mutating func read(_ words: [Word]) throws(UsageError) {
    var index = 0
    var readsOptions = true
    while index < words.count {
      let word = words[index]
      index += 1
      if readsOptions, word == "--" {
        readsOptions = false
      } else if readsOptions, word.bytes.first == UInt8(ascii: "-"), word != "-" {
        let next = index < words.count ? words[index] : nil
        let command = command ?? Arguments.firstCommand(in: words[index...])
        if try readOption(word, next: next, of: command) { index += 1 }
      } else if command == nil {
        command = try Arguments.command(word.text)
      } else {
        operands.append(word)
      }
    }
  }

  /// Returns whether the next word was taken as the value.
  private mutating func readOption(
    _ word: Word, next: Word?, of command: CommandName?
  ) throws(UsageError) -> Bool {
    let (name, _) = Arguments.split(word.text)
    // Two commands may have an option of one name that takes other values.
    let own = command.map { CommandTable.command($0).options } ?? []
    let options = own + CommandTable.allOptions
    guard let option = options.first(where: { $0.spellings.contains(name) }) else {
      throw .unknownOption(name, nearest: nearestOption(to: name))
    }
    // Taken from the bytes, as a value may be a file's name.
    let joined = word.bytes.firstIndex(of: UInt8(ascii: "=")).map {
      Word(bytes: Array(word.bytes[($0 + 1)...]))
    }
    guard let kind = option.value else {
      if joined != nil { throw .needlessValue(option.name) }
      values[option.name] = []
      return false
    }
    if let joined {
      try add(joined, to: option.name, of: command, kind)
      return false
    }
    guard let next, next.bytes.first != UInt8(ascii: "-") else { throw .missingValue(option.name) }
    try add(next, to: option.name, of: command, kind)
    return true
  }

  private static func firstCommand(in words: ArraySlice<Word>) -> CommandName? {
    optionWords(Array(words)).lazy.compactMap { CommandName(rawValue: $0.text) }.first
  }

  private mutating func add(
    _ word: Word, to option: OptionName, of command: CommandName?, _ kind: OptionValue
  ) throws(UsageError) {
    let text = word.text
    if text.isEmpty { throw .missingValue(option) }
    let fits =
      switch kind {
      case .oneOf(let words): words.contains(text)
      case .number(let range, _): Int(text).map { range.contains($0) } ?? false
      case .seed: UInt64(text) != nil
      case .timeOfDay: TimeOfDay(text) != nil
      case .assignment: !text.hasPrefix("=") && text.contains("=")
      case .text: true
      }
    guard fits else { throw .wrongValue(option, text, of: command) }
    values[option, default: []].append(word)
  }

  /// Returns the command of that name.
  static func command(_ text: String) throws(UsageError) -> CommandName {
    if let command = CommandName(rawValue: text) { return command }
    if text.lowercased().hasSuffix(".ivp") { throw .fileAsCommand(text) }
    let words = CommandTable.commands.map { ($0.name, [$0.name.rawValue] + $0.alsoLookedForAs) }
    throw .unknownCommand(text, nearest: nearest(to: text, among: words))
  }

  private func nearestOption(to name: String) -> OptionName? {
    let own = command.map { CommandTable.command($0).options } ?? CommandTable.allOptions
    let words = (own + CommandTable.sharedOptions).map {
      ($0.name, [$0.name.rawValue] + $0.alsoLookedForAs)
    }
    return nearest(to: String(name.drop { $0 == "-" }), among: words)
  }

  private func checkBelongs(
    _ option: OptionName, to command: CommandName
  ) throws(UsageError) {
    let owners = CommandTable.commands.filter { $0.options.contains { $0.name == option } }
      .map(\.name)
    guard owners.isEmpty || owners.contains(command) else {
      throw .optionOfOther(option, commands: owners)
    }
  }

  private func checkOperands(of command: Command) throws(UsageError) {
    guard let operand = command.operand else {
      if let first = operands.first { throw .needlessOperand(command.name, first.text) }
      return
    }
    switch operand.count {
    case .optional, .one:
      if operands.count > 1 { throw .needlessOperand(command.name, operands[1].text) }
      if operands.isEmpty, operand.count == .one { throw .missingOperand(command.name) }
    case .any: break
    case .many:
      if operands.isEmpty { throw .missingOperand(command.name) }
    }
  }
}

/// Returns what was most likely meant: the same word, one that begins with it, or one near it.
private func nearest<Name>(to text: String, among words: [(name: Name, words: [String])]) -> Name? {
  guard let meant = meantName(by: text, among: words.flatMap { $0.words }) else { return nil }
  return words.first { $0.words.contains(meant) }?.name
}

/// Returns the name that was most likely meant: the same, letter case aside, else the only one that
/// begins so, else the nearest.
func meantName(by text: String, among names: [String]) -> String? {
  let text = text.lowercased()
  if let same = names.first(where: { $0.lowercased() == text }) { return same }
  let longer = names.filter { text.count >= 2 && $0.lowercased().hasPrefix(text) }
  return longer.count == 1 ? longer[0] : nearestName(to: text, among: names)
}
