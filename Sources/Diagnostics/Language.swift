/// A language in which scripts are written and in which `ivp` speaks.
package enum Language: UInt8, CaseIterable, Sendable {
  /// Dutch, `taal nl`.
  case dutch
  /// English, `language en`.
  case english

  /// The code that a script and an environment use: `nl` or `en`.
  package var code: String {
    switch self {
    case .dutch: "nl"
    case .english: "en"
    }
  }
}

/// A sentence in every language that `ivp` speaks, written side by side.
package struct Message: Sendable, Equatable {
  /// The sentence in Dutch.
  package let nl: String
  /// The sentence in English.
  package let en: String

  /// Creates a message from its sentence in each language.
  package init(nl: String, en: String) {
    self.nl = nl
    self.en = en
  }

  /// Returns the sentence in one language.
  package func text(in language: Language) -> String {
    switch language {
    case .dutch: nl
    case .english: en
    }
  }
}
