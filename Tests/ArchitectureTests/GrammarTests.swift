// Invariant: the EBNF in Grammar.md is one that a parser can follow, and the code has its words.
import Diagnostics
import Syntax
import TestSupport
import Testing

@Suite("The grammar in Grammar.md")
struct GrammarTests {
  static func grammar() throws -> Grammar {
    try GrammarReader.grammar(inDocument: Repository.text(of: "Grammar.md"))
  }

  @Test("Every production is defined once and used")
  func complete() throws {
    #expect(try Self.grammar().mistakes == [])
  }

  @Test("One token settles the way, everywhere")
  func settled() throws {
    #expect(GrammarSets(try Self.grammar()).conflicts() == [])
  }

  @Test("One word settles the way, in every language", arguments: Language.allCases)
  func settledByWords(language: Language) throws {
    let conflicts = GrammarSets(try Self.grammar()).conflicts { terminal in
      guard case .keyword(let word) = terminal, let slot = slot(named: word) else {
        return [terminal.description]
      }
      return Keywords.spellings(of: slot, in: language)
    }
    // The one place that needs a second word: behind `expect`, `no` means none before `phase`.
    let known = [GrammarConflict(production: "expectation", shared: "no")]
    #expect(conflicts == (language == .english ? known : []))
  }

  @Test("The slots of the code are the keywords of the grammar")
  func slots() throws {
    #expect(Slot.allCases.map(\.name).sorted() == (try Self.grammar().keywords))
  }

  @Test(
    "A conflict would be noticed",
    arguments: [
      ("a = \"x\" | \"x\" NAME .", "a", "\"x\""),
      ("a = b | c . b = \"x\" . c = [ \"y\" ] \"x\" .", "a", "\"x\""),
      ("a = [ \"x\" ] \"x\" .", "a", "\"x\""),
      ("a = b \"x\" . b = { \"x\" } .", "b", "\"x\""),
      ("a = { \"y\" [ \"x\" ] } b . b = \"x\" \"y\" | \"y\" \"y\" .", "a", "\"y\""),
      ("a = [ NAME ] { , NAME | NUMBER } NUMBER .", "a", "NUMBER"),
      ("a = NAME { , b } \",\" . b = NAME .", "a", "\",\""),
    ])
  func planted(text: String, production: String, shared: String) throws {
    let conflicts = GrammarSets(try GrammarReader.grammar(text)).conflicts()
    #expect(conflicts.contains(GrammarConflict(production: production, shared: shared)))
  }

  @Test(
    "What is no conflict isn't taken for one",
    arguments: [
      "a = [ NAME ] { , ( NAME | NUMBER ) } TEXT .",
      "a = \"als\" NAME | NAME .",
      "a = b { \"x\" b } . b = NAME [ \"y\" ] .",
    ])
  func unplanted(text: String) throws {
    #expect(GrammarSets(try GrammarReader.grammar(text)).conflicts() == [])
  }

  @Test("A production that is missing, unused or there twice would be noticed")
  func mistakes() throws {
    let grammar = try GrammarReader.grammar("a = b | NAME . c = NAME . a = NUMBER .")
    #expect(grammar.mistakes == ["a is defined twice", "b is not defined", "c is not used"])
  }

  @Test("Who begins a line may have no name that begins a line", arguments: Language.allCases)
  func refusedAtLineStart(language: Language) throws {
    let sets = GrammarSets(try Self.grammar())
    let terminals = ["rule", "card", "step"].compactMap { sets.first[$0] }
      .reduce(sets.follow["step"] ?? []) { $0.union($1) }
    #expect(
      Keywords.refusedAtLineStart(in: language).sorted()
        == singleWords(of: terminals, in: language))
  }

  @Test("Nothing may have the name of a word of calculation", arguments: Language.allCases)
  func refusedEverywhere(language: Language) throws {
    // Of what can stand behind an operand, only what belongs to the value.
    let sets = GrammarSets(try Self.grammar().part(from: "value"))
    let misread: Set<Terminal> = [.keyword("overigen"), .keyword("tot"), .keyword("uit")]
    let terminals = misread.union(sets.first["value"] ?? []).union(sets.follow["operand"] ?? [])
    #expect(
      Keywords.refusedEverywhere(in: language).sorted()
        == singleWords(of: terminals, in: language))
  }

  /// Returns the spellings of keywords that could be a name, in order.
  private func singleWords(of terminals: Set<Terminal>, in language: Language) -> [String] {
    // Keywords only before a bracket: as a name they are told apart.
    let beforeBracket = ["aantal", "telling", "wie"]
    var words: Set<String> = []
    for case .keyword(let word) in terminals where !beforeBracket.contains(word) {
      guard let slot = slot(named: word) else { continue }
      words.formUnion(
        Keywords.spellings(of: slot, in: language).filter { $0.allSatisfy(\.isLetter) })
    }
    return words.sorted()
  }
}

/// Returns the slot that the grammar names so.
func slot(named name: String) -> Slot? {
  Slot.allCases.first { $0.name == name }
}
