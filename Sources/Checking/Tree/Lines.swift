// Which lines a line holds, and how far it reaches in the script.
import Diagnostics
import Syntax

extension StepNode {
  /// The lists of lines that it holds, in order.
  var blocks: [[StepID]] {
    switch kind {
    case .condition(let branches): branches.map { $0.steps }
    case .repeated(_, _, let steps, let between), .each(_, _, _, _, let steps, let between),
      .round(_, _, _, _, let steps, let between):
      [steps] + (between.map { [$0.steps] } ?? [])
    case .together(let tracks): tracks.map { $0.steps }
    case .perform(_, _, let lines): lines.isEmpty ? [] : [lines]
    case .missing, .phase, .pause, .prompt, .speaks, .listens, .whisper, .silence, .then, .seat,
      .cue, .ask, .draw, .appoint, .appointFrom, .reveal, .subgroups, .set, .remember, .stop:
      []
    }
  }

  /// The names of the groups into which it divides people.
  var dealtNames: [NameNode] {
    if case .subgroups(.named(let groups, _), _, _) = kind { groups } else { [] }
  }

  /// Whether it begins a phase or a break.
  var beginsPhase: Bool {
    if case .phase = kind { return true }
    if case .pause = kind { return true }
    return false
  }

  /// What a loop goes over, a turn for each.
  var goesOver: GroupNode? {
    if case .round(_, let source, _, _, _, _) = kind { return source }
    if case .each(_, let source, _, _, _, _) = kind { return source }
    return nil
  }

  /// The text that stands on its line and under it.
  var text: TextNode? {
    switch kind {
    case .phase(let phase): phase.purpose
    case .pause(_, let text), .silence(_, _, let text): text
    case .prompt(_, _, let text), .whisper(_, let text), .cue(_, _, let text),
      .appointFrom(_, _, _, let text), .subgroups(_, _, let text):
      text
    case .ask(let ask): ask.text
    case .missing, .speaks, .listens, .then, .seat, .draw, .appoint, .reveal, .set, .remember,
      .perform, .condition, .repeated, .each, .round, .together, .stop:
      nil
    }
  }

  /// The offset behind its line and the text under it.
  var reach: UInt32 { max(span.end, text?.span.end ?? 0) }
}

extension SyntaxTree {
  /// The lines of the flow, and behind them those of every block that nothing does.
  var allLines: [StepID] {
    var result = flow
    for declaration in declarations {
      if case .block(_, _, let lines) = declaration.kind { result += lines }
    }
    return result
  }

  /// Whether a line holds phases, at any depth.
  func holdsPhases(_ id: StepID) -> Bool {
    self[id].blocks.contains { $0.contains { self[$0].beginsPhase || holdsPhases($0) } }
  }

  /// Calls a function with lines and all that they hold, in order of the script.
  func forEachStep(in steps: [StepID], _ visit: (StepID) -> Void) {
    var waiting = Array(steps.reversed())
    while let id = waiting.popLast() {
      visit(id)
      for block in self[id].blocks.reversed() { waiting += block.reversed() }
    }
  }

  /// Returns the offset behind a list of lines and all that they hold; what a block does stands
  /// elsewhere.
  func reach(of steps: [StepID]) -> UInt32 {
    var result: UInt32 = 0
    for id in steps {
      let step = self[id]
      result = max(result, step.reach)
      if case .perform = step.kind { continue }
      for block in step.blocks { result = max(result, reach(of: block)) }
    }
    return result
  }
}
