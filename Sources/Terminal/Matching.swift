// What a typed word means among what it can mean: pure, and the same for every question.
import Diagnostics
import ProgramModel
import Runtime

/// What a typed text means among a few names.
enum Match: Equatable {
  /// The one at an index.
  case one(Int)
  /// Several begin so.
  case several([Int])
  /// None; perhaps one is near.
  case none(near: String?)

  /// Finds a text among names: the same, letter case aside; else a number from 1; else the only
  /// name that begins so.
  static func find(_ text: String, among names: [String]) -> Match {
    let wanted = text.lowercased()
    if let index = names.firstIndex(where: { $0.lowercased() == wanted }) { return .one(index) }
    if let number = Int(text), names.indices.contains(number - 1) { return .one(number - 1) }
    let starting = names.indices.filter { names[$0].lowercased().hasPrefix(wanted) }
    switch starting.count {
    case 0: return .none(near: nearestName(to: text, among: names))
    case 1: return .one(starting[0])
    default: return .several(starting)
    }
  }
}

/// Returns a text without blanks at its ends.
func trimmed(_ text: String) -> String {
  var text = text[...]
  while let first = text.first, first.isWhitespace { text.removeFirst() }
  while let last = text.last, last.isWhitespace { text.removeLast() }
  return String(text)
}

/// Returns the yes or no that a word stands for, in the session's language or in English.
func yesNo(_ text: String, in language: Language) -> Bool? {
  switch (text.lowercased(), language) {
  case ("yes", _), ("y", _), ("ja", .dutch), ("j", .dutch): true
  case ("no", _), ("n", _), ("nee", .dutch): false
  default: nil
  }
}

/// Returns the number that a text is, with a comma or a point before its decimals.
func decimal(_ text: String) -> Decimal? {
  var digits = text[...]
  let isNegative = digits.first == "-" || digits.first == "−"
  if isNegative || digits.first == "+" { digits.removeFirst() }
  let parts = digits.split(separator: ",", omittingEmptySubsequences: false)
    .flatMap { $0.split(separator: ".", omittingEmptySubsequences: false) }
  guard (1...2).contains(parts.count), parts.allSatisfy({ !$0.isEmpty && $0.allSatisfy(isDigit) }),
    parts[0].count <= 12, parts.count == 1 || parts[1].count <= 6,
    let whole = Int64(parts[0])
  else { return nil }
  let decimals =
    parts.count == 2 ? parts[1] + String(repeating: "0", count: 6 - parts[1].count) : "0"
  guard let millionths = Int64(decimals) else { return nil }
  let value = whole * 1_000_000 + millionths
  return Decimal(millionths: isNegative ? -value : value)
}

private func isDigit(_ character: Character) -> Bool { ("0"..."9").contains(character) }

/// Returns the milliseconds of a time: `5 minuten`, `1,5 uur`, `90 sec`; a number alone is minutes.
func duration(_ text: String) -> Int64? {
  let amount = text.prefix { isDigit($0) || $0 == "," || $0 == "." }
  guard let number = decimal(String(amount)) else { return nil }
  let unit = trimmed(String(text.dropFirst(amount.count))).lowercased()
  let length: Int64
  switch unit {
  case "", "m", "min", "minuut", "minuten", "minute", "minutes": length = 60_000
  case "s", "sec", "seconde", "seconden", "second", "seconds": length = 1_000
  case "u", "uur", "uren", "h", "hour", "hours": length = 3_600_000
  default: return nil
  }
  return number.scaled(length)
}

/// Returns the names that a text lists: with commas between, or `en`, `and`, `&`.
///
/// The words in between count only where the whole isn't one of the known names itself.
func listedNames(_ text: String, known: [String] = []) -> [String] {
  var names: [String] = []
  for piece in text.split(whereSeparator: { $0 == "," || $0 == ";" }) {
    let piece = trimmed(String(piece))
    if piece.isEmpty { continue }
    if known.contains(where: { $0.lowercased() == piece.lowercased() }) {
      names.append(piece)
      continue
    }
    var name = ""
    for word in piece.split(separator: " ") {
      if ["en", "and", "&", "+"].contains(word.lowercased()) {
        if !name.isEmpty { names.append(name) }
        name = ""
      } else {
        name += (name.isEmpty ? "" : " ") + word
      }
    }
    if !name.isEmpty { names.append(name) }
  }
  return names
}
