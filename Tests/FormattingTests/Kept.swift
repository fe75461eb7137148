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

/// A tree's dump with names as they are compared, and without the word for the language.
private func comparable(_ tree: SyntaxTree) -> String {
  nameKey(treeDump(tree).replacing(/header language \S+ =/, with: "header language ="))
}

/// The lines that people will read, to the byte.
private func texts(of tree: SyntaxTree) -> String {
  treeDump(tree).split(separator: "\n")
    .filter { $0.contains("text «") || $0.contains("item «") }
    .joined(separator: "\n")
}

/// Expects a formatted script to hold what it came from holds.
func expectKept(
  _ script: String, by result: String, sourceLocation: SourceLocation = #_sourceLocation
) {
  let before = parse(SourceText(name: "before.ivp", text: script)).tree
  let (after, report) = parse(SourceText(name: "after.ivp", text: result))
  #expect(!report.hasErrors, sourceLocation: sourceLocation)
  expectSame(
    comparable(after), comparable(before), "The tree differs", sourceLocation: sourceLocation)
  expectSame(
    texts(of: after), texts(of: before), "The texts differ", sourceLocation: sourceLocation)
  #expect(
    before.comments.map { before.source.text(of: $0) }
      == after.comments.map { after.source.text(of: $0) }, sourceLocation: sourceLocation)
  expectSame(
    formatted(result), result, "Formatting again changes it", sourceLocation: sourceLocation)
}
