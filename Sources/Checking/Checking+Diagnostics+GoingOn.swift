// What is added where a line may be meant to go on with the text above it.
import Diagnostics

extension Diagnostic {
  /// Returns the finding with a second remedy: the line goes on with the text above it.
  func orGoesOn(before line: Span) -> Diagnostic {
    let dutch = "Hoort deze regel bij de tekst erboven, zet er dan `> ` voor."
    let english = "If this line goes on with the text above it, put `> ` before it."
    return Diagnostic(
      code, severity, at: span, message,
      help: Message(
        nl: help.map { "\($0.nl) \(dutch)" } ?? dutch,
        en: help.map { "\($0.en) \(english)" } ?? english),
      notes: notes,
      fixes: fixes + [
        Fix(Message(nl: "Zet er `> ` voor", en: "Put `> ` before it"), [Edit(line, "> ")])
      ])
  }
}
