// Expected texts that are recorded, not typed: read them as a diff before they are committed.
import Foundation
import Testing

/// Expects a text to be what a file of the package holds, to the byte.
///
/// With `UPDATE_GOLDEN=1` in the environment the file is written instead. That run fails, so
/// nobody takes a recording for a test that passed.
package func expectGolden(
  _ actual: String, at path: String, sourceLocation: SourceLocation = #_sourceLocation
) {
  if ProcessInfo.processInfo.environment["UPDATE_GOLDEN"] == "1" {
    record(actual, at: path, sourceLocation: sourceLocation)
    return
  }
  guard Repository.contains(path) else {
    Issue.record(
      """
      \(path) is not there yet. Record it with UPDATE_GOLDEN=1 swift test, then read it. \
      It would hold:
      \(actual)
      """, sourceLocation: sourceLocation)
    return
  }
  do {
    expectSame(
      actual, try Repository.text(of: path), "\(path) no longer holds",
      sourceLocation: sourceLocation)
  } catch {
    Issue.record(error, sourceLocation: sourceLocation)
  }
}

/// Expects two texts to be the same, and shows the lines that differ where they aren't.
package func expectSame(
  _ actual: String, _ expected: String, _ title: String = "The text differs",
  sourceLocation: SourceLocation = #_sourceLocation
) {
  // By bytes: a String equals another that writes its é in two parts.
  if Array(actual.utf8) == Array(expected.utf8) { return }
  Issue.record(
    "\(title) (- expected, + actual):\n\(lineDifference(from: expected, to: actual))",
    sourceLocation: sourceLocation)
}

private func record(_ actual: String, at path: String, sourceLocation: SourceLocation) {
  let file = Repository.url(path)
  let before = try? Repository.text(of: path)
  do {
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(actual.utf8).write(to: file)
  } catch {
    Issue.record(error, sourceLocation: sourceLocation)
    return
  }
  let change = before.map { $0 == actual ? "unchanged" : "changed" } ?? "new"
  Issue.record("Recorded \(path) (\(change)): nothing was tested", sourceLocation: sourceLocation)
}
