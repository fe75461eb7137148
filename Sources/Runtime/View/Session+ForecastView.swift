// When the session ends as things stand, and how far from plan it is.
import Planning
import ProgramModel

extension Session {
  /// When the session ends as things stand.
  var forecast: ForecastView {
    // An end has no rest: what stood behind it was not done.
    let rest = flow.ending == nil ? plannedRest : nil
    let start = time.now - time.afterwards
    let earliest = later(start, by: rest?.whole.least ?? 0)
    let latest = rest == nil ? start : rest?.whole.end.map { later(start, by: $0) }
    let beyond = (latest ?? earliest) - (time.hardEnd ?? .max)
    return ForecastView(
      earliest: earliest, latest: latest, opening: rest?.whole.opening.map { view(of: $0) },
      behind: behind, beyondHardEnd: max(0, beyond), gifts: rest.map { gifts(in: $0) } ?? [])
  }

  private func later(_ instant: Instant, by time: Int64) -> Instant {
    instant + min(time, Time.longest)
  }

  private func view(of opening: Opening) -> OpeningView {
    let phase = program.phases.first { $0.place == opening.place }
    return OpeningView(
      reason: OpeningView.Reason(opening.reason), line: opening.place.line,
      phase: title(phase?.title))
  }

  /// Returns what each phase still to come could give up, in the order of the script.
  private func gifts(in rest: Plan) -> [GiftView] {
    var gifts: [GiftView] = []
    for (phase, plan) in zip(program.phases, rest.phases) where plan.canGive > 0 {
      gifts.append(GiftView(phase: title(phase.title), time: plan.canGive))
    }
    return gifts
  }

  /// How far behind plan we are: what phases took beyond their upper ends, and what was lost
  /// between them.
  private var behind: Int64 {
    var behind = time.between - (time.beforeFirst ?? time.between)
    for passed in flow.passed {
      let clock = time.clocks[passed.clock]
      if let planned = clock.planned { behind += clock.elapsed - planned.upperBound }
    }
    if let visit = flow.phase, let planned = time.clocks[visit.clock].planned {
      behind += max(0, time.clocks[visit.clock].elapsed - planned.upperBound)
    }
    return behind
  }
}
