// What expressions come to before anybody is there: times, turns, and conditions.
import ProgramModel

/// Amounts that are known, or bounded, under some circumstances.
struct Amounts {
  private let program: Program
  private let known: Circumstances
  private let people: Headcount
  /// How many entries each list can have.
  private var entries: [Extent]

  /// - Parameter start: The first instruction that is still to come.
  init(_ program: Program, _ known: Circumstances, from start: Int) {
    self.program = program
    self.known = known
    people = Headcount(program: program, known: known)
    entries = known.entries.map { Extent(exactly: Int64($0)) }
    countEntries(from: start)
  }

  /// Returns what a time, or a range of two, comes to.
  func extent(of range: TimeRange, at place: Place) -> Extent {
    let least = milliseconds(range.least)
    guard let most = milliseconds(range.most) else {
      return Extent(least: least ?? 0, most: .open(Opening(place: place, reason: .time)))
    }
    return Extent(least: min(least ?? 0, most), most: .at(most))
  }

  /// Returns a duration that is known beforehand.
  private func milliseconds(_ id: ID<Expression>) -> Int64? {
    switch constant(id) {
    case .duration(let milliseconds): max(0, milliseconds)
    case .text, .number, .yesNo, .option, nil: nil
    }
  }

  /// Returns a value that is written or chosen.
  private func constant(_ id: ID<Expression>) -> Constant? {
    switch program[id] {
    case .constant(let constant): constant
    case .choice(let choice): known.choices[choice.index]
    case .fact(.meeting): Decimal(known.meeting).map { .number($0) }
    case .empty, .note, .previous, .role, .deck, .tally, .turn, .subgroup, .everyone, .facilitator,
      .people, .entries, .compose, .fact, .count, .labelled, .from, .author, .not, .all, .any,
      .compare, .isEmpty, .sum, .difference,
      .product:
      nil
    }
  }
}

// MARK: Turns

extension Amounts {
  /// Returns how many turns a loop has.
  func turns(of loop: Loop) -> Extent {
    let endless = Ceiling.open(Opening(place: loop.place, reason: .loop))
    let turns: Extent
    switch loop.kind {
    case .round(let source, _), .each(let source):
      turns = members(of: source, at: loop.place)
    case .times(let number):
      turns = count(number) ?? Extent(least: 0, most: endless)
    case .until(let condition, _):
      turns = decision(condition) == true ? Extent(exactly: 1) : Extent(least: 1, most: endless)
    case .whileTrue(let condition):
      turns = decision(condition) == false ? .zero : Extent(least: 0, most: endless)
    }
    guard let bound = loop.bound else { return turns }
    return turns.bounded(by: count(bound) ?? Extent(least: 0, most: endless))
  }

  private func count(_ id: ID<Expression>) -> Extent? {
    guard case .number(let number) = constant(id) else { return nil }
    return Extent(exactly: max(0, number.millionths / 1_000_000))
  }

  private func members(of source: ID<Expression>, at place: Place) -> Extent {
    if let people = people.count(source) { return Extent(people) }
    if case .deck(let deck) = program[source] {
      return Extent(exactly: Int64(program[deck].items.count))
    }
    return length(of: source, at: place)
  }

  /// Returns how many entries a list can have.
  private func length(of id: ID<Expression>, at place: Place) -> Extent {
    switch program[id] {
    case .note(let note): entries[note.index]
    case .deck(let deck): Extent(exactly: Int64(program[deck].items.count))
    case .labelled(let list, _), .from(let list, _):
      Extent(least: 0, most: length(of: list, at: place).most)
    case .entries(let lists, _):
      // One that is in two of them comes once.
      Extent(
        least: 0,
        most: lists.reduce(Ceiling.at(0)) { $0.adding(length(of: $1, at: place).most) })
    case .constant, .empty, .previous, .role, .choice, .tally, .turn, .subgroup, .everyone,
      .facilitator, .people, .compose, .fact, .count, .author, .not, .all, .any, .compare, .isEmpty,
      .sum, .difference, .product:
      Extent(least: 0, most: .open(Opening(place: place, reason: .list)))
    }
  }

  /// Counts what every list can get from here on: of each line that asks for so many at most, that
  /// many in each turn.
  private mutating func countEntries(from start: Int) {
    var open: [(end: Int, turns: Ceiling)] = []
    for (index, instruction) in program.instructions.enumerated() {
      while let loop = open.last, loop.end <= index { open.removeLast() }
      guard index >= start else { continue }
      switch instruction {
      case .beginLoop(let id): open.append((program[id].end, turnsWhileCounting(program[id])))
      case .ask(let question): countEntries(of: question, in: open.map { $0.turns })
      case .step(let step):
        if let question = program[step].question {
          countEntries(of: question, in: open.map { $0.turns })
        }
      case .set(let note, _, let place):
        entries[note.index] = Extent(least: 0, most: .open(Opening(place: place, reason: .list)))
      case .beginPhase, .endPhase, .silence, .clearPrompts, .floor, .seat, .draw, .appoint, .reveal,
        .remember, .jump, .jumpUnless, .endTurn, .beginBlock, .endBlock,
        .beginTracks, .endTrack, .stop:
        continue
      }
    }
  }

  /// A loop over a list has nobody knows how many turns: that list may still grow.
  private func turnsWhileCounting(_ loop: Loop) -> Ceiling {
    switch loop.kind {
    case .each(let source) where people.count(source) == nil && !isDeck(source):
      .open(Opening(place: loop.place, reason: .list))
    case .round, .each, .times, .until, .whileTrue: turns(of: loop).most
    }
  }

  private func isDeck(_ id: ID<Expression>) -> Bool {
    if case .deck = program[id] { true } else { false }
  }

  private mutating func countEntries(of id: ID<Question>, in loops: [Ceiling]) {
    let question = program[id]
    guard let note = question.note else { return }
    let known = entries[note.index]
    switch question.kind {
    case .collect(let most?):
      let added = loops.reduce(Ceiling.at(Int64(most))) { $0.times($1) }
      entries[note.index] = known.adding(Extent(least: 0, most: added))
    case .collect(nil):
      let opening = Opening(place: question.place, reason: .list)
      entries[note.index] = known.adding(Extent(least: 0, most: .open(opening)))
    // What is chosen takes the place of what was chosen before.
    case .choose(_, let most):
      entries[note.index] = known.orElse(Extent(least: 0, most: .at(Int64(most))))
    case .vote(_, let ballot):
      entries[note.index] = known.orElse(Extent(least: 0, most: .at(Int64(ballot.places))))
    case .text, .number, .yesNo, .rate, .appoint: return
    }
  }
}

// MARK: Conditions

extension Amounts {
  /// Returns whether a condition holds, where choices decide it.
  func decision(_ id: ID<Expression>) -> Bool? {
    switch program[id] {
    case .constant(.yesNo(let value)): value
    case .choice(let choice):
      if case .yesNo(let value) = known.choices[choice.index] { value } else { nil }
    case .not(let part): decision(part).map { !$0 }
    case .all(let parts): decision(of: parts, settledBy: false)
    case .any(let parts): decision(of: parts, settledBy: true)
    case .compare(let left, let relation, let right):
      if let one = constant(left), let other = constant(right) {
        holds(one, relation, other)
      } else {
        nil
      }
    case .constant, .empty, .note, .previous, .role, .deck, .tally, .turn, .subgroup, .everyone,
      .facilitator, .people, .entries, .compose, .fact, .count, .labelled, .from, .author, .isEmpty,
      .sum, .difference,
      .product:
      nil
    }
  }

  private func decision(of parts: [ID<Expression>], settledBy value: Bool) -> Bool? {
    var isSure = true
    for part in parts {
      let decision = decision(part)
      if decision == value { return value }
      if decision == nil { isSure = false }
    }
    return isSure ? !value : nil
  }

  private func holds(_ one: Constant, _ relation: Relation, _ other: Constant) -> Bool? {
    switch (one, other) {
    case (.number(let one), .number(let other)): relation.holds(between: one, other)
    case (.duration(let one), .duration(let other)): relation.holds(between: one, other)
    case (.yesNo(let one), .yesNo(let other)):
      relation.holds(between: one ? 1 : 0, other ? 1 : 0)
    case (.text(let one), .text(let other)), (.text(let one), .option(let other)),
      (.option(let one), .text(let other)), (.option(let one), .option(let other)):
      relation.holds(betweenTexts: program[one], program[other])
    case (.number, _), (.duration, _), (.yesNo, _), (.text, _), (.option, _): nil
    }
  }
}

extension Relation {
  fileprivate func holds<Value: Comparable>(between one: Value, _ other: Value) -> Bool? {
    switch self {
    case .equal: one == other
    case .unequal: one != other
    case .less: one < other
    case .atMost: one <= other
    case .more: one > other
    case .atLeast: one >= other
    case .contains: nil
    }
  }

  /// Letter case and outer blanks don't count.
  fileprivate func holds(betweenTexts one: String, _ other: String) -> Bool? {
    switch self {
    case .equal: folded(one) == folded(other)
    case .unequal: folded(one) != folded(other)
    case .less, .atMost, .more, .atLeast, .contains: nil
    }
  }
}

private func folded(_ text: String) -> String {
  var text = text.lowercased()[...]
  while text.first == " " { text.removeFirst() }
  while text.last == " " { text.removeLast() }
  return text.map { $0 == "’" ? "'" : String($0) }.joined()
}
