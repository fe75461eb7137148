// Invariant: what the EBNF calls a script, the parser reads without a word.
import Checking
import Diagnostics
import Syntax
import TestSupport
import Testing

@Suite("Sentences made from the grammar")
struct SentenceTests {
  @Test("The parser accepts every one", arguments: Language.allCases)
  func accepted(language: Language) throws {
    let grammar = try GrammarTests.grammar()
    var generator = SentenceGenerator(grammar, language, seed: 20_261_124)
    var refused: [String] = []
    var count = 0
    while !isEveryProductionUsed(by: generator, of: grammar), count < 2_000 {
      let script = generator.next()
      count += 1
      let source = SourceText(name: "sentence-\(count)", text: script)
      // From 150 on, findings are about what may stand where, of which the EBNF says nothing.
      for finding in parse(source).report.sorted where (100...149).contains(finding.code.rawValue) {
        refused.append(excerpt(of: finding, in: source, language))
      }
    }
    #expect(isEveryProductionUsed(by: generator, of: grammar), "\(generator.uses)")
    #expect(
      refused.isEmpty,
      "\(refused.count) in \(count) scripts:\n\(refused.prefix(20).joined(separator: "\n"))")
  }

  @Test("Checking gives each a program or the reason why not", arguments: Language.allCases)
  func checked(language: Language) throws {
    var generator = SentenceGenerator(try GrammarTests.grammar(), language, seed: 1)
    for _ in 0..<generatedCount(100) {
      let script = generator.next()
      let tree = parse(SourceText(name: "sentence", text: script)).tree
      let checked = check(tree)
      #expect((checked.program == nil) == checked.report.hasErrors, "\(script)")
    }
  }

  @Test("A seed decides what is made")
  func repeatable() throws {
    let grammar = try GrammarTests.grammar()
    var one = SentenceGenerator(grammar, .dutch, seed: 7)
    var other = SentenceGenerator(grammar, .dutch, seed: 7)
    for _ in 0..<5 { expectSame(one.next(), other.next()) }
  }

  private func isEveryProductionUsed(by generator: SentenceGenerator, of grammar: Grammar) -> Bool {
    grammar.productions.allSatisfy { generator.uses[$0.name, default: 0] >= 50 }
  }

  private func excerpt(
    of finding: Diagnostic, in source: SourceText, _ language: Language
  ) -> String {
    let lines = LineIndex(source)
    let line = lines.line(at: Int(finding.span.start))
    let shown = (max(1, line - 2)...line).map { number in
      let range = lines.range(ofLine: number)
      return "    " + source.text(of: Span(start: range.lowerBound, end: range.upperBound))
    }
    return "  \(source.name):\(line): \(finding.code.label) \(finding.message.text(in: language))\n"
      + shown.joined(separator: "\n")
  }
}
