// What a session leaves behind, gathered from its parts.
import ProgramModel

extension Session {
  /// What the session leaves behind; it can be asked for at any moment.
  ///
  /// It is gathered from a session without any words said in confidence, so none can be in it.
  package var report: SessionReport { withoutConfidences.gatheredReport }

  private var gatheredReport: SessionReport {
    let phases = time.clocks.indices.filter { time.clocks[$0].kind == .phase }
    return SessionReport(
      title: program[program.title], language: header.language, identifier: header.identifier,
      ending: flow.ending, wall: time.wall, gross: time.now - time.afterwards,
      net: total(phases, breaks: false), breaks: total(phases, breaks: true),
      paused: time.paused, between: time.between, people: people(),
      rules: program.rules.map { view(of: $0, isOfPhase: false) }, agreedAt: record.agreedAt,
      sections: phases.map { section(of: $0) }, carried: flow.remembered.map { carried($0) },
      notes: record.freeNotes)
  }

  private func total(_ phases: [Int], breaks: Bool) -> Int64 {
    phases.reduce(0) { sum, index in
      isBreak(time.clocks[index]) == breaks ? sum + time.clocks[index].elapsed : sum
    }
  }

  private func isBreak(_ clock: Clock) -> Bool {
    clock.phase.map { program[$0].isBreak } ?? false
  }

  private func people() -> [SessionReport.Person] {
    record.people.enumerated().map { index, person in
      var roles = roleNames(of: PersonID(index + 1))
      for role in person.rolesLeft where !isSecret(ID(role)) {
        roles.append(program[program.roles[role].name])
      }
      return SessionReport.Person(name: person.name, presence: person.stretches, roles: roles)
    }
  }

  private func section(of index: Int) -> SessionReport.Section {
    let clock = time.clocks[index]
    return SessionReport.Section(
      title: clock.title, turn: clock.turn, isBreak: isBreak(clock), planned: clock.planned,
      extended: clock.extended, real: clock.elapsed,
      ending: flow.passed.last { $0.clock == index }?.ending, items: items(inPhase: index),
      divisions: flow.divisions.filter { $0.phase == index }.map { groups(of: $0) })
  }

  /// Returns who was with whom, a line a group.
  private func groups(of made: MadeDivision) -> [String] {
    views(of: made, onlyHere: false).filter { !$0.people.isEmpty }.map { group in
      let names = texts.joined(group.people.map { name(of: $0) })
      return group.name.map { "\($0): \(names)" } ?? names
    }
  }

  /// Returns what was asked in a phase; labels stand with the entries that they were
  /// given to, or by themselves for what the script lists.
  private func items(inPhase index: Int) -> [SessionReport.Item] {
    var items: [SessionReport.Item] = []
    for (number, site) in record.sites.enumerated() where site.phase == index && !isOver(number) {
      if let drawn = drawn(at: site) { items.append(drawn) }
      let id: ID<Question>
      switch site.subject {
      case .question(let question), .tie(let question): id = question
      case .role, .draw: continue
      }
      if case .entry? = site.rated { continue }
      items.append(
        SessionReport.Item(
          name: name(of: program[id]), question: asked(at: site, program[id]),
          answers: answers(at: site), turn: site.turn))
    }
    return items
  }

  /// Returns what was drawn, as an item of its own.
  private func drawn(at site: Site) -> SessionReport.Item? {
    guard case .draw(let note) = site.subject else { return nil }
    let name = program[program[note].name]
    let words = ShownText.Paragraph(text: texts.drawn(name), entries: [])
    return SessionReport.Item(
      name: name, question: ShownText(paragraphs: [words], items: []),
      answers: answers(at: site), turn: site.turn)
  }

  private func answers(at site: Site) -> [SessionReport.Answer] {
    if let answer = site.answer, !isEmpty(answer.value) {
      let person = answer.person.map { name(of: $0) }
      return members(answer.value).map {
        SessionReport.Answer(text: text(of: $0), person: person, labels: [])
      }
    }
    return answers(site.entries.map { .entry($0) })
  }

  /// Returns values as answers, with whose they are and their labels.
  func answers(_ values: [Value]) -> [SessionReport.Answer] {
    values.filter { !isEmpty($0) }.map { value in
      let shown = entry(value)
      return SessionReport.Answer(
        text: shown.text, person: shown.person, labels: labels(of: value))
    }
  }
}
