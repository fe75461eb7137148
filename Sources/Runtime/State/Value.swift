// What an expression can amount to.
import ProgramModel

/// The index of an entry in `Record.entries`.
struct EntryID: Hashable, Sendable {
  let index: Int
}

/// What an expression amounts to.
///
/// Options and entries are referred to, so that a corrected word is corrected everywhere.
enum Value: Sendable, Equatable {
  case empty
  case text(String)
  case number(Decimal)
  case yesNo(Bool)
  case duration(Int64)
  case people([PersonID])
  case option(TextID)
  case entry(EntryID)
  /// Texts, options and entries, none of them empty.
  case list([Value])
  /// The votes for each of the options, in their order.
  case tally([Votes])

  /// The votes for an option.
  struct Votes: Sendable, Equatable {
    let option: Value
    let count: Int
  }

  /// The people, of whom a single one is a group of one.
  var people: [PersonID] {
    if case .people(let people) = self { people } else { [] }
  }

  /// The members of a list; anything else is the only one.
  var members: [Value] {
    switch self {
    case .empty: []
    case .list(let values): values
    case .text, .number, .yesNo, .duration, .people, .option, .entry, .tally: [self]
    }
  }
}
