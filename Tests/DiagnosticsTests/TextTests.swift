import Diagnostics
import Testing

@Suite("Lines, columns and names")
struct TextTests {
  @Test(
    "finds the line and the column of an offset",
    arguments: [
      ("", 0, 1, 1), ("ab", 2, 1, 3), ("a\nb", 2, 2, 1), ("a\r\nb", 3, 2, 1), ("a\rb", 2, 2, 1),
      ("é\nè!", 5, 2, 2), ("👩‍👩‍👧x", 18, 1, 6), ("a\n", 2, 2, 1),
    ])
  func places(text: String, offset: Int, line: Int, column: Int) {
    let place = LineIndex(SourceText(name: "a", text: text)).place(at: offset)
    #expect(place.line == line && place.column == column)
  }

  @Test("counts UTF-16 from nought, as editors do")
  func editors() {
    let place = LineIndex(SourceText(name: "a", text: "a\n𝄞x")).placeInUTF16(at: 6)
    #expect(place == (1, 2))
  }

  @Test("gives a line without its end", arguments: ["een\r\ntwee\n", "een\ntwee", "een\rtwee\r\n"])
  func lines(text: String) {
    let source = SourceText(name: "a", text: text)
    let range = LineIndex(source).range(ofLine: 2)
    #expect(source.text(of: Span(start: range.lowerBound, end: range.upperBound)) == "twee")
  }

  @Test(
    "guesses what was meant, or nothing",
    arguments: [
      ("grop", "groep"), ("goep", "groep"), ("inbregner", "inbrenger"), ("INBRENGER", "inbrenger"),
      ("voorziter", "voorzitter"), ("tafel", nil), ("x", nil), ("inb", nil), ("e", nil),
    ])
  func guesses(word: String, name: String?) {
    #expect(nearestName(to: word, among: ["groep", "inbrenger", "voorzitter", "ei"]) == name)
  }

  @Test(
    "shows what would steer a terminal or hide",
    arguments: [
      ("Vraag dóór 👩‍👩‍👧", "Vraag dóór 👩‍👩‍👧"), ("a\u{1B}[2J", "a␛[2J"), ("a\nb\tc", "a b c"),
      ("a\u{202E}b", "a‹U+202E›b"), ("\u{9B}31m", "‹U+009B›31m"), ("a\u{200B}b", "a‹U+200B›b"),
      ("a\u{7F}", "a␡"), ("a\u{200D}b", "a‹U+200D›b"),
    ])
  func visibility(text: String, shown: String) {
    #expect(visible(text) == shown)
  }

  @Test("puts findings in the order of the script")
  func order() {
    var report = Report()
    let message = Message(nl: "x", en: "x")
    report.add(Diagnostic(.tooLong, at: Span(start: 5, end: 6), message))
    report.add(Diagnostic(.notUTF8, .hint, at: Span(start: 1, end: 2), message))
    #expect(report.hasErrors)
    #expect(report.sorted.first?.severity == .hint)
    #expect(report.count(of: .hint) == 1)
  }
}
