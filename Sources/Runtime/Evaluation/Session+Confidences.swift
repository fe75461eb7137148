// What was said in confidence: which values hold it, and the session without any of its words.
import ProgramModel

extension Session {
  /// Returns whether an expression holds what was said in confidence.
  ///
  /// Whether it was answered, how often, and by whom isn't that.
  func isConfidential(_ id: ID<Expression>) -> Bool {
    switch program[id] {
    case .note(let note), .tally(let note): program[note].isConfidential
    case .turn(let loop): isConfidential(loop)
    case .labelled(let value, _), .from(let value, _), .not(let value): isConfidential(value)
    case .people(let audience): anyIsConfidential(audience.members + audience.except)
    case .entries(let members, let except): anyIsConfidential(members + except)
    case .all(let values), .any(let values): anyIsConfidential(values)
    case .sum(let left, let right), .difference(let left, let right), .product(let left, let right):
      anyIsConfidential([left, right])
    case .compose(let template):
      template.parts.contains { part in
        if case .value(let value) = part { isConfidential(value) } else { false }
      }
    case .constant, .empty, .previous, .role, .choice, .deck, .subgroup, .everyone, .facilitator,
      .fact,
      .count, .author, .compare, .isEmpty:
      false
    }
  }

  private func anyIsConfidential(_ values: [ID<Expression>]) -> Bool {
    values.contains { isConfidential($0) }
  }

  private func isConfidential(_ loop: ID<Loop>) -> Bool {
    switch program[loop].kind {
    case .round(let source, _), .each(let source): isConfidential(source)
    case .times, .until, .whileTrue: false
    }
  }

  /// Returns whether a turn is over something that was said in confidence.
  func isConfidential(_ turn: Turn) -> Bool {
    switch turn.source {
    case .loop(let loop): isConfidential(loop)
    case .rating(let question): program[question].isConfidential
    }
  }

  /// Returns whether what is answered is kept out of every file: who has a secret role is too.
  func isConfidential(_ question: Question) -> Bool {
    if case .appoint(let role, _) = question.kind, isSecret(role) { return true }
    return question.isConfidential
  }

  private func isConfidential(_ site: Site) -> Bool {
    switch site.subject {
    case .question(let question), .tie(let question): isConfidential(program[question])
    case .draw(let note): program[note].isConfidential
    case .role: false
    }
  }
}

// MARK: Without them

extension Session {
  /// The session with a mark for each answer, entry and note that was given in confidence, and
  /// nothing that tells what it was: whatever is written down is made of this one.
  var withoutConfidences: Session {
    var session = self
    for index in record.sites.indices where isConfidential(record.sites[index]) {
      session.keepBack(at: index)
    }
    for (index, note) in program.notes.enumerated() where note.isConfidential {
      session.flow.bindings[index] = keptBack(flow.bindings[index])
    }
    // A label tells of an entry that it was among those chosen.
    session.flow.ratings.removeAll { isConfidential(record.sites[$0.site]) }
    for index in record.freeNotes.indices where record.freeNotes[index].isConfidential {
      session.record.freeNotes[index].text = texts.keptBack
    }
    return session
  }

  private mutating func keepBack(at site: Int) {
    let kept = Value.text(texts.keptBack)
    if let answer = record.sites[site].answer, !isEmpty(answer.value) {
      record.sites[site].answer?.value = kept
    }
    // What is rated of a list of entries stands with those.
    if let rated = record.sites[site].rated, !isEntry(rated) { record.sites[site].rated = kept }
    record.sites[site].options = []
    record.sites[site].draft = nil
    for entry in record.sites[site].entries where !record.entries[entry.index].text.isEmpty {
      record.entries[entry.index].text = texts.keptBack
    }
  }

  /// Returns what a name stands for, with a mark for each value that was drawn or reckoned.
  private func keptBack(_ binding: Binding) -> Binding {
    var binding = binding
    for index in binding.references.indices {
      guard case .value(let value) = binding.references[index], !isEmpty(value) else { continue }
      binding.references[index] = .value(.text(texts.keptBack))
    }
    return binding
  }

  private func isEntry(_ value: Value) -> Bool {
    if case .entry = value { true } else { false }
  }
}
