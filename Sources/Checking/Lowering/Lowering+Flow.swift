// Lines of the flow, one after another.
import Diagnostics
import ProgramModel
import Syntax

extension Lowering {
  /// Lowers lines that stand under each other.
  mutating func lower(_ steps: [StepID]) {
    for piece in crowd.pieces(of: steps) {
      switch piece {
      case .step(let prompts, let question): step(prompts, question)
      case .line(let id): line(id)
      }
    }
  }

  mutating func emit(_ instruction: Instruction) { program.instructions.append(instruction) }

  private mutating func line(_ id: StepID) {
    let step = tree[id]
    switch step.kind {
    case .missing, .prompt, .whisper, .subgroups: break
    case .reveal(let name): reveal(name, at: step.span)
    case .perform(_, _, let lines): perform(lines, at: step.span)
    case .appoint(let name, let people): appointment(name, people, at: step.span)
    case .appointFrom(let name, let people, let asked, let text):
      appointment(name, from: people, asked, text, at: step.span)
    case .phase(let phase): begin(phase, at: step.span)
    case .pause(let range, let text): pause(range, text, at: step.span)
    case .speaks(let group): emit(.floor(audience(group), speaks: true, place(step.span)))
    case .listens(let group): emit(.floor(audience(group), speaks: false, place(step.span)))
    case .silence(let range, let group, let text): silence(range, group, text, at: step.span)
    case .then:
      above = []
      emit(.clearPrompts)
    case .seat(let group, let spots): seat(group, spots, at: step.span)
    case .cue(let moment, let group, let text): cue(moment, group, text, at: step.span)
    case .ask(let ask):
      let question = question(ask, at: step.span)
      emit(.ask(question))
    case .set(let name, let value): set(name, value, at: step.span)
    case .draw(let name, let source): draw(name, source, at: step.span)
    case .remember(let name, let label): remember(name, label, at: step.span)
    case .condition(let branches): condition(branches, id)
    case .repeated(let kind, let bound, let body, let between):
      repeated(id, kind, bound, LoopLines(body, between))
    case .each(let name, let source, _, _, let body, let between):
      each(id, name, source, LoopLines(body, between))
    case .round(let name, let source, let time, _, let body, let between):
      round(id, name, source, time, LoopLines(body, between))
    case .together(let tracks): together(tracks, at: step.span)
    case .stop: emit(.stop)
    }
  }

  /// Does the lines of a block; a question behind it is about its last step.
  private mutating func perform(_ lines: [StepID], at span: Span) {
    let before = above
    above = []
    emit(.beginBlock(place(span)))
    lower(lines)
    emit(.endBlock)
    var hasStep = false
    tree.forEachStep(in: lines) { id in if tree[id].isShown { hasStep = true } }
    if !hasStep { above = before }
  }

  private mutating func step(_ ids: [StepID], _ question: StepID?) {
    guard let first = ids.first else { return }
    var prompts: [Prompt] = []
    var time: TimeRange?
    above = []
    for id in ids {
      let place = place(tree[id].span)
      switch tree[id].kind {
      case .prompt(let group, let range, let text):
        let audience = audience(group)
        if let range { time = self.time(range) }
        prompts.append(Prompt(place: place, audience: audience, passage: passage(text)))
        above.append(group)
      case .subgroups(let kind, let range, let text):
        if let range { time = self.time(range) }
        prompts.append(division(kind, text, at: tree[id].span))
      case .whisper(let group, let text):
        let audience = audience(group)
        prompts.append(
          Prompt(place: place, audience: audience, passage: passage(text), isWhisper: true))
      default: break
      }
    }
    var asked: ID<Question>?
    if let question, case .ask(let ask) = tree[question].kind {
      asked = self.question(ask, at: tree[question].span)
    }
    program.steps.append(
      Step(place: place(tree[first].span), prompts: prompts, time: time, question: asked))
    emit(.step(ID(program.steps.count - 1)))
  }

  private mutating func silence(
    _ range: RangeNode, _ group: GroupNode?, _ node: TextNode?, at span: Span
  ) {
    above = []
    let time = time(range)
    let silent = group.map { audience($0) } ?? everyone()
    program.silences.append(
      Silence(place: place(span), time: time, audience: silent, passage: passage(node)))
    emit(.silence(ID(program.silences.count - 1)))
  }

  private mutating func seat(_ group: GroupNode, _ spots: [SpotNode], at span: Span) {
    let audience = audience(group)
    var spot: Spot?
    var isBackTurned = false
    for node in spots {
      switch node.kind {
      case .circle: spot = .circle
      case .outside: spot = .outside
      case .centre: spot = .centre
      case .away: spot = .away
      case .named(let title): spot = .named(template(title.content))
      case .back: isBackTurned = true
      }
    }
    emit(.seat(audience, spot, backTurned: isBackTurned, place(span)))
  }

  private mutating func set(_ name: NameNode?, _ value: ValueID, at span: Span) {
    guard let name, let symbol = tree.symbol(name, in: names) else { return }
    let value = expression(value, as: types[symbol])
    guard let note = take(name, at: span) else { return }
    emit(.set(note, value, place(span)))
  }

  private mutating func draw(_ name: NameNode?, _ source: GroupNode, at span: Span) {
    let source = self.source(source)
    guard let note = take(name, at: span) else { return }
    emit(.draw(note, source, place(span)))
  }

  private mutating func remember(_ name: NameNode?, _ label: TitleNode?, at span: Span) {
    guard let name, let symbol = tree.symbol(name, in: names), let note = note(symbol) else {
      return
    }
    let label = label.map { text(tree.plainText($0.content)) }
    emit(.remember(note, label: label, place(span)))
  }

  /// Adds a cue to the clock that it counts on: its turn's, else its phase's.
  private mutating func cue(
    _ moment: CueMoment, _ group: GroupNode?, _ text: TextNode, at span: Span
  ) {
    let told = group.map { audience($0) }
    let cue = Cue(
      place: place(span), moment: self.moment(moment), audience: told,
      passage: passage(text))
    if turnCues.isEmpty {
      phaseCues.append(cue)
    } else {
      turnCues[turnCues.count - 1].append(cue)
    }
  }

  private func moment(_ moment: CueMoment) -> Moment {
    switch moment {
    case .halfway: .halfway
    case .overtime: .overtime
    case .after(let time): .after(time.milliseconds)
    case .last(let time): .last(time.milliseconds)
    }
  }
}

extension StepNode {
  /// Whether it takes what was in view away.
  fileprivate var isShown: Bool {
    switch kind {
    case .prompt, .whisper, .subgroups, .silence, .then: true
    case .missing, .phase, .pause, .speaks, .listens, .seat, .cue, .ask, .draw, .appoint,
      .appointFrom, .reveal, .set, .remember, .perform, .condition, .repeated, .each, .round,
      .together, .stop:
      false
    }
  }
}

extension TimeNode {
  /// How long a written time is; nothing for any other.
  fileprivate var milliseconds: Int64 {
    if case .duration(let milliseconds, _) = kind { milliseconds } else { 0 }
  }
}
