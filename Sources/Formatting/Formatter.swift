// The formatter itself: the lines so far, and the small vocabulary of all who add to them.
import Diagnostics
import Syntax

/// Writes the lines of a tree in plain form, family of nodes by family.
///
/// What a tree leaves out because it means nothing is read where it stands in the source.
struct Formatter {
  let tree: SyntaxTree
  /// The language of the keywords that are written.
  let language: Language
  let names: DeclaredNames
  private let plainWords: [String]
  private(set) var lines: [FormattedLine] = []
  /// How many of the tree's `einde` lines are written.
  var endCount = 0

  init(_ tree: SyntaxTree, in language: Language) {
    self.tree = tree
    self.language = language
    self.names = DeclaredNames(of: tree)
    self.plainWords = Keywords.plainWords(in: language)
  }

  // MARK: Lines

  /// Adds a line.
  mutating func line(
    _ text: String, at start: UInt32, depth: Int, gap: FormattedLine.Gap = .kept,
    opensAt: Int? = nil
  ) {
    lines.append(
      FormattedLine(start: Int(start), depth: depth, gap: gap, opensAt: opensAt, text: text))
  }

  /// Adds a statement with its text, and the lines of that text one level deeper.
  mutating func line(
    _ head: String, _ content: TextNode?, at span: Span, depth: Int,
    gap: FormattedLine.Gap = .kept, opens: Bool = false
  ) {
    let opensAt = opens ? depth : nil
    guard let content else {
      return line(head, at: span.start, depth: depth, gap: gap, opensAt: opensAt)
    }
    var paragraphs = content.paragraphs[...]
    var text = head
    if hasColon(content) {
      let first = paragraphs.popFirst().map { self.text($0) } ?? ""
      text += first.isEmpty ? ":" : ": " + first
    }
    line(text, at: span.start, depth: depth, gap: gap, opensAt: opensAt)
    self.paragraphs(paragraphs, depth: depth + 1, opensAt: opensAt)
    items(content.items, depth: depth + 1, opensAt: opensAt)
  }

  /// Whether a text stands behind a colon: under `keuze` and `lijst` its lines may stand alone.
  private func hasColon(_ content: TextNode) -> Bool {
    tree.source.bytes[content.span.range].first == UInt8(ascii: ":")
  }

  /// Adds the `> ` lines.
  private mutating func paragraphs(
    _ paragraphs: ArraySlice<TemplateNode>, depth: Int, opensAt: Int?
  ) {
    for paragraph in paragraphs {
      line(
        marked(">", paragraph), at: paragraph.span.start, depth: depth, gap: .none,
        opensAt: opensAt)
    }
  }

  /// Adds a list.
  mutating func items(_ items: [ItemNode], depth: Int, opensAt: Int? = nil) {
    for item in items {
      guard let first = item.paragraphs.first else { continue }
      line(
        marked("-", first), at: item.marker.start, depth: depth, gap: .none, opensAt: opensAt)
      paragraphs(item.paragraphs.dropFirst(), depth: depth + 1, opensAt: opensAt)
    }
  }

  private func marked(_ mark: String, _ paragraph: TemplateNode) -> String {
    let content = text(paragraph)
    return content.isEmpty ? mark : mark + " " + content
  }

  // MARK: Words

  /// Returns the plain word of a slot.
  func word(_ slot: Slot) -> String { plainWords[Int(slot.rawValue)] }

  /// Returns the plain word of a slot, or the other one of its pair where that is typed.
  func word(_ slot: Slot, as typed: String?) -> String {
    Keywords.plain(slot, as: typed ?? "", in: language)
  }

  /// Returns the words that stand between two places of a line, in lower case.
  func words(from start: UInt32, to end: UInt32) -> [String] {
    let stretch = Span(file: tree.source.file, start: Int(start), end: Int(max(start, end)))
    return nameKey(tree.source.text(of: stretch)).split { !$0.isLetter }.map { String($0) }
  }

  /// Returns a name as it was declared; nothing for a missing one.
  func text(_ name: NameNode?) -> String {
    name.map { names.spelling(of: tree.text(of: $0)) } ?? ""
  }

  /// Returns texts with `, ` between.
  func list(_ texts: [String]) -> String { texts.joined(separator: ", ") }
}
