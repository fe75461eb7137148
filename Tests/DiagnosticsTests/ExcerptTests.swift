import Diagnostics
import Testing

@Suite("A finding drawn as text")
struct ExcerptTests {
  private let source = SourceText(
    name: "mijn.ivp", text: "rol groep, overigen\nfase \"Vraag\"\n\tgrop: Vraag door.\n")

  private func draw(
    _ diagnostic: Diagnostic, in source: SourceText? = nil, language: Language = .dutch,
    style: ExcerptStyle = .plain
  ) -> String {
    let source = source ?? self.source
    return Excerpt.draw(
      diagnostic, in: source, index: LineIndex(source), language: language, style: style)
  }

  private func unknown(notes: [Note] = [], fixes: [Fix] = []) -> Diagnostic {
    Diagnostic(
      .notUTF8, at: Span(start: 34, end: 38),
      Message(nl: "“grop” ken ik niet.", en: "I don't know “grop”."),
      help: Message(nl: "Bedoelde je “groep”?", en: "Did you mean “groep”?"),
      notes: notes, fixes: fixes)
  }

  @Test("shows the line, the place, the reason, the remedy and the mended line")
  func whole() {
    let fix = Fix(
      Message(nl: "Schrijf “groep”", en: "Write “groep”"),
      [Edit(Span(start: 34, end: 38), "groep")])
    #expect(
      draw(unknown(fixes: [fix])) == """
        mijn.ivp:3:2: fout IVP101: “grop” ken ik niet.
          |
        3 |  grop: Vraag door.
          |  ^^^^
          = Bedoelde je “groep”?
        3 +  groep: Vraag door.

        """)
  }

  @Test("points to the other place")
  func notes() {
    let note = Note(
      Span(start: 4, end: 9), Message(nl: "hier staat de rol", en: "the role is here"))
    #expect(
      draw(unknown(notes: [note]), language: .english) == """
        mijn.ivp:3:2: error IVP101: I don't know “grop”.
          |
        3 |  grop: Vraag door.
          |  ^^^^
        1 | rol groep, overigen
          |     ----- the role is here
          = Did you mean “groep”?

        """)
  }

  @Test("marks wide characters over their whole width")
  func wide() {
    let source = SourceText(name: "a", text: "漢字 grop")
    let found = Diagnostic(.notUTF8, at: Span(start: 7, end: 11), Message(nl: "x", en: "x"))
    #expect(draw(found, in: source).hasSuffix("1 | 漢字 grop\n  |      ^^^^\n"))
  }

  @Test("lets no control character of a script through")
  func hostile() {
    let source = SourceText(name: "a\u{1B}", text: "\u{1B}[2J\u{202E}x\u{7}\u{9B}31m")
    let found = Diagnostic(
      .notUTF8, at: source.span, Message(nl: "\u{1B}]0;x\u{7}", en: "x"),
      help: Message(nl: "\u{202E}", en: "x"))
    let text = draw(found, in: source)
    #expect(text.unicodeScalars.allSatisfy { $0 == "\n" || $0.value >= 32 && !isInvisible($0) })
  }

  @Test("cuts a long line around the place")
  func long() {
    let filler = String(repeating: "x", count: 5_000)
    let source = SourceText(name: "a", text: filler + "GROP" + filler)
    let found = Diagnostic(.notUTF8, at: Span(start: 5_000, end: 5_004), Message(nl: "x", en: "x"))
    let lines = draw(found, in: source).split(separator: "\n")
    #expect(lines.allSatisfy { $0.count < 120 })
    #expect(lines[2].contains("xGROPx"))
    #expect(lines[2].distance(of: "GROP") == lines[3].distance(of: "^^^^"))
  }

  @Test("colours on request only")
  func colour() {
    #expect(!draw(unknown()).contains("\u{1B}"))
    #expect(draw(unknown(), style: .coloured).contains("\u{1B}[31m"))
  }

  @Test("is one line in the concise form")
  func concise() {
    let line = Excerpt.line(
      unknown(), in: source, index: LineIndex(source), language: .dutch)
    #expect(line == "mijn.ivp:3:2: fout IVP101: “grop” ken ik niet.")
  }
}

extension Substring {
  fileprivate func distance(of part: String) -> Int? {
    range(of: part).map { distance(from: startIndex, to: $0.lowerBound) }
  }

  private func range(of part: String) -> Range<Index>? {
    indices.first { self[$0...].hasPrefix(part) }.map { $0..<index($0, offsetBy: part.count) }
  }
}
