/// What a phase, or several, found.
package struct Report: Sendable, Equatable {
  /// The findings, in the order in which they were made.
  package private(set) var diagnostics: [Diagnostic] = []

  /// Creates an empty report.
  package init() {}

  /// Adds a finding.
  package mutating func add(_ diagnostic: Diagnostic) { diagnostics.append(diagnostic) }

  /// Adds all that another report holds.
  package mutating func add(_ other: Report) { diagnostics += other.diagnostics }

  /// Whether it holds an error.
  package var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }

  /// Returns how many findings of a severity it holds.
  package func count(of severity: Severity) -> Int {
    diagnostics.count { $0.severity == severity }
  }

  /// The findings in the order of the script: by file, place, then code.
  package var sorted: [Diagnostic] {
    diagnostics.sorted { left, right in
      if left.span.file != right.span.file { return left.span.file < right.span.file }
      if left.span.start != right.span.start { return left.span.start < right.span.start }
      if left.span.end != right.span.end { return left.span.end < right.span.end }
      return left.code.rawValue < right.code.rawValue
    }
  }

  /// Returns the report without the findings that a condition picks out.
  package func removing(where isDropped: (Diagnostic) -> Bool) -> Report {
    var result = Report()
    for diagnostic in diagnostics where !isDropped(diagnostic) { result.add(diagnostic) }
    return result
  }
}
