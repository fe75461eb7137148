// Names that a script can't give, as its language needs the word itself.
import Diagnostics
import Syntax

/// Why a name is refused where it is declared.
enum Refusal: Sendable {
  /// The word begins a line of the flow, as a name of people would.
  case beginsLines
  /// The word belongs to values and audiences.
  case inValues

  /// Returns why a name is refused, nil where it is free.
  init?(_ name: String, in language: Language, beginsLines: Bool) {
    let key = nameKey(name)
    if Keywords.refusedEverywhere(in: language).contains(key) {
      self = .inValues
    } else if beginsLines, Keywords.refusedAtLineStart(in: language).contains(key) {
      self = .beginsLines
    } else {
      return nil
    }
  }
}
