// What a good script reads as, whichever way it is typed and in both languages.
import Diagnostics
import Syntax
import TestSupport
import Testing

@Suite("Good scripts")
struct ReadingTests {
  @Test("A script reads as its tree", arguments: try corpus("Syntax/ok"))
  func tree(file: CorpusFile) {
    let (tree, report) = parse(SourceText(name: file.path, bytes: file.bytes))
    expectSame(findings(of: report, in: tree), "", "\(file.path) should have no findings")
    expectGolden(treeDump(tree), at: file.beside("tree"))
  }

  @Test(
    "However it is typed, it reads the same",
    arguments: try corpus("Syntax/ok").filter { !$0.name.hasPrefix("typed") } + protocolFiles(),
    ScriptVariant.allCases)
  func variant(file: CorpusFile, variant: ScriptVariant) {
    let script = variant.applied(to: file.text)
    let (tree, report) = parse(SourceText(name: file.path, text: script))
    expectSame(findings(of: report, in: tree), "", "\(variant) of \(file.path) is found wanting")
    expectSame(treeDump(tree), dump(of: file.text), "\(variant) of \(file.path) reads otherwise")
  }

  @Test("Capitals change nothing", arguments: try corpus("Syntax/ok") + protocolFiles())
  func capitals(file: CorpusFile) {
    let language = parse(SourceText(name: file.path, bytes: file.bytes)).tree.language
    let words = keywords(of: language)
    let script = upperCasingKeywords(of: file.text) { words.contains($0.lowercased()) }
    // Names come along where they are also keywords, and count as the same in any case.
    expectSame(dump(of: script).lowercased(), dump(of: file.text).lowercased())
  }

  @Test(
    "Dutch and English twins read the same",
    arguments: try corpus("Syntax/ok", ending: ".en.ivp").filter { $0.name != "typed.en" })
  func twins(file: CorpusFile) throws {
    let twin = try CorpusFile(file.path.dropLast("en.ivp".count) + "nl.ivp")
    expectSame(withoutTexts(dump(of: file.text)), withoutTexts(dump(of: twin.text)))
  }

  @Test("A built-in protocol reads without findings", arguments: try protocolFiles())
  func builtIn(file: CorpusFile) {
    let (tree, report) = parse(SourceText(name: file.path, bytes: file.bytes))
    expectSame(findings(of: report, in: tree), "")
  }

  private func dump(of text: String) -> String {
    treeDump(parse(SourceText(name: "", text: text)).tree)
  }

  private func keywords(of language: Language) -> Set<String> {
    var words: Set<String> = []
    for slot in Slot.allCases {
      for spelling in Keywords.spellings(of: slot, in: language) {
        words.formUnion(spelling.split(separator: " ").map(String.init))
      }
    }
    return words
  }

  /// A tree without what is written in its own language: the language and all between « and ».
  private func withoutTexts(_ dump: String) -> String {
    dump.split(separator: "\n").map { line in
      if line.hasPrefix("language") || line.hasPrefix("header language") { return "language" }
      guard let open = line.firstIndex(of: "«"), let close = line.lastIndex(of: "»") else {
        return String(line)
      }
      return line[..<open] + "…" + line[close...].dropFirst()
    }.joined(separator: "\n")
  }
}
