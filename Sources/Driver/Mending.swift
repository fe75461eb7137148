// A script with every remedy carried out that has exactly one outcome: pure, bytes to bytes.
import Checking
import Diagnostics
import Syntax

/// What became of a script whose findings were mended as far as that goes by itself.
package struct Mended: Sendable {
  /// A remedy that was carried out.
  package struct Step: Sendable {
    /// The line of its finding, counted from 1 in the script as it then was.
    package let line: Int
    /// What it did, as a short order.
    package let title: Message
  }

  /// The script as it was.
  package let original: SourceText
  /// The script as it is now.
  package let source: SourceText
  /// What was done, in order.
  package let steps: [Step]
  /// What was found in the script as it was.
  package let before: Report
  /// What is still found.
  package let left: Report
  /// The language in which its findings are told.
  package let language: Language
}

/// Returns a script with every remedy carried out that is the only one of its finding.
///
/// Remedies that don't overlap go together, and then again, until nothing changes. One that brings
/// a new error, or leaves its finding where it was, is not carried out.
package func mend(_ source: SourceText) -> Mended { mend(source, from: .builtIn) }

/// Returns the same of a script that uses other files; those stay as they are.
func mend(_ source: SourceText, from shelf: Shelf) -> Mended {
  var mending = Mending(source, from: shelf)
  // What doesn't fit into one script was not read to its end.
  if source.bytes.count <= Files.sizeLimit {
    while mending.roundsLeft > 0, mending.takeRound() {}
  }
  return mending.result
}

private struct Mending {
  private let original: SourceText
  private var source: SourceText
  private var report: Report
  private var steps: [Mended.Step] = []
  private let before: Report
  private let language: Language
  private(set) var roundsLeft = 20
  /// How often a remedy is tried by itself: each time the whole script is looked over.
  private var trialsLeft = 200

  private let shelf: Shelf

  init(_ source: SourceText, from shelf: Shelf) {
    original = source
    self.source = source
    self.shelf = shelf
    // What a used file needs is mended there.
    let script = ReadScript(source, from: shelf)
    report = script.ownReport
    language = script.language
    before = report
  }

  var result: Mended {
    Mended(
      original: original, source: source, steps: steps, before: before, left: report,
      language: language)
  }

  /// Carries out what can be; returns whether anything was.
  mutating func takeRound() -> Bool {
    roundsLeft -= 1
    let known = report.sorted.filter { $0.fixes.count == 1 }
    let findings = apart(known)
    if findings.isEmpty { return false }
    if carryOut(findings) { return true }
    // Together they won't do: the first that does by itself, as of two blocks that are open the
    // inner one has to be closed first.
    for finding in known where known.count > 1 && trialsLeft > 0 && !apart([finding]).isEmpty {
      trialsLeft -= 1
      if carryOut([finding]) { return true }
    }
    return false
  }

  /// Returns the findings whose remedies touch none of those before.
  private func apart(_ findings: [Diagnostic]) -> [Diagnostic] {
    var taken: [Edit] = []
    return findings.filter { finding in
      let edits = finding.fixes[0].edits
      if edits.contains(where: { $0.span.file != source.file }) { return false }
      if edits.isEmpty || edits.contains(where: { edit in taken.contains { touches($0, edit) } }) {
        return false
      }
      taken += edits
      return true
    }
  }

  private func touches(_ one: Edit, _ other: Edit) -> Bool {
    one.span.start <= other.span.end && other.span.start <= one.span.end
  }

  /// Carries out the remedies of some findings, unless that would do harm or no good.
  private mutating func carryOut(_ fixed: [Diagnostic]) -> Bool {
    let edits = fixed.flatMap { $0.fixes[0].edits }.sorted { $0.span.start < $1.span.start }
    let mended = SourceText(name: source.name, bytes: source.bytes(after: edits))
    if mended.bytes == source.bytes || mended.bytes.count > Files.sizeLimit { return false }
    let found = ReadScript(mended, from: shelf).ownReport
    guard !hasNewErrors(found), !fixed.contains(where: { isStillThere($0, found, edits) }) else {
      return false
    }
    let index = LineIndex(source)
    steps += fixed.map {
      Mended.Step(line: index.line(at: Int($0.span.start)), title: $0.fixes[0].title)
    }
    source = mended
    report = found
    return true
  }

  /// Whether there are more errors of a kind than before, leaving aside those that were silent
  /// before only because an earlier phase had errors.
  private func hasNewErrors(_ found: Report) -> Bool {
    let old = report.diagnostics.filter { $0.severity == .error }
    let last = old.map { Phase($0.code) }.min() ?? .flow
    var counts: [DiagnosticCode: Int] = [:]
    for error in found.diagnostics where error.severity == .error && Phase(error.code) <= last {
      counts[error.code, default: 0] += 1
    }
    for error in old { counts[error.code, default: 0] -= 1 }
    return counts.values.contains { $0 > 0 }
  }

  /// Whether a finding stands in the new text where it stood before.
  private func isStillThere(_ finding: Diagnostic, _ found: Report, _ edits: [Edit]) -> Bool {
    let moved = finding.span.moved(by: edits)
    return found.diagnostics.contains { $0.code == finding.code && $0.span == moved }
  }
}

/// The phases of a check: with an error in an earlier one, a later one is silent.
private enum Phase: Int, Comparable {
  case reading
  case names
  case flow

  init(_ code: DiagnosticCode) {
    switch code.rawValue {
    case ..<200: self = .reading
    case ..<400: self = .names
    default: self = .flow
    }
  }

  static func < (left: Phase, right: Phase) -> Bool { left.rawValue < right.rawValue }
}

extension SourceText {
  /// Returns the bytes with edits made, which come in order and don't overlap.
  fileprivate func bytes(after edits: [Edit]) -> [UInt8] {
    var result: [UInt8] = []
    var done = 0
    for edit in edits {
      result += bytes[done..<edit.span.range.lowerBound]
      result += Array(edit.replacement.utf8)
      done = edit.span.range.upperBound
    }
    return result + bytes[done...]
  }
}

extension Span {
  /// Returns where the stretch is after edits, which come in order.
  fileprivate func moved(by edits: [Edit]) -> Span {
    var (from, to) = (Int(start), Int(end))
    for edit in edits {
      let change = edit.replacement.utf8.count - edit.span.range.count
      if edit.span.end <= start { from += change }
      if edit.span.end <= end { to += change }
    }
    return Span(file: file, start: from, end: max(from, to))
  }
}
