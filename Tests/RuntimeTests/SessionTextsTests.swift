// What the session itself says.
import Diagnostics
import ProgramModel
import Runtime
import Testing

@Suite("What the session itself says")
struct SessionTextsTests {
  @Test(
    "A duration is said in units",
    arguments: [
      (0, "0 minuten", "0 minutes"), (1_000, "1 seconde", "1 second"),
      (90_000, "1 minuut 30 seconden", "1 minute 30 seconds"),
      (3_600_000, "1 uur", "1 hour"), (9_000_000, "2 uur 30 minuten", "2 hours 30 minutes"),
      (-60_000, "-1 minuut", "-1 minute"), (499, "0 minuten", "0 minutes"),
    ])
  func duration(milliseconds: Int64, nl: String, en: String) {
    #expect(SessionTexts(.dutch).duration(milliseconds) == nl)
    #expect(SessionTexts(.english).duration(milliseconds) == en)
  }

  @Test(
    "A range of durations is said once where it can be",
    arguments: [
      (600_000, 900_000, "10 tot 15 minuten"), (900_000, 900_000, "15 minuten"),
      (2_700_000, 3_600_000, "45 tot 60 minuten"), (30_000, 60_000, "30 seconden tot 1 minuut"),
    ])
  func range(least: Int64, most: Int64, nl: String) {
    #expect(SessionTexts(.dutch).duration(least...most) == nl)
  }

  @Test(
    "Names are joined as in a sentence",
    arguments: [
      ([], "…", "…"), (["Anna"], "Anna", "Anna"),
      (["Anna", "Bram"], "Anna en Bram", "Anna and Bram"),
      (["Anna", "Bram", "Chris"], "Anna, Bram en Chris", "Anna, Bram and Chris"),
    ] as [([String], String, String)])
  func joined(names: [String], nl: String, en: String) {
    #expect(SessionTexts(.dutch).joined(names) == nl)
    #expect(SessionTexts(.english).joined(names) == en)
  }

  @Test(
    "A command is known by its word, and always by the English one",
    arguments: [
      ("terug", SessionCommand.back, nil), ("BACK", .back, .back), ("pauze", .pause, nil),
      ("stop", .quit, .quit), ("quit", .quit, .quit), ("+1", .more, .more), ("?", .help, .help),
      ("banaan", nil, nil),
    ] as [(String, SessionCommand?, SessionCommand?)])
  func command(word: String, inDutch: SessionCommand?, inEnglish: SessionCommand?) {
    #expect(SessionCommand.named(word, in: .dutch) == inDutch)
    #expect(SessionCommand.named(word, in: .english) == inEnglish)
  }

  @Test("No two commands share a word", arguments: Language.allCases)
  func commandsAreApart(language: Language) {
    let words = SessionCommand.allCases.flatMap { $0.spellings(in: language) }
    #expect(Set(words).count == words.count)
  }

  @Test("Everything that can be said is a sentence", arguments: Language.allCases)
  func sentences(language: Language) {
    let texts = SessionTexts(language)
    let sentences =
      Refusal.allCases.map { texts.text(of: $0) } + Ending.allCases.map { texts.text(of: $0) }
    for sentence in sentences {
      #expect(sentence.last == "." && sentence.first?.isUppercase == true, "\(sentence)")
    }
    #expect(Set(Refusal.allCases.map { texts.text(of: $0) }).count == Refusal.allCases.count)
  }
}
