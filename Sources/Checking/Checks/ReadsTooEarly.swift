// A name that is read where no course of the meeting can have taken it down yet.
//
// In the room the screen would show `…` where the group's own words belong. A read is told only if
// no path reaches it with a value: one branch, one turn before is enough to be silent.
import Diagnostics
import ProgramModel
import Syntax

/// Returns the names that are read before any path could have taken them down.
func findReadsTooEarly(_ script: CheckedScript) -> Report {
  var search = ReadSearch(script: script)
  search.follow(script.tree.flow)
  search.endPhase()
  return search.report
}

private struct ReadSearch {
  /// What may have a value at a place.
  struct Reached {
    /// The names that some path has taken down.
    var names: Set<ID<Symbol>> = []
    /// Those of them that only an earlier turn of a loop has taken down.
    var byTurningBack: Set<ID<Symbol>> = []
    /// Whether any path comes here at all.
    var isReachable = true
  }

  let script: CheckedScript
  var report = Report()
  private var reached = Reached()
  /// What stays in view or comes at its own moment is read until the end of its phase.
  private var untilEnd: [NameNode] = []
  private var told: Set<ID<Symbol>> = []
  private let crowd: Crowd

  init(script: CheckedScript) {
    self.script = script
    crowd = Crowd(tree: script.tree, names: script.names, roster: script.roster)
  }

  mutating func follow(_ steps: [StepID]) {
    let pieces = crowd.pieces(of: steps)
    for (index, piece) in pieces.enumerated() {
      switch piece {
      case .step(let prompts, let question):
        let visible = taken(whileShown: pieces[(index + 1)...], with: question)
        for prompt in prompts { read(script.namesRead(by: prompt), beside: visible) }
        if let question { ask(question) }
      case .line(let id): follow(id)
      }
    }
  }

  private mutating func follow(_ id: StepID) {
    let step = script.tree[id]
    switch step.kind {
    case .phase(let phase):
      endPhase()
      read(script.names(in: phase.title?.values ?? []))
      untilEnd += script.names(in: step.values)
    case .pause:
      endPhase()
      untilEnd += script.namesRead(by: id)
    case .cue: untilEnd += script.namesRead(by: id)
    case .ask: ask(id)
    case .set(let name?, let value): set(name, value)
    case .condition(let branches): follow(branches, holdingPhases: script.tree.holdsPhases(id))
    case .repeated(let kind, _, let body, let between):
      var first = true
      if case .until = kind { first = false }
      loop(id, body + (between?.steps ?? []), readsFirst: first)
    case .each(_, _, _, _, let body, let between), .round(_, _, _, _, let body, let between):
      loop(id, body + (between?.steps ?? []), readsFirst: true)
    case .stop: reached.isReachable = false
    case .missing, .prompt, .speaks, .listens, .whisper, .silence, .then, .seat, .draw, .appoint,
      .appointFrom, .reveal, .subgroups, .set, .remember, .perform, .together:
      read(script.namesRead(by: id))
    }
  }

  /// The end of a phase: what was in view all through it has been read.
  mutating func endPhase() {
    read(untilEnd)
    untilEnd = []
  }

  private mutating func ask(_ id: StepID) {
    let name = script.tree[id].takenName.flatMap { script.symbol($0) }
    // What is answered shows at once in the question's own text.
    read(script.namesRead(by: id), beside: name.map { [$0] } ?? [])
    if let name { take(name) }
  }

  /// `zet n = n + 1` needs a first value: the turn before doesn't give one.
  private mutating func set(_ name: NameNode, _ value: ValueID) {
    let own = script.symbol(name)
    let names = script.names(in: [value])
    read(names)
    if let own, reached.byTurningBack.contains(own),
      let itself = names.first(where: { script.symbol($0) == own })
    {
      tell(itself, own)
    }
    if let own { take(own) }
  }

  private mutating func take(_ name: ID<Symbol>) {
    reached.names.insert(name)
    reached.byTurningBack.remove(name)
  }

  private mutating func follow(_ branches: [BranchNode], holdingPhases: Bool) {
    if holdingPhases { endPhase() }
    let before = reached
    var ends: [Reached] = []
    for branch in branches {
      reached = before
      if let condition = branch.condition { read(script.names(in: [condition])) }
      follow(branch.steps)
      if holdingPhases { endPhase() }
      ends.append(reached)
    }
    if branches.last?.condition != nil { ends.append(before) }
    reached = merged(ends, otherwise: before)
  }

  private func merged(_ ends: [Reached], otherwise before: Reached) -> Reached {
    let alive = ends.filter { $0.isReachable }
    guard var result = alive.first else {
      var result = before
      result.isReachable = false
      return result
    }
    for end in alive.dropFirst() {
      // A name has come some straight way if it has in one branch.
      let straight = result.names.subtracting(result.byTurningBack)
        .union(end.names.subtracting(end.byTurningBack))
      result.names.formUnion(end.names)
      result.byTurningBack = result.names.subtracting(straight)
    }
    return result
  }

  private mutating func loop(_ id: StepID, _ body: [StepID], readsFirst: Bool) {
    let holdsPhases = script.tree.holdsPhases(id)
    if holdsPhases { endPhase() }
    let before = reached
    let inside = taken(in: body)
    let repeats = inside.subtracting(reached.names)
    if case .repeated(.whileTrue, _, _, _) = script.tree[id].kind {
      read(script.namesRead(by: id), beside: inside)
    } else if readsFirst {
      read(script.namesRead(by: id))
    }
    // A turn of a loop that holds phases starts with clean notes; any other reaches its own head.
    if !holdsPhases {
      reached.names.formUnion(repeats)
      reached.byTurningBack.formUnion(repeats)
    }
    follow(body)
    if holdsPhases { endPhase() }
    if !readsFirst { read(script.namesRead(by: id)) }
    reached.byTurningBack.subtract(repeats)
    reached.isReachable = before.isReachable
  }

  private func taken(in steps: [StepID]) -> Set<ID<Symbol>> {
    var result: Set<ID<Symbol>> = []
    script.tree.forEachStep(in: steps) { id in
      if let name = script.tree[id].takenName, let symbol = script.symbol(name) {
        result.insert(symbol)
      }
    }
    return result
  }

  /// What is asked while prompts are still in view.
  private func taken(whileShown pieces: ArraySlice<Piece>, with question: StepID?)
    -> Set<ID<Symbol>>
  {
    var lines: [StepID] = question.map { [$0] } ?? []
    for piece in pieces {
      guard case .line(let id) = piece else { break }
      switch script.tree[id].kind {
      case .phase, .pause, .silence, .then: return taken(in: lines)
      default: lines.append(id)
      }
    }
    return taken(in: lines)
  }

  private mutating func read(_ names: [NameNode], beside visible: Set<ID<Symbol>> = []) {
    guard reached.isReachable else { return }
    for name in names {
      guard let symbol = script.symbol(name), case .note = script.names[symbol].origin,
        !script.names[symbol].isUnsure, !reached.names.contains(symbol),
        !visible.contains(symbol)
      else { continue }
      tell(name, symbol)
    }
  }

  private mutating func tell(_ name: NameNode, _ symbol: ID<Symbol>) {
    guard told.insert(symbol).inserted else { return }
    report.add(
      .readTooEarly(script.tree.text(of: name), at: name.span, first: script.names[symbol].span))
  }
}
