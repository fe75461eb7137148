// Invariant: what the documents show is true. Every example in them is a test.
import Checking
import Diagnostics
import Formatting
import Syntax
import TestSupport
import Testing

@Suite("The examples in the documents")
struct DocumentTests {
  @Test("A script that is shown checks clean", arguments: try DocumentExample.all(.whole))
  func whole(example: DocumentExample) {
    #expect(findings(in: example.text) == [])
    expectSame(formatted(example.text), example.text, "It is not in plain form")
  }

  @Test(
    "Lines that are shown check clean in a phase",
    arguments: try DocumentExample.all(.lines))
  func lines(example: DocumentExample) {
    let script = DocumentExample.inPhase(example.text)
    #expect(findings(in: script) == [])
    expectSame(formatted(script), script, "It is not in plain form")
  }

  @Test(
    "A mistake that is shown gives the code that is named",
    arguments: try DocumentExample.all(.wrong))
  func wrong(example: DocumentExample) {
    let found = findings(in: example.text).map { String($0.prefix { $0 != " " }) }
    #expect(found == [example.code])
  }

  @Test(
    "Every block says what it is, so that no example escapes", arguments: DocumentExample.documents)
  func known(document: String) throws {
    let known = ["ivp", "ivp fase", "ebnf", "text", "sh"]
    for block in try DocumentExample.blocks(of: document) {
      let isKnown = known.contains(block.fence) || block.fence.hasPrefix("ivp fout IVP")
      #expect(isKnown, "\(document):\(block.line): ```\(block.fence)")
    }
  }

  private func formatted(_ script: String) -> String {
    format(parse(SourceText(name: "example", text: script)).tree)
  }

  private func findings(in script: String) -> [String] {
    let source = SourceText(name: "example", text: script)
    let parsed = parse(source)
    var report = parsed.report
    report.add(check(parsed.tree, after: parsed.report).report)
    let lines = LineIndex(source)
    return report.sorted.map { finding in
      "\(finding.code.label) in line \(lines.line(at: Int(finding.span.start))): "
        + finding.message.text(in: .english)
    }
  }
}

/// A block of a document that holds (a part of) a script.
struct DocumentExample: Sendable, CustomTestStringConvertible {
  enum Kind { case whole, lines, wrong }

  let kind: Kind
  let document: String
  let line: Int
  let text: String
  /// The code that a wrong one gives.
  let code: String

  var testDescription: String { "\(document):\(line)" }

  static let documents = ["Grammar.md", "README.md", "protocols/README.md"]

  /// Returns the examples of a kind in all documents.
  static func all(_ kind: Kind) throws -> [DocumentExample] {
    try documents.flatMap { document in
      try blocks(of: document).compactMap { block in
        let words = block.fence.split(separator: " ").map { String($0) }
        guard words.first == "ivp", DocumentExample.kind(of: words) == kind else { return nil }
        return DocumentExample(
          kind: kind, document: document, line: block.line, text: block.text,
          code: words.last ?? "")
      }
    }
  }

  private static func kind(of words: [String]) -> Kind {
    switch words.dropFirst().first {
    case "fase": .lines
    case "fout": .wrong
    default: .whole
    }
  }

  /// Returns lines as a script: with people, and in a phase unless they begin with one.
  static func inPhase(_ lines: String) -> String {
    let isPhase = lines.drop { $0 == " " }.hasPrefix("fase ")
    return """
      protocol "Voorbeeld"
          taal nl
          deelnemers 5 tot 8

      rol inbrenger, 1: Brengt een eigen vraag in.
      rol voorzitter, 1, erbij: Bewaakt de stappen en de tijd.
      rol groep, overigen: Denkt mee.

      spelregel "Vertrouwelijk": Wat hier gezegd wordt, blijft hier.

      \(isPhase ? "" : "fase \"Voorbeeld\", 1 uur\n")
      """ + lines
  }

  /// Returns every fenced block of a document, with the line of its fence.
  static func blocks(
    of document: String
  ) throws -> [(fence: String, line: Int, text: String)] {
    var blocks: [(String, Int, String)] = []
    var open: (fence: String, line: Int, text: String)?
    let lines = try Repository.text(of: document)
      .split(separator: "\n", omittingEmptySubsequences: false)
    for (index, line) in lines.enumerated() {
      if let block = open {
        open = line == "```" ? nil : (block.fence, block.line, block.text + line + "\n")
        if open == nil { blocks.append(block) }
      } else if line.hasPrefix("```") {
        open = (String(line.dropFirst(3)), index + 1, "")
      }
    }
    if let open { throw MissingFile(path: "\(document):\(open.line)", why: "is never closed") }
    return blocks
  }
}
