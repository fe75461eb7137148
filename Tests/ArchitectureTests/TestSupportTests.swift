// The tools of the other suites, tried on what they must not get wrong.
import TestSupport
import Testing

@Suite("What the tests lean on")
struct TestSupportTests {
  @Test("A corpus folder without files is an error, not a suite that passes")
  func emptyFolder() {
    #expect(throws: MissingFile.self) { try corpus("No such folder") }
    #expect(throws: MissingFile.self) { try corpus("", ending: ".no-such-ending") }
  }

  @Test("A difference shows the lines around it and the signs that don't show")
  func difference() {
    let old = "a\nb\nc\nd\ne\nf \n"
    let new = "a\nb\nc\nd\ne\nf\u{A0}\ng\n"
    #expect(
      lineDifference(from: old, to: new, context: 1)
        == "  …\n  e\n- f·\n+ f‹U+A0›\n+ g\n  \n")
  }

  @Test("A variant leaves texts, titles, items and comments as they are")
  func variants() {
    let script = """
      # een "test"
      fase "De  kern", 1:30: Zeg "nu" na.
        - één "item"

      """
    #expect(
      ScriptVariant.curlyQuotes.applied(to: script)
        == "# een \"test\"\nfase “De  kern”, 1:30: Zeg \"nu\" na.\n  - één \"item\"\n")
    #expect(
      ScriptVariant.noBreakSpaces.applied(to: script)
        == "# een \"test\"\nfase\u{A0}\"De  kern\",\u{A0}1:30: Zeg \"nu\" na.\n  - één \"item\"\n")
    #expect(
      upperCasingKeywords(of: script) { $0 == "fase" || $0 == "na" }
        == "# een \"test\"\nFASE \"De  kern\", 1:30: Zeg \"nu\" na.\n  - één \"item\"\n")
  }

  @Test("Every variant changes the bytes of a script", arguments: ScriptVariant.allCases)
  func changes(variant: ScriptVariant) {
    let script = "protocol \"Kring\"\n  taal nl\n"
    #expect(Array(variant.applied(to: script).utf8) != Array(script.utf8))
  }
}
