// Secret roles in lines that would tell the group who has them, before any line reveals them.
//
// Who is meant by a text may be a secret role: only those who have it read that. A line is told
// only if none above it reveals the role, nor any in a loop around both.
import Diagnostics
import ProgramModel
import Syntax

/// Returns the secret roles that a line would tell before they are revealed.
func findSecretsToldTooEarly(_ script: CheckedScript) -> Report {
  guard script.roster.roles.contains(where: { $0.isSecret }) else { return Report() }
  var search = SecretSearch(script: script)
  for declaration in script.tree.declarations {
    if case .beforehand(_, let people, let text) = declaration.kind {
      search.read((people?.values ?? []) + text.values)
    }
  }
  search.follow(script.tree.flow)
  search.endPhase()
  return search.report
}

private struct SecretSearch {
  let script: CheckedScript
  var report = Report()
  /// The roles that a line above reveals, or one in a loop that is open.
  private var revealed: Set<ID<Symbol>> = []
  /// What stays in view or comes at its own moment is read until the end of its phase.
  private var untilEnd: [ValueID] = []
  private var told: Set<ID<Symbol>> = []
  /// Whether what stands right above is read by nobody else; a question under it is for the same.
  private var isAboveCovered = false

  private var tree: SyntaxTree { script.tree }

  init(script: CheckedScript) { self.script = script }

  mutating func follow(_ steps: [StepID]) {
    for id in steps {
      follow(id)
      if tree[id].isLoop {
        for block in tree[id].blocks { revealed.formUnion(revelations(in: block)) }
      }
      for block in tree[id].blocks { follow(block) }
    }
  }

  private mutating func follow(_ id: StepID) {
    let step = tree[id]
    switch step.kind {
    case .phase(let phase):
      endPhase()
      read(phase.title?.values ?? [])
      untilEnd += (phase.purpose?.values ?? []) + phase.rules.flatMap { $0.text.values }
    case .pause(_, let text):
      endPhase()
      read(text?.values ?? [])
    case .reveal(let name?): if let role = script.symbol(name) { revealed.insert(role) }
    case .whisper: break
    case .prompt(let people, _, let text):
      isAboveCovered = isCovered(people)
      if !isAboveCovered { read(text.values) }
    case .cue(_, let people, let text):
      if let people, !isCovered(people) { untilEnd += text.values }
    case .ask(let ask):
      read(ask.source?.values ?? [])
      if !(ask.people.map { isCovered($0) } ?? isAboveCovered) { read(ask.text.values) }
    case .appointFrom(_, let source, let people, let text):
      read(source.values)
      if !(people.map { isCovered($0) } ?? false) { read(text.values) }
    // What a block is given is read where it stands in the lines that are done.
    case .perform: break
    case .missing, .speaks, .listens, .silence, .then, .seat, .draw, .appoint, .reveal,
      .subgroups, .set, .remember, .condition, .repeated, .each, .round, .together, .stop:
      isAboveCovered = false
      read(step.values)
    }
  }

  mutating func endPhase() {
    read(untilEnd)
    untilEnd = []
  }

  /// Whether only the facilitator and secret roles read what is said to some people.
  private func isCovered(_ people: GroupNode) -> Bool {
    people.members.allSatisfy { member in
      switch tree[member].kind {
      case .facilitator: true
      case .name(let name): script.symbol(name).flatMap { script.roster[$0] }?.isSecret == true
      default: false
      }
    }
  }

  private func revelations(in steps: [StepID]) -> Set<ID<Symbol>> {
    var result: Set<ID<Symbol>> = []
    tree.forEachStep(in: steps) { id in
      if case .reveal(let name?) = tree[id].kind, let role = script.symbol(name) {
        result.insert(role)
      }
    }
    return result
  }

  mutating func read(_ values: [ValueID]) {
    for name in script.names(in: values) {
      guard let symbol = script.symbol(name), script.roster[symbol]?.isSecret == true,
        !script.names[symbol].isUnsure, !revealed.contains(symbol), told.insert(symbol).inserted
      else { continue }
      report.add(
        .secretToldTooEarly(
          tree.text(of: name), at: name.span, first: firstRevelation(of: symbol)))
    }
  }

  private func firstRevelation(of role: ID<Symbol>) -> Span? {
    var first: Span?
    tree.forEachStep(in: tree.flow) { id in
      if first == nil, case .reveal(let name?) = tree[id].kind, script.symbol(name) == role {
        first = name.span
      }
    }
    return first
  }
}

extension StepNode {
  /// Whether it may be done several times.
  fileprivate var isLoop: Bool {
    switch kind {
    case .repeated, .each, .round: true
    case .missing, .phase, .pause, .prompt, .speaks, .listens, .whisper, .silence, .then, .seat,
      .cue, .ask, .draw, .appoint, .appointFrom, .reveal, .subgroups, .set, .remember, .perform,
      .condition, .together, .stop:
      false
    }
  }
}
