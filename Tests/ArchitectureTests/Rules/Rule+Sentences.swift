// What a sentence about a script sounds like: no word of one language in the other.
import Diagnostics
import Foundation
import Syntax

extension Rule {
  static let sentences: [Rule] = [ownWords]

  private static let ownWords = Rule(
    name: "own-words", summary: "A Dutch sentence holds no English keyword, nor the reverse.",
    concerns: { file, _ in
      file.isSwift
        && ["Diagnostics", "Syntax", "Checking", "Runtime", "Rehearsal"].contains(file.target)
        && file.isUnderSources
    }
  ) { file, _ in
    var breaches: [Breach] = []
    for (index, line) in file.lines.enumerated() {
      for (label, foreign) in [("nl: ", englishWords), ("en: ", dutchWords)] {
        for word in words(in: line, labelled: label) where foreign.contains(word) {
          let reason = "“\(word)” is a keyword of the other language"
          breaches.append(Breach(path: file.path, line: index + 1, reason: reason))
        }
      }
    }
    return breaches
  }

  /// English keywords that are no Dutch ones, and the reverse.
  private static let englishWords = keywords(in: .english).subtracting(keywords(in: .dutch))
  private static let dutchWords = keywords(in: .dutch).subtracting(keywords(in: .english))
    // "There is no telling" is English enough, and `language en` names a language.
    .subtracting(["telling", "en"])

  private static func keywords(in language: Language) -> Set<String> {
    Set(Slot.allCases.flatMap { Keywords.spellings(of: $0, in: language) })
  }

  /// Returns the words of the literal behind a label, interpolations left out.
  private static func words(in line: String, labelled label: String) -> [String] {
    guard let place = line.range(of: label + "\"") else { return [] }
    var words: [String] = []
    var word = ""
    var depth = 0
    var isEscaped = false
    for character in line[place.upperBound...] {
      if depth > 0 {
        depth += character == "(" ? 1 : character == ")" ? -1 : 0
      } else if isEscaped {
        isEscaped = false
        if character == "(" { depth = 1 }
      } else if character == "\"" {
        break
      } else if character.isLetter {
        word.append(character)
        continue
      } else {
        isEscaped = character == "\\"
      }
      words.append(word.lowercased())
      word = ""
    }
    return words + [word.lowercased()]
  }
}
