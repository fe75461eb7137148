import Diagnostics

/// The words of one language: a table that is written, never computed.
///
/// A new language is one more of these, and a case of `Language`.
struct Vocabulary: Sendable {
  /// The spellings of each slot, the plain one first.
  let slots: [(slot: Slot, spellings: [String])]
  /// The slots of which the second spelling stands beside the first, for one and for several or by
  /// the word behind it.
  let pairs: [Slot]
  /// The spellings of each unit of time: one of them, several, then short forms.
  let units: [(unit: TimeUnit, spellings: [String])]
  /// The words for halves.
  let halves: [(half: HalfWord, spellings: [String])]
  /// What may stand before a unit without counting: `een kwartier`.
  let articles: [String]
  /// The numbers that have a word.
  let numbers: [(value: Int, spellings: [String])]

  /// Returns the words of a language.
  static func of(_ language: Language) -> Vocabulary {
    switch language {
    case .dutch: dutch
    case .english: english
    }
  }

  /// Returns the spellings of a slot, the plain one first.
  func spellings(of slot: Slot) -> [String] {
    slots.first { $0.slot == slot }?.spellings ?? []
  }
}
