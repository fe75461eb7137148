import Diagnostics
import Terminal

/// What `ivp` says about itself, made from the table of commands.
package struct Help {
  private let language: Language
  private let width: Int

  /// Creates help in a language, in lines of at most so many columns.
  package init(language: Language, width: Int) {
    self.language = language
    self.width = width
  }

  /// The whole: what `ivp` is, how to begin and what it can do.
  package var overview: String {
    var result = paragraph(DriverTexts.purpose) + "\n"
    let first = CommandTable.commands.compactMap(\.examples.first).prefix(4)
    result += table(first.map { ($0.line, $0.effect) })
    result += heading(DriverTexts.commands)
    result += table(CommandTable.commands.map { (usage(of: $0), $0.summary) })
    result += heading(DriverTexts.options)
    result += table(CommandTable.sharedOptions.map { (usage(of: $0), $0.summary) })
    return result + "\n" + paragraph(DriverTexts.moreHelp)
  }

  /// The short version, for who types `ivp` alone.
  package var short: String {
    var result = paragraph(DriverTexts.purpose) + "\n"
    let first = CommandTable.commands.compactMap(\.examples.first).prefix(4)
    result += table(first.map { ($0.line, $0.effect) })
    return result + "\n" + paragraph(DriverTexts.allHelp)
  }

  /// What one command does, takes and answers.
  package func explanation(of name: CommandName) -> String {
    let command = CommandTable.command(name)
    var result = paragraph(command.summary) + "\n"
    result += "  ivp " + text(usage(of: command))
    result += command.options.isEmpty ? "\n" : " " + text(DriverTexts.optionsPlaceholder) + "\n"
    if let operand = command.operand {
      result += "\n" + table([(operand.placeholder, operand.summary)])
    }
    if !command.examples.isEmpty {
      result += heading(DriverTexts.examples)
      for example in command.examples {
        result += wrapped(text(example.line), width: width, first: "  ", rest: "      ")
        result += wrapped(text(example.effect), width: width, first: "      ")
      }
    }
    result += heading(DriverTexts.options)
    let options = command.options + CommandTable.sharedOptions
    result += table(options.map { (usage(of: $0), $0.summary) })
    for remark in command.remarks { result += "\n" + paragraph(remark) }
    result += heading(DriverTexts.exitCodes)
    return result
      + table(
        command.exits.map {
          (Message(nl: "\($0.code.rawValue)", en: "\($0.code.rawValue)"), $0.meaning)
        })
  }

  private func text(_ message: Message) -> String { message.text(in: language) }

  private func paragraph(_ message: Message) -> String { wrapped(text(message), width: width) }

  private func heading(_ message: Message) -> String { "\n" + text(message) + "\n" }

  private func usage(of command: Command) -> Message {
    func usage(in language: Language) -> String {
      guard let operand = command.operand else { return command.name.rawValue }
      let placeholder = operand.placeholder.text(in: language)
      return switch operand.count {
      case .one: "\(command.name.rawValue) \(placeholder)"
      case .optional: "\(command.name.rawValue) [\(placeholder)]"
      case .any: "\(command.name.rawValue) [\(placeholder)…]"
      case .many: "\(command.name.rawValue) \(placeholder)…"
      }
    }
    return Message(nl: usage(in: .dutch), en: usage(in: .english))
  }

  private func usage(of option: Option) -> Message {
    let spellings = option.spellings.joined(separator: ", ")
    guard let value = option.value else { return Message(nl: spellings, en: spellings) }
    return Message(
      nl: spellings + " " + value.placeholder(in: .dutch),
      en: spellings + " " + value.placeholder(in: .english))
  }

  /// Two columns; what is too wide for the first gets a line of its own.
  private func table(_ rows: [(left: Message, right: Message)]) -> String {
    let widest = rows.map { columns(of: text($0.left)) }.filter { $0 <= 28 }.max() ?? 0
    let indent = min(widest, max(4, width / 3)) + 4
    var result = ""
    for row in rows {
      let left = "  " + text(row.left)
      if columns(of: left) + 2 <= indent {
        result += wrapped(text(row.right), width: width, first: padded(left, to: indent))
      } else {
        result += left + "\n"
        result += wrapped(
          text(row.right), width: width, first: String(repeating: " ", count: indent))
      }
    }
    return result
  }
}
