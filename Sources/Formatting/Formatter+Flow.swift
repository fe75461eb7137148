// The lines of the flow that hold no others.
import Diagnostics
import Syntax

extension Formatter {
  /// Writes lines; those of a phase stand one level under it, and sections apart.
  mutating func flow(_ steps: [StepID], depth: Int, firstGap: FormattedLine.Gap = .kept) {
    var inner = depth
    var gap = firstGap
    for id in steps {
      let isPhase = isPhase(id)
      let isSection = isPhase || holdsPhases(id)
      if isSection { inner = depth }
      step(id, depth: inner, gap: isSection ? .one : gap)
      if isPhase { inner = depth + 1 }
      gap = isSection && !isPhase ? .one : .kept
    }
  }

  private func isPhase(_ id: StepID) -> Bool {
    switch tree[id].kind {
    case .phase, .pause: true
    default: false
    }
  }

  /// Whether a block holds phases, so that it stands between them.
  private func holdsPhases(_ id: StepID) -> Bool {
    func holds(_ steps: [StepID]) -> Bool { steps.contains { isPhase($0) || holdsPhases($0) } }
    switch tree[id].kind {
    case .condition(let branches): return branches.contains { holds($0.steps) }
    case .repeated(_, _, let steps, let between), .each(_, _, _, _, let steps, let between):
      return holds(steps) || between.map { holds($0.steps) } ?? false
    default: return false
    }
  }

  private mutating func step(_ id: StepID, depth: Int, gap: FormattedLine.Gap) {
    let node = tree[id]
    func write(_ head: String, _ content: TextNode? = nil) {
      line(head, content, at: node.span, depth: depth, gap: gap)
    }
    switch node.kind {
    case .missing: write(tree.source.text(of: node.span))
    case .phase(let phase): self.phase(phase, at: node.span, depth: depth, gap: gap)
    case .pause(let range, let content):
      line(
        "\(word(.pause)) \(text(range))", content, at: node.span, depth: depth, gap: gap,
        opens: true)
    case .prompt(let people, let range, let content):
      write(list([text(people)] + texts(range)), content)
    case .speaks(let people): write(floor(.speaks, people, node.span))
    case .listens(let people): write(floor(.listens, people, node.span))
    case .whisper(let people, let content):
      write("\(word(.whisper)) \(text(people))", content)
    case .silence(let range, let people, let content):
      write("\(word(.silence)) " + list([text(range)] + texts(people)), content)
    case .then: write(word(.then))
    case .seat(let people, let spots):
      write("\(word(.seat)) \(text(people)) " + list(spots.map { text($0) }))
    case .cue(let moment, let people, let content):
      write(list([text(moment)] + texts(people)), content)
    case .ask(let ask): write(text(ask), ask.text)
    case .draw(let name, let source):
      write("\(word(.draw)) \(text(name)) \(word(.from)) \(text(source))")
    case .appoint(let name, let people): write("\(appointing(name)) = \(text(people))")
    case .appointFrom(let name, let source, let people, let content):
      let from = "\(appointing(name)) \(word(.from)) \(text(source))"
      write(list([from] + texts(people)), content)
    case .reveal(let name): write("\(word(.reveal)) \(text(name))")
    case .subgroups(let kind, let range, let content):
      write(list(["\(word(.subgroups)) \(text(kind))"] + texts(range)), content)
    case .set(let name, let value): write("\(word(.set)) \(text(name)) = \(text(value))")
    case .remember(let name, let label):
      let with = label.map { " \(word(.with)) \(text($0))" } ?? ""
      write("\(word(.remember)) \(text(name))\(with)")
    case .perform(let name, let values, _):
      let given = values.isEmpty ? "" : "(\(list(values.map { text($0) })))"
      write("\(word(.perform)) \(text(name))\(given)")
    case .stop: write(word(.stop))
    case .condition, .repeated, .each, .round, .together:
      block(node, depth: depth, gap: gap)
    }
  }

  // MARK: Phases

  private mutating func phase(
    _ phase: PhaseNode, at span: Span, depth: Int, gap: FormattedLine.Gap
  ) {
    var parts = phase.flags.map { (start: $0.span.start, text: text($0.flag)) }
    if let range = phase.duration { parts.append((range.span.start, text(range))) }
    parts.sort { $0.start < $1.start }
    let head = list(["\(word(.phase)) \(text(phase.title))"] + parts.map { $0.text })
    line(head, phase.purpose, at: span, depth: depth, gap: gap, opens: true)
    var cards = phase.cards[...]
    for rule in phase.rules {
      while let card = cards.first, card.span.start < rule.span.start {
        self.card(card, depth: depth + 1)
        cards.removeFirst()
      }
      self.rule(rule, depth: depth + 1)
    }
    for card in cards { self.card(card, depth: depth + 1) }
  }

  private func text(_ flag: PhaseNode.Flag) -> String {
    switch flag {
    case .open: word(.open)
    case .strict: word(.strict)
    case .muted: word(.muted)
    case .protected: word(.protected)
    }
  }

  // MARK: The floor, places, cues

  private func floor(_ verb: Slot, _ people: GroupNode, _ line: Span) -> String {
    let typed = words(from: people.span.end, to: line.end).first
    return "\(text(people)) \(word(verb, as: typed))"
  }

  private func text(_ spot: SpotNode) -> String {
    switch spot.kind {
    case .circle: word(.circle)
    case .outside: word(.outside)
    case .centre: word(.centre)
    case .back: word(.back)
    case .away: word(.away)
    case .named(let title): text(title)
    }
  }

  private func text(_ moment: CueMoment) -> String {
    switch moment {
    case .halfway: word(.halfway)
    case .after(let time): "\(word(.after)) \(text(time))"
    case .last(let time): "\(word(.last)) \(text(time))"
    case .overtime: word(.overtime)
    }
  }

  // MARK: Asking

  private func text(_ ask: AskNode) -> String {
    var result = word(slot(of: ask.verb))
    if ask.name != nil { result += " " + text(ask.name) }
    // Where from goes with the word or the number before it: `kies eerste, 3 uit vragen`.
    var takesSource = true
    for part in ask.parts {
      let isSource = if case .source = part.kind { true } else { false }
      result += (isSource && takesSource ? " " : ", ") + text(part)
      takesSource = if case .number = part.kind { true } else { false }
    }
    return result
  }

  private func slot(of verb: AskVerb) -> Slot {
    switch verb {
    case .note: .note
    case .collect: .collect
    case .choose: .choose
    case .vote: .vote
    case .rate: .rate
    }
  }

  private func text(_ part: AskPartNode) -> String {
    switch part.kind {
    case .number(let number): return text(number)
    case .range(let count): return text(count)
    case .votes(let number):
      let typed = words(from: number.span.end, to: part.span.end)
      let votes = Keywords.plain(.votes, isOne: isOne(number), in: language)
      if typed.count < 2 { return "\(text(number)) \(votes)" }
      return "\(text(number)) \(votes) \(word(.eachOf, as: typed[1]))"
    case .atMost(let number): return "\(word(.atMost)) \(text(number))"
    case .top(let number): return "\(word(.top)) \(text(number))"
    case .yesNo: return "\(word(.yes))/\(word(.no))"
    case .source(let source): return "\(word(.from)) \(text(source))"
    case .confidential: return word(.confidential)
    case .people(let people): return text(people)
    }
  }

  /// `wijs naam aan`, of which some languages have but the first word.
  private func appointing(_ name: NameNode?) -> String {
    let on = word(.appointed)
    return "\(word(.appoint)) \(text(name))" + (on.isEmpty ? "" : " " + on)
  }

  private func text(_ kind: SubgroupKind) -> String {
    switch kind {
    case .size(let number, nil): "\(word(.of)) \(text(number))"
    case .size(let number, let source?):
      "\(word(.of)) \(text(number)) \(word(.from)) \(text(source))"
    case .named(let names, let source):
      "\(list(names.map { text($0) })) \(word(.from)) \(text(source))"
    }
  }
}
