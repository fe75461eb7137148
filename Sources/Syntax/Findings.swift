import Diagnostics

/// What the lexer and the parser have to say, never more than a person or a machine can bear.
struct Findings: Sendable {
  /// How many findings a file gets before the rest of it is left alone.
  static let limit = 1_000

  /// The findings so far.
  private(set) var list: [Diagnostic] = []

  /// Whether nothing more is taken.
  var isFull: Bool { list.count > Findings.limit }

  /// How many there are.
  var count: Int { list.count }

  /// Adds a finding, or says once that there are too many.
  mutating func add(_ finding: Diagnostic) {
    if isFull { return }
    list.append(list.count == Findings.limit ? .tooManyFindings(at: finding.span) : finding)
  }

  /// Drops all findings but the first so many.
  mutating func keep(_ count: Int) {
    list.removeSubrange(min(count, list.count)...)
  }

  /// Whether one of the findings from an index on is an error.
  func hasErrors(from index: Int) -> Bool {
    list[min(index, list.count)...].contains { $0.severity == .error }
  }

  /// The findings as a report.
  var report: Report {
    var report = Report()
    for finding in list { report.add(finding) }
    return report
  }
}
