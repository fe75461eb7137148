// The clocks of a round's turns: so much for each, or a share of what all have together.
import ProgramModel

extension Session {
  /// Returns the index of the clock of a turn that begins.
  mutating func clock(
    ofTurn turn: Turn, _ visit: Visit, _ time: TurnTime, in thread: ThreadID
  ) -> Int {
    switch time {
    case .each(let range): clock(.turn, visit, in: thread, time: range)
    case .shared: clock(.turn, visit, in: thread, time: nil, share: share(of: turn, visit))
    }
  }

  /// Returns what a turn has of the budget of its round: what is left of it, divided among whoever
  /// is still to come, and at least half of what each would have had.
  private func share(of turn: Turn, _ visit: Visit) -> ClosedRange<Int64>? {
    guard let budget = turn.budget, case .people(let order, let had) = turn.members else {
      return nil
    }
    // Whose turn begins counts among those who had one.
    let toCome = Int64(1 + order.count { isHere($0) && !had.contains($0) })
    let all = toCome + Int64(had.count) - 1
    let taken = timeTaken(inRoundOf: visit)
    let share = { (budget: Int64) in max(max(0, budget - taken) / toCome, budget / all / 2) }
    return share(budget.lowerBound)...share(budget.upperBound)
  }

  /// Returns what the turns of a round have taken so far, of this visit of it.
  private func timeTaken(inRoundOf visit: Visit) -> Int64 {
    let outer = visit.path.steps.dropLast()
    var taken: Int64 = 0
    for clock in time.clocks
    where clock.kind == .turn && clock.visit.place == visit.place
      && clock.visit.path.steps.dropLast() == outer
    {
      taken += clock.elapsed
    }
    return taken
  }
}
