/// Whether a drawing may use colour.
package enum ExcerptStyle: Sendable {
  /// Letters only: for files, pipes and screen readers.
  case plain
  /// With the colours of the terminal's own palette.
  case coloured
}

/// A finding drawn as text: where and what, the line with the place marked, the remedy.
///
/// ```
/// mijn.ivp:12:5: fout IVP201: “grop” ken ik niet.
///    |
/// 12 |     grop: Vraag door.
///    |     ^^^^
///    = Bedoelde je “groep”?
/// 12 +     groep: Vraag door.
/// ```
package struct Excerpt {
  private let diagnostic: Diagnostic
  private let source: SourceText
  private let index: LineIndex
  private let language: Language
  private let style: ExcerptStyle
  private let margin: Int
  /// The texts that notes may point into, beside the one that the finding is of.
  private let others: SourceTexts?

  /// How many columns of a long line are drawn around the place.
  private static let width = 96

  /// Returns a finding as lines, each ended by a line feed.
  ///
  /// - Precondition: The finding is of this source, and the index too.
  package static func draw(
    _ diagnostic: Diagnostic, in source: SourceText, index: LineIndex, language: Language,
    style: ExcerptStyle
  ) -> String {
    let excerpt = Excerpt(
      diagnostic: diagnostic, source: source, index: index, language: language, style: style)
    return excerpt.text
  }

  /// Returns a finding of a script, or of a file that it uses, as lines, each ended by a line feed.
  package static func draw(
    _ diagnostic: Diagnostic, in texts: SourceTexts, language: Language, style: ExcerptStyle
  ) -> String {
    let (source, index) = texts.text(of: diagnostic.span)
    let excerpt = Excerpt(
      diagnostic: diagnostic, source: source, index: index, language: language, style: style,
      others: texts)
    return excerpt.text
  }

  /// Returns a finding of a script, or of a file that it uses, as one line.
  package static func line(
    _ diagnostic: Diagnostic, in texts: SourceTexts, language: Language
  ) -> String {
    let (source, index) = texts.text(of: diagnostic.span)
    return line(diagnostic, in: source, index: index, language: language)
  }

  /// Returns a finding as one line, `path:line:col: severity code: message`, without line feed.
  package static func line(
    _ diagnostic: Diagnostic, in source: SourceText, index: LineIndex, language: Language
  ) -> String {
    let place = index.place(at: Int(diagnostic.span.start))
    let severity = diagnostic.severity.word.text(in: language)
    return visible(
      "\(source.name):\(place.line):\(place.column): \(severity) \(diagnostic.code.label): "
        + diagnostic.message.text(in: language))
  }

  private init(
    diagnostic: Diagnostic, source: SourceText, index: LineIndex, language: Language,
    style: ExcerptStyle, others: SourceTexts? = nil
  ) {
    self.others = others
    self.diagnostic = diagnostic
    self.source = source
    self.index = index
    self.language = language
    self.style = style
    // A fix may put in a line behind the last one that is drawn.
    var furthest = Int(diagnostic.span.start)
    for note in diagnostic.notes where note.span.file == source.file {
      furthest = max(furthest, Int(note.span.start))
    }
    for edit in diagnostic.fixes.flatMap({ $0.edits }) where edit.span.file == source.file {
      furthest = max(furthest, Int(edit.span.end))
    }
    margin = "\(index.line(at: furthest))".utf8.count
  }

  private var text: String {
    let place = index.place(at: Int(diagnostic.span.start))
    let severity = diagnostic.severity.word.text(in: language)
    var result =
      visible("\(source.name):\(place.line):\(place.column): ")
      + painted("\(severity) \(diagnostic.code.label)", diagnostic.severity.colour) + ": "
      + painted(visible(diagnostic.message.text(in: language)), "1") + "\n"
    result += gutter("|") + "\n"
    result += marked(diagnostic.span, with: "^", colour: diagnostic.severity.colour, saying: "")
    for note in diagnostic.notes {
      let words = note.message.text(in: language)
      if note.span.file == source.file {
        result += marked(note.span, with: "-", colour: "36", saying: words)
      } else if let others {
        result += gutter("=") + " " + visible("\(others.place(of: note.span)): \(words)") + "\n"
      }
    }
    if let help = diagnostic.help {
      result += gutter("=") + " " + visible(help.text(in: language)) + "\n"
    }
    for fix in diagnostic.fixes { result += remedy(fix) }
    return result
  }

  /// The line of a span with the span marked under it.
  private func marked(
    _ span: Span, with mark: Character, colour: String, saying words: String
  ) -> String {
    let line = index.line(at: Int(span.start))
    let range = index.range(ofLine: line)
    let start = min(Int(span.start), range.upperBound)
    let end = max(start, min(Int(span.end), range.upperBound))
    let pieces = clipped(
      before: piece(range.lowerBound..<start), marked: piece(start..<end),
      after: piece(end..<range.upperBound))
    let underline =
      String(repeating: " ", count: columns(of: pieces.before))
      + painted(
        String(repeating: mark, count: max(1, columns(of: pieces.marked)))
          + (words.isEmpty ? "" : " " + visible(words)), colour)
    return gutter("|", number: line) + blank(pieces.before + pieces.marked + pieces.after) + "\n"
      + gutter("|") + " " + underline + "\n"
  }

  /// What a fix does, and the lines that it gives.
  private func remedy(_ fix: Fix) -> String {
    var result = ""
    // Where the help says it already, the mended line alone is enough.
    if diagnostic.help == nil || diagnostic.fixes.count > 1 {
      result += gutter("=") + " " + visible(fix.title.text(in: language)) + "\n"
    }
    guard let first = fix.edits.first, let last = fix.edits.last,
      fix.edits.allSatisfy({ $0.span.file == source.file })
    else { return result }
    let line = index.line(at: Int(first.span.start))
    let range = index.range(ofLine: line)
    guard Int(last.span.end) <= range.upperBound else { return result }
    var mended = ""
    var offset = range.lowerBound
    for edit in fix.edits {
      mended += source.text(of: Span(start: offset, end: max(offset, Int(edit.span.start))))
      mended += edit.replacement
      offset = Int(edit.span.end)
    }
    mended += source.text(of: Span(start: offset, end: max(offset, range.upperBound)))
    for (count, text) in mended.split(separator: "\n").enumerated() {
      let shown = clipped(before: "", marked: "", after: visible(String(text)))
      result += gutter("+", number: line + count) + blank(painted(shown.after, "32")) + "\n"
    }
    return result
  }

  private func piece(_ range: Range<Int>) -> String {
    visible(source.text(of: Span(start: range.lowerBound, end: range.upperBound)))
  }

  /// Returns the pieces of a line, cut down to the width around the marked one.
  private func clipped(
    before: String, marked: String, after: String
  ) -> (before: String, marked: String, after: String) {
    let width = Excerpt.width
    var before = before
    var marked = marked
    var after = after
    if before.count > width / 2 { before = "…" + before.suffix(width / 2 - 1) }
    if marked.count > width / 2 { marked = marked.prefix(width / 2 - 1) + "…" }
    let room = width - before.count - marked.count
    if after.count > room { after = after.prefix(max(0, room - 1)) + "…" }
    return (before, marked, after)
  }

  private func blank(_ text: String) -> String { text.isEmpty ? "" : " " + text }

  private func gutter(_ sign: String, number: Int? = nil) -> String {
    let digits = number.map { "\($0)" } ?? ""
    let padding = String(repeating: " ", count: max(0, margin - digits.utf8.count))
    return painted(padding + digits + " " + sign, "2")
  }

  private func painted(_ text: String, _ colour: String) -> String {
    style == .coloured ? "\u{1B}[\(colour)m\(text)\u{1B}[0m" : text
  }
}

extension Severity {
  /// The word for it in front of a message.
  package var word: Message {
    switch self {
    case .error: Message(nl: "fout", en: "error")
    case .warning: Message(nl: "waarschuwing", en: "warning")
    case .hint: Message(nl: "tip", en: "hint")
    }
  }

  fileprivate var colour: String {
    switch self {
    case .error: "31"
    case .warning: "33"
    case .hint: "36"
    }
  }
}
