// How files look, so that a reader finds what she looks for.

extension Rule {
  static let shape: [Rule] = [
    fileLength, lineLength, summaries, openings, access, names, wording, leftOvers, machinePaths,
    references,
  ]

  private static let fileLength = Rule(
    name: "file-length", summary: "No file has more than 600 lines; 400 is the aim.",
    concerns: { file, _ in file.isSwift }
  ) { file, _ in
    file.lines.count > 600
      ? [Breach(path: file.path, line: 0, reason: "\(file.lines.count) lines: cut it in two")] : []
  }

  private static let lineLength = Rule(
    name: "line-length", summary: "No line has more than 100 columns.",
    concerns: { file, _ in file.isSwift }
  ) { file, _ in
    file.lines.enumerated().filter { $0.element.count > 100 }.map {
      Breach(path: file.path, line: $0.offset + 1, reason: "\($0.element.count) columns")
    }
  }

  private static let summaries = Rule(
    name: "summaries", summary: "Every package declaration has a summary.",
    concerns: { file, _ in
      file.isSwift && (file.isUnderSources || file.target == "TestSupport")
    }
  ) { file, _ in
    file.code.indices
      .filter { declaration.matches(file.code[$0]) && !operation.matches(file.code[$0]) }
      .filter { !isDocumented($0, in: file.lines) }
      .map { Breach(path: file.path, line: $0 + 1, reason: "say with `///` what it is") }
  }

  private static let declaration = Pattern(#"^\s*(@?\w+(\([^)]*\))?\s+)*package(\(set\))?\s+\w"#)
  /// `<` of Comparable and its like say what they are.
  private static let operation = Pattern(#"\bfunc\s+[^\w\s`(]"#)

  private static func isDocumented(_ index: Int, in lines: [String]) -> Bool {
    for line in lines[..<index].reversed() {
      let line = line.drop { $0 == " " }
      if line.hasPrefix("///") { return true }
      if !line.hasPrefix("@") && !line.hasPrefix("//") { return false }
    }
    return false
  }

  private static let openings = Rule(
    name: "openings", summary: "Every file under Sources opens with what it is for.",
    concerns: { file, _ in file.isSwift && file.isUnderSources }
  ) { file, _ in
    let first = file.lines.first { line in
      !line.isEmpty && !Pattern(#"^\s*(import\s|#|@\w+\s+import\s)"#).matches(line)
    }
    guard let first, !first.hasPrefix("//") else { return [] }
    return [Breach(path: file.path, line: 1, reason: "begin with a comment that says its purpose")]
  }

  private static let access = refusing(
    "access", "No `public`, as there is no library product; no `@testable`.",
    where: { file, _ in file.isSwift },
    [
      (#"\bpublic\b"#, "other rooms get `package`, the world gets nothing"),
      (#"@testable\b"#, "tests use what other rooms use"),
    ])

  private static let names = Rule(
    name: "names", summary: "No file has a name that says nothing.",
    concerns: { file, _ in file.isSwift }
  ) { file, _ in
    Pattern(#"(Utils?|Utilit(y|ies)|Helpers?|Managers?|Common|Base|Misc)(\+.*)?\.swift$"#)
      .matches(file.path)
      ? [Breach(path: file.path, line: 0, reason: "name it after what it holds")] : []
  }

  private static let wording = Rule(
    name: "wording",
    summary: "A sentence about a script stands in a +Diagnostics file or an explanation.",
    concerns: { file, _ in
      file.isSwift && file.isUnderSources && file.target != "Diagnostics"
        && !Pattern(#"\+Diagnostics|/Explanation"#).matches(file.path)
    }
  ) { file, _ in
    let speaksOfScripts = file.target == "Syntax" || file.target == "Checking"
    let finding = Pattern(#"\bDiagnostic\((?!_)"#)
    let sentence = Pattern(#"(?<![.\w])(Message\(nl:|Fix\(|Note\()"#)
    return file.code.enumerated()
      .filter { finding.matches($0.element) || speaksOfScripts && sentence.matches($0.element) }
      .map {
        Breach(path: file.path, line: $0.offset + 1, reason: "word it in a +Diagnostics file")
      }
  }

  // The words are put together here, so that this file doesn't break its own rule.
  private static let leftOvers = refusing(
    "left-overs", "Nothing is left for later.", in: \.lines,
    where: { file, _ in !file.path.hasPrefix("protocols/") || file.path.hasSuffix(".md") },
    [("\\b(TO" + "DO|FIX" + "ME|X" + "XX|HA" + "CK)\\b", "do it, or write an issue")])

  private static let machinePaths = refusing(
    "machine-paths", "No path of somebody's machine.", in: \.lines,
    where: { _, _ in true },
    [
      (
        "(?<![\\w.}~])/(ho" + "me|Us" + "ers|wo" + "rk|t" + "mp|ro" + "ot)/\\w",
        "this path is on one machine only"
      )
    ])

  private static let references = refusing(
    "references", "Nothing points to a page that a reader doesn't have.", in: \.lines,
    where: { _, _ in true },
    [
      (
        #"\b(?!(README|Grammar|CHANGELOG)\.md)\w[\w-]*\.md\b"#,
        "carry the fact over: this page is not in the package"
      ),
      (#"\b[A-Z]-\d\d\b"#, "this number stands in no list that a reader has"),
    ])
}
