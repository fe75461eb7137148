// What a generated sentence is filled with: names, numbers, titles and texts of a language.
import Diagnostics
import Syntax

/// The tokens that are no keywords, as an author in one language would write them.
struct SentenceWords {
  let language: Language
  /// The spellings of each keyword of the grammar.
  let spellings: [String: [String]]

  init(_ language: Language) {
    self.language = language
    spellings = Dictionary(
      uniqueKeysWithValues: Slot.allCases.map {
        ($0.name, Keywords.spellings(of: $0, in: language))
      })
  }

  /// Names that are near no keyword of either language.
  let names = [
    "inbrenger", "groep", "Zoë", "thema's", "thema’s-2", "x2", "_kern", "adviezen", "Bram",
    "anders-kern", "if-only",
  ]

  /// What may stand behind `taal`.
  var languageNames: [String] {
    switch language {
    case .dutch: ["nl", "Nederlands", "dutch"]
    case .english: ["en", "engels", "English"]
    }
  }

  let numbers = ["1", "2", "3", "4", "5", "6", "12", "40"]

  var numberWords: [String] {
    switch language {
    case .dutch: ["een", "één", "Twee", "zes", "twaalf"]
    case .english: ["one", "Two", "six", "twelve"]
    }
  }

  /// Numbers of calculation, where no word counts.
  let amounts = ["1", "2", "7", "0", "2,5", "0.25", "12"]

  var durations: [String] {
    switch language {
    case .dutch:
      [
        "10 minuten", "1 minuut", "30 seconden", "2 uur", "1 uur 30 minuten", "2,5 uur", "½ uur",
        "1½ uur", "5 min", "90 sec", "2 weken", "1 dag", "3 kwartier", "half uur", "halve minuut",
        "anderhalf uur", "kwartier",
      ]
    case .english:
      [
        "10 minutes", "1 minute", "30 seconds", "2 hours", "1 hour 30 minutes", "2.5 hours",
        "½ hour", "5 min", "90 sec", "2 weeks", "1 day", "half an hour",
      ]
    }
  }

  /// Durations that begin with the word of a number, which counts nowhere in a calculation.
  var durationsInWords: [String] {
    switch language {
    case .dutch: ["een kwartier", "vijf kwartier", "tien minuten", "Twee uur"]
    case .english: ["a quarter of an hour", "ten minutes", "Two hours"]
    }
  }

  let titles = [
    "De kern", "Vóór de pauze", "1: begin", "a, b en c", "fase", "Wat? Nu!", "x # y", "heet",
  ]

  /// Texts that hold what means something elsewhere: quotes, colons, signs, keywords.
  var texts: [String] {
    switch language {
    case .dutch:
      [
        "Vraag door.", "Wat maakt dit lastig voor je?", "Zet je telefoon uit", "einde",
        "Kijk op https://example.org: daar staat het", "Zeg \"nu\" als {inbrenger} klaar is.",
        "5, 10 of 15 minuten # geen commentaar", "één \\{ twee", "fase \"De kern\", 5 minuten",
      ]
    case .english:
      [
        "Ask on.", "What makes this hard for you?", "Set your phone aside", "end",
        "See https://example.org: it is there", "Say \"now\" when {inbrenger} is done.",
        "5, 10 or 15 minutes # no comment", "one \\{ two", "phase \"The core\", 5 minutes",
      ]
    }
  }

  let bullets = ["- ", "-", "– ", "— ", "* ", "• ", "·", "▪ ", "◦ ", "● ", "‣ ", "\u{F0B7} "]
  let quotes = [("\"", "\""), ("„", "”"), ("“", "”"), ("«", "»"), ("“", "„"), ("\"", "\"")]
}
