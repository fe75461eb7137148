// The variables of the environment, and what they decide.
import Diagnostics

/// What the environment says about language, colour and width.
package struct Environment: Sendable {
  private let variables: [String: String]

  /// The variables that `ivp` reads, and no others.
  package static let names = [
    "CLICOLOR", "CLICOLOR_FORCE", "COLUMNS", "LANG", "LC_ALL", "LC_MESSAGES", "NO_COLOR", "TERM",
  ]

  /// Creates an environment of variables.
  package init(_ variables: [String: String]) { self.variables = variables }

  private subscript(name: String) -> String { variables[name] ?? "" }

  /// The language of the program's own texts: the first of `LC_ALL`, `LC_MESSAGES` and `LANG`
  /// that is set decides, and all but Dutch is English.
  package var language: Language {
    let locale =
      ["LC_ALL", "LC_MESSAGES", "LANG"].lazy.map { self[$0] }.first { !$0.isEmpty } ?? ""
    let code = locale.prefix { $0 != "_" && $0 != "." && $0 != "@" && $0 != "-" }.lowercased()
    return code == Language.dutch.code ? .dutch : .english
  }

  /// Returns how many columns a line may take: what `COLUMNS` says, else those of the terminal, but
  /// no more than 80, as longer lines read badly.
  package func width(ofTerminal terminal: Int? = nil) -> Int {
    if let columns = Int(self["COLUMNS"]), columns > 0 { return max(24, min(columns, 200)) }
    return max(24, min(terminal ?? 80, 80))
  }

  /// Returns whether a stream gets colour.
  ///
  /// The flag wins over all; `NO_COLOR` over `CLICOLOR_FORCE`, as whoever asks for none means it.
  package func usesColour(_ choice: ColourChoice, onTerminal isTerminal: Bool) -> Bool {
    switch choice {
    case .always: return true
    case .never: return false
    case .automatic: break
    }
    if !self["NO_COLOR"].isEmpty { return false }
    let force = self["CLICOLOR_FORCE"]
    if !force.isEmpty, force != "0" { return true }
    if self["CLICOLOR"] == "0" { return false }
    if self["TERM"].isEmpty || self["TERM"] == "dumb" { return false }
    return isTerminal
  }
}

/// What `--color` says.
package enum ColourChoice: String, CaseIterable, Sendable {
  /// On a terminal, unless the environment says no.
  case automatic = "auto"
  /// Also in a file or a pipe.
  case always
  /// Never.
  case never
}
