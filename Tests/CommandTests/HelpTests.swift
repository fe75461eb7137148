// What `ivp` says about itself follows from the one table.
import Diagnostics
import Driver
import Testing

@Suite struct HelpTests {
  @Test("Help names every command and every option of the table", arguments: Language.allCases)
  func namesAll(language: Language) {
    let help = Help(language: language, width: 80)
    for command in CommandTable.commands {
      #expect(help.overview.contains("  \(command.name.rawValue)"))
      let explanation = help.explanation(of: command.name)
      for option in command.options + CommandTable.sharedOptions {
        for spelling in option.spellings { #expect(explanation.contains(spelling)) }
      }
      for exit in command.exits { #expect(explanation.contains("  \(exit.code.rawValue) ")) }
    }
  }

  @Test("No line of help is too wide", arguments: Language.allCases, [40, 60, 80])
  func fits(language: Language, width: Int) {
    let help = Help(language: language, width: width)
    let all =
      [help.short, help.overview] + CommandName.allCases.map { help.explanation(of: $0) }
    for line in all.joined().split(separator: "\n") {
      // A command line to copy stays whole.
      let isUsage = line.contains("ivp ") || line.contains("--")
      #expect(columns(of: String(line)) <= width || isUsage, "\(line)")
    }
  }
}
