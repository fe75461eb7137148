// The invariants that can be read off the files, held over all of them.
import TestSupport
import Testing

@Suite("The rules of the house")
struct RuleTests {
  @Test("A rule holds in every file", arguments: Rule.all)
  func holds(rule: Rule) throws {
    let table = try PackageTable(manifest: Repository.text(of: "Package.swift"))
    let breaches = try House.files.get().flatMap { rule.check($0, table) }
    let lines = breaches.map { "\n  \($0)" }.joined()
    #expect(breaches.isEmpty, "\(rule.summary)\(lines)")
  }

  @Test("Package.swift is read as it is meant")
  func table() throws {
    let table = try PackageTable(manifest: Repository.text(of: "Package.swift"))
    #expect(table.core.first == PackageTable.Entry(name: "Diagnostics", imports: []))
    #expect(table.imports(of: "ivp") == ["Driver"])
    #expect(table.imports(of: "SyntaxTests")?.contains("TestSupport") == true)
    // Every room stands below those that import it.
    var known: [String] = []
    for entry in table.underSources {
      #expect(entry.imports.allSatisfy { known.contains($0) }, "\(entry.name) comes too early")
      known.append(entry.name)
    }
    // The core leans on the core only.
    let core = table.core.map(\.name)
    for entry in table.core { #expect(entry.imports.allSatisfy { core.contains($0) }) }
  }

  @Test("Every folder under Sources is in the table")
  func folders() throws {
    let table = try PackageTable(manifest: Repository.text(of: "Package.swift"))
    let folders = try Set(
      Repository.files(under: "Sources", ending: ".swift").map { path in
        String(path.split(separator: "/")[1])
      })
    #expect(folders == Set(table.underSources.map(\.name) + ["EmbedProtocols"]))
  }
}

/// All that the rules speak about.
enum House {
  static let files = Result { try read() }

  private static func read() throws -> [SourceFile] {
    let folders = try ["Sources", "Tests"].flatMap { try Repository.files(under: $0) }
      .filter { !$0.hasPrefix("Tests/Corpus/") && !$0.contains("/Violations/") }
      .filter { path in [".swift", ".md", ".sh", ".py"].contains { path.hasSuffix($0) } }
    let top = try Repository.entries(of: "")
    let read = ["Package.swift", "README.md", "Grammar.md", "CHANGELOG.md", "protocols/README.md"]
      .filter { Repository.contains($0) }
    // Of all else at the top the path alone is looked at.
    let rest = top.filter { !read.contains($0) }.map { SourceFile(path: $0, text: "") }
    let hidden = [".ci/run"].filter { Repository.contains($0) }
    return try (folders + read + hidden).map {
      SourceFile(path: $0, text: try Repository.text(of: $0))
    } + rest
  }
}
