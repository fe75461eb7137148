// What is said about scripts with mistakes: one cause, one finding, and a remedy that helps.
import Diagnostics
import Syntax
import TestSupport
import Testing

@Suite("Scripts with mistakes")
struct FindingTests {
  @Test("Each mistake gets its finding", arguments: try corpus("Syntax/err"))
  func found(file: CorpusFile) {
    let (tree, report) = parse(SourceText(name: file.path, bytes: file.bytes))
    #expect(!report.diagnostics.isEmpty)
    expectGolden(findings(of: report, in: tree), at: file.beside("findings"))
  }

  @Test("A remedy that is alone takes its finding away", arguments: try corpus("Syntax/err"))
  func mended(file: CorpusFile) {
    let source = SourceText(name: file.path, bytes: file.bytes)
    let report = parse(source).report
    for finding in report.diagnostics where finding.fixes.count == 1 {
      let mended = parse(applying(finding.fixes[0], to: source)).report
      #expect(
        count(finding.code, in: mended) < count(finding.code, in: report),
        "\(file.path): \(finding.code.slug) at \(finding.span.start) stays")
    }
  }

  @Test("Remedies stay within the file, in order", arguments: try corpus("Syntax/err"))
  func edits(file: CorpusFile) {
    let source = SourceText(name: file.path, bytes: file.bytes)
    for finding in parse(source).report.diagnostics {
      for fix in finding.fixes {
        var end: UInt32 = 0
        for edit in fix.edits {
          #expect(edit.span.start >= end && edit.span.end <= source.span.end)
          end = edit.span.end
        }
      }
    }
  }

  @Test("Ten mistakes give ten findings", arguments: try corpus("Syntax/err/ten"))
  func ten(file: CorpusFile) {
    let report = parse(SourceText(name: file.path, bytes: file.bytes)).report
    #expect(report.diagnostics.count == 10)
  }

  private func count(_ code: DiagnosticCode, in report: Report) -> Int {
    report.diagnostics.count { $0.code == code }
  }
}
