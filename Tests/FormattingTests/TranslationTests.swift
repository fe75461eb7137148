// Invariant: a translation changes keywords only, and the way back gives the same bytes.
import Diagnostics
import Formatting
import Syntax
import TestSupport
import Testing

@Suite("Translating")
struct TranslationTests {
  @Test("There and back gives the same bytes", arguments: try FormattingTests.scripts())
  func thereAndBack(file: CorpusFile) throws {
    let plain = formatted(file.text)
    let source = SourceText(name: file.path, text: plain)
    let language = parse(source).tree.language
    let other: Language = language == .dutch ? .english : .dutch
    let there = try translate(parse(source).tree, to: other)
    let translated = parse(SourceText(name: file.path, text: there))
    #expect(translated.tree.language == other)
    #expect(!translated.report.hasErrors)
    expectSame(formatted(there), there, "The translation is not in plain form")
    expectSame(try translate(translated.tree, to: language), plain)
  }

  @Test("A protocol reads in English", arguments: ["roddelmethode"])
  func golden(name: String) throws {
    let file = try CorpusFile("protocols/\(name).ivp")
    let tree = parse(SourceText(name: file.path, bytes: file.bytes)).tree
    expectGolden(
      try translate(tree, to: .english), at: "Tests/Corpus/Formatting/\(name).english")
  }

  @Test(
    "A name that is a keyword of the other language is refused by name",
    arguments: [
      ("rol note, 1: x", "note"), ("rol break, 1: x", "break"), ("keuze one = 2: x", "one"),
      ("lijst empty\n- x", "empty"), ("rol inbrenger, 1: x\nrol everyone, 1: x", "everyone"),
    ])
  func refused(declaration: String, name: String) {
    let script = "protocol \"x\"\n    taal nl\n\n\(declaration)\n"
    let tree = parse(SourceText(name: "x.ivp", text: script)).tree
    #expect(throws: UntranslatableName.self) { try translate(tree, to: .english) }
    do throws(UntranslatableName) {
      _ = try translate(tree, to: .english)
    } catch {
      #expect(error.name.map { tree.text(of: $0) } == name)
    }
  }
}
