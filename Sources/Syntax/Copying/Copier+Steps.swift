// Lines of the flow, copied with all that they hold.
import Diagnostics

extension Copier {
  mutating func copy(_ kind: StepNode.Kind) -> StepNode.Kind {
    switch kind {
    case .missing, .then, .stop: return kind
    case .phase(let phase): return .phase(copy(phase))
    case .pause(let range, let text): return .pause(copy(range), copy(text))
    case .prompt(let group, let range, let text):
      let group = copy(group)
      return .prompt(group, copy(range), copy(text))
    case .speaks(let group): return .speaks(copy(group))
    case .listens(let group): return .listens(copy(group))
    case .whisper(let group, let text):
      let group = copy(group)
      return .whisper(group, copy(text))
    case .silence(let range, let group, let text):
      let group = copy(group)
      return .silence(copy(range), group, copy(text))
    case .seat(let group, let spots):
      let group = copy(group)
      return .seat(group, copy(spots))
    case .cue(let moment, let group, let text):
      let group = copy(group)
      return .cue(copy(moment), group, copy(text))
    case .ask(let ask): return .ask(copy(ask))
    case .draw(let name, let source): return .draw(copy(name), copy(source))
    case .appoint(let name, let people): return .appoint(copy(name), copy(people))
    case .appointFrom(let name, let people, let asked, let text):
      let people = copy(people)
      let asked = copy(asked)
      return .appointFrom(copy(name), people, asked, copy(text))
    case .reveal(let name): return .reveal(copy(name))
    case .subgroups(let kind, let range, let text):
      let kind = copy(kind)
      return .subgroups(kind, copy(range), copy(text))
    case .set(let name, let value): return .set(copy(name), copy(value))
    case .remember(let name, let label): return .remember(copy(name), copy(label))
    case .perform(let name, let values, let lines):
      let values = copy(values)
      return .perform(copy(name), values, does: copy(lines))
    case .condition(let branches): return .condition(copy(branches))
    case .repeated(let kind, let most, let body, let between):
      let kind = copy(kind)
      let body = copy(body)
      return .repeated(kind, atMost: copy(most), body, copy(between))
    case .each(let name, let source, let shuffled, let byRating, let body, let between):
      let source = copy(source)
      let body = copy(body)
      return .each(
        copy(name), source, shuffled: shuffled.map { moved($0) },
        byRating: byRating.map { moved($0) }, body, copy(between))
    case .round(let name, let source, let time, let shuffled, let body, let between):
      let source = copy(source)
      let body = copy(body)
      return .round(
        copy(name), source, copy(time), shuffled: shuffled.map { moved($0) }, body,
        copy(between))
    case .together(let tracks): return .together(copy(tracks))
    }
  }

  private mutating func copy(_ phase: PhaseNode) -> PhaseNode {
    let title = copy(phase.title)
    let purpose = copy(phase.purpose)
    var rules: [RuleNode] = []
    for rule in phase.rules { rules.append(copy(rule)) }
    var cards: [CardNode] = []
    for card in phase.cards { cards.append(copy(card)) }
    return PhaseNode(
      title: title, duration: copy(phase.duration),
      flags: phase.flags.map { ($0.flag, moved($0.span)) }, purpose: purpose, rules: rules,
      cards: cards)
  }

  private mutating func copy(_ spots: [SpotNode]) -> [SpotNode] {
    var result: [SpotNode] = []
    for spot in spots {
      var kind = spot.kind
      if case .named(let title) = kind { kind = .named(copy(title)) }
      result.append(SpotNode(span: moved(spot.span), kind: kind))
    }
    return result
  }

  private mutating func copy(_ moment: CueMoment) -> CueMoment {
    switch moment {
    case .halfway, .overtime: moment
    case .after(let time): .after(copy(time))
    case .last(let time): .last(copy(time))
    }
  }

  private mutating func copy(_ ask: AskNode) -> AskNode {
    var parts: [AskPartNode] = []
    for part in ask.parts {
      let kind: AskPartNode.Kind
      switch part.kind {
      case .number(let number): kind = .number(copy(number))
      case .range(let count): kind = .range(copy(count))
      case .votes(let number): kind = .votes(copy(number))
      case .atMost(let number): kind = .atMost(copy(number))
      case .top(let number): kind = .top(copy(number))
      case .yesNo, .confidential: kind = part.kind
      case .source(let group): kind = .source(copy(group))
      case .people(let group): kind = .people(copy(group))
      }
      parts.append(AskPartNode(span: moved(part.span), kind: kind))
    }
    return AskNode(verb: ask.verb, name: copy(ask.name), parts: parts, text: copy(ask.text))
  }

  private mutating func copy(_ kind: SubgroupKind) -> SubgroupKind {
    switch kind {
    case .size(let number, let source): .size(copy(number), copy(source))
    case .named(let names, let source): .named(copy(names), copy(source))
    }
  }

  private mutating func copy(_ branches: [BranchNode]) -> [BranchNode] {
    var result: [BranchNode] = []
    for branch in branches {
      var condition: ValueID?
      if let value = branch.condition { condition = copy(value) }
      result.append(
        BranchNode(span: moved(branch.span), condition: condition, steps: copy(branch.steps)))
    }
    return result
  }

  private mutating func copy(_ kind: RepeatKind) -> RepeatKind {
    switch kind {
    case .times(let time): .times(copy(time))
    case .until(let value): .until(copy(value))
    case .whileTrue(let value): .whileTrue(copy(value))
    }
  }

  private mutating func copy(_ between: BetweenNode?) -> BetweenNode? {
    guard let between else { return nil }
    return BetweenNode(span: moved(between.span), steps: copy(between.steps))
  }

  private mutating func copy(_ time: RoundTime?) -> RoundTime? {
    guard let time else { return nil }
    switch time {
    case .each(let range): return .each(copy(range))
    case .shared(let range): return .shared(copy(range))
    case .unsettled(let range): return .unsettled(copy(range))
    }
  }

  private mutating func copy(_ tracks: [TrackNode]) -> [TrackNode] {
    var result: [TrackNode] = []
    for track in tracks {
      let title = copy(track.title)
      result.append(
        TrackNode(span: moved(track.span), title: title, steps: copy(track.steps)))
    }
    return result
  }
}
