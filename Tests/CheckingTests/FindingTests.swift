// Scripts that say themselves what is found in them: `# error: slug` above the line.
import Diagnostics
import TestSupport
import Testing

@Suite struct FindingTests {
  @Test(arguments: try corpus("Checking/findings"))
  func findsWhatTheCommentsSay(_ file: CorpusFile) {
    expectSame(
      CheckedText(file.text).lines.joined(separator: "\n"),
      expectations(in: file.text).joined(separator: "\n"), file.path)
  }

  /// Scripts of a realistic length with ten mistakes, each in another construct, one of them a
  /// missing `einde`: each is told once, and nothing else is.
  @Test(arguments: try corpus("Checking/mistakes"))
  func findsTenMistakesAndNoMore(_ file: CorpusFile) {
    let lines = CheckedText(file.text).lines
    #expect(lines.count == 10)
    expectSame(
      lines.joined(separator: "\n"), expectations(in: file.text).joined(separator: "\n"),
      file.path)
    #expect(lines.contains { $0.hasSuffix("error: missing-end") })
  }

  @Test(arguments: try corpus("Checking/mistakes"))
  func saysMistakesWell(_ file: CorpusFile) {
    expectGolden(CheckedText(file.text).wording, at: file.beside("said"))
  }

  @Test(arguments: try corpus("Checking/findings"))
  func saysItWell(_ file: CorpusFile) {
    expectGolden(CheckedText(file.text).wording, at: file.beside("said"))
  }

  /// A remedy that is the only one mends what it says it mends.
  @Test(arguments: try corpus("Checking/findings"))
  func mends(_ file: CorpusFile) {
    let checked = CheckedText(file.text)
    for finding in checked.findings where finding.fixes.count == 1 {
      let before = checked.findings.count { $0.code == finding.code }
      let after = CheckedText(checked.text(after: finding.fixes[0]))
      #expect(
        after.findings.count { $0.code == finding.code } < before,
        "\(finding.code.slug) in \(file.path):\n\(after.wording)")
    }
  }

  @Test(arguments: try corpus("Checking/ok"))
  func findsNothing(_ file: CorpusFile) {
    let checked = CheckedText(file.text)
    expectSame(checked.wording, "", file.path)
    #expect(checked.program != nil)
  }

  /// Returns what the comments of a script expect, each for the next line that is no comment.
  private func expectations(in text: String) -> [String] {
    var waiting: [String] = []
    var result: [String] = []
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    for (index, line) in lines.enumerated() {
      let content = line.drop { $0 == " " }
      let isExpectation = ["# error: ", "# warning: ", "# hint: "].contains {
        content.hasPrefix($0)
      }
      if isExpectation {
        waiting.append(String(content.dropFirst(2)))
      } else {
        result += waiting.map { "\(index + 1) \($0)" }
        waiting = []
      }
    }
    return result
  }
}
