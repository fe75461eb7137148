import Diagnostics

/// Returns a text as lines of at most so many columns, each ended by a line feed.
///
/// The first line begins with `first`, the others hang under it behind `rest` (blanks as wide as
/// `first` unless given). It breaks at blanks; a word too long for a line is cut.
package func wrapped(
  _ text: String, width: Int, first: String = "", rest: String? = nil
) -> String {
  let rest = rest ?? String(repeating: " ", count: columns(of: first))
  let restRoom = max(8, width - columns(of: rest))
  var room = max(8, width - columns(of: first))
  var lines: [String] = []
  var line = ""
  var taken = 0
  for word in text.split(separator: " ", omittingEmptySubsequences: true) {
    var word = word
    var wide = columns(of: String(word))
    if taken > 0, taken + 1 + wide > room {
      lines.append(line)
      room = restRoom
      line = ""
      taken = 0
    }
    while wide > room {
      let piece = prefix(of: word, columns: room)
      lines.append(String(piece))
      room = restRoom
      word = word[piece.endIndex...]
      wide = columns(of: String(word))
    }
    line += taken > 0 ? " " + word : String(word)
    taken += (taken > 0 ? 1 : 0) + wide
  }
  if !line.isEmpty || lines.isEmpty { lines.append(line) }
  var result = ""
  for (index, line) in lines.enumerated() {
    result += trimmedEnd((index == 0 ? first : rest) + line) + "\n"
  }
  return result
}

/// Returns a text with blanks behind it, so that it takes so many columns; a wider one as it is.
package func padded(_ text: String, to width: Int) -> String {
  text + String(repeating: " ", count: max(0, width - columns(of: text)))
}

private func prefix(of word: Substring, columns limit: Int) -> Substring {
  var taken = 0
  var end = word.startIndex
  for character in word {
    taken += columns(of: character)
    if taken > limit, end > word.startIndex { break }
    end = word.index(after: end)
  }
  return word[..<end]
}

private func trimmedEnd(_ text: String) -> String {
  var text = text[...]
  while text.last == " " { text.removeLast() }
  return String(text)
}
