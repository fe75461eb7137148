// What kinds of values there are.
import Diagnostics
import ProgramModel
import Syntax

/// What a value can be.
enum ValueType: Sendable, Equatable {
  /// Anything: nothing sure is known, so nothing is said of it.
  case unknown
  /// `leeg`.
  case empty
  /// A text.
  case text
  /// A number.
  case number
  /// A yes or a no.
  case yesNo
  /// A duration.
  case duration
  /// People; a person is a group of one.
  case people
  /// One of the options of a name.
  case option(ID<Symbol>)
  /// One entry of a list.
  case entry(ID<Symbol>)
  /// The entries of a list; without a name of several joined.
  case list(ID<Symbol>?)

  /// Whether it compares as a text.
  var isTextual: Bool {
    switch self {
    case .text, .option, .entry: true
    case .unknown, .empty, .number, .yesNo, .duration, .people, .list: false
    }
  }

  /// Whether it is a list of entries.
  var isList: Bool {
    if case .list = self { true } else { false }
  }

  /// Whether it fits everywhere.
  var isUnknown: Bool { self == .unknown }

  /// Whether a name of this type can hold a value of another.
  func accepts(_ other: ValueType) -> Bool {
    switch (self, other) {
    case (.unknown, _), (_, .unknown), (_, .empty), (.empty, _): true
    case (.text, _): other.isTextual
    case (.option, .text), (.option, .option): true
    case (.entry, .entry), (.list, .list): true
    case (.number, _), (.yesNo, _), (.duration, _), (.people, _), (.option, _), (.entry, _),
      (.list, _):
      self == other
    }
  }
}

/// What every name and value of a script is.
struct Types: Sendable {
  /// What each value is, by its place in the tree; nil where nothing asked.
  var values: [ValueType?]
  /// What each name is, by its place among the names.
  var symbols: [ValueType]
  /// The options of each name, in order of the script.
  var options: [Listing]
  /// The labels that the entries of each list can have.
  var labels: [Listing]
  /// Words that stand for an option without its quotes.
  var bareOptions: Set<ValueID> = []

  /// Creates types of which nothing is known yet.
  init(values: Int, symbols: Int) {
    self.values = Array(repeating: nil, count: values)
    self.symbols = Array(repeating: .unknown, count: symbols)
    options = Array(repeating: Listing(), count: symbols)
    labels = options
  }

  /// Returns what a value is.
  subscript(id: ValueID) -> ValueType { values[Int(id.index)] ?? .unknown }
  /// Returns what a name is.
  subscript(id: ID<Symbol>) -> ValueType { symbols[id.index] }
}

/// Whether two items are the options of a question that is answered by yes or no.
func isYesNo(_ options: [ListedText]) -> Bool {
  guard options.count == 2 else { return false }
  let keys = options.map { optionKey($0.text) }
  return keys == ["ja", "nee"] || keys == ["nee", "ja"] || keys == ["yes", "no"]
    || keys == ["no", "yes"]
}

/// Returns yes or no for a word that says so, in either language.
func yesNo(_ word: String) -> Bool? {
  switch optionKey(word) {
  case "ja", "yes": true
  case "nee", "no": false
  default: nil
  }
}
