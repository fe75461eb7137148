// Broken scripts of every kind are checked without a trap, and without a program.
import Checking
import Diagnostics
import ProgramModel
import TestSupport
import Testing

@Suite struct RobustnessTests {
  /// Scripts that use all there is, so that every line is broken once.
  private static let scripts = [
    "Tests/Corpus/Checking/ok/alles-wat-loopt.ivp",
    "Tests/Corpus/Checking/findings/nl/wat-nog-niet-kan.ivp",
    "Tests/Corpus/Checking/findings/nl/vragen-die-niet-passen.ivp",
  ]

  @Test(arguments: scripts)
  func staysUprightWithoutALine(_ path: String) throws {
    let lines = try CorpusFile(path).text.split(separator: "\n", omittingEmptySubsequences: false)
    for index in stride(from: 0, to: lines.count, by: 2) {
      var rest = lines
      rest.remove(at: index)
      expectSound(rest.joined(separator: "\n"))
    }
  }

  @Test(arguments: scripts)
  func staysUprightWithHalfALine(_ path: String) throws {
    let lines = try CorpusFile(path).text.split(separator: "\n", omittingEmptySubsequences: false)
    for index in stride(from: 1, to: lines.count, by: 2) {
      var rest = lines
      rest[index] = rest[index].prefix(rest[index].count * 2 / 3)
      expectSound(rest.joined(separator: "\n"))
    }
  }

  @Test(arguments: scripts)
  func staysUprightWithLinesSwapped(_ path: String) throws {
    let lines = try CorpusFile(path).text.split(separator: "\n", omittingEmptySubsequences: false)
    for index in stride(from: 1, to: lines.count, by: 4) {
      var rest = lines
      rest.swapAt(index, (index * 7) % lines.count)
      expectSound(rest.joined(separator: "\n"))
    }
  }

  @Test(arguments: scripts)
  func staysUprightWhenCutOff(_ path: String) throws {
    let bytes = try CorpusFile(path).bytes
    for end in stride(from: 0, to: bytes.count, by: 101) {
      expectSound(String(decoding: bytes[..<end], as: UTF8.self))
    }
  }

  @Test(arguments: scripts)
  func staysUprightWithWordsDoubled(_ path: String) throws {
    let words = try CorpusFile(path).text.split(separator: " ", omittingEmptySubsequences: false)
    for index in stride(from: 0, to: words.count, by: 19) {
      var rest = words
      rest.insert(words[(index * 11) % words.count], at: index)
      expectSound(rest.joined(separator: " "))
    }
  }

  /// Expects a program exactly where nothing is wrong, and places inside the text.
  private func expectSound(_ text: String) {
    let checked = CheckedText(text)
    let hasErrors = checked.findings.contains { $0.severity == .error }
    if hasErrors { #expect(checked.program == nil) }
    for finding in checked.findings {
      #expect(finding.span.range.upperBound <= text.utf8.count)
      for fix in finding.fixes { _ = checked.text(after: fix) }
    }
  }
}
