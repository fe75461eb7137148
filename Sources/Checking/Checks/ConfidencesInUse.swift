// What was said in confidence, where the course of the meeting or a file would tell of it.
//
// It may be shown, counted and asked for. What depends on it, goes by its people, keeps it under
// another name, or has it in a title would bring it into the report, or couldn't be done again from
// a record that doesn't hold it.
import Diagnostics
import ProgramModel
import Syntax

/// What is done with something that was said in confidence, and can't be.
enum ConfidenceUse: Sendable {
  /// Something depends on it.
  case decides
  /// It is kept under another name.
  case kept
  /// It is carried to the next meeting.
  case carried
  /// It stands in a title.
  case titled
  /// It says who is meant.
  case people
}

/// Returns where what was said in confidence is used as it can't be.
func findConfidencesInUse(_ script: CheckedScript) -> Report {
  let confidences = script.confidences
  if confidences.isEmpty { return Report() }
  var search = ConfidenceSearch(script: script, confidences: confidences)
  for declaration in script.tree.declarations { search.look(at: declaration) }
  script.tree.forEachStep(in: script.tree.flow) { search.look(at: $0) }
  return search.report
}

private struct ConfidenceSearch {
  let script: CheckedScript
  let confidences: Confidences
  var report = Report()

  private var tree: SyntaxTree { script.tree }

  init(script: CheckedScript, confidences: Confidences) {
    self.script = script
    self.confidences = confidences
  }

  mutating func look(at declaration: DeclarationNode) {
    switch declaration.kind {
    case .role(_, let parts, _):
      for part in parts {
        switch part.kind {
        case .people(let group): refuse(group.values, as: .people)
        case .drawn(let group): refuse(group?.values ?? [], as: .people)
        case .count, .others, .rotating, .later, .alongside, .secret: break
        }
      }
    case .rule(let rule): compare(in: rule.text.values)
    case .card(let card): compare(in: card.text.values)
    case .facilitator, .list, .choice, .beforehand, .use, .block: break
    }
  }

  mutating func look(at id: StepID) {
    let step = tree[id]
    compare(in: step.values)
    switch step.kind {
    case .phase(let phase): refuse(phase.title?.values ?? [], as: .titled)
    case .seat(let group, let spots):
      refuse(group.values, as: .people)
      refuse(spots.flatMap { $0.values }, as: .titled)
    case .set(_, let value): refuse([value], as: .kept)
    case .remember(let name?, _): refuse(name, as: .carried)
    case .condition(let branches):
      for branch in branches { if let value = branch.condition { decide(by: value) } }
    case .repeated(let kind, let bound, _, _): decide(by: kind, bound)
    case .each(_, let source, _, _, _, _), .round(_, let source, _, _, _, _):
      for value in source.values where !script.types[value].isList {
        refuse([value], as: .people)
      }
    case .ask(let ask): refuse(ask.people?.values ?? [], as: .people)
    case .prompt, .speaks, .listens, .whisper, .silence, .cue, .appoint, .appointFrom, .subgroups:
      refuse(step.groups.flatMap { $0.values }, as: .people)
    case .together: refuse(step.values, as: .titled)
    case .missing, .pause, .then, .draw, .reveal, .remember, .perform, .stop: break
    }
  }

  private mutating func decide(by kind: RepeatKind, _ bound: TimeNode?) {
    switch kind {
    case .times(let time): decide(by: time)
    case .until(let value), .whileTrue(let value): decide(by: value)
    }
    if let bound { decide(by: bound) }
  }

  private mutating func decide(by time: TimeNode) {
    if case .name(let name) = time.kind { refuse(name, as: .decides) }
  }

  /// A condition holds by what was said, but for a list: that asks only whether there is anything.
  private mutating func decide(by condition: ValueID) {
    if script.types[condition].isList { return }
    switch tree[condition].kind {
    case .group(let value), .not(let value): decide(by: value)
    case .and(let values), .or(let values): for value in values { decide(by: value) }
    default: refuse([condition], as: .decides)
    }
  }

  /// A comparison tells what was said, but for one with nothing; so does whose something is, told
  /// by people whom nobody may know.
  private mutating func compare(in values: [ValueID]) {
    var waiting = values
    while let id = waiting.popLast() {
      waiting += tree[id].parts
      switch tree[id].kind {
      case .compare(let left, _, _, let right):
        let isPresence = tree[left].kind == .empty || tree[right].kind == .empty
        if !isPresence { refuse([left, right], as: .decides) }
      case .from(_, let people): refuse([people], as: .people)
      default: break
      }
    }
  }

  private mutating func refuse(_ values: [ValueID], as use: ConfidenceUse) {
    for value in values {
      if let name = script.confidence(in: value, confidences) { return tell(name, use) }
    }
  }

  private mutating func refuse(_ name: NameNode, as use: ConfidenceUse) {
    if script.symbol(name).flatMap({ confidences[$0] }) != nil { tell(name, use) }
  }

  private mutating func tell(_ name: NameNode, _ use: ConfidenceUse) {
    guard let origin = script.symbol(name).flatMap({ confidences[$0] }) else { return }
    report.add(
      .confidenceInUse(tree.text(of: name), use, at: name.span, because: origin))
  }
}
