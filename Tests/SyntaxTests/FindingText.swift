// Findings as text, as the expected files of this suite hold them.
import Diagnostics
import Syntax

/// Returns the findings of a script, each with its place, its remedies and what it points to.
func findings(of report: Report, in tree: SyntaxTree) -> String {
  let source = tree.source
  let index = LineIndex(source)
  func place(_ span: Span) -> String {
    let place = index.place(at: Int(span.start))
    return "\(place.line):\(place.column)"
  }
  var text = ""
  for finding in report.sorted {
    let message = finding.message.text(in: tree.language)
    text += "\(place(finding.span)) \(finding.severity) \(finding.code.label) "
    text += "\(finding.code.slug): \(visible(message))\n"
    text += "  | \(visible(source.text(of: finding.span)))\n"
    for note in finding.notes {
      text += "  \(place(note.span)) \(note.message.text(in: tree.language))\n"
    }
    if let help = finding.help { text += "  = \(visible(help.text(in: tree.language)))\n" }
    for fix in finding.fixes { text += "  + \(visible(fix.title.text(in: tree.language)))\n" }
  }
  return text
}

/// Returns a script with a remedy carried out.
func applying(_ fix: Fix, to source: SourceText) -> SourceText {
  var bytes = source.bytes
  for edit in fix.edits.reversed() {
    bytes.replaceSubrange(edit.span.range, with: Array(edit.replacement.utf8))
  }
  return SourceText(name: source.name, bytes: bytes, file: source.file)
}
