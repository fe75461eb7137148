// Lines that say or ask nothing.
import Diagnostics
import Syntax

/// Returns the lines with a colon and nothing behind it: in the room nobody would know what is
/// meant.
///
/// What is said may begin with a list or a further paragraph; a question may not, as the options
/// under it don't say what is asked. A phase or a silence speaks for itself.
func findEmptyTexts(_ tree: SyntaxTree) -> Report {
  var report = Report()
  tree.forEachStep(in: tree.allLines) { id in
    guard let text = tree[id].text, text.paragraphs.allSatisfy({ $0.parts.isEmpty }) else { return }
    switch tree[id].kind {
    case .ask, .appointFrom:
      report.add(.nothingAsked(at: tree[id].span))
    case .prompt, .whisper, .cue:
      if text.items.isEmpty { report.add(.nothingSaid(at: tree[id].span)) }
    case .missing, .phase, .pause, .speaks, .listens, .silence, .then, .seat, .draw, .appoint,
      .reveal, .subgroups, .set, .remember, .perform, .condition, .repeated, .each, .round,
      .together, .stop:
      break
    }
  }
  return report
}
