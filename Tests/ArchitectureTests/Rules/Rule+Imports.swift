// Who may lean on whom.

extension Rule {
  static let imports: [Rule] = [arrows, systemFree, foundationFree, sessionSeesNoTree]

  private static let arrows = Rule(
    name: "arrows", summary: "Imports run along the arrows of Package.swift only.",
    concerns: { file, _ in file.isSwift && file.target != nil }
  ) { file, table in
    let outside = [
      "Darwin", "Glibc", "Musl", "Foundation", "FoundationEssentials", "Testing", "PackagePlugin",
      "Synchronization",
    ]
    guard let target = file.target, target != "EmbedProtocols" else { return [] }
    guard let allowed = table.imports(of: target) else {
      return [Breach(path: file.path, line: 0, reason: "Package.swift has no \(target)")]
    }
    return file.imports
      .filter { !allowed.contains($0.module) && !outside.contains($0.module) }
      .map {
        Breach(
          path: file.path, line: $0.line,
          reason: "\(target) may not import \($0.module): Package.swift draws no such arrow")
      }
  }

  private static let systemFree = Rule(
    name: "core-imports", summary: "A core room imports nothing but core rooms.",
    concerns: { file, table in file.isSwift && file.isUnderSources && table.isCore(file.target) }
  ) { file, table in
    let rooms = table.underSources.map(\.name)
    return file.imports
      .filter { $0.module != "Foundation" && !rooms.contains($0.module) }
      .map {
        Breach(
          path: file.path, line: $0.line,
          reason: "the core runs everywhere: \($0.module) is for a host")
      }
  }

  private static let foundationFree = Rule(
    name: "foundation", summary: "Nothing under Sources imports Foundation but the plugin.",
    concerns: { file, _ in
      file.isSwift && file.isUnderSources && file.target != "EmbedProtocols"
    }
  ) { file, _ in
    file.imports
      .filter { $0.module.hasPrefix("Foundation") }
      .map {
        Breach(
          path: file.path, line: $0.line,
          reason: "Foundation doubles the start-up and the size of the program")
      }
  }

  private static let sessionSeesNoTree = Rule(
    name: "no-tree-in-sessions",
    summary: "What runs a program sees neither a token nor a tree.",
    concerns: { file, _ in file.path == "Package.swift" }
  ) { file, _ in
    let table = PackageTable(manifest: file.lines.joined(separator: "\n"))
    let sessions = ["ProgramModel", "Planning", "Runtime", "Rehearsal", "Exporting", "Terminal"]
    return sessions.flatMap { room in
      (table.imports(of: room) ?? [])
        .filter { $0 == "Syntax" || $0 == "Checking" }
        .map { Breach(path: file.path, line: 0, reason: "\(room) may not know \($0)") }
    }
  }
}
