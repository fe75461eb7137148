// Tests that are files: a suite takes every file of a folder, so a new test is a new file.
import Foundation
import Testing

/// One file of `Tests/Corpus` or of `protocols`.
package struct CorpusFile: Sendable, CustomTestStringConvertible {
  /// The path, counted from the package's root.
  package let path: String
  /// Its bytes, which need not be UTF-8.
  package let bytes: [UInt8]

  /// Reads a file of the package.
  package init(_ path: String) throws {
    self.path = path
    self.bytes = try Repository.bytes(of: path)
  }

  /// Its text; what is no UTF-8 in it reads as U+FFFD.
  package var text: String { String(decoding: bytes, as: UTF8.self) }

  /// The file's name without its folder and its last ending.
  package var name: String {
    URL(fileURLWithPath: path).deletingPathExtension().lastPathComponent
  }

  /// How a failing test names it.
  package var testDescription: String { path }

  /// Returns the path of the file beside it that has another ending: `x.ivp` to `x.tree`.
  package func beside(_ ending: String) -> String {
    guard let point = path.lastIndex(of: ".") else { return path + "." + ending }
    return path[..<point] + "." + ending
  }
}

/// Returns the files of a folder of `Tests/Corpus` that end so, at any depth, in order of path.
///
/// To be used as `@Test(arguments: try corpus("Syntax/ok"))`. A folder without such files is an
/// error: a suite that found nothing would pass without having looked.
package func corpus(_ folder: String, ending: String = ".ivp") throws -> [CorpusFile] {
  try files(of: "Tests/Corpus/" + folder, ending: ending)
}

/// Returns every built-in protocol as it stands in the folder `protocols`.
package func protocolFiles() throws -> [CorpusFile] {
  try files(of: "protocols", ending: ".ivp").filter { !$0.isShared }
}

/// Returns what built-in protocols share: the files in folders of `protocols`.
package func sharedFiles() throws -> [CorpusFile] {
  try files(of: "protocols", ending: ".ivp").filter { $0.isShared }
}

/// Returns the shared files that a script names, each with its path from `protocols`.
package func sharedFiles(namedIn script: String) -> [(path: String, text: String)] {
  ((try? sharedFiles()) ?? []).compactMap { file in
    let path = String(file.path.dropFirst("protocols/".count))
    return script.contains("\"\(path)\"") ? (path, file.text) : nil
  }
}

extension CorpusFile {
  fileprivate var isShared: Bool { path.split(separator: "/").count > 2 }
}

private func files(of folder: String, ending: String) throws -> [CorpusFile] {
  let paths = try Repository.files(under: folder, ending: ending)
  if paths.isEmpty { throw MissingFile(path: folder, why: "holds no file that ends in \(ending)") }
  return try paths.map { try CorpusFile($0) }
}
