// What formatting must keep, asked of two texts.
import Diagnostics
import Formatting
import Syntax
import TestSupport
import Testing

/// Returns a script in plain form.
func formatted(_ script: String) -> String {
  format(parse(SourceText(name: "script.ivp", text: script)).tree)
}

/// Expects a formatted script to hold what it came from holds.
func expectKept(
  _ script: String, by result: String, sourceLocation: SourceLocation = #_sourceLocation
) {
  let before = parse(SourceText(name: "before.ivp", text: script)).tree
  let (after, report) = parse(SourceText(name: "after.ivp", text: result))
  #expect(!report.hasErrors, sourceLocation: sourceLocation)
  expectSame(
    nameKey(treeDump(after)), nameKey(treeDump(before)), "The tree differs",
    sourceLocation: sourceLocation)
  #expect(
    before.comments.map { before.source.text(of: $0) }
      == after.comments.map { after.source.text(of: $0) }, sourceLocation: sourceLocation)
  expectSame(
    formatted(result), result, "Formatting again changes it", sourceLocation: sourceLocation)
}
