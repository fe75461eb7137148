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
  // Before the meeting nothing has been taken down at all.
  for declaration in script.tree.declarations {
    if case .beforehand(_, _, let text) = declaration.kind {
      search.read(script.names(in: text.values)[...])
    }
  }
  search.follow(script.tree.flow)
  search.endPhase()
  return search.report
}

private struct ReadSearch {
  let script: CheckedScript
  var report = Report()
  /// The names that some path has taken down, in the order in which they were.
  private var taken: [ID<Symbol>] = []
  private var isTaken: [Bool]
  /// Whether an earlier turn of an open loop can have taken a name down.
  private var byTurningBack: [Bool]
  /// The names that a track beside this one can have taken down.
  private var beside: Set<ID<Symbol>> = []
  /// Whether any path comes here at all.
  private var isReachable = true
  /// What stays in view or comes at its own moment is read until the end of its phase.
  private var untilEnd: [NameNode] = []
  private var told: Set<ID<Symbol>> = []
  private let crowd: Crowd
  /// Where names stand that are only left out of others: nobody is missed there.
  private let excepted: Set<UInt32>

  init(script: CheckedScript) {
    self.script = script
    crowd = Crowd(tree: script.tree, names: script.names, roster: script.roster)
    excepted = script.excepted
    isTaken = Array(repeating: false, count: script.names.symbols.count)
    byTurningBack = isTaken
  }

  private func isNote(_ symbol: ID<Symbol>) -> Bool { script.names[symbol].origin == .note }

  /// Whether a role is given on the way, and a name of it means who has it.
  private func isFilledLater(_ symbol: ID<Symbol>, _ name: NameNode) -> Bool {
    if script.names[symbol].origin == .subgroup { return true }
    return script.roster[symbol]?.filling == .later && !excepted.contains(name.span.start)
  }

  mutating func follow(_ steps: [StepID]) {
    let pieces = crowd.pieces(of: steps)
    for (index, piece) in pieces.enumerated() {
      switch piece {
      case .step(let prompts, let question):
        let missed = prompts.flatMap { namesMissed(in: script.namesRead(by: $0)) }
        if !missed.isEmpty {
          tell(missed, unless: taken(whileShown: pieces[(index + 1)...], with: question))
        }
        for prompt in prompts { takeGroups(dealtBy: prompt) }
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
      read(script.names(in: phase.title?.values ?? [])[...])
      // A card may be pulled whenever it is of use, and that is never too early.
      untilEnd += script.names(
        in: (phase.purpose?.values ?? []) + phase.rules.flatMap { $0.text.values })
    case .pause:
      endPhase()
      untilEnd += script.namesRead(by: id)
    case .cue: untilEnd += script.namesRead(by: id)
    case .ask: ask(id)
    case .set(let name?, let value): set(name, value)
    case .appoint(let name?, _), .appointFrom(let name?, _, _, _):
      read(script.namesRead(by: id))
      if let role = script.symbol(name) { take(role) }
    case .draw: ask(id)
    case .condition(let branches): follow(branches, holdingPhases: script.tree.holdsPhases(id))
    case .repeated(let kind, _, let body, let between):
      var first = true
      if case .until = kind { first = false }
      loop(id, body + (between?.steps ?? []), readsFirst: first)
    case .each(_, _, _, _, let body, let between), .round(_, _, _, _, let body, let between):
      loop(id, body + (between?.steps ?? []), readsFirst: true)
    case .together(let tracks):
      read(script.namesRead(by: id))
      follow(tracks)
    case .stop: isReachable = false
    // What a block is given counts where it reads it.
    case .perform(_, _, let lines): follow(lines)
    case .missing, .prompt, .speaks, .listens, .whisper, .silence, .then, .seat, .appoint,
      .appointFrom, .reveal, .subgroups, .set, .remember:
      read(script.namesRead(by: id))
    }
  }

  /// The end of a phase: what was in view all through it has been read.
  private mutating func takeGroups(dealtBy id: StepID) {
    for name in script.tree[id].dealtNames {
      if let symbol = script.symbol(name) { take(symbol) }
    }
  }

  mutating func endPhase() {
    read(untilEnd[...])
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
    read(names[...])
    if let own, !isTaken[own.index], byTurningBack[own.index],
      let itself = names.first(where: { script.symbol($0) == own })
    {
      tell(itself, own)
    }
    if let own { take(own) }
  }

  private mutating func take(_ name: ID<Symbol>) {
    if isTaken[name.index] { return }
    isTaken[name.index] = true
    taken.append(name)
  }

  /// A name has a value after branches if it has one after any of them.
  private mutating func follow(_ branches: [BranchNode], holdingPhases: Bool) {
    if holdingPhases { endPhase() }
    let before = taken.count
    let wasReachable = isReachable
    var gained: [ID<Symbol>] = []
    var isReachableAfter = branches.last?.condition != nil && wasReachable
    for branch in branches {
      isReachable = wasReachable
      if let condition = branch.condition { read(script.names(in: [condition])[...]) }
      follow(branch.steps)
      if holdingPhases { endPhase() }
      if isReachable {
        gained += taken[before...]
        isReachableAfter = true
      }
      for name in taken[before...] { isTaken[name.index] = false }
      taken.removeSubrange(before...)
    }
    for name in gained { take(name) }
    isReachable = isReachableAfter
  }

  /// Tracks reach each other, as nobody knows which is further.
  private mutating func follow(_ tracks: [TrackNode]) {
    let wasReachable = isReachable
    var isReachableAfter = isReachable
    for (index, track) in tracks.enumerated() {
      isReachable = wasReachable
      beside = taken(in: tracks[(index + 1)...].flatMap { $0.steps })
      follow(track.steps)
      isReachableAfter = isReachableAfter && isReachable
    }
    beside = []
    isReachable = isReachableAfter
  }

  private mutating func loop(_ id: StepID, _ body: [StepID], readsFirst: Bool) {
    let holdsPhases = script.tree.holdsPhases(id)
    if holdsPhases { endPhase() }
    let wasReachable = isReachable
    let inside = taken(in: body)
    if case .repeated(.whileTrue, _, _, _) = script.tree[id].kind {
      read(script.namesRead(by: id), beside: inside)
    } else if readsFirst {
      read(script.namesRead(by: id))
    }
    // A turn of a loop that holds phases starts with clean notes; any other reaches its own head.
    var back: [ID<Symbol>] = []
    for name in inside where !(holdsPhases && isNote(name)) && !isTaken[name.index] {
      if !byTurningBack[name.index] { back.append(name) }
      byTurningBack[name.index] = true
    }
    follow(body)
    if holdsPhases { endPhase() }
    if !readsFirst { read(script.namesRead(by: id)) }
    for name in back { byTurningBack[name.index] = false }
    isReachable = wasReachable
  }

  private func taken(in steps: [StepID]) -> Set<ID<Symbol>> {
    var result: Set<ID<Symbol>> = []
    script.tree.forEachStep(in: steps) { id in
      if let name = script.tree[id].takenName, let symbol = script.symbol(name) {
        result.insert(symbol)
      }
      for name in script.tree[id].dealtNames {
        if let symbol = script.symbol(name) { result.insert(symbol) }
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

  mutating func read(_ names: ArraySlice<NameNode>, beside visible: Set<ID<Symbol>> = []) {
    let missed = namesMissed(in: names)
    if !missed.isEmpty { tell(missed, unless: visible) }
  }

  /// Returns the names of which no path that comes here has a value.
  private func namesMissed(in names: ArraySlice<NameNode>) -> [(name: NameNode, symbol: ID<Symbol>)]
  {
    var result: [(name: NameNode, symbol: ID<Symbol>)] = []
    guard isReachable else { return result }
    for name in names {
      guard let symbol = script.symbol(name), !isTaken[symbol.index],
        !byTurningBack[symbol.index], isNote(symbol) || isFilledLater(symbol, name),
        !script.names[symbol].isUnsure, !beside.contains(symbol)
      else { continue }
      result.append((name, symbol))
    }
    return result
  }

  private mutating func tell(
    _ missed: [(name: NameNode, symbol: ID<Symbol>)], unless visible: Set<ID<Symbol>>
  ) {
    for (name, symbol) in missed where !visible.contains(symbol) { tell(name, symbol) }
  }

  private mutating func tell(_ name: NameNode, _ symbol: ID<Symbol>) {
    guard told.insert(symbol).inserted else { return }
    if script.names[symbol].origin == .subgroup {
      report.add(
        .groupReadTooEarly(
          script.tree.text(of: name), at: name.span, first: script.names[symbol].span))
      return
    }
    guard isNote(symbol) else {
      let first = script.names[symbol].takings.first.flatMap { script.tree[$0].takenName?.span }
      report.add(.roleReadTooEarly(script.tree.text(of: name), at: name.span, first: first))
      return
    }
    report.add(
      .readTooEarly(script.tree.text(of: name), at: name.span, first: script.names[symbol].span))
  }
}
