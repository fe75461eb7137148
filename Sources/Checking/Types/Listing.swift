// Options and labels: texts of which no two are the same.
import Diagnostics

/// An option or a label as it stands in the script.
struct ListedText: Sendable, Equatable {
  /// What it says.
  let text: String
  /// Where it stands.
  let span: Span
}

/// All that can be chosen under a name, or every label that a list gets.
struct Listing: Sendable {
  /// The texts, each once, in order of the script.
  private(set) var all: [ListedText] = []
  private var keys: Set<String> = []

  /// The texts without their places.
  var texts: [String] { all.map { $0.text } }

  /// Whether there is none.
  var isEmpty: Bool { all.isEmpty }

  /// Whether a text is one of them, letter case and outer blanks aside.
  func contains(_ text: String) -> Bool { keys.contains(optionKey(text)) }

  /// Adds texts that are not there yet.
  mutating func unite(_ more: [ListedText]) {
    for listed in more where keys.insert(optionKey(listed.text)).inserted { all.append(listed) }
  }
}

/// Returns a text as options and labels are compared: outer blanks and letter case aside.
func optionKey(_ text: String) -> String {
  if !text.mayHaveOuterBlanks { return text.lowercased() }
  var characters = Substring(text)
  while let first = characters.first, first.isWhitespace { characters.removeFirst() }
  while let last = characters.last, last.isWhitespace { characters.removeLast() }
  return characters.lowercased()
}

extension String {
  /// Whether a blank may stand at an end: one of many signs, of which most texts have none there.
  fileprivate var mayHaveOuterBlanks: Bool {
    let isSign = { (byte: UInt8) in byte > 0x20 && byte < 0x7F }
    return !(utf8.first.map(isSign) ?? true) || !(utf8.last.map(isSign) ?? true)
  }
}
