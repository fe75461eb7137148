// Answers, corrections and drafts.
import Diagnostics
import ProgramModel

extension Session {
  /// Answers the question of a stop.
  ///
  /// Under a step the answer stays to be read and typed anew; at a stop of its own it moves on.
  mutating func answer(
    _ token: Token, _ value: AnswerValue, by person: PersonID?
  ) throws(Refusal) {
    let (thread, stop) = try stop(token)
    guard let site = stop.site else { throw .notAQuestion }
    try check(person)
    if let role = role(at: stop) {
      return try answer(
        role, value, among: candidates(at: stop), by: person, at: site, in: thread)
    }
    if case .tie = stop.scene { return try settle(value, by: person, at: site, in: thread) }
    guard let question = stop.question else { throw .notAQuestion }
    if case .collect(let limit) = program[question].kind {
      try collect(value, by: person, at: site, question, limit, in: thread)
    } else {
      let given = try judged(value, for: question, options: options(of: question))
      take(given, by: person, at: site, question, in: thread)
    }
  }

  /// Takes an answer down and, unless it stays with its step, moves on.
  private mutating func take(
    _ value: Value, by person: PersonID?, at site: Int, _ question: ID<Question>,
    in thread: ThreadID
  ) {
    let goesOn = answerGoesOn(completing: value != .empty, in: thread)
    flow.focus = thread
    if goesOn { keepMove() }
    write(value, by: person, at: site)
    record.sites[site].draft = nil
    flow[thread].stop?.isAnswered = value != .empty || goesOn
    bind(question, to: site)
    if value != .empty { emit(.saved) }
    if goesOn { goOn(in: thread) }
  }

  /// Writes an answer down; whose it is, is settled when it is first given.
  private mutating func write(_ value: Value, by person: PersonID?, at site: Int) {
    let before = record.sites[site].answer.flatMap { $0.value == .empty ? nil : $0.person }
    let owner = value == .empty ? nil : person ?? before ?? owner(at: site)
    record.sites[site].answer = Answer(value: value, person: owner)
  }

  /// Returns who alone is asked at a site, or was when it was left.
  private func owner(at site: Int) -> PersonID? {
    guard let question = flow.stop(atSite: site)?.question else {
      return record.sites[site].owner
    }
    return owner(of: question)
  }

  /// Returns what can be chosen at a site, or could be when it was left.
  func options(at site: Int, _ question: ID<Question>) -> [Value] {
    flow.stop(atSite: site) == nil ? record.sites[site].options : options(of: question)
  }

  /// Settles a tie at its stop.
  private mutating func settle(
    _ value: AnswerValue, by person: PersonID?, at site: Int, in thread: ThreadID
  ) throws(Refusal) {
    let winners = try winners(value, at: site)
    flow.focus = thread
    keepMove()
    record.sites[site].answer = Answer(value: winners, person: person)
    if winners != .empty { emit(.saved) }
    goOn(in: thread)
  }

  /// Takes an entry down; the last that fits moves on.
  private mutating func collect(
    _ value: AnswerValue, by person: PersonID?, at site: Int, _ question: ID<Question>,
    _ limit: Int?, in thread: ThreadID
  ) throws(Refusal) {
    let text = try entryText(value)
    let count = record.sites[site].entries.count
    if let limit, count >= limit { throw .full }
    let goesOn = limit == count + 1 && answerGoesOn(completing: true, in: thread)
    flow.focus = thread
    if goesOn { keepMove() }
    addEntry(text, by: person, at: site)
    record.sites[site].draft = nil
    flow[thread].stop?.isAnswered = true
    emit(.saved)
    if goesOn { goOn(in: thread) }
  }

  /// Fills a role at its stop.
  private mutating func answer(
    _ role: ID<Role>, _ value: AnswerValue, among candidates: [PersonID], by giver: PersonID?,
    at site: Int, in thread: ThreadID
  ) throws(Refusal) {
    guard case .people(let people) = value else {
      throw value == .none ? .nothing : .wrongKind
    }
    var each: [PersonID] = []
    for person in people where !each.contains(person) { each.append(person) }
    guard !each.isEmpty else { throw .nothing }
    if let absent = each.first(where: { !isHere($0) }) {
      throw person(absent) == nil ? .unknown : .notHere
    }
    guard each.allSatisfy({ candidates.contains($0) }) else { throw .notAnOption }
    guard each.count <= program[role].number?.upperBound ?? 0 else { throw .tooMany }
    flow.focus = thread
    keepMove()
    record.sites[site].answer = Answer(value: .people(each), person: giver ?? owner(at: site))
    fill(role, with: each)
    emit(.saved)
    goOn(in: thread)
  }

  /// Returns whether an answer is a move: at a stop of its own, and where it was all that kept a
  /// strict phase.
  private func answerGoesOn(completing: Bool, in thread: ThreadID) -> Bool {
    if case .question = flow[thread].stop?.scene { return true }
    return flow.phase?.isClosing == true && completing
  }

  /// Keeps what is being typed.
  mutating func draft(_ token: Token, _ text: String) throws(Refusal) {
    if let site = try stop(token).stop.site { record.sites[site].draft = text.isEmpty ? nil : text }
  }

  /// Corrects an answer: the value from now on; no condition is asked again.
  mutating func amend(
    _ token: Token, entry: Int?, _ value: AnswerValue, by person: PersonID?
  ) throws(Refusal) {
    guard let known = record.tokens.counted(token.number), let site = known else {
      throw .nothingThere
    }
    if case .tie = record.sites[site].subject, entry == nil {
      try check(person)
      record.sites[site].answer = Answer(value: try winners(value, at: site), person: person)
      return emit(.amended)
    }
    guard case .question(let question) = record.sites[site].subject else { throw .nothingThere }
    try check(person)
    // Who has a role is changed by giving it to somebody else.
    if case .appoint = program[question].kind { throw .nothingThere }
    if case .collect(let limit) = program[question].kind {
      try amend(entry: entry, value, by: person, at: site, question, limit)
    } else {
      guard entry == nil else { throw .nothingThere }
      let given = try judged(value, for: question, options: options(at: site, question))
      write(given, by: person, at: site)
    }
    emit(.amended)
  }

  private mutating func amend(
    entry number: Int?, _ value: AnswerValue, by person: PersonID?, at site: Int,
    _ question: ID<Question>, _ limit: Int?
  ) throws(Refusal) {
    let entries = record.sites[site].entries
    guard let number else {
      let text = try entryText(value)
      if let limit, entries.count >= limit { throw .full }
      return addEntry(text, by: person, at: site)
    }
    guard let entry = entries.counted(number)?.index else { throw .nothingThere }
    let words = value == .none ? "" : try text(value)
    // An entry amended to nothing is taken away, also from lists that were made of it: they pass
    // over what is empty.
    if words.isEmpty { record.sites[site].entries.remove(at: number - 1) }
    record.entries[entry].text = words
    if let person { record.entries[entry].person = person }
  }

  private mutating func addEntry(_ text: String, by person: PersonID?, at site: Int) {
    record.entries.append(Entry(text: text, person: person ?? owner(at: site)))
    record.sites[site].entries.append(EntryID(index: record.entries.count - 1))
  }
}

// MARK: Judging answers

extension Session {
  /// Returns what an answer amounts to, if the question takes it; nothing passes it over.
  private func judged(
    _ value: AnswerValue, for question: ID<Question>, options: [Value]
  ) throws(Refusal) -> Value {
    if value == .none { return .empty }
    switch program[question].kind {
    case .text:
      let text = try text(value)
      return text.isEmpty ? .empty : .text(text)
    case .number(let least, let most):
      guard case .number(let number) = value else { throw .wrongKind }
      guard least <= number, number <= most else { throw .range }
      return .number(number)
    case .yesNo:
      guard case .yesNo(let yes) = value else { throw .wrongKind }
      return .yesNo(yes)
    case .choose(_, let most): return try choice(value, most: most, of: options)
    case .vote: return try tally(value, of: options, in: question)
    case .rate: return try choice(value, most: 1, of: options)
    case .collect: unreachable("entries are judged one by one")
    case .appoint: unreachable("people are judged with their role")
    }
  }

  private func text(_ value: AnswerValue) throws(Refusal) -> String {
    guard case .text(let text) = value else { throw .wrongKind }
    return trimmed(text)
  }

  private func entryText(_ value: AnswerValue) throws(Refusal) -> String {
    if value == .none { throw .nothing }
    let text = try text(value)
    guard !text.isEmpty else { throw .nothing }
    return text
  }

  private func check(_ id: PersonID?) throws(Refusal) {
    guard let id else { return }
    guard let person = person(id) else { throw .unknown }
    guard person.presence != .late else { throw .notHere }
  }

  /// Returns what a choice is given, if it takes it.
  func chosen(_ value: AnswerValue, for choice: ID<Choice>) throws(Refusal) -> Value {
    let options = program[choice].options
    guard options.isEmpty else {
      guard case .option(let number) = value else { throw .wrongKind }
      guard let option = options.counted(number) else { throw .notAnOption }
      return Value(option)
    }
    switch (program[choice].standard, value) {
    case (.text, .text(let text)), (.option, .text(let text)):
      guard !trimmed(text).isEmpty else { throw .nothing }
      return .text(trimmed(text))
    case (.number, .number(let number)): return .number(number)
    case (.yesNo, .yesNo(let yes)): return .yesNo(yes)
    case (.duration, .duration(let time)): return .duration(min(max(0, time), Time.longest))
    default: throw .wrongKind
    }
  }
}
