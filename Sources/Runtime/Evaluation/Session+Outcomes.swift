// What came of a vote: who wins, and whether that is settled.
import ProgramModel

/// What came of a vote.
struct Outcome: Sendable, Equatable {
  /// What surely wins, most votes first.
  let sure: [Value]
  /// What got as many votes for the places that are left; none if there is no tie.
  let tied: [Value]
  /// How many places are left for those.
  let open: Int
}

extension Session {
  /// Returns what was answered at a site; of a vote, what won.
  func answered(at index: Int) -> Value {
    guard let answer = record.sites[index].answer else { return .empty }
    guard let (outcome, ballot) = outcome(at: index) else { return answer.value }
    var winners = outcome.sure
    if ballot.settlesTies {
      winners += settled(outcome, at: index)
    } else {
      winners += outcome.tied.prefix(outcome.open)
    }
    return ballot.isList ? together(winners) : winners.first ?? .empty
  }

  /// Returns what came of the vote at a site, nil where none was taken.
  func outcome(at index: Int) -> (outcome: Outcome, ballot: Ballot)? {
    guard case .question(let id) = record.sites[index].subject,
      case .vote(_, let ballot) = program[id].kind,
      case .tally(let votes)? = record.sites[index].answer?.value
    else { return nil }
    return (outcome(of: votes, places: ballot.places), ballot)
  }

  /// What got no votes never wins; as many votes for the last place make a tie.
  private func outcome(of votes: [Value.Votes], places: Int) -> Outcome {
    let ranked = ranked(votes)
    guard ranked.count > places, places > 0 else {
      return Outcome(sure: ranked.map { $0.option }, tied: [], open: 0)
    }
    let least = ranked[places - 1].count
    if ranked[places].count < least {
      return Outcome(sure: ranked.prefix(places).map { $0.option }, tied: [], open: 0)
    }
    let sure = ranked.filter { $0.count > least }
    let tied = ranked.filter { $0.count == least }
    return Outcome(
      sure: sure.map { $0.option }, tied: tied.map { $0.option }, open: places - sure.count)
  }

  /// Returns what got votes, most first, then in order.
  func ranked(_ votes: [Value.Votes]) -> [Value.Votes] {
    let order = votes.indices.sorted { (-votes[$0].count, $0) < (-votes[$1].count, $1) }
    return order.map { votes[$0] }.filter { $0.count > 0 }
  }

  /// Returns which of a tie were said to win, if they still are in it.
  private func settled(_ outcome: Outcome, at index: Int) -> [Value] {
    guard case .question(let id) = record.sites[index].subject, !outcome.tied.isEmpty,
      let tie = record.sites.indices.last(where: {
        record.sites[$0].visit == record.sites[index].visit && record.sites[$0].subject == .tie(id)
      }), let answer = offeredWinners(at: tie)
    else { return [] }
    let chosen = apart(answer.value)
    return outcome.tied.filter { chosen.contains($0) }
  }

  /// Returns the text of the last vote under a name: `rust 6, ruimte 4`.
  func tallied(_ note: ID<Note>) -> Value {
    for case .site(let site) in flow.bindings[note.index].visible.reversed() {
      if case .tally(let votes)? = record.sites[site].answer?.value {
        return .text(text(of: votes))
      }
    }
    return .empty
  }

  /// Returns votes as a text, most first.
  func text(of votes: [Value.Votes]) -> String {
    var text = ""
    for each in ranked(votes) {
      text += (text.isEmpty ? "" : ", ") + self.text(of: each.option) + " \(each.count)"
    }
    return text
  }
}
