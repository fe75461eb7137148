// Phases whose lines surely take longer than the phase.
//
// In the room the last ones in a round would be cut off, or the meeting runs late from here on.
// Only the least that the lines can take counts: what may take longer is left to whoever leads.
import Diagnostics
import Planning
import ProgramModel
import Syntax

/// Returns the phases that are too short for their own lines.
func findPhasesTooShort(_ plans: inout Plans) -> Report {
  var report = Report()
  for (index, phase) in plans.program.phases.enumerated() where phase.time != nil {
    let size = plans.smallestSize { plan in
      guard let end = plan.phases[index].whole.end else { return false }
      return plan.phases[index].lines.least > end
    }
    guard let size else { continue }
    let plan = plans.plan(for: size).phases[index]
    guard let end = plan.whole.end, let heaviest = plan.heaviest,
      let line = plans.timeSpan(at: heaviest.place), let span = plans.timeSpan(at: phase.place)
    else { continue }
    let largest = plans.plan(for: plans.sizes.upperBound).phases[index].lines
    let smallest = plans.plan(for: plans.sizes.lowerBound).phases[index].lines
    let finding = TooShort(
      size: !plans.knowsSizes || smallest == largest ? nil : size, end: end,
      fits: largest.least, phase: span)
    let isAlone = heaviest.least > end
    let takes = isAlone ? heaviest.least : plan.lines.least
    report.add(
      isAlone && plans.isRound(at: heaviest.place)
        ? .roundDoesNotFit(finding, takes: takes, at: line)
        : .linesDoNotFit(finding, takes: takes, isAlone: isAlone, at: line))
  }
  return report
}

/// How a phase is too short.
struct TooShort {
  /// The smallest group with which it is; nil where the size doesn't matter.
  let size: Int?
  /// The upper end of the phase, in milliseconds.
  let end: Int64
  /// What its lines take with the largest group, in milliseconds.
  let fits: Int64
  /// Where the phase says how long it takes.
  let phase: Span
}

extension Plans {
  /// Whether a line is a round.
  fileprivate mutating func isRound(at place: Place) -> Bool {
    guard let id = step(at: place), case .round = tree[id].kind else { return false }
    return true
  }
}
