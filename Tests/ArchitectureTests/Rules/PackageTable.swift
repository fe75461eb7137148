// `Package.swift` as a table: which target may import which.
import Foundation

/// The targets of the package with the rooms that each may import, read from the manifest's text.
struct PackageTable: Sendable, Equatable {
  /// One line of a table.
  struct Entry: Sendable, Equatable {
    let name: String
    let imports: [String]
  }

  /// The rooms that must compile for any host, a browser too, from the bottom up.
  let core: [Entry]
  /// The rooms that face a host.
  let hosts: [Entry]
  /// The executables.
  let programs: [Entry]
  /// The test targets.
  let suites: [Entry]

  init(manifest: String) {
    core = Self.entries(of: "core", in: manifest)
    hosts = Self.entries(of: "hosts", in: manifest)
    programs = Self.entries(of: "programs", in: manifest)
    suites = Self.entries(of: "suites", in: manifest)
  }

  /// All that stands under `Sources`, in order.
  var underSources: [Entry] { core + hosts + programs }

  /// Returns what a target may import of the package, or nil for a target that no table names.
  func imports(of target: String) -> [String]? {
    if target == "TestSupport" { return ["Diagnostics"] }
    if let suite = suites.first(where: { $0.name == target }) {
      return suite.imports + ["TestSupport"]
    }
    return underSources.first { $0.name == target }?.imports
  }

  /// The arrows as `Sources/README.md` draws them, a line for each target.
  var drawing: String {
    let width = underSources.map(\.name.count).max() ?? 0
    return underSources.map { entry in
      if entry.imports.isEmpty { return entry.name }
      let gap = String(repeating: " ", count: width - entry.name.count)
      return "\(entry.name)\(gap) → \(entry.imports.joined(separator: ", "))"
    }.joined(separator: "\n")
  }

  func isCore(_ target: String?) -> Bool { core.contains { $0.name == target } }

  /// Reads `let NAME: KeyValuePairs<…> = [ "A": ["B", "C"], … ]`.
  private static func entries(of table: String, in manifest: String) -> [Entry] {
    guard let head = manifest.range(of: "let \(table): KeyValuePairs"),
      let open = manifest[head.upperBound...].range(of: "= ["),
      let close = manifest[open.upperBound...].range(of: "\n]")
    else { return [] }
    var entries: [Entry] = []
    // Names stand between quotes: the odd parts. A colon behind one begins a new entry.
    let parts = manifest[open.upperBound..<close.lowerBound]
      .split(separator: "\"", omittingEmptySubsequences: false)
    for index in stride(from: 1, to: parts.count - 1, by: 2) {
      let name = String(parts[index])
      if parts[index + 1].hasPrefix(":") {
        entries.append(Entry(name: name, imports: []))
      } else if let last = entries.popLast() {
        entries.append(Entry(name: last.name, imports: last.imports + [name]))
      }
    }
    return entries
  }
}
