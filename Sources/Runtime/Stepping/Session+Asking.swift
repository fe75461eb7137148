// Questions: whether they can be asked, where, and what they leave behind.
import ProgramModel

extension Session {
  /// Asks a question at a stop of its own; what can't be asked is passed over.
  mutating func ask(_ id: ID<Question>, in thread: ThreadID) {
    if case .rate = program[id].kind { return beginRating(id, in: thread) }
    guard canAsk(id) else {
      flow[thread].position += 1
      return
    }
    wait(.question(id), in: thread, site: site(for: id, in: thread), question: id)
    if flow.phase?.isClosing == true { emit(.strictHeld, in: thread) }
  }

  /// Returns whether there is somebody to ask and something to choose from; the latter is told.
  mutating func canAsk(_ id: ID<Question>) -> Bool {
    let question = program[id]
    switch question.answerer {
    case .group: break
    case .person(let audience), .people(let audience):
      if !isForSomebody(audience) { return false }
    }
    switch question.kind {
    case .text, .number, .yesNo, .collect, .rate: return true
    case .choose, .vote, .appoint:
      if !options(of: id).isEmpty { return true }
      tellNothingToChoose(question)
      return false
    }
  }

  /// Returns what can be chosen at a question now.
  func options(of id: ID<Question>) -> [Value] {
    switch program[id].kind {
    case .text, .number, .yesNo, .collect: []
    case .choose(let options, _), .vote(let options, _): self.options(options)
    case .rate(_, let labels): labels.map { .option($0) }
    case .appoint(_, let source): appointees(source).map { .people([$0]) }
    }
  }

  private func options(_ options: Options) -> [Value] {
    switch options {
    case .fixed(let options): options.map { .option($0) }
    case .from(let source): members(of: source)
    case .yesNo: [.yesNo(true), .yesNo(false)]
    }
  }

  /// Returns what can be chosen or drawn from a source: who is here, or its entries.
  func members(of source: ID<Expression>) -> [Value] {
    if case .people(let people) = value(of: source) {
      return people.filter { isHere($0) }.map { .people([$0]) }
    }
    return value(of: source).members.filter { !isEmpty($0) }
  }

  /// Counts the answer of a site under the name of its question.
  mutating func bind(_ id: ID<Question>, to site: Int) {
    if flow.asked.last != site { flow.asked.append(site) }
    guard let note = program[id].note else { return }
    let reference = Binding.Reference.site(site)
    if flow.bindings[note.index].references.last != reference {
      flow.bindings[note.index].references.append(reference)
    }
  }

  /// Returns the site of a question in the turns that run.
  mutating func site(
    for id: ID<Question>, in thread: ThreadID, rated: Value? = nil
  ) -> Int {
    let visit = Visit(place: program[id].place, path: flow.path(of: thread))
    return site(visit, .question(id), in: thread, rated: rated)
  }

  /// Returns the index of a site, a new one where nothing was asked there before.
  mutating func site(
    _ visit: Visit, _ subject: Site.Subject, in thread: ThreadID, rated: Value? = nil
  ) -> Int {
    let known = record.sites.indices.last { index in
      record.sites[index].visit == visit && record.sites[index].subject == subject
    }
    if let known { return known }
    var site = Site(
      visit: visit, subject: subject, phase: flow.phase?.clock, turn: turnLabel(in: thread),
      rated: rated)
    if case .question(let question) = subject, holdsValues(program[question].passage) {
      site.question = shown(program[question].passage, toBeKept: true)
    }
    record.sites.append(site)
    return record.sites.count - 1
  }

  /// Returns whether a text reads differently as values change.
  private func holdsValues(_ passage: Passage) -> Bool {
    (passage.paragraphs + passage.items.joined()).contains { template in
      template.parts.contains { if case .value = $0 { true } else { false } }
    }
  }

  /// Returns whose or what turn it is, in the innermost loop.
  func turnLabel(in thread: ThreadID) -> String? {
    for frame in flow.frames(of: thread).reversed() {
      guard let turn = frame.turn, case .loop = turn.source, !turn.isBetween else { continue }
      return label(of: turn)
    }
    return nil
  }

  /// Returns whose or what turn it is, as it is kept.
  func label(of turn: Turn) -> String { name(of: turn) ?? "\(turn.number)" }

  /// Returns the name of a turn, nil where it has none but its number: one over what was said in
  /// confidence has no other.
  func name(of turn: Turn) -> String? {
    isEmpty(turn.value) || isConfidential(turn) ? nil : text(of: turn.value)
  }

  /// Returns who alone is asked a question.
  func owner(of id: ID<Question>) -> PersonID? {
    guard case .person(let audience) = program[id].answerer else { return nil }
    let people = people(in: audience)
    return people.count == 1 ? people[0] : nil
  }

  private mutating func tellNothingToChoose(_ question: Question) {
    let words = shown(question.passage, toBeKept: true).paragraphs.first?.text ?? ""
    emit(.told(.nothingToChoose(question: words)), forFacilitator: true)
  }
}

// MARK: Rating

extension Session {
  /// Goes past the entries of a list, one label each.
  private mutating func beginRating(_ id: ID<Question>, in thread: ThreadID) {
    let question = program[id]
    flow[thread].position += 1
    guard case .rate(let list, _) = question.kind, flow.phase?.isClosing != true else { return }
    let entries = value(of: list).members.filter { isRated($0) }
    guard !entries.isEmpty else { return tellNothingToChoose(question) }
    let turn = Turn(
      source: .rating(id), place: question.place, members: .values(entries), number: 0,
      value: .empty, clock: nil, outerStep: flow[thread].step, cleared: [])
    flow[thread].frames.append(Frame(turn: turn))
    rateNext(in: thread)
  }

  private func isRated(_ member: Value) -> Bool {
    switch member {
    case .entry, .option: !isEmpty(member)
    case .empty, .text, .number, .yesNo, .duration, .people, .list, .tally: false
    }
  }

  /// Comes to the next entry to rate, if the innermost turn is one of rating and there is one.
  mutating func rateNext(in thread: ThreadID) {
    guard var turn = flow[thread].frames.last?.turn, case .rating(let id) = turn.source,
      case .values(let entries) = turn.members
    else { return }
    guard turn.number < entries.count, flow.phase?.isClosing != true else {
      flow[thread].frames.removeLast()
      return
    }
    turn.value = entries[turn.number]
    turn.number += 1
    flow[thread].frames[flow[thread].frames.count - 1].turn = turn
    let site = site(for: id, in: thread, rated: turn.value)
    wait(.question(id), in: thread, site: site, question: id)
  }

  /// Counts the label that was answered at a site for the entry that is rated.
  mutating func rate(at site: Int) {
    if let rated = record.sites[site].rated {
      flow.ratings.append(Rating(rated: rated, site: site))
    }
  }
}

// MARK: What is offered

extension Session {
  /// Returns what going on takes at a stop: what was answered here before, or for a text, a number
  /// or a yes or no what the name holds now; only if it could be given now.
  func offered(at stop: Stop) -> Answer? {
    guard let site = stop.site, !stop.isAnswered else { return nil }
    if let role = role(at: stop) {
      let before = record.sites[site].answer?.value.people ?? []
      let people = before.isEmpty && stop.question == nil ? offeredHolders(of: role) : before
      let candidates = candidates(at: stop)
      let fits = !people.isEmpty && people.allSatisfy { candidates.contains($0) }
      return fits ? Answer(value: .people(people), person: nil) : nil
    }
    if case .tie = stop.scene { return offeredWinners(at: site) }
    guard let id = stop.question else { return nil }
    if let answer = record.sites[site].answer {
      return isPossible(answer.value, at: stop, id) ? answer : nil
    }
    guard let note = program[id].note, isNoted(program[id].kind) else { return nil }
    var value = noted(note)
    if case .text = program[id].kind { value = words(value).map { .text($0) } ?? .empty }
    let present = Answer(value: value, person: owner(of: id))
    return isPossible(value, at: stop, id) ? present : nil
  }

  private func isNoted(_ kind: QuestionKind) -> Bool {
    switch kind {
    case .text, .number, .yesNo: true
    case .collect, .choose, .vote, .rate, .appoint: false
    }
  }

  /// Returns whether a value could be given to a question now.
  private func isPossible(_ value: Value, at stop: Stop, _ id: ID<Question>) -> Bool {
    guard !isEmpty(value) else { return false }
    return switch (program[id].kind, value) {
    case (.text, .text): true
    case (.number(let least, let most), .number(let number)): least <= number && number <= most
    case (.yesNo, .yesNo): true
    case (.choose(_, let most), _): canBeChosen(value, most: most, of: id)
    case (.vote, .tally(let votes)): canBeVoted(votes, in: id)
    case (.rate, .option): true
    default: false
    }
  }
}
