// The door of the room: a script comes in as a tree, and goes out in plain form.
import Diagnostics
import Syntax

/// Returns a script in plain form: the one text that everybody would have written.
///
/// The tree must be of a script without errors: of one with errors, lines may be missing.
package func format(_ tree: SyntaxTree) -> String {
  write(tree, in: tree.language, addsLanguage: false)
}

/// Returns a script in plain form with the keywords of a language; names and texts stay.
package func translate(
  _ tree: SyntaxTree, to language: Language
) throws(UntranslatableName) -> String {
  try refuseNames(of: tree, in: language)
  let plain = parse(SourceText(name: tree.source.name, text: format(tree))).tree
  for addsLanguage in [false, true] {
    let text = write(tree, in: language, addsLanguage: addsLanguage)
    let (result, report) = parse(SourceText(name: tree.source.name, text: text))
    // Without `taal nl`, a few lines may not tell in which language they are.
    if result.language != language { continue }
    if !report.hasErrors, says(result, theSameAs: plain) { return text }
  }
  throw UntranslatableName(name: firstKeyword(among: tree, in: language))
}

private func write(_ tree: SyntaxTree, in language: Language, addsLanguage: Bool) -> String {
  var formatter = Formatter(tree, in: language)
  formatter.script(addsLanguage: addsLanguage)
  return Layout(of: tree).text(of: formatter.lines)
}
