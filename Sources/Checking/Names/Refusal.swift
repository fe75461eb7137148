// Names that a script can't give, as its language needs the word itself.
import Diagnostics
import Syntax

/// Why a name is refused where it is declared.
enum Refusal: Sendable {
  /// The word begins a line of the flow, as a name of people would.
  case beginsLines
  /// The word belongs to values and audiences.
  case inValues
}

/// The words that a language keeps for itself.
struct RefusedWords: Sendable {
  private let atLineStart: Set<String>
  private let everywhere: Set<String>

  private static let dutch = RefusedWords(.dutch)
  private static let english = RefusedWords(.english)

  /// Returns the words of a language.
  static func of(_ language: Language) -> RefusedWords {
    switch language {
    case .dutch: dutch
    case .english: english
    }
  }

  private init(_ language: Language) {
    atLineStart = Set(Keywords.refusedAtLineStart(in: language).map { nameKey($0) })
    everywhere = Set(Keywords.refusedEverywhere(in: language).map { nameKey($0) })
  }

  /// Returns why a name is refused, nil where it is free.
  func refusal(of name: String, beginsLines: Bool) -> Refusal? {
    let key = nameKey(name)
    if everywhere.contains(key) { return .inValues }
    return beginsLines && atLineStart.contains(key) ? .beginsLines : nil
  }
}
