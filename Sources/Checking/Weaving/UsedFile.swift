// What a script uses of other files: which, and what could be read of them.
//
// This room reads no files. Whoever does asks for the paths that a tree uses, reads those, asks for
// what they use, and so on until nothing is missing.
import Diagnostics
import Syntax

/// A file that a script uses, itself or through another.
package struct UsedFile: Sendable {
  /// What could be read.
  package enum Content: Sendable {
    /// The file as a tree, with what was found in reading it.
    case read(SyntaxTree, Report)
    /// There is no such file; one that has nearly that name, if any.
    case missing(nearest: String?)
    /// It leads out of the folder of the script.
    case outside
    /// It can't be read.
    case unreadable
  }

  /// Its path from the folder of the script, parts joined by `/`.
  package let path: String
  /// What could be read.
  package let content: Content

  /// Creates a used file.
  package init(path: String, _ content: Content) {
    self.path = path
    self.content = content
  }
}

extension SyntaxTree {
  /// The path of a script from its own folder: its name.
  package var path: String { source.name.split(separator: "/").last.map { String($0) } ?? "" }
}

/// Returns the paths that a script uses, from the folder of the script that is looked over.
///
/// The tree's own path is from there, too. What is no path is left to the check.
package func usedPaths(in tree: SyntaxTree, at path: String) -> [String] {
  var result: [String] = []
  for declaration in tree.declarations {
    guard case .use(let title?) = declaration.kind,
      case .path(let used) = usedPath(tree.plainText(title.content), from: path),
      !result.contains(used)
    else { continue }
    result.append(used)
  }
  return result
}

/// What the words behind `gebruik` mean.
enum UsedPath: Equatable {
  /// A path from the folder of the script.
  case path(String)
  /// The same with the right slashes or ending would be a path.
  case misspelt(String)
  /// It leads out of the folder.
  case outside
}

/// Returns what a path means that stands in a file.
func usedPath(_ written: String, from file: String) -> UsedPath {
  let characters = Array(written)
  if characters.contains("\\") {
    return .misspelt(String(characters.map { $0 == "\\" ? "/" : $0 }))
  }
  var parts = file.split(separator: "/").dropLast().map { String($0) }
  if characters.first == "/" || characters.first == "~" { return .outside }
  if characters.count > 1, characters[1] == ":" { return .outside }
  for part in written.split(separator: "/") {
    if part == ".." { return .outside }
    if part != "." { parts.append(String(part)) }
  }
  guard written.lowercased().hasSuffix(".ivp"), characters.last != "/" else {
    return .misspelt(written + ".ivp")
  }
  return .path(parts.joined(separator: "/"))
}
