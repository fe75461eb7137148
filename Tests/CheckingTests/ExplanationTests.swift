// Every finding has an explanation, and its examples do what they say.
import Checking
import Diagnostics
import Rehearsal
import TestSupport
import Testing

@Suite struct ExplanationTests {
  @Test(arguments: DiagnosticCode.allCases, Language.allCases)
  func wrongExampleHasThatFindingAlone(_ code: DiagnosticCode, _ language: Language) {
    let explanation = Explanation.of(code)
    #expect(explanation.code == code)
    let checked = CheckedText(explanation.wrong, in: language)
    let found = Set(checked.findings.map { $0.code } + codes(ofPlaying: checked))
    // What counts findings can't come alone.
    let others: Set<DiagnosticCode> = code == .tooManyFindings ? [.strayEnd] : []
    #expect(found.subtracting(others) == [code], "\(checked.wording.prefix(2_000))")
  }

  @Test(arguments: DiagnosticCode.allCases, Language.allCases)
  func rightExampleIsClean(_ code: DiagnosticCode, _ language: Language) {
    let checked = CheckedText(Explanation.of(code).right, in: language)
    expectSame(checked.wording, "", "\(code.slug) in \(language.code)")
    #expect(codes(ofPlaying: checked).isEmpty)
  }

  /// What is found by playing the proeven, too.
  private func codes(ofPlaying checked: CheckedText) -> [DiagnosticCode] {
    guard let program = checked.program else { return [] }
    return program.trials.flatMap { rehearse($0, of: program).failures.map { $0.code } }
  }
}
