// Lines that no course of the meeting comes to.
//
// What a trainer wrote for the room is then never seen there. Conditions are followed exactly where
// a few answers are possible (yes or no, options, bounds of a number), and not at all elsewhere.
import Diagnostics
import ProgramModel
import Syntax

/// Returns the lines that stand behind the end of the meeting, or under what is never so.
func findWhatIsNeverReached(_ script: CheckedScript) -> Report {
  var search = ReachSearch(script: script)
  _ = search.follow(script.tree.flow, knowing: Facts())
  return search.report
}

private struct ReachSearch {
  /// What is known behind some lines; nil where nobody comes there, with the line that ends it.
  enum Outcome {
    case goesOn(Facts)
    case ends(Span)
  }

  let script: CheckedScript
  var report = Report()

  init(script: CheckedScript) { self.script = script }

  mutating func follow(_ steps: [StepID], knowing facts: Facts) -> Outcome {
    var facts = facts
    for (index, id) in steps.enumerated() {
      switch follow(id, knowing: facts) {
      case .goesOn(let known): facts = known
      case .ends(let end):
        // A cue counts wherever it stands in its phase.
        let next = steps[(index + 1)...].first { !script.tree[$0].isCue }
        if let next {
          let word = script.tree.source.firstWord(of: script.tree[next].span)
          report.add(.neverReached(at: word, end: end))
        }
        return .ends(end)
      }
    }
    return .goesOn(facts)
  }

  private mutating func follow(_ id: StepID, knowing facts: Facts) -> Outcome {
    let step = script.tree[id]
    switch step.kind {
    case .stop: return .ends(step.span)
    case .condition(let branches): return follow(branches, knowing: facts)
    case .repeated(let kind, _, let body, let between):
      let inside = behind(body + (between?.steps ?? []), knowing: facts)
      if case .whileTrue(let condition) = kind, facts.assuming(condition, true, script) == nil {
        report.add(.neverSo(at: script.tree[condition].span))
        return .goesOn(facts)
      }
      _ = follow(body, knowing: inside)
      if let between { _ = follow(between.steps, knowing: inside) }
      return .goesOn(inside)
    case .each(_, _, _, _, let body, let between), .round(_, _, _, _, let body, let between):
      let inside = behind(body + (between?.steps ?? []), knowing: facts)
      _ = follow(body, knowing: inside)
      if let between { _ = follow(between.steps, knowing: inside) }
      return .goesOn(inside)
    case .together(let tracks):
      let inside = behind(tracks.flatMap { $0.steps }, knowing: facts)
      // The end of the meeting in one track is the end of all.
      var end: Span?
      for track in tracks {
        if case .ends(let span) = follow(track.steps, knowing: inside) { end = end ?? span }
      }
      return end.map { .ends($0) } ?? .goesOn(inside)
    case .perform(_, _, let lines): return follow(lines, knowing: facts)
    case .missing, .phase, .pause, .prompt, .speaks, .listens, .whisper, .silence, .then, .seat,
      .cue, .ask, .draw, .appoint, .appointFrom, .reveal, .subgroups, .set, .remember:
      return .goesOn(behind([id], knowing: facts))
    }
  }

  /// Returns what is still known once some lines may have been done, in any order.
  private func behind(_ lines: [StepID], knowing facts: Facts) -> Facts {
    facts.isEmpty ? facts : facts.forgetting(script.namesTaken(in: lines))
  }

  private mutating func follow(_ branches: [BranchNode], knowing facts: Facts) -> Outcome {
    var left: Facts? = facts
    var behind: Facts?
    var end: Span?
    for branch in branches {
      let inside = branch.condition.map { left?.assuming($0, true, script) } ?? left
      if let inside {
        switch follow(branch.steps, knowing: inside) {
        case .goesOn(let known): behind = behind.map { $0.orElse(known) } ?? known
        case .ends(let span): end = end ?? span
        }
      } else if left != nil, let condition = branch.condition {
        report.add(.neverSo(at: script.tree[condition].span))
      } else if !branch.steps.isEmpty {
        report.add(.alwaysBefore(at: script.tree.source.firstWord(of: branch.span)))
        return behind.map { .goesOn($0) } ?? .ends(end ?? branch.span)
      }
      left = branch.condition.flatMap { left?.assuming($0, false, script) }
    }
    if branches.last?.condition != nil, let left {
      behind = behind.map { $0.orElse(left) } ?? left
    }
    guard let behind else { return end.map { .ends($0) } ?? .goesOn(facts) }
    return .goesOn(behind)
  }
}

extension StepNode {
  fileprivate var isCue: Bool {
    if case .cue = kind { true } else { false }
  }
}
