import Diagnostics

// What may stand where, and what waits for its `einde`.
//
// Blocks are a stack, not calls of calls: 200,000 openers can't exhaust the machine's.
extension Parser {
  /// Puts a line of the flow in its place.
  mutating func place(_ line: FlowLine, _ span: Span, _ index: Int) {
    switch line {
    case .step(let kind):
      requirePhase(span, index)
      append(add(kind, span))
    case .free(let kind):
      append(add(kind, span))
    case .cue(let moment, let people, let text):
      placeCue(span, index, through: Int(text.span.end))
      append(add(.cue(moment, people, text), span))
    case .phase(let head):
      beginPhase(.phase, span, index)
      phase(head, span)
    case .pause(let range, let text):
      beginPhase(.pause, span, index)
      flow.phase = text.map { span.joined(with: $0.span) } ?? span
      append(add(.pause(range, text), span))
    case .opener(let slot, let head, let condition):
      open(slot, head, condition: condition, span, index)
    case .otherwise(let condition): beginBranch(condition, span, index)
    case .between: beginBetween(span, index)
    case .track(let title): beginTrack(title, span, index)
    case .end(let name): end(name, span, index)
    case .trial(let title): beginTrial(title, span, index)
    }
  }

  /// Adds a step to what is open, or to the flow.
  private mutating func append(_ step: StepID) {
    guard let last = flow.open.indices.last else {
      tree.flow.append(step)
      return
    }
    if case .together = flow.open[last].head, !flow.open[last].hasTrack {
      findings.add(.lineBeforeTrack(language, at: tree[step].span))
      flow.open[last].hasTrack = true
    }
    flow.open[last].steps.append(step)
  }

  // MARK: Phases

  /// Says once that a line needs a phase, where none is running.
  private mutating func requirePhase(_ span: Span, _ index: Int) {
    settleAsLines()
    switch flow.running {
    case .phase, .track, .block: break
    case .pause:
      if flow.isToldOutside || isBroken { break }
      flow.isToldOutside = true
      findings.add(.notInPause(firstWord(index), at: firstSpan(index)))
    case .none:
      if flow.isToldOutside || isBroken { break }
      flow.isToldOutside = true
      if let last = flow.open.last(where: { $0.content == .phases }), last.body != nil {
        findings.add(.betweenPhases(language, at: firstSpan(index), before: span.before))
      } else {
        findings.add(.outsidePhase(language, at: firstSpan(index), before: span.before))
      }
    }
  }

  /// Settles the blocks that hold nothing yet that tells: they hold lines.
  private mutating func settleAsLines() {
    for index in flow.open.indices.reversed() {
      guard flow.open[index].content == .unsettled else { return }
      flow.open[index].content = .lines
    }
  }

  /// Begins a phase; blocks that can't hold one miss their `einde` here.
  private mutating func beginPhase(_ running: Flow.Running, _ span: Span, _ index: Int) {
    if let first = flow.open.firstIndex(where: { $0.content == .lines }) {
      reportMissingEnds(downTo: first, before: span, word: firstSpan(index))
      closeBlocks(downTo: first)
    }
    for index in flow.open.indices { flow.open[index].content = .phases }
    flow.running = running
    flow.isToldOutside = false
    flow.phase = span
  }

  /// Reads the rules and cards right under a `fase`, and adds the phase.
  private mutating func phase(_ head: PhaseHead, _ span: Span) {
    var rules: [RuleNode] = []
    var cards: [CardNode] = []
    var last = head.purpose.map { span.joined(with: $0.span) } ?? span
    let wasBroken = isBroken
    var isUnder = head.purpose == nil && !wasBroken
    while line < lines.count, lines[line].kind == .statement, let slot = ruleOrCard(line) {
      if isBroken { skipListsAndParagraphs() }
      begin(line)
      isUnder = false
      if slot == .rule {
        let rule = rule()
        last = last.joined(with: rule.text.span)
        rules.append(rule)
      } else {
        let card = card()
        last = last.joined(with: card.text.span)
        cards.append(card)
      }
    }
    flow.phase = last
    flow.lineUnderPhase = isUnder ? line : -1
    append(
      add(
        .phase(
          PhaseNode(
            title: head.title, duration: head.duration, flags: head.flags,
            purpose: head.purpose, rules: rules, cards: cards)), span))
  }

  private func ruleOrCard(_ index: Int) -> Slot? {
    let word = Int(tokens[Int(lines[index].tokens.lowerBound)].word)
    let part = Section.declarations.rawValue
    switch own.starts[part][word] ?? other.starts[part][word] {
    case .rule: return .rule
    case .card: return .card
    default: return nil
    }
  }

  // MARK: Cues

  private mutating func placeCue(_ span: Span, _ index: Int, through end: Int) {
    settleAsLines()
    let word = firstSpan(index)
    switch flow.running {
    case .none: requirePhase(span, index)
    case .block: findings.add(.cueNotHere(firstWord(index), at: word, fix: nil))
    case .track:
      // In a round of the track it was meant for the turn.
      guard case .together? = flow.open.last?.head else {
        return findings.add(.cueNotHere(firstWord(index), at: word, fix: nil))
      }
      findings.add(
        .cueNotHere(
          firstWord(index), at: word, fix: movingUp(span.joined(with: self.span(end, end)))))
    case .phase, .pause:
      guard let last = flow.open.last, last.content == .lines, !last.takesCues else { break }
      findings.add(
        .cueNotHere(
          firstWord(index), at: word, fix: movingUp(span.joined(with: self.span(end, end)))))
    }
  }

  /// The edits that move a cue to right behind the line of its phase.
  private func movingUp(_ cue: Span) -> [Edit]? {
    guard let phase = flow.phase else { return nil }
    let bytes = source.bytes
    var start = Int(cue.start)
    while start > 0, bytes[start - 1] == 0x20 || bytes[start - 1] == 0x09 { start -= 1 }
    var end = Int(cue.end)
    while end < bytes.count, bytes[end] != 0x0A { end += 1 }
    if end < bytes.count { end += 1 }
    let text = "\n    " + source.text(of: cue)
    return [Edit(phase.after, text), Edit(span(start, end), "")]
  }

  // MARK: Opening

  private mutating func open(
    _ slot: Slot, _ head: OpenBlock.Head, condition: ValueID?, _ span: Span, _ index: Int
  ) {
    switch head {
    case .condition, .each, .repeated, .block: break
    case .round: requirePhase(span, index)
    case .together:
      requirePhase(span, index)
      if flow.running == .track { findings.add(.togetherInTrack(at: firstSpan(index))) }
    }
    openBlock(slot, head, condition: condition, span)
  }

  /// Begins to wait for an `einde`; too many of them stop the reading.
  mutating func openBlock(
    _ slot: Slot, _ head: OpenBlock.Head, condition: ValueID? = nil, _ span: Span
  ) {
    guard flow.open.count < Parser.deepest else {
      // Whatever else was found in there has the same cause.
      findings.keep(flow.open[0].findingsBefore)
      findings.add(.tooDeep(at: span))
      isStopped = true
      return
    }
    flow.open.append(
      OpenBlock(
        slot, head, condition: condition, span: span, outer: flow.running,
        findingsBefore: findingsBefore))
    switch head {
    case .together: flow.running = .track
    case .block: flow.running = .block
    case .condition, .each, .round, .repeated: break
    }
  }

  // MARK: Dividing

  private mutating func beginBranch(_ condition: ValueID?, _ span: Span, _ index: Int) {
    let found = reachOpener(index) { block in
      if case .condition = block.head { return block.condition != nil }
      return false
    }
    guard found, let last = flow.open.indices.last else {
      reportStrayPart(.condition, index)
      return
    }
    flow.open[last].finishBranch()
    flow.open[last].part = span
    flow.open[last].condition = condition
    beginPart(last)
  }

  private mutating func beginBetween(_ span: Span, _ index: Int) {
    let found = reachOpener(index) { block in
      switch block.head {
      case .each, .round, .repeated: block.body == nil
      case .condition, .together, .block: false
      }
    }
    guard found, let last = flow.open.indices.last else {
      reportStrayPart(.repeated, index)
      return
    }
    flow.open[last].body = flow.open[last].steps
    flow.open[last].steps = []
    flow.open[last].part = span
    beginPart(last)
  }

  private mutating func beginTrack(_ title: TitleNode?, _ span: Span, _ index: Int) {
    let found = reachOpener(index) { block in
      if case .together = block.head { return true }
      return false
    }
    guard found, let last = flow.open.indices.last else {
      reportStrayPart(.together, index)
      return
    }
    flow.open[last].finishTrack()
    flow.open[last].part = span
    flow.open[last].title = title
    flow.open[last].hasTrack = true
    flow.running = .track
  }

  /// Begins another part of a block: between phases if it holds them.
  private mutating func beginPart(_ last: Int) {
    guard flow.open[last].content == .phases else { return }
    flow.running = .none
    flow.isToldOutside = false
  }

  /// Closes what is open within the nearest block that a line belongs to; their `einde` misses.
  private mutating func reachOpener(_ index: Int, _ belongs: (OpenBlock) -> Bool) -> Bool {
    guard let found = flow.open.lastIndex(where: belongs) else { return false }
    if found + 1 < flow.open.count {
      reportMissingEnds(downTo: found + 1, before: wholeLine(index), word: firstSpan(index))
      closeBlocks(downTo: found + 1)
    }
    return true
  }

  private mutating func reportStrayPart(_ slot: Slot, _ index: Int) {
    if flow.ghosts > 0 || isBroken { return }
    findings.add(
      .strayPart(
        firstWord(index), Keywords.plain(slot, in: language), at: firstSpan(index)))
    // What it would have belonged to has an `einde` further down.
    if flow.open.isEmpty { flow.ghosts += 1 }
  }

  // MARK: The proef

  private mutating func beginTrial(_ title: TitleNode?, _ span: Span, _ index: Int) {
    if !flow.open.isEmpty {
      reportMissingEnds(downTo: 0, before: span, word: firstSpan(index))
      closeBlocks(downTo: 0)
    }
    closeTrial()
    section = .trials
    flow.running = .none
    flow.lineUnderPhase = -1
    trial = OpenTrial(span: span, title: title)
  }

  /// Adds the proef whose lines were read.
  mutating func closeTrial() {
    guard let trial else { return }
    tree.trials.append(TrialNode(span: trial.span, title: trial.title, lines: trial.lines))
    self.trial = nil
  }

  func firstSpan(_ index: Int) -> Span { span(of: tokens[Int(lines[index].tokens.lowerBound)]) }

  func firstWord(_ index: Int) -> String { source.text(of: firstSpan(index)) }
}
