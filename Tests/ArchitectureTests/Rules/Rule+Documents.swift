// What stands beside the code: the top level, and the map of the rooms.

extension Rule {
  static let documents: [Rule] = [topLevel, mapLength, mapArrows]

  private static let topLevel = Rule(
    name: "top-level", summary: "The top level holds what a visitor looks for, and no more.",
    concerns: { _, _ in true }
  ) { file, _ in
    let places = [
      "Package.swift", "Sources", "Tests", "protocols", "Grammar.md", "README.md", "LICENSE",
      "CHANGELOG.md",
    ]
    let top = file.path.split(separator: "/").first.map { String($0) } ?? ""
    if top.hasPrefix(".") || places.contains(top) { return [] }
    return [Breach(path: file.path, line: 0, reason: "the top level has no place for \(top)")]
  }

  private static let mapLength = Rule(
    name: "map-length", summary: "Sources/README.md has less than 150 lines.",
    concerns: { file, _ in file.path == mapPath }
  ) { file, _ in
    file.lines.count < 150
      ? [] : [Breach(path: file.path, line: 0, reason: "\(file.lines.count) lines")]
  }

  /// The map draws its arrows in a block fenced as `arrows`: `Room → Other, Another`.
  private static let mapArrows = Rule(
    name: "map-arrows", summary: "Sources/README.md draws the arrows of Package.swift.",
    concerns: { file, _ in file.path == mapPath }
  ) { file, table in
    guard let open = file.lines.firstIndex(of: "```arrows"),
      let close = file.lines[open...].firstIndex(of: "```")
    else { return [Breach(path: file.path, line: 0, reason: "no block fenced as `arrows`")] }
    let drawn = file.lines[(open + 1)..<close].map { line in
      let parts = line.split(separator: "→", omittingEmptySubsequences: false)
      return PackageTable.Entry(
        name: trimmed(parts[0]),
        imports: parts.dropFirst().first.map { $0.split(separator: ",").map(trimmed) } ?? [])
    }
    var breaches: [Breach] = []
    if !table.underSources.allSatisfy({ drawn.contains($0) }) {
      let reason = "draw all of Package.swift:\n\(table.drawing)"
      breaches.append(Breach(path: file.path, line: open + 1, reason: reason))
    }
    for (index, entry) in drawn.enumerated() where !table.underSources.contains(entry) {
      let reason = "Package.swift says otherwise of \(entry.name)"
      breaches.append(Breach(path: file.path, line: open + 2 + index, reason: reason))
    }
    return breaches
  }

  private static let mapPath = "Sources/README.md"

  private static func trimmed(_ text: Substring) -> String {
    String(text.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
  }
}
