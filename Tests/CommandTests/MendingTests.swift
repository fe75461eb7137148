// Invariant: `ivp check --fix` mends what has one remedy, all of it or nothing, and breaks nothing.
import Diagnostics
import Driver
import TestSupport
import Testing

@Suite("ivp check --fix")
struct MendingTests {
  private static let broken =
    "protocol \"x\"\nfase Begin, 5 minuten\n    groop: Ga zitten.\n    Kies een stoel.\n"
    + "rol groep, overigen: Denkt mee.\n"
  private static let mended =
    "protocol \"x\"\nfase \"Begin\", 5 minuten\n    groep: Ga zitten.\n    > Kies een stoel.\n"
    + "rol groep, overigen: Denkt mee.\n"

  @Test("A mistake with one remedy is mended to the letter", arguments: try mistakes())
  func mistake(file: CorpusFile) throws {
    let mended = mend(SourceText(name: file.path, bytes: file.bytes))
    guard !file.text.hasPrefix("# known wrong: "), mended.before.diagnostics.count == 1,
      mended.before.diagnostics[0].fixes.count == 1
    else { return }
    let twin = try CorpusFile(file.beside("mended.ivp"))
    expectSame(String(decoding: mended.source.bytes, as: UTF8.self), twin.text, file.path)
    #expect(mended.left.diagnostics.isEmpty)
  }

  @Test("What is mended has nothing left to mend, and no more errors", arguments: try scripts())
  func rest(file: CorpusFile) {
    let mended = mend(SourceText(name: file.path, bytes: file.bytes))
    let again = mend(mended.source)
    #expect(again.steps.isEmpty)
    #expect(again.source.bytes == mended.source.bytes)
    #expect(mended.steps.isEmpty == (mended.source.bytes == file.bytes))
    let readingErrors = { (report: Report) in
      report.diagnostics.filter { $0.severity == .error && $0.code.rawValue < 200 }.count
    }
    #expect(readingErrors(mended.left) <= readingErrors(mended.before))
  }

  @Test("A file is mended, keeps its mode, and its folder has nothing else in it")
  func written() throws {
    try inFolder { folder in
      try folder.write(MendingTests.broken, to: "x.ivp", mode: 0o640)
      #expect(folder.run(["check", "x.ivp", "--fix"]) == .findings)
      #expect(try folder.text(of: "x.ivp") == MendingTests.mended)
      #expect(try folder.mode(of: "x.ivp") == 0o640)
      #expect(try folder.names() == ["x.ivp"])
    }
  }

  @Test(
    "What would change is shown, and nothing is", arguments: [["--diff"], ["--fix", "--diff"]])
  func shown(options: [Word]) throws {
    try inFolder { folder in
      try folder.write(MendingTests.broken, to: "x.ivp")
      let diff = folder.output(of: ["check", "x.ivp"] + options)
      #expect(diff.hasPrefix("--- x.ivp\n+++ x.ivp\n@@ -1,5 +1,5 @@\n"))
      #expect(diff.contains("\n-    groop: Ga zitten.\n"))
      #expect(diff.contains("\n+    groep: Ga zitten.\n"))
      #expect(folder.run(["check", "x.ivp"] + options) == .findings)
      #expect(try folder.text(of: "x.ivp") == MendingTests.broken)
    }
  }

  @Test("What comes in goes out mended, and nothing else with it")
  func piped() throws {
    try inFolder { folder in
      let text = folder.output(of: ["check", "-", "--fix"], input: MendingTests.broken)
      #expect(text == MendingTests.mended)
    }
  }

  @Test("A script that can't be written is told")
  func unwritable() throws {
    try inFolder { folder in
      #expect(folder.run(["check", "niet-er.ivp", "--fix"]) == .failure)
    }
  }

  @Test("A script over the limit is left as it is")
  func tooLarge() throws {
    try inFolder { folder in
      let text = MendingTests.broken + String(repeating: "# een regel\n", count: 100_000)
      try folder.write(text, to: "x.ivp")
      #expect(folder.run(["check", "x.ivp", "--fix"]) == .findings)
      #expect(try folder.text(of: "x.ivp") == text)
    }
  }
}

/// The scripts with a mistake, without their mended twins.
private func mistakes() throws -> [CorpusFile] {
  try corpus("Mistakes").filter { !$0.name.hasSuffix(".mended") }
}

/// The scripts in which something is found.
private func scripts() throws -> [CorpusFile] {
  try corpus("Checking/findings/nl") + corpus("Checking/findings/en") + corpus("Checking/mistakes")
    + mistakes()
}
