// What a `proef` expects, held against what happened.
import Diagnostics
import ProgramModel
import Runtime

/// Returns what was otherwise than a trial says, in order of the script.
func judge(_ trial: Trial, after play: ScenarioPlay) -> [TrialFailure] {
  var failures: [TrialFailure] = []
  for (answer, asked) in play.answers.leftOver {
    failures.append(.leftOver(answer, asked: asked, in: play.program))
  }
  for expectation in trial.expectations {
    if let failure = Judgement(expectation.place, play).failure(of: expectation.kind) {
      failures.append(failure)
    }
  }
  return failures.sorted { $0.place < $1.place }
}

/// One expectation, held against what happened.
private struct Judgement {
  private let place: Place
  private let session: Session
  private let program: Program

  init(_ place: Place, _ play: ScenarioPlay) {
    self.place = place
    session = play.session
    program = play.program
  }

  /// Returns what was otherwise than expected; nil where nothing was.
  func failure(of kind: Trial.Expectation.Kind) -> TrialFailure? {
    switch kind {
    case .holds(let condition, let parts):
      session.isSo(condition) ? nil : .notSo(parts.map { came(of: $0) }, at: place)
    case .noPhase(let title):
      session.begunPhases.contains { title.phases.contains($0) }
        ? .phaseReached(program[title.text], at: place) : nil
    case .phases(let titles): failure(ofPassing: titles)
    case .duration(let least, let most): failure(ofDuration: least, most)
    }
  }

  private func came(of part: Trial.Part) -> TrialFailure.Part {
    TrialFailure.Part(words: program[part.words], value: session.words(for: part.value))
  }

  private func failure(ofPassing titles: [Trial.Title]) -> TrialFailure? {
    let passed = session.begunPhases
    var rest = passed[...]
    var last: String?
    for title in titles {
      guard let index = rest.firstIndex(where: { title.phases.contains($0) }) else {
        let isElsewhere = passed.contains { title.phases.contains($0) }
        return .phaseMissed(
          program[title.text], after: isElsewhere ? last : nil, passed: passedTitles, at: place)
      }
      last = program[title.text]
      rest = rest[(index + 1)...]
    }
    return nil
  }

  private var passedTitles: [String] { session.report.sections.compactMap { $0.title } }

  private func failure(
    ofDuration least: ID<Expression>?, _ most: ID<Expression>?
  ) -> TrialFailure? {
    let took = session.instant
    let phases = session.report.sections
    if let least = least.flatMap({ session.duration(of: $0) }), took < least {
      // What has no end lasts as long as one likes.
      if phases.contains(where: { $0.planned == nil }) { return nil }
      return .tooShort(took, by: least - took, at: place)
    }
    guard let most = most.flatMap({ session.duration(of: $0) }) else { return nil }
    if took > most {
      return .tooLong(took, by: took - most, heaviest: heaviest(of: phases), at: place)
    }
    if let open = phases.first(where: { $0.planned == nil }) {
      return .open(open.title, at: place)
    }
    return nil
  }

  /// The phases that took most, at most three.
  private func heaviest(
    of phases: [SessionReport.Section]
  ) -> [(title: String, time: Int64)] {
    let timed = phases.enumerated().compactMap { index, phase in
      phase.title.map { (index: index, title: $0, time: phase.real) }
    }
    let sorted = timed.sorted { ($1.time, $0.index) < ($0.time, $1.index) }
    return sorted.prefix(3).map { ($0.title, $0.time) }
  }
}
