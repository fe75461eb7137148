// What a slip of the hand does to a good script.
import TestSupport

/// A kind of slip.
enum Slip: String, CaseIterable {
  case lineCut = "a line cut"
  case lineDoubled = "a line doubled"
  case linesSwapped = "two lines swapped"
  case characterChanged = "a character changed"
  case characterLost = "a character lost"
  case brokenOff = "the rest broken off"

  /// Whether it stays within one line; the others move lines about.
  var isOfOneLine: Bool { self != .brokenOff && self != .linesSwapped }
}

/// A good script with one slip in it.
struct Edit {
  let slip: Slip
  /// The line where it is, counted from 1.
  let line: Int
  /// What stood there.
  let before: String
  /// What stands there now.
  let after: String
  let text: String

  /// Makes a slip; nil where it changes nothing.
  init?(_ slip: Slip, in script: String, _ random: inout SeededRandom) {
    var lines = script.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let said = lines.indices.filter { isSaid(lines[$0]) }
    guard let place = said.randomElement(using: &random) else { return nil }
    self.slip = slip
    line = place + 1
    before = trimmed(lines[place])
    switch slip {
    case .lineCut: lines.remove(at: place)
    case .lineDoubled: lines.insert(lines[place], at: place)
    case .linesSwapped: lines.swapAt(place, said.randomElement(using: &random) ?? place)
    case .characterChanged, .characterLost:
      guard
        let index = lines[place].indices.filter({ lines[place][$0] != " " })
          .randomElement(using: &random)
      else { return nil }
      let new = slip == .characterLost ? "" : String(Edit.typed(&random))
      lines[place].replaceSubrange(index...index, with: new)
    case .brokenOff: lines[place...] = [String(lines[place].prefix(Edit.count(&random)))]
    }
    after = lines.indices.contains(place) ? trimmed(lines[place]) : ""
    text = lines.joined(separator: "\n")
    if text == script { return nil }
  }

  private static func typed(_ random: inout SeededRandom) -> Character {
    Array("abcdeimnorstz ,.:;\"{}-=()15#>").randomElement(using: &random) ?? "x"
  }

  private static func count(_ random: inout SeededRandom) -> Int {
    Int.random(in: 0...60, using: &random)
  }
}

/// Whether a line says something: comments and blank ones don't.
private func isSaid(_ line: String) -> Bool {
  let first = line.first { $0 != " " }
  return first != nil && first != "#"
}

private func trimmed(_ line: String) -> String { String(line.drop { $0 == " " }) }
