// Command lines as they are typed, with all that they answer: `$ ivp check x.ivp`, what comes out,
// and the exit code.
import Diagnostics
import Driver
import Runtime
import Terminal
import TestSupport
import Testing

@Suite struct CommandTests {
  @Test("A command line answers as recorded", arguments: try corpus("Commands", ending: ".txt"))
  func answers(file: CorpusFile) {
    var result = ""
    for block in blocks(of: file.text) {
      if !result.isEmpty { result += "\n" }
      for line in block.comments { result += line + "\n" }
      result += "$ \(block.line)\n" + output(of: block.line)
    }
    expectGolden(result, at: file.path)
  }

  /// A command line with the comments above it; what is recorded under it is left out.
  private struct Block {
    var comments: [String] = []
    var line = ""
  }

  private func blocks(of text: String) -> [Block] {
    var blocks: [Block] = []
    var block = Block()
    for line in text.split(separator: "\n") {
      if line.hasPrefix("# ") {
        block.comments.append(String(line))
      } else if line.hasPrefix("$ ") {
        block.line = String(line.dropFirst(2))
        blocks.append(block)
        block = Block()
      }
    }
    return blocks
  }

  private func output(of line: String) -> String {
    let words = shellWords(of: line)
    let command = words.drop { $0.contains("=") || $0 == "printf" }
    var variables = ["LANG": "nl_NL.UTF-8"]
    var input = ""
    for (index, word) in words.enumerated() {
      if word == "|" || word == "ivp" { break }
      if word == "printf" {
        input = unescaped(words[index + 1])
      } else if let sign = word.firstIndex(of: "=") {
        variables[String(word[..<sign])] = String(word[word.index(after: sign)...])
      }
    }
    let arguments = command.drop { $0 != "ivp" }.dropFirst().map { Word($0) }
    let out = Output(isTerminal: false)
    let errors = Output(isTerminal: false)
    let surroundings = Surroundings(
      environment: Environment(variables),
      folder: Word(Repository.url("Tests/Corpus/Commands").path),
      input: Input(bytes: Array(input.utf8)), output: out, errors: errors,
      clock: .standing(at: WallTime(utc: 1_795_523_400_000, zone: 60)), seed: 1)
    let code = IvpCommand.run(arguments, in: surroundings)
    let complaints = errors.text.split(separator: "\n").map { "2> \($0)\n" }.joined()
    return out.text + complaints + "-> \(code.rawValue)\n"
  }

  /// What `printf` makes of a text.
  private func unescaped(_ text: String) -> String {
    var result = text
    for (escape, character) in [("\\n", "\n"), ("\\033", "\u{1B}")] {
      result = result.split(separator: escape, omittingEmptySubsequences: false)
        .joined(separator: character)
    }
    return result
  }

  /// Words apart by blanks; what is between quotes is one.
  private func shellWords(of line: String) -> [String] {
    var words: [String] = []
    var word = ""
    var isWord = false
    var quote: Character?
    for character in line + " " {
      switch character {
      case "'" where quote == nil, "\"" where quote == nil:
        quote = character
        isWord = true
      case quote: quote = nil
      case " " where quote == nil:
        if isWord { words.append(word) }
        word = ""
        isWord = false
      default:
        word.append(character)
        isWord = true
      }
    }
    return words
  }
}
