// Voting, and settling a tie that matters.
import ProgramModel

extension Session {
  /// How many votes there are in all: so many for each who is asked.
  package func votesInAll(_ id: ID<Question>) -> Int {
    guard case .vote(_, let ballot) = program[id].kind else { return 0 }
    let voters: Int
    switch program[id].answerer {
    case .group: voters = present.count
    case .person(let audience), .people(let audience):
      voters = people(in: audience).count + (includesFacilitator(audience) ? 1 : 0)
    }
    return ballot.votes * max(1, voters)
  }

  /// Returns votes as they were counted, if there can be so many.
  func tally(
    _ value: AnswerValue, of options: [Value], in id: ID<Question>
  ) throws(Refusal) -> Value {
    guard case .tally(let counts) = value else { throw .wrongKind }
    guard counts.count == options.count else { throw .notAnOption }
    guard counts.allSatisfy({ $0 >= 0 && $0 <= votesInAll(id) }) else { throw .tooMany }
    let sum = counts.reduce(0, +)
    guard sum > 0 else { throw .nothing }
    guard sum <= votesInAll(id) else { throw .tooMany }
    return .tally(zip(options, counts).map { Value.Votes(option: $0, count: $1) })
  }

  /// Returns whether votes could be given now: for the same options, by as many people.
  func canBeVoted(_ votes: [Value.Votes], in id: ID<Question>) -> Bool {
    votes.map { $0.option } == options(of: id)
      && votes.reduce(0) { $0 + $1.count } <= votesInAll(id)
  }

  /// Comes to a tie that matters behind a stop, if the vote there made one.
  mutating func waitForTie(behind stop: Stop, in thread: ThreadID) -> Bool {
    guard let site = stop.site, let question = stop.question,
      let (outcome, ballot) = outcome(at: site), ballot.settlesTies, !outcome.tied.isEmpty
    else { return false }
    let tie = self.site(record.sites[site].visit, .tie(question), in: thread)
    record.sites[tie].question = tieText(at: tie, toBeKept: true)
    wait(.tie(question), in: thread, site: tie)
    if flow.phase?.isClosing == true { emit(.strictHeld, in: thread) }
    return true
  }

  /// Returns what is tied, and how many of it win, at the site of a tie.
  func tie(at site: Int) -> Outcome? {
    guard case .tie(let id) = record.sites[site].subject else { return nil }
    let vote = record.sites.indices.last { index in
      record.sites[index].visit == record.sites[site].visit
        && record.sites[index].subject == .question(id)
    }
    return vote.flatMap { outcome(at: $0)?.outcome }
  }

  /// Returns which of a tie win, if they can.
  func winners(_ value: AnswerValue, at site: Int) throws(Refusal) -> Value {
    if value == .none { return .empty }
    guard let tie = tie(at: site), tie.open > 0 else { throw .nothingThere }
    return try choice(value, most: tie.open, of: tie.tied)
  }

  /// Returns the answer that was given to a tie, if it could be given now: after another vote it
  /// counts no more.
  func offeredWinners(at site: Int) -> Answer? {
    guard let answer = record.sites[site].answer, !isEmpty(answer.value), let tie = tie(at: site)
    else { return nil }
    let chosen = apart(answer.value)
    let fits = chosen.count <= tie.open && chosen.allSatisfy { tie.tied.contains($0) }
    return fits ? answer : nil
  }
}
