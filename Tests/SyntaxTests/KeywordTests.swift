// The tables of words: complete, and each word with one meaning in its place.
import Diagnostics
import Syntax
import Testing

@Suite("Keywords")
struct KeywordTests {
  @Test("Every slot has a word in every language", arguments: Slot.allCases)
  func complete(slot: Slot) {
    for language in Language.allCases {
      // English says `appoint chair from group`, without a word for `aan`.
      let isWithout = slot == .appointed && language == .english
      #expect(Keywords.spellings(of: slot, in: language).isEmpty == isWithout)
    }
  }

  @Test("Every unit has a word in every language", arguments: TimeUnit.allCases)
  func units(unit: TimeUnit) {
    for language in Language.allCases {
      #expect(!Keywords.spellings(of: unit, in: language).isEmpty)
    }
  }

  @Test("No spelling stands twice in a row of the table", arguments: Slot.allCases)
  func distinct(slot: Slot) {
    for language in Language.allCases {
      let spellings = Keywords.spellings(of: slot, in: language)
      #expect(Set(spellings).count == spellings.count)
      #expect(spellings.allSatisfy { $0 == $0.lowercased() })
    }
  }

  @Test(
    "A language has its names",
    arguments: [
      ("nl", Language.dutch), ("Nederlands", .dutch), ("DUTCH", .dutch), ("en", .english),
      ("engels", .english), ("English", .english),
    ])
  func languages(name: String, language: Language) {
    #expect(Keywords.language(named: name) == language)
  }

  @Test(
    "Units follow their number",
    arguments: [
      (1, TimeUnit.minute, "1 minuut", "1 minute"), (2, .minute, "2 minuten", "2 minutes"),
      (2, .hour, "2 uur", "2 hours"), (1, .day, "1 dag", "1 day"),
      (3, .week, "3 weken", "3 weeks"),
    ])
  func numbers(number: Int, unit: TimeUnit, dutch: String, english: String) {
    #expect(Keywords.text(number, unit, in: .dutch) == dutch)
    #expect(Keywords.text(number, unit, in: .english) == english)
  }
}
