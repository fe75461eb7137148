// The catalogue of mistakes that trainers make: each script has one, and its twin is mended.
import Diagnostics
import TestSupport
import Testing

@Suite struct MistakeTests {
  /// One mistake gives one finding, worded as a trainer reads it.
  @Test(arguments: try mistakes())
  func findsTheMistakeAndNothingElse(_ file: CorpusFile) {
    let checked = CheckedText(file.bytes)
    if !isKnownWrong(file) {
      #expect(checked.findings.count == 1, "\(checked.wording)")
    }
    expectGolden(checked.drawing, at: file.beside("said"))
  }

  @Test(arguments: try mistakes())
  func findsNothingInTheTwin(_ file: CorpusFile) throws {
    let twin = CheckedText(try CorpusFile(file.beside("mended.ivp")).bytes)
    expectSame(twin.wording, "", file.beside("mended.ivp"))
    #expect(twin.program != nil)
  }

  /// A remedy that is the only one does what the author would have done.
  @Test(arguments: try mistakes())
  func mendsTheMistake(_ file: CorpusFile) throws {
    let checked = CheckedText(file.bytes)
    guard !isKnownWrong(file), checked.findings.count == 1,
      let finding = checked.findings.first, finding.fixes.count == 1
    else { return }
    expectSame(
      checked.text(after: finding.fixes[0]), try CorpusFile(file.beside("mended.ivp")).text,
      "\(finding.code.slug) in \(file.path)")
  }

  @Test func isLargeEnough() throws {
    #expect(try mistakes().count >= 60)
  }

  private func isKnownWrong(_ file: CorpusFile) -> Bool {
    file.text.hasPrefix("# known wrong: ")
  }
}

/// The scripts with a mistake, without their mended twins.
private func mistakes() throws -> [CorpusFile] {
  try corpus("Mistakes").filter { !$0.name.hasSuffix(".mended") }
}
