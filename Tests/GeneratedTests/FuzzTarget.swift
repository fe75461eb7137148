// What the fuzzer calls with bytes of its own making: all that happens to a script before it runs.
import Checking
import Diagnostics
import Formatting
import ProgramModel
import Syntax

/// Reads, checks, draws and formats any bytes, and stops at whatever must never be.
@_cdecl("LLVMFuzzerTestOneInput")
package func testOneInput(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  let source = SourceText(
    name: "fuzz.ivp", bytes: Array(UnsafeBufferPointer(start: start, count: count)))
  let (tree, reading) = parse(source)
  let (program, checking) = check(tree, after: reading)
  var report = reading
  report.add(checking)
  precondition(program == nil || !report.hasErrors, "a program in spite of errors")
  let index = LineIndex(source)
  for finding in report.sorted.prefix(20) {
    _ = Excerpt.draw(finding, in: source, index: index, language: tree.language, style: .plain)
  }
  for finding in report.diagnostics {
    let edits = finding.fixes.flatMap { $0.edits }
    for span in [finding.span] + finding.notes.map({ $0.span }) + edits.map({ $0.span }) {
      precondition(span.start <= span.end && span.end <= source.span.end, "a place outside")
    }
  }
  if !reading.hasErrors { expectPlain(tree) }
  return 0
}

/// What is written in plain form is read again, and written the same.
private func expectPlain(_ tree: SyntaxTree) {
  let text = format(tree)
  let (again, report) = parse(SourceText(name: "plain.ivp", text: text))
  precondition(!report.hasErrors, "the plain form has errors")
  precondition(format(again) == text, "formatting again changes it")
}
