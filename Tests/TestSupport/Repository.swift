// The package on disk, as the tests see it: where it is, and how its files are read.
import Foundation

/// The package's folder, and what lies in it.
package enum Repository {
  /// The folder that holds `Package.swift`.
  package static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// Returns the place of a path that counts from the root.
  package static func url(_ path: String) -> URL {
    root.appendingPathComponent(path)
  }

  /// Whether something lies at a path that counts from the root.
  package static func contains(_ path: String) -> Bool {
    FileManager.default.fileExists(atPath: url(path).path)
  }

  /// Returns the text of a file.
  ///
  /// What is no UTF-8 in it reads as U+FFFD; `bytes(of:)` gives it as it is.
  package static func text(of path: String) throws -> String {
    String(decoding: try bytes(of: path), as: UTF8.self)
  }

  /// Returns the bytes of a file.
  package static func bytes(of path: String) throws -> [UInt8] {
    do {
      return [UInt8](try Data(contentsOf: url(path)))
    } catch {
      throw MissingFile(path: path, why: "can't be read")
    }
  }

  /// Returns the files under a folder whose names end so, at any depth, in order of path.
  ///
  /// The paths count from the root. What is hidden is passed over, and so is what is built.
  package static func files(under folder: String, ending: String = "") throws -> [String] {
    let start = url(folder)
    guard
      let found = FileManager.default.enumerator(
        at: start, includingPropertiesForKeys: [.isRegularFileKey], options: [.skipsHiddenFiles])
    else { throw MissingFile(path: folder, why: "is no folder") }
    var paths: [String] = []
    for case let file as URL in found where file.lastPathComponent.hasSuffix(ending) {
      guard try file.resourceValues(forKeys: [.isRegularFileKey]).isRegularFile == true else {
        continue
      }
      paths.append(folder + file.path.dropFirst(start.path.count))
    }
    return paths.sorted()
  }

  /// Returns the names of what lies in a folder, files and folders, the hidden ones aside.
  package static func entries(of folder: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: url(folder).path)
      .filter { !$0.hasPrefix(".") }
      .sorted()
  }
}

/// What a test is told when something that it needs is not in the package.
package struct MissingFile: Error, CustomStringConvertible {
  /// The path, counted from the root.
  package let path: String
  /// What is the matter with it.
  package let why: String

  /// Creates the complaint.
  package init(path: String, why: String) {
    self.path = path
    self.why = why
  }

  /// The whole sentence.
  package var description: String { "\(path) \(why)" }
}
