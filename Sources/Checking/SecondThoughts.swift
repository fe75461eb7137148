// What is left out or added once all is found: one cause, one finding, and every remedy.
import Diagnostics
import Syntax

/// Returns findings without those on a line that could not be read, which have the same cause; a
/// finding about a name or its options also offers to let the line go on with the text above it.
func secondThoughts(on report: Report, _ seams: Seams, after reading: Report) -> Report {
  var broken: Set<Seams.Line> = []
  for finding in reading.diagnostics where finding.severity == .error {
    if let line = seams.line(of: finding.span) { broken.insert(line) }
  }
  var result = Report()
  for finding in report.diagnostics {
    guard let line = seams.line(of: finding.span) else { continue }
    if !broken.contains(line) { result.add(offeringToGoOn(finding, seams.trees[line.file])) }
  }
  return result
}

/// `Onthoud dit` and `Tip: vraag door.` happen to fit a form, and may be meant as a sentence.
private func offeringToGoOn(_ finding: Diagnostic, _ tree: SyntaxTree) -> Diagnostic {
  switch finding.code {
  case .unknownName, .unknownBlock, .notWritable, .optionsMissing:
    // Where the name that was meant is known, nothing else was; and a sentence has its capital.
    guard finding.fixes.isEmpty, let line = tree.lineUnderText(of: finding.span),
      beginsWithCapital(tree.source, at: line)
    else { return finding }
    return finding.orGoesOn(before: line)
  default:
    return finding
  }
}

private func beginsWithCapital(_ source: SourceText, at place: Span) -> Bool {
  let start = Int(place.start)
  let letter = Span(
    file: place.file, start: start, end: min(start + 4, source.bytes.count))
  return source.text(of: letter).first?.isUppercase ?? false
}
