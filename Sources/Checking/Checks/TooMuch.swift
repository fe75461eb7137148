// What is more than a meeting or a machine can bear.
import Diagnostics
import Syntax

/// How many lines of the flow a script may have.
private let mostSteps = 10_000
/// How long a meeting may be, in milliseconds: a day and a night.
private let longest: Int64 = 24 * 3_600_000

/// Returns where a script becomes too long: in lines, or in time.
func findTooMuch(_ tree: SyntaxTree) -> Report {
  var report = Report()
  var count = 0
  var total: Int64 = 0
  var isTold = false
  tree.forEachStep(in: tree.flow) { id in
    count += 1
    if count == mostSteps + 1 { report.add(.tooManySteps(mostSteps, at: tree[id].span)) }
    let range: RangeNode
    switch tree[id].kind {
    case .phase(let phase):
      guard let duration = phase.duration else { return }
      range = duration
    case .pause(let duration, _): range = duration
    default: return
    }
    total += min(range.writtenEnd ?? 0, longest + 1)
    if total > longest, !isTold {
      isTold = true
      report.add(.tooLong(at: range.span))
    }
  }
  return report
}
