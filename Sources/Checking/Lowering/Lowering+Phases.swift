// Phases and breaks.
import Diagnostics
import ProgramModel
import Syntax

extension Lowering {
  mutating func begin(_ node: PhaseNode, at span: Span) {
    finishCues()
    above = []
    phaseCount += 1
    let title = node.title.map { template($0.content) } ?? Template([])
    let flags = node.flags.map { $0.flag }
    let isOpen = flags.contains(.open)
    let time = isOpen ? nil : time(node.duration)
    let phase = Phase(
      place: place(span), title: title, number: phaseCount, time: time, isOpen: isOpen,
      isStrict: flags.contains(.strict), isMuted: isMuted || flags.contains(.muted),
      isProtected: flags.contains(.protected), purpose: passage(node.purpose),
      rules: node.rules.map { reminder($0.title, $0.text, at: $0.span) },
      cards: node.cards.map { reminder($0.title, $0.text, at: $0.span) })
    enter(phase)
    if let title = node.title, let id = self.phase {
      phaseTitles.append((optionKey(tree.plainText(title.content)), id))
    }
  }

  mutating func pause(_ range: RangeNode, _ node: TextNode?, at span: Span) {
    finishCues()
    above = []
    let phase = Phase(
      place: place(span), title: nil, number: nil, time: time(range), isMuted: isMuted)
    enter(phase)
    guard let node else { return }
    let audience = everyone()
    let prompt = Prompt(place: place(span), audience: audience, passage: passage(node))
    program.steps.append(
      Step(place: place(span), prompts: [prompt], time: nil, question: nil))
    emit(.step(ID(program.steps.count - 1)))
  }

  private mutating func enter(_ phase: Phase) {
    let id = ID<Phase>(program.phases.count)
    program.phases.append(phase)
    self.phase = id
    emit(.beginPhase(id))
  }

  /// Ends the phase that runs, if any: what stands beside phases begins, or the script is over.
  mutating func endPhase() {
    guard phase != nil else { return }
    finishCues()
    phase = nil
    above = []
    emit(.endPhase)
  }

  /// Gives the phase that runs the cues that stood among its lines.
  private mutating func finishCues() {
    guard let phase, !phaseCues.isEmpty else {
      phaseCues = []
      return
    }
    let old = program[phase]
    program.phases[phase.index] = Phase(
      place: old.place, title: old.title, number: old.number, time: old.time,
      isOpen: old.isOpen, isStrict: old.isStrict, isMuted: old.isMuted,
      isProtected: old.isProtected,
      purpose: old.purpose, rules: old.rules, cards: old.cards, cues: phaseCues)
    phaseCues = []
  }
}
