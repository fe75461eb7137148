// What a rule of the house is, and the list of all of them.
import Foundation
import Testing

/// A place where a file breaks a rule.
struct Breach: Sendable, CustomStringConvertible {
  let path: String
  /// The line, from 1; 0 for the file as a whole.
  let line: Int
  let reason: String

  var description: String { "\(path):\(line): \(reason)" }
}

/// An invariant that can be read off one file's path and text.
struct Rule: Sendable, CustomTestStringConvertible {
  /// The name, as the planted breaches call it.
  let name: String
  /// What holds, in a sentence.
  let summary: String
  /// Which files it speaks about.
  let concerns: @Sendable (SourceFile, PackageTable) -> Bool
  /// Returns the breaches in a file that it speaks about.
  let breaches: @Sendable (SourceFile, PackageTable) -> [Breach]

  var testDescription: String { "\(name): \(summary)" }

  func check(_ file: SourceFile, _ table: PackageTable) -> [Breach] {
    concerns(file, table) ? breaches(file, table) : []
  }

  static let all: [Rule] = imports + purity + shape + functions + sentences + documents
}

extension Rule {
  /// Creates a rule that refuses what patterns match, line by line.
  static func refusing(
    _ name: String, _ summary: String,
    in part: KeyPath<SourceFile, [String]> & Sendable = \.code,
    where concerns: @escaping @Sendable (SourceFile, PackageTable) -> Bool,
    _ patterns: [(pattern: String, reason: String)]
  ) -> Rule {
    let patterns = patterns.map { (Pattern($0.pattern), $0.reason) }
    return Rule(name: name, summary: summary, concerns: concerns) { file, _ in
      var breaches: [Breach] = []
      for (index, line) in file[keyPath: part].enumerated() {
        for (pattern, reason) in patterns where pattern.matches(line) {
          breaches.append(Breach(path: file.path, line: index + 1, reason: reason))
        }
      }
      return breaches
    }
  }
}

/// A regular expression that is compiled once: there are many lines.
struct Pattern: @unchecked Sendable {
  // Unchecked: NSRegularExpression never changes, and says that it may be shared.
  private let expression: NSRegularExpression

  /// - Precondition: `pattern` is a regular expression.
  init(_ pattern: String) {
    guard let expression = try? NSRegularExpression(pattern: pattern) else {
      preconditionFailure("no regular expression: \(pattern)")
    }
    self.expression = expression
  }

  func matches(_ line: String) -> Bool {
    let range = NSRange(line.startIndex..., in: line)
    return expression.firstMatch(in: line, range: range) != nil
  }
}
