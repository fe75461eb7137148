// Invariant: whatever the grammar calls a script, formatting keeps what it says.
import Diagnostics
import Formatting
import Syntax
import TestSupport
import Testing

@Suite("Formatting sentences made from the grammar")
struct FormattedSentenceTests {
  /// As many as a run has time for.
  private static let count = generatedCount(300)

  @Test("Formatting keeps the tree and the comments", arguments: Language.allCases)
  func kept(language: Language) throws {
    for script in try sentences(language) {
      let before = tree(of: script)
      let result = format(before)
      let after = tree(of: result)
      expectSame(comparable(after), comparable(before), "The tree differs")
      #expect(comments(of: after) == comments(of: before))
      expectSame(format(after), result, "Formatting again changes it")
    }
  }

  @Test("A plain text comes back from the other language", arguments: Language.allCases)
  func thereAndBack(language: Language) throws {
    let other: Language = language == .dutch ? .english : .dutch
    for script in try sentences(language) {
      // Only Dutch has two words where a loop says `elke` and a part `elk`.
      let plain = format(tree(of: script))
        .replacing(/\ elke(?=[:,\n])/, with: " elk")
        .replacing(/(?m)^( *(?:einde )?)elk\b/) { $0.output.1 + "elke" }
      let source = tree(of: plain)
      let there = try translate(source, to: other)
      expectSame(try translate(tree(of: there), to: language), format(source))
    }
  }

  private func sentences(_ language: Language) throws -> [String] {
    let grammar = try GrammarTests.grammar()
    var generator = SentenceGenerator(grammar, language, seed: 20_261_125)
    return (0..<FormattedSentenceTests.count).map { _ in generator.next() }
      .filter { !parse(SourceText(name: "sentence", text: $0)).report.hasErrors }
  }

  private func tree(of script: String) -> SyntaxTree {
    parse(SourceText(name: "sentence", text: script)).tree
  }

  private func comments(of tree: SyntaxTree) -> [String] {
    tree.comments.map { tree.source.text(of: $0) }
  }

  /// A tree's dump, without what the plain form writes in another way: how `taal` names a language,
  /// and the number before a duration, which counts in its unit (`1 tot 2 kwartier` is `15 tot 30
  /// minuten`).
  private func comparable(_ tree: SyntaxTree) -> String {
    treeDump(tree)
      .replacing(/header language \S+ =/, with: "header language =")
      .replacing(/[0-9.]+\.\.([0-9]+m?s)/) { "..\($0.output.1)" }
  }
}
