// Loops that nothing inside them can end.
//
// In the room the group goes round the same lines until somebody notices. Silent where anything in
// the condition can change meanwhile: an answer of its own lines, who is there, the time.
import Diagnostics
import ProgramModel
import Syntax

/// Returns the loops without a bound whose condition stays as it is.
func findEndlessLoops(_ script: CheckedScript) -> Report {
  var report = Report()
  let tree = script.tree
  tree.forEachStep(in: tree.allLines) { id in
    guard case .repeated(let kind, nil, let body, let between) = tree[id].kind else { return }
    let condition: ValueID
    switch kind {
    case .times: return
    case .until(let value), .whileTrue(let value): condition = value
    }
    let lines = body + (between?.steps ?? [])
    if script.canChange(condition, in: lines) || script.canLeave(lines) { return }
    report.add(.endlessLoop(tree.source.text(of: tree[condition].span), at: tree[condition].span))
  }
  return report
}

extension CheckedScript {
  /// Whether a condition can come out otherwise after some lines.
  fileprivate func canChange(_ condition: ValueID, in lines: [StepID]) -> Bool {
    let taken = namesTaken(in: lines)
    var result = false
    tree.forEachValue(in: [condition]) { id in
      switch tree[id].kind {
      case .name(let name):
        guard let symbol = symbol(name) else { return result = true }
        if case .choice = names[symbol].origin { return }
        if case .parameter(let value?) = names[symbol].origin {
          if canChange(value, in: lines) { result = true }
          return
        }
        // Who holds a role changes by coming and leaving.
        if types[symbol] == .people || taken.contains(symbol) { result = true }
      case .missing, .elapsed, .remaining, .previous, .everyone, .facilitator, .who, .from:
        result = true
      case .number, .duration, .title, .yesNo, .empty, .meeting, .count, .tally, .labelled, .not,
        .and, .or, .except, .compare, .sum, .product, .group:
        return
      }
    }
    return result
  }

  /// Whether lines can end the meeting.
  fileprivate func canLeave(_ lines: [StepID]) -> Bool {
    var result = false
    tree.forEachStep(in: lines) { id in
      if case .stop = tree[id].kind { result = true }
    }
    return result
  }

  /// Returns the names that lines take down or label.
  func namesTaken(in lines: [StepID]) -> Set<ID<Symbol>> {
    var result: Set<ID<Symbol>> = []
    tree.forEachStep(in: lines) { id in
      if let name = tree[id].takenName, let symbol = symbol(name) { result.insert(symbol) }
      if case .ask(let ask) = tree[id].kind, let name = ask.name, let symbol = symbol(name) {
        result.insert(symbol)
      }
    }
    return result
  }
}
