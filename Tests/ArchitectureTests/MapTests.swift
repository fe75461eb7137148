// Invariant: the maps of the code and of the tests speak of what is there.
import TestSupport
import Testing

@Suite("The maps")
struct MapTests {
  @Test("Every place that a map names is there", arguments: ["Sources", "Tests"])
  func places(folder: String) throws {
    let map = try Repository.text(of: "\(folder)/README.md")
    // Between two backticks: the odd parts. A place has a slash and no blank.
    let parts = map.split(separator: "`", omittingEmptySubsequences: false)
    var named = 0
    for index in stride(from: 1, to: parts.count, by: 2) where isPlace(parts[index]) {
      named += 1
      let isThere =
        Repository.contains("\(folder)/\(parts[index])")
        || Repository.contains(String(parts[index]))
      #expect(isThere, "\(folder)/README.md names \(parts[index])")
    }
    #expect(named > 0)
  }

  @Test("The map names every room")
  func rooms() throws {
    let map = try Repository.text(of: "Sources/README.md")
    let table = try PackageTable(manifest: Repository.text(of: "Package.swift"))
    for entry in table.underSources {
      #expect(map.contains("| `\(entry.name)` | "), "the map says nothing of \(entry.name)")
    }
  }

  private func isPlace(_ text: Substring) -> Bool {
    text.contains("/") && text.allSatisfy { $0.isLetter || "/.+-".contains($0) }
  }
}
