import Diagnostics

/// What the words of every language mean, and which may not be names.
package enum Keywords {
  /// Returns the spellings of a slot in a language, the plain one first.
  ///
  /// None where a language has no word for it, as English for `aan`.
  package static func spellings(of slot: Slot, in language: Language) -> [String] {
    Vocabulary.of(language).spellings(of: slot)
  }

  /// Returns the plain spelling of a slot, which the formatter writes.
  package static func plain(_ slot: Slot, in language: Language) -> String {
    spellings(of: slot, in: language).first ?? ""
  }

  /// Returns the plain spelling of every slot, by its number.
  package static func plainWords(in language: Language) -> [String] {
    var words = [String](repeating: "", count: Slot.allCases.count)
    for (slot, spellings) in Vocabulary.of(language).slots {
      words[Int(slot.rawValue)] = spellings.first ?? ""
    }
    return words
  }

  /// Returns the plain spelling of a slot; of the two that a language keeps apart, the one that is
  /// typed: `elk` and `elke`, `spreekt` and `spreken`.
  package static func plain(_ slot: Slot, as typed: String, in language: Language) -> String {
    let isSecond = Language.allCases.contains { typedIn in
      Vocabulary.of(typedIn).pairs.contains(slot) && second(of: slot, in: typedIn) == typed
    }
    let isKept = isSecond && Vocabulary.of(language).pairs.contains(slot)
    return isKept ? second(of: slot, in: language) : plain(slot, in: language)
  }

  /// Returns the plain spelling of a slot behind a number: `1 stem`, `2 stemmen`.
  package static func plain(_ slot: Slot, isOne: Bool, in language: Language) -> String {
    isOne ? second(of: slot, in: language) : plain(slot, in: language)
  }

  /// Returns the plain spelling of a unit of time behind a number.
  package static func plain(_ unit: TimeUnit, isOne: Bool, in language: Language) -> String {
    let words = spellings(of: unit, in: language)
    // Dutch counts hours in the singular: `2 uur`.
    let isSingular = isOne || unit == .hour && language == .dutch
    return (isSingular ? words.first : words.dropFirst().first ?? words.first) ?? ""
  }

  private static func second(of slot: Slot, in language: Language) -> String {
    spellings(of: slot, in: language).dropFirst().first ?? plain(slot, in: language)
  }

  /// Returns the spellings of a unit of time: of one, of several, then short forms.
  package static func spellings(of unit: TimeUnit, in language: Language) -> [String] {
    Vocabulary.of(language).units.first { $0.unit == unit }?.spellings ?? []
  }

  /// Returns a number of units in words: `1 minuut`, `10 minuten`.
  package static func text(_ number: Int, _ unit: TimeUnit, in language: Language) -> String {
    "\(number) \(plain(unit, isOne: number == 1, in: language))"
  }

  /// The words of a language for the numbers that have one.
  package static func numberWords(in language: Language) -> [(value: Int, spellings: [String])] {
    Vocabulary.of(language).numbers
  }

  /// The language that a name stands for behind `taal`, in any letter case.
  package static func language(named name: String) -> Language? {
    switch name.lowercased() {
    case "nl", "nederlands", "dutch": .dutch
    case "en", "engels", "english": .english
    default: nil
    }
  }

  /// Returns the words that can't be the name of whoever begins a line: all that can begin one.
  package static func refusedAtLineStart(in language: Language) -> [String] {
    words(of: beginningALine, in: language)
  }

  /// Returns the words that can't be a name at all: those of calculation.
  package static func refusedEverywhere(in language: Language) -> [String] {
    words(of: calculating, in: language)
  }

  /// What begins a line of the flow, or a line that can follow one.
  private static let beginningALine: [Slot] = [
    .condition, .otherwise, .facilitator, .then, .perform, .end, .each, .phase, .whisper,
    .subgroups, .halfway, .repeated, .everyone, .card, .choose, .last, .draw, .after, .note,
    .remember, .reveal, .overtime, .pause, .seat, .trial, .round, .rule, .track, .vote,
    .silence, .stop, .together, .between, .collect, .rate, .appoint, .set,
  ]

  /// What begins a value or goes on after one, and what would be misread beside too many names.
  static let calculating: [Slot] = [
    .yes, .no, .empty, .not, .previous, .elapsed, .remaining, .meeting, .everyone, .facilitator,
    .others, .and, .or, .except, .with, .of, .equals, .contains, .to, .from,
  ]

  /// The spellings of one word; a spelling of two can't be a name anyway.
  private static func words(of slots: [Slot], in language: Language) -> [String] {
    var result: [String] = []
    for slot in slots {
      for spelling in spellings(of: slot, in: language)
      where spelling.allSatisfy({ $0.isLetter }) && !result.contains(spelling) {
        result.append(spelling)
      }
    }
    return result
  }
}
