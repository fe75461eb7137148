// From one language to the other: keywords change by their slots, names and texts stay.
import Diagnostics
import Syntax

/// Why a script can't be translated: one of its names is a keyword of the other language.
package struct UntranslatableName: Error, Equatable {
  /// The name where it is declared; nil where it could not be told which one it is.
  package let name: NameNode?
}

/// Refuses the first name that would be read as a keyword where it stands.
func refuseNames(of tree: SyntaxTree, in language: Language) throws(UntranslatableName) {
  let everywhere = Keywords.refusedEverywhere(in: language)
  let atLineStart = Keywords.refusedAtLineStart(in: language)
  let numbers = Keywords.numberWords(in: language).flatMap { $0.spellings }
  for declaration in DeclaredNames(of: tree).declarations {
    let key = nameKey(tree.text(of: declaration.name))
    let isRefused =
      everywhere.contains(key) || numbers.contains(key)
      || declaration.beginsLines && atLineStart.contains(key)
    if isRefused { throw UntranslatableName(name: declaration.name) }
  }
}

/// Returns the first name that is a keyword of a language, in whatever place.
func firstKeyword(among tree: SyntaxTree, in language: Language) -> NameNode? {
  DeclaredNames(of: tree).declarations.first { declaration in
    let key = nameKey(tree.text(of: declaration.name))
    return Slot.allCases.contains { Keywords.spellings(of: $0, in: language).contains(key) }
  }?.name
}

/// Whether two scripts say the same, each in its own language.
func says(_ script: SyntaxTree, theSameAs other: SyntaxTree) -> Bool {
  lines(of: script) == lines(of: other)
}

/// The dump of a tree without the lines that name its language, names as they are compared.
private func lines(of tree: SyntaxTree) -> [String] {
  treeDump(tree).split(separator: "\n")
    .filter { !$0.hasPrefix("language ") && !$0.hasPrefix("header language ") }
    .map { nameKey(String($0)) }
}
