// The answers of a `proef`: which is for which visit, and which are left over.
import ProgramModel
import Runtime

/// The answers of a trial, each for one visit.
struct GivenAnswers {
  /// The answers, in order of the script.
  let all: [Trial.Answer]
  private var areUsed: [Bool]
  /// What was asked, each time that it was.
  private var asked: [Trial.Answer.Target] = []

  init(_ answers: [Trial.Answer]) {
    all = answers
    areUsed = answers.map { _ in false }
  }

  /// The answers that nothing asked for, with how often it was asked.
  var leftOver: [(answer: Trial.Answer, asked: Int)] {
    all.indices.filter { !areUsed[$0] }.map { index in
      (all[index], asked.count { $0 == all[index].target })
    }
  }

  /// Takes the next answer for what is asked; nil where there is none.
  mutating func take(_ target: Trial.Answer.Target) -> Trial.Answer? {
    asked.append(target)
    return takeLeft(target)
  }

  /// Takes all answers that are left for what is asked.
  mutating func takeAll(_ target: Trial.Answer.Target) -> [Trial.Answer] {
    guard let first = take(target) else { return [] }
    var taken = [first]
    while let next = takeLeft(target) { taken.append(next) }
    return taken
  }

  /// Marks the answers that a draw gave, as many as there were draws.
  mutating func useDraws(_ note: ID<Note>, count: Int) {
    for _ in 0..<count { _ = take(.note(note)) }
  }

  private mutating func takeLeft(_ target: Trial.Answer.Target) -> Trial.Answer? {
    for index in all.indices where !areUsed[index] && all[index].target == target {
      areUsed[index] = true
      return all[index]
    }
    return nil
  }
}
