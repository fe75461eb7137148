// A meeting that takes longer than what is booked.
//
// Whoever has to leave in time misses the end, which is where a group says what it brought. The
// least that all phases can take is a warning, the most that they may take a hint; that nobody can
// tell, because of a loop without a bound, is said too.
import Diagnostics
import Planning
import ProgramModel
import Syntax

/// How long a meeting may be, in milliseconds: a day and a night.
private let longest: Int64 = 24 * 3_600_000

/// Returns where a meeting is longer than its `duur`, or may be.
func findMeetingTooLong(_ plans: inout Plans) -> Report {
  var report = Report()
  if let finding = tooLong(&plans) {
    report.add(finding)
    return report
  }
  guard let booked = plans.program.header.duration?.upperBound, let span = plans.durationSpan
  else { return report }
  if let size = plans.smallestSize(where: { $0.whole.least > booked }) {
    let plan = plans.plan(for: size)
    report.add(
      .meetingTooLong(
        plan.whole.least, booked: booked, size: plans.named(size), at: span,
        phases: plans.heaviestPhases(of: plan) { $0.share.least }))
  } else if plans.knowsSizes {
    let largest = plans.plan(for: plans.sizes.upperBound)
    if let opening = largest.whole.opening {
      if opening.reason == .loop, let line = plans.timeSpan(at: opening.place) {
        report.add(.endNotKnown(at: line, booked: span, language: plans.tree.language))
      }
    } else if let size = plans.smallestSize(where: { $0.whole.end ?? 0 > booked }),
      let most = plans.plan(for: size).whole.end
    {
      let phases = plans.heaviestPhases(of: plans.plan(for: size)) { $0.share.end ?? 0 }
      report.add(
        .meetingMayRunLate(
          most, booked: booked, size: plans.named(size), at: span, phases: phases))
    }
  }
  return report
}

/// Returns that even the smallest group needs more than a day.
private func tooLong(_ plans: inout Plans) -> Diagnostic? {
  // What takes too long with the fewest does so with the most.
  guard plans.plan(for: plans.sizes.upperBound).whole.least > longest else { return nil }
  let plan = plans.plan(for: plans.sizes.lowerBound)
  guard plan.whole.least > longest else { return nil }
  return plans.heaviestPhases(of: plan) { $0.share.least }.first.map { .tooLong(at: $0.span) }
}

/// A phase and what it takes of the whole at least, in milliseconds.
struct HeavyPhase {
  /// Where it says how long it takes.
  let span: Span
  /// What it takes at least, or at most, all its turns together.
  let share: Int64
}

extension Plans {
  /// Returns a size to be named, nil where the whole takes as long with any.
  fileprivate mutating func named(_ size: Int) -> Int? {
    let isSame = plan(for: sizes.lowerBound).whole == plan(for: sizes.upperBound).whole
    return !knowsSizes || isSame ? nil : size
  }

  /// Where the header says how long the meeting takes.
  fileprivate var durationSpan: Span? {
    for line in tree.header {
      if case .duration(let range) = line.kind { return range.span }
    }
    return nil
  }

  /// Returns the phases that take most of the whole, the heaviest first, three at most.
  fileprivate mutating func heaviestPhases(
    of plan: Plan, by share: (PhasePlan) -> Int64
  ) -> [HeavyPhase] {
    let shares = plan.phases.map { share($0) }
    let heaviest = shares.indices.filter { shares[$0] > 0 }.sorted { one, other in
      shares[one] != shares[other] ? shares[one] > shares[other] : one < other
    }
    var result: [HeavyPhase] = []
    for index in heaviest.prefix(3) {
      guard let span = timeSpan(at: program.phases[index].place) else { continue }
      result.append(HeavyPhase(span: span, share: shares[index]))
    }
    return result
  }
}
