// What the environment decides: colour, language, width.
import Diagnostics
import Driver
import Testing

@Suite struct EnvironmentTests {
  @Test(
    "Colour",
    arguments: [
      (.automatic, ["TERM": "xterm"], true, true),
      (.automatic, ["TERM": "xterm"], false, false),
      (.automatic, [:], true, false),
      (.automatic, ["TERM": ""], true, false),
      (.automatic, ["TERM": "dumb"], true, false),
      (.automatic, ["TERM": "xterm", "NO_COLOR": "1"], true, false),
      (.automatic, ["TERM": "xterm", "NO_COLOR": ""], true, true),
      (.automatic, ["TERM": "xterm", "CLICOLOR": "0"], true, false),
      (.automatic, ["TERM": "xterm", "CLICOLOR": "1"], true, true),
      (.automatic, ["TERM": "xterm", "CLICOLOR_FORCE": "1"], false, true),
      (.automatic, ["TERM": "xterm", "CLICOLOR_FORCE": "0"], false, false),
      (.automatic, ["TERM": "dumb", "CLICOLOR_FORCE": "1"], false, true),
      (.automatic, ["TERM": "xterm", "CLICOLOR_FORCE": "1", "CLICOLOR": "0"], false, true),
      (.automatic, ["TERM": "xterm", "CLICOLOR_FORCE": "1", "NO_COLOR": "1"], true, false),
      (.always, ["NO_COLOR": "1", "TERM": "dumb"], false, true),
      (.never, ["CLICOLOR_FORCE": "1", "TERM": "xterm"], true, false),
    ] as [(ColourChoice, [String: String], Bool, Bool)])
  func colour(
    choice: ColourChoice, variables: [String: String], isTerminal: Bool, expected: Bool
  ) {
    #expect(Environment(variables).usesColour(choice, onTerminal: isTerminal) == expected)
  }

  @Test(
    "Language",
    arguments: [
      ([:], .english),
      (["LANG": "nl_NL.UTF-8"], .dutch),
      (["LANG": "nl"], .dutch),
      (["LANG": "nl_BE@euro"], .dutch),
      (["LANG": "NL_nl"], .dutch),
      (["LANG": "nld_NL"], .english),
      (["LANG": "C.UTF-8"], .english),
      (["LANG": "nl_NL.UTF-8", "LC_MESSAGES": "en_GB.UTF-8"], .english),
      (["LANG": "en_GB", "LC_ALL": "nl_NL"], .dutch),
      (["LC_ALL": "", "LC_MESSAGES": "", "LANG": "nl_NL"], .dutch),
    ] as [([String: String], Language)])
  func language(variables: [String: String], expected: Language) {
    #expect(Environment(variables).language == expected)
  }

  @Test(
    "Width",
    arguments: [
      (nil, nil, 80), ("60", nil, 60), ("60", 100, 60), ("0", nil, 80), ("tien", nil, 80),
      ("3", nil, 24), ("1000", nil, 200), (nil, 40, 40), (nil, 200, 80), (nil, 3, 24),
    ] as [(String?, Int?, Int)])
  func width(columns: String?, terminal: Int?, expected: Int) {
    let environment = Environment(columns.map { ["COLUMNS": $0] } ?? [:])
    #expect(environment.width(ofTerminal: terminal) == expected)
  }
}
