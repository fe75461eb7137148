// Invariant: a formatted script says what it said, keeps every comment and every text, and is
// never changed by formatting it again.
import Diagnostics
import Formatting
import Syntax
import TestSupport
import Testing

@Suite("Formatting")
struct FormattingTests {
  @Test("Every protocol is in plain form", arguments: try protocolFiles() + sharedFiles())
  func protocolsArePlain(file: CorpusFile) {
    expectSame(formatted(file.text), file.text, "\(file.path) is not in plain form")
  }

  @Test("A script is written as its twin says", arguments: try corpus("Formatting"))
  func golden(file: CorpusFile) {
    let result = formatted(file.text)
    expectGolden(result, at: file.beside("plain"))
    expectSame(formatted(result), result, "Formatting again changes it")
  }

  @Test("What is formatted says the same", arguments: try FormattingTests.scripts())
  func properties(file: CorpusFile) { expectKept(file.text, by: formatted(file.text)) }

  @Test(
    "However a protocol is typed, it comes out as it is", arguments: try protocolFiles(),
    ScriptVariant.allCases)
  func variants(file: CorpusFile, variant: ScriptVariant) {
    expectSame(formatted(variant.applied(to: file.text)), file.text)
  }

  @Test("A script with errors gives a text as well", arguments: try corpus("Syntax/err"))
  func errors(file: CorpusFile) {
    let tree = parse(SourceText(name: file.path, bytes: file.bytes)).tree
    #expect(tree.comments.count == format(tree).split(separator: "\n").count { $0.isComment })
  }

  /// All scripts without errors that there are.
  static func scripts() throws -> [CorpusFile] {
    let folders = ["Syntax/ok", "Checking/ok", "Planning", "Plain", "Commands"]
    return try (protocolFiles() + folders.flatMap { try corpus($0) }).filter {
      !parse(SourceText(name: $0.path, bytes: $0.bytes)).report.hasErrors
    }
  }
}

extension Substring {
  /// Whether a line is a comment.
  fileprivate var isComment: Bool { drop { $0 == " " }.hasPrefix("#") }
}
