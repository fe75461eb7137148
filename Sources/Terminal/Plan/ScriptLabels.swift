// What a script calls its phases and people, before anybody is there.
import Planning
import ProgramModel
import Runtime

/// Titles and labels as a script has them: a name stands for itself, not for who holds it.
package struct ScriptLabels: Sendable {
  let program: Program
  let texts: SessionTexts

  /// Creates the labels of a program.
  package init(_ program: Program) {
    self.program = program
    texts = SessionTexts(program.language)
  }

  /// Returns the title of a phase, in one of its turns.
  package func title(of id: ID<Phase>, _ turns: [TimetableLine.Turn] = []) -> String {
    guard let title = program[id].title else { return texts.pause }
    var words = ""
    for part in title.parts {
      switch part {
      case .text(let id): words += program[id]
      case .value(let id): words += label(of: id, turns) ?? SessionTexts.missing
      }
    }
    return words
  }

  /// Returns who does something in a phase, in the order in which it speaks of them.
  package func active(
    in phase: ID<Phase>, _ turns: [TimetableLine.Turn] = []
  ) -> [String] {
    var labels: [String] = []
    func add(_ label: String?) {
      if let label, !labels.contains(label) { labels.append(label) }
    }
    for instruction in lines(of: phase) {
      switch instruction {
      case .step(let id):
        for prompt in program[id].prompts { add(label(of: prompt.audience, turns)) }
        if let question = program[id].question { add(answerer(of: question, turns)) }
      case .ask(let question): add(answerer(of: question, turns))
      case .silence(let id): add(label(of: program[id].audience, turns))
      case .beginLoop(let id):
        if case .round(let source, _) = program[id].kind { add(label(of: source, turns)) }
      case .beginPhase, .endPhase, .clearPrompts, .floor, .seat, .set, .draw, .appoint, .reveal,
        .remember, .jump, .jumpUnless, .endTurn, .beginBlock, .endBlock,
        .beginTracks, .endTrack, .stop:
        continue
      }
    }
    return labels.contains(texts.everyone) ? [texts.everyone] : labels
  }

  /// Returns what a turn of a loop is called: `lid 2`, `keer 2`.
  func turn(_ id: ID<Loop>) -> String? { program[id].name.map { program[$0] } }

  private func lines(of phase: ID<Phase>) -> ArraySlice<Instruction> {
    guard let start = program.instructions.firstIndex(of: .beginPhase(phase)) else { return [] }
    let rest = program.instructions[(start + 1)...]
    return rest.prefix { instruction in
      switch instruction {
      case .beginPhase, .endPhase: false
      case .step, .silence, .clearPrompts, .ask, .floor, .seat, .set, .draw, .appoint, .reveal,
        .remember, .jump, .jumpUnless, .beginLoop, .endTurn, .beginBlock, .endBlock,
        .beginTracks, .endTrack, .stop:
        true
      }
    }
  }

  private func answerer(
    of question: ID<Question>, _ turns: [TimetableLine.Turn]
  ) -> String? {
    switch program[question].answerer {
    case .group: nil
    case .person(let audience), .people(let audience): label(of: audience, turns)
    }
  }

  private func label(of audience: Audience, _ turns: [TimetableLine.Turn]) -> String? {
    let members = audience.members.compactMap { label(of: $0, turns) }
    guard !members.isEmpty else { return nil }
    return texts.people(members, except: audience.except.compactMap { label(of: $0, turns) })
  }

  /// Returns what stands for some people; nil where only the room knows.
  private func label(of id: ID<Expression>, _ turns: [TimetableLine.Turn]) -> String? {
    switch program[id] {
    case .role(let role): return program[program[role].name]
    case .subgroup(let group): return program[program[group].name]
    case .everyone: return texts.everyone
    case .facilitator: return texts.facilitator
    case .people(let audience): return label(of: audience, turns)
    case .turn(let loop):
      // Whose turn it is in a round is one of those whom the round is with.
      guard let turn = turns.first(where: { $0.loop == loop }), let name = self.turn(loop) else {
        return nil
      }
      return turn.number.map { "\(name) \($0)" } ?? name
    case .constant, .empty, .previous, .note, .choice, .deck, .tally, .entries, .compose, .fact,
      .count, .labelled, .from, .author, .not, .all, .any, .compare, .isEmpty, .sum, .difference,
      .product:
      return nil
    }
  }
}
