// The rules are tried too: each has a planted breach that it must flag, and no other rule may.
import Foundation
import TestSupport
import Testing

@Suite("Planted breaches")
struct ViolationTests {
  @Test("A breach is flagged by its rule alone", arguments: try Violation.all())
  func flagged(violation: Violation) throws {
    let table = try PackageTable(manifest: Repository.text(of: "Package.swift"))
    var flagged: [String: Set<Int>] = [:]
    for rule in Rule.all {
      for breach in rule.check(violation.file, table) {
        flagged[rule.name, default: []].insert(breach.line)
      }
    }
    #expect(flagged.keys.sorted() == [violation.rule])
    #expect(flagged[violation.rule]?.count == violation.lines)
  }

  @Test("Every rule has a planted breach", arguments: Rule.all)
  func planted(rule: Rule) throws {
    #expect(try Violation.all().contains { $0.rule == rule.name })
  }
}

/// A file that breaks one rule. Its first two lines say which, in how many places, and where the
/// file would stand:
///
///     // breaks pure-core in 9 places
///     // stands at Sources/Syntax/Example.swift
///
/// `@ARROWS@` stands for the right drawing of `Package.swift`.
struct Violation: Sendable, CustomTestStringConvertible {
  let rule: String
  let lines: Int
  let file: SourceFile
  let testDescription: String

  init(_ path: String) throws {
    let text = try Repository.text(of: path)
    let parts = text.split(separator: "\n", maxSplits: 2, omittingEmptySubsequences: false)
    let head = parts[0].split(separator: " ")
    guard parts.count == 3, head.count == 6, head[1] == "breaks", let lines = Int(head[4]),
      parts[1].hasPrefix("// stands at ")
    else { throw MissingFile(path: path, why: "does not say which rule it breaks") }
    self.rule = String(head[2])
    self.lines = lines
    let drawing = try PackageTable(manifest: Repository.text(of: "Package.swift")).drawing
    self.file = SourceFile(
      path: String(parts[1].dropFirst("// stands at ".count)),
      text: parts[2].replacingOccurrences(of: "@ARROWS@", with: drawing))
    self.testDescription = path
  }

  static func all() throws -> [Violation] {
    try Repository.files(under: "Tests/ArchitectureTests/Violations").map { try Violation($0) }
  }
}
