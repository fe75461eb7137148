// A script with all that it uses: from a folder, or from what comes with `ivp`.
import Checking
import Diagnostics
import ProgramModel
import Protocols
import Syntax

/// Where the files are that a script uses.
enum Shelf: Sendable {
  /// In the folder of the script, or below it.
  case folder(UsedFolder)
  /// Among what comes with `ivp`.
  case builtIn

  /// How many files a script may use.
  private static let mostFiles = 100

  /// Returns the shelf of a script by the name it was asked for.
  static func of(_ name: Word, _ files: Files) -> Shelf {
    let cut = name.bytes.lastIndex(of: UInt8(ascii: "/")).map { $0 + 1 } ?? 0
    let folder = Word(bytes: Array(name.bytes[..<cut]))
    return .folder(
      UsedFolder(shown: folder, path: files.resolved(folder.bytes.isEmpty ? "." : folder)))
  }

  /// Returns all files that a script uses, and that those use, each once, with their texts.
  fileprivate func files(usedBy tree: SyntaxTree) -> [(file: UsedFile, source: SourceText?)] {
    var found: [(file: UsedFile, source: SourceText?)] = []
    var seen: Set = [tree.path]
    var waiting = usedPaths(in: tree, at: tree.path).filter { seen.insert($0).inserted }
    while !waiting.isEmpty {
      let path = waiting.removeFirst()
      guard found.count < Shelf.mostFiles else {
        found.append((UsedFile(path: path, .unreadable), nil))
        continue
      }
      let (content, source) = read(path, as: UInt16(found.count + 1))
      found.append((UsedFile(path: path, content), source))
      guard case .read(let used, _) = content else { continue }
      for next in usedPaths(in: used, at: path) where seen.insert(next).inserted {
        waiting.append(next)
      }
    }
    return found
  }

  private func read(_ path: String, as number: UInt16) -> (UsedFile.Content, SourceText?) {
    switch self {
    case .builtIn:
      guard let text = BuiltInProtocol.file(at: path) else { return (.missing(nearest: nil), nil) }
      return parsed(SourceText(name: path, text: text, file: number))
    case .folder(let folder):
      switch folder.bytes(at: path) {
      case .found(let bytes):
        return parsed(SourceText(name: folder.shown.text + path, bytes: bytes, file: number))
      case .missing(let nearest):
        // A copy of a method goes on using what came with that method.
        let own = BuiltInProtocol.file(at: path).map {
          SourceText(name: path, text: $0, file: number)
        }
        return own.map { parsed($0) } ?? (.missing(nearest: nearest), nil)
      case .outside: return (.outside, nil)
      case .unreadable: return (.unreadable, nil)
      }
    }
  }

  private func parsed(_ source: SourceText) -> (UsedFile.Content, SourceText?) {
    let (tree, reading) = parse(source)
    return (.read(tree, reading), source)
  }
}

/// A script as it was read and checked, with all that it uses.
struct ReadScript: Sendable {
  /// The script itself.
  let tree: SyntaxTree
  /// Its program, if there is one.
  let program: Program?
  /// What was found in it, and in what it uses.
  let report: Report
  /// All texts.
  let texts: SourceTexts

  /// The language in which its findings are told.
  var language: Language { tree.language }

  /// What was found in the script itself.
  var ownReport: Report { report.removing { $0.span.file != tree.source.file } }

  /// Reads and checks a script.
  init(_ source: SourceText, from shelf: Shelf) {
    let (tree, syntax) = parse(source)
    let used = shelf.files(usedBy: tree)
    var report = syntax
    for case .read(_, let reading) in used.map(\.file.content) { report.add(reading) }
    let (program, checks) = check(tree, after: syntax, using: used.map(\.file))
    report.add(checks)
    self.tree = tree
    self.program = report.hasErrors ? nil : program
    self.report = report
    texts = SourceTexts([source] + used.compactMap(\.source))
  }
}
