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
    "Tests/Corpus/Checking/findings/nl/sporen-naast-elkaar.ivp",
    "Tests/Corpus/Checking/findings/nl/vragen-die-niet-passen.ivp",
    "Tests/Corpus/Checking/ok/blokken.ivp",
  ]

  /// Blocks that do each other twice, or give on what they were given twice, thirty deep; and a
  /// row of them: each is one finding, soon.
  @Test(arguments: [
    ("    doe b{n}(x)\n    doe b{n}(x)", 30, DiagnosticCode.tooManySteps),
    ("    doe b{n}(x + x)", 30, .tooManySteps), ("    doe b{n}(x)", 2_000, .tooDeep),
  ])
  func blocksDontBlowUp(_ lines: String, _ count: Int, _ code: DiagnosticCode) {
    var script = "protocol \"Veel\"\n    taal nl\n\nblok b0(x)\n    iedereen: {x}\neinde\n"
    for number in 1...count {
      let body = lines.split(separator: "{n}").joined(separator: "\(number - 1)")
      script += "\nblok b\(number)(x)\n\(body)\neinde\n"
    }
    script += "\nfase \"Alles\", 10 minuten\n    doe b\(count)(1)\n"
    let checked = CheckedText(script)
    #expect(checked.findings.map { $0.code } == [code], "\(checked.wording.prefix(2_000))")
    #expect(checked.program == nil)
  }

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
