import Diagnostics

/// Reads a script: any bytes give a tree and a report, never an error thrown or a trap.
///
/// The language is the script's own (`taal nl`), else that of the first line that begins with a
/// keyword of one language only, else Dutch.
package func parse(_ source: SourceText) -> (tree: SyntaxTree, report: Report) {
  let script = Lexer.lex(source)
  var parser = Parser(script, of: source)
  // What is too much for a script is one finding, not a thousand.
  if !script.isCutShort { parser.script() }
  return (parser.tree, parser.findings.report)
}

/// Returns how many tokens are read until a script is a tree, those of a line again each time that
/// the line is read in another way: the work that it takes, to be counted.
package func countTokensRead(in source: SourceText) -> Int {
  let script = Lexer.lex(source)
  var parser = Parser(script, of: source)
  if !script.isCutShort { parser.script() }
  return parser.tokensRead
}

/// Returns how many tokens a script holds: what the lexer alone does, to be measured.
package func countTokens(in source: SourceText) -> Int { Lexer.lex(source).tokens.count }
