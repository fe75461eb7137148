// What is more than a meeting or a machine can bear.
import Diagnostics
import Syntax

/// How many lines of the flow a script may have.
private let mostSteps = 10_000
/// How many turns a `herhaal` has at most, whatever it says.
private let mostTurns = 1_000
/// How long a meeting may be, in milliseconds: a day and a night.
private let longest: Int64 = 24 * 3_600_000

/// Returns where a script becomes too long: in lines, in turns, or in time.
func findTooMuch(_ tree: SyntaxTree) -> Report {
  var report = Report()
  var count = 0
  var total: Int64 = 0
  var isTold = false
  tree.forEachStep(in: tree.flow) { id in
    count += 1
    if count == mostSteps + 1 { report.add(.tooManySteps(mostSteps, at: tree[id].span)) }
    if let turns = tree[id].turnsBeyondReach {
      report.add(.tooManyTurns(mostTurns, tree.source.text(of: turns), at: turns))
    }
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

extension StepNode {
  /// Where a `herhaal` says how often, if no session comes so far.
  fileprivate var turnsBeyondReach: Span? {
    guard case .repeated(let kind, let bound, _, _) = kind else { return nil }
    var times = bound.map { [$0] } ?? []
    if case .times(let time) = kind { times.insert(time, at: 0) }
    for time in times {
      if case .number(let number) = time.kind, let count = number.count, count > mostTurns {
        return number.span
      }
    }
    return nil
  }
}
