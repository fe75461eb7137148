// A trial that somebody else found, as a `proef` to paste below a script.
import Diagnostics
import ProgramModel
import Syntax

/// Returns a trial as a `proef` in plain form, in the program's language.
package func scenarioText(_ trial: Trial, titled title: String, of program: Program) -> String {
  ScenarioText(program: program).text(of: trial, titled: title)
}

private struct ScenarioText {
  let program: Program

  func text(of trial: Trial, titled title: String) -> String {
    var lines = ["\(word(.trial)) \(quoted(title))"]
    switch trial.participants {
    case .unsaid: break
    case .number(let number): lines.append("    \(word(.participants)) \(number)")
    case .named(let people):
      lines.append("    \(word(.participants)) \(joined(people.map { program[$0] }))")
    }
    for holders in trial.roles {
      let name = program[program[holders.role].name]
      let people = joined(holders.names.map { program[$0] })
      lines.append("    \(word(.role)) \(name) = \(people)")
    }
    for setting in trial.settings {
      let name = program[program[setting.choice].name]
      lines.append("    \(word(.choice)) \(name) = \(value(setting.value, isQuoted: true))")
    }
    if trial.meeting != 1 { lines.append("    \(word(.meeting)) \(trial.meeting)") }
    for previous in trial.previous where !previous.values.isEmpty {
      let name = program[program[previous.note].name]
      lines += given("\(word(.previous)) \(name)", previous.values)
    }
    for answer in trial.answers {
      var head = word(.answer)
      switch answer.target {
      case .labelInNote, .labelInDeck: head += " " + word(.rate)
      case .note, .role: break
      }
      lines += given("\(head) \(program[answer.name])", answer.values)
    }
    var text = ""
    for line in lines { text += line + "\n" }
    return text
  }

  /// Returns a line with a text, and the items under it where there are several.
  private func given(_ head: String, _ values: [Constant]) -> [String] {
    let words = values.map { value($0, isQuoted: false) }
    if words.count < 2 { return ["    \(head):" + (words.first.map { " " + $0 } ?? "")] }
    return ["    \(head):"] + words.map { "        - " + $0 }
  }

  private func value(_ constant: Constant, isQuoted: Bool) -> String {
    switch constant {
    case .text(let text), .option(let text):
      return isQuoted ? quoted(program[text]) : escaped(program[text])
    case .number(let number): return number.text(mark: mark)
    case .yesNo(let yes): return word(yes ? .yes : .no)
    case .duration(let time):
      let seconds = time / 1_000
      let unit = Keywords.plain(TimeUnit.second, isOne: seconds == 1, in: program.language)
      return "\(seconds) \(unit)"
    }
  }

  private var mark: String {
    switch program.language {
    case .dutch: ","
    case .english: "."
    }
  }

  private func word(_ slot: Slot) -> String { Keywords.plain(slot, in: program.language) }

  private func joined(_ names: [String]) -> String {
    var text = ""
    for name in names { text += (text.isEmpty ? "" : ", ") + name }
    return text
  }

  private func quoted(_ text: String) -> String {
    var result = "\""
    for character in text {
      if character == "\"" { result += "\\" }
      result.append(character)
    }
    return result + "\""
  }

  private func escaped(_ text: String) -> String {
    var result = ""
    for character in text {
      if character == "{" || character == "\\" { result += "\\" }
      result.append(character)
    }
    return result
  }
}
