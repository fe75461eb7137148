// Lines on their way to a screen, a log or a screen reader.
import Diagnostics

/// How wide a page is, and whether it may use colour.
package struct PageLayout: Sendable {
  /// How many columns a line may take.
  let width: Int
  /// Whether it may use bold and colour.
  let isColoured: Bool

  /// Creates a layout.
  package init(width: Int, isColoured: Bool) {
    self.width = width
    self.isColoured = isColoured
  }
}

/// Lines one under the other.
///
/// All words go through `visible(_:)` on their way in.
struct Page {
  /// How words stand out, where that is possible.
  enum Tone: String {
    case plain = ""
    case strong = "1"
    case faint = "2"
    case accent = "36"
    case alert = "33"
  }

  let layout: PageLayout
  private(set) var text = ""

  init(_ layout: PageLayout) { self.layout = layout }

  /// An empty line; two never follow each other.
  mutating func gap() {
    if !text.isEmpty, !text.hasSuffix("\n\n") { text += "\n" }
  }

  /// Adds a paragraph.
  ///
  /// Its first line stands behind the label, the others hang under it, or behind
  /// `rest` if that is given.
  mutating func line(
    _ words: String, label: String = "", rest: String? = nil, labelTone: Tone = .plain,
    tone: Tone = .plain
  ) {
    let label = Page.loosened(visible(label))
    let lines = Page.loosened(
      wrapped(visible(words), width: layout.width, first: label, rest: rest))
    var isFirst = true
    for line in lines.split(separator: "\n", omittingEmptySubsequences: false).dropLast() {
      if isFirst, line.hasPrefix(label) {
        text += painted(label, labelTone) + painted(String(line.dropFirst(label.count)), tone)
      } else {
        text += painted(String(line), tone)
      }
      text += "\n"
      isFirst = false
    }
  }

  /// Adds two texts on one line, the second at the right edge; on two lines where they don't fit.
  mutating func line(_ left: String, right: String, tone: Tone) {
    let (left, right) = (visible(left), visible(right))
    let space = layout.width - columns(of: left) - columns(of: right)
    guard space >= 2, !right.isEmpty else {
      line(left, tone: tone)
      if !right.isEmpty { line(right) }
      return
    }
    text += painted(left, tone) + String(repeating: " ", count: space) + right + "\n"
  }

  /// A no-break space has done its work once the lines are made; a search for a word with a blank
  /// in it should find it.
  private static func loosened(_ text: String) -> String {
    String(text.map { $0 == "\u{A0}" ? " " : $0 })
  }

  /// Returns words that stand out.
  func painted(_ words: String, _ tone: Tone) -> String {
    guard layout.isColoured, tone != .plain, !words.isEmpty else { return words }
    // Blanks in front stay outside, so that nothing is underlined or inverted by a theme.
    let blanks = words.prefix { $0 == " " }
    let rest = words.dropFirst(blanks.count)
    return rest.isEmpty ? words : blanks + "\u{1B}[\(tone.rawValue)m" + rest + "\u{1B}[0m"
  }
}
