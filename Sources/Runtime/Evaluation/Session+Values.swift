// What an expression amounts to, as the session stands.
import ProgramModel

extension Session {
  /// Returns what an expression amounts to.
  func value(of id: ID<Expression>) -> Value {
    switch program[id] {
    case .constant(let constant): Value(constant)
    case .empty: .empty
    case .note(let note): noted(note)
    case .previous(let note): carriedHere(note)
    case .role(let role): .people(holders(of: role))
    case .choice(let choice): record.choices[choice.index]
    case .deck(let deck): .list(program[deck].items.map { .option($0) })
    case .tally(let note): tallied(note)
    case .turn(let loop): valueOfTurn(loop)
    case .subgroup(let group): .people(people(in: group))
    case .everyone: .people(present)
    case .facilitator: .people([])
    case .people(let audience): .people(people(in: audience))
    case .entries(let sources, let excepted): list(sources, except: excepted)
    case .compose(let template): .text(line(template, quotes: true))
    case .fact(let fact): value(of: fact)
    case .count(let counted): count(value(of: counted))
    case .labelled(let list, let label): labelled(list, label)
    case .from(let list, let people): entries(of: list, from: value(of: people).people)
    case .author(let entry): .people(author(of: value(of: entry)))
    case .not(let condition): .yesNo(!holds(condition))
    case .all(let conditions): .yesNo(conditions.allSatisfy { holds($0) })
    case .any(let conditions): .yesNo(conditions.contains { holds($0) })
    case .compare(let left, let relation, let right):
      .yesNo(compare(value(of: left), relation, value(of: right)))
    case .isEmpty(let tested, let expected): .yesNo(isEmpty(value(of: tested)) == expected)
    case .sum(let left, let right): sum(value(of: left), value(of: right))
    case .difference(let left, let right): difference(value(of: left), value(of: right))
    case .product(let left, let right): product(value(of: left), value(of: right))
    }
  }

  /// Returns whether a condition holds: yes, or a list with something in it.
  func holds(_ id: ID<Expression>) -> Bool {
    switch value(of: id) {
    case .yesNo(let yes): yes
    case .list(let members): !members.isEmpty
    case .empty, .text, .number, .duration, .people, .option, .entry, .tally: false
    }
  }

  /// Returns a time in milliseconds, never below zero; nil where it is empty.
  func milliseconds(_ id: ID<Expression>) -> Int64? {
    guard case .duration(let time) = value(of: id) else { return nil }
    return min(max(0, time), Time.longest)
  }

  /// Returns a time as a range; nil where an end of it is empty.
  func range(_ time: TimeRange?) -> ClosedRange<Int64>? {
    guard let time, let least = milliseconds(time.least), let most = milliseconds(time.most)
    else { return nil }
    return min(least, most)...max(least, most)
  }

  /// Returns whether a value is empty: no value, a blank text, nobody, a list without entries.
  func isEmpty(_ value: Value) -> Bool {
    switch value {
    case .empty: true
    case .text(let text): text.allSatisfy { $0.isWhitespace }
    case .entry(let entry): record.entries[entry.index].text.isEmpty
    case .people(let people): people.isEmpty
    case .list(let members): members.isEmpty
    case .number, .yesNo, .duration, .option, .tally: false
    }
  }

  /// Returns what was taken down under a name: a list gathers all that counts, any other the last.
  func noted(_ note: ID<Note>) -> Value {
    let references = flow.bindings[note.index].visible
    guard program[note].type == .entries else {
      for reference in references.reversed() {
        switch reference {
        case .value(let value): return value
        case .site(let site):
          let value = answered(at: site)
          if !isEmpty(value) { return value }
        }
      }
      return .empty
    }
    var members: [Value] = []
    for reference in references {
      switch reference {
      case .value(let value): members = value.members
      case .site(let site):
        // What is gathered adds to what was there; what is chosen takes its place.
        members += record.sites[site].entries.map { .entry($0) }
        let value = answered(at: site)
        if !isEmpty(value) { members = value.members }
      }
    }
    return .list(members.filter { !isEmpty($0) })
  }

  private func valueOfTurn(_ loop: ID<Loop>) -> Value {
    // A loop stands in one thread only, whoever speaks of it.
    for thread in flow.threads {
      for frame in thread.frames.reversed() {
        if let turn = frame.turn, turn.source == .loop(loop) { return turn.value }
      }
    }
    return .empty
  }

  private func count(_ value: Value) -> Value {
    let count =
      if case .people(let people) = value { people.count } else { value.members.count }
    return Decimal(count).map { .number($0) } ?? .empty
  }
}

// MARK: Lists

extension Session {
  /// Returns what some lists hold together, less what others hold.
  private func list(_ sources: [ID<Expression>], except: [ID<Expression>]) -> Value {
    var excepted: [Value] = []
    for source in except { excepted += value(of: source).members }
    var members: [Value] = []
    for source in sources {
      for member in value(of: source).members where !isEmpty(member) {
        if !excepted.contains(where: { isSame(member, $0) }) { members.append(member) }
      }
    }
    return .list(members)
  }

  /// Returns what of a list was given a label.
  private func entries(of list: ID<Expression>, from people: [PersonID]) -> Value {
    .list(value(of: list).members.filter { author(of: $0).contains { people.contains($0) } })
  }

  private func author(of value: Value) -> [PersonID] {
    guard case .entry(let entry) = value, let person = author(of: record.entries[entry.index])
    else { return [] }
    return [person]
  }

  private func labelled(_ list: ID<Expression>, _ label: TextID) -> Value {
    let label = folded(program[label])
    return .list(
      value(of: list).members.filter { member in
        labels(of: member).contains { folded($0) == label }
      })
  }

  /// Returns the labels that an entry or option was given, in order.
  func labels(of rated: Value) -> [String] {
    var labels: [String] = []
    if case .entry(let entry) = rated { labels = record.entries[entry.index].before?.labels ?? [] }
    for rating in flow.ratings where rating.rated == rated {
      if let answer = record.sites[rating.site].answer, let label = words(answer.value) {
        labels.append(label)
      }
    }
    return labels
  }
}

// MARK: Comparing

extension Session {
  /// Returns whether two values are in a relation; with an empty one they never are.
  private func compare(_ left: Value, _ relation: Relation, _ right: Value) -> Bool {
    if isEmpty(left) || isEmpty(right) { return false }
    return switch relation {
    case .equal: isSame(left, right)
    case .unequal: !isSame(left, right)
    case .less: order(left, right).map { $0 < 0 } ?? false
    case .atMost: order(left, right).map { $0 <= 0 } ?? false
    case .more: order(left, right).map { $0 > 0 } ?? false
    case .atLeast: order(left, right).map { $0 >= 0 } ?? false
    case .contains: contains(left, right)
    }
  }

  /// Returns whether two values are the same: texts, options and entries by their words.
  func isSame(_ left: Value, _ right: Value) -> Bool {
    if let left = words(left), let right = words(right) { return folded(left) == folded(right) }
    if case .people(let left) = left, case .people(let right) = right {
      return left.sorted() == right.sorted()
    }
    if case .people(let people) = left, let name = words(right) { return isCalled(name, people) }
    if case .people(let people) = right, let name = words(left) { return isCalled(name, people) }
    return left == right
  }

  /// Returns whether people are one person of that name, as a `proef` names them.
  private func isCalled(_ name: String, _ people: [PersonID]) -> Bool {
    people.count == 1 && folded(self.name(of: people[0])) == folded(name)
  }

  private func order(_ left: Value, _ right: Value) -> Int64? {
    switch (left, right) {
    case (.number(let left), .number(let right)): left.millionths - right.millionths
    case (.duration(let left), .duration(let right)): left < right ? -1 : left > right ? 1 : 0
    default: nil
    }
  }

  private func contains(_ left: Value, _ right: Value) -> Bool {
    if case .people(let group) = left {
      if let name = words(right) { return group.contains { isCalled(name, [$0]) } }
      return right.people.allSatisfy { group.contains($0) }
    }
    if case .list(let members) = left {
      return members.contains { isSame($0, right) }
    }
    guard let whole = words(left), let part = words(right) else { return false }
    return isFound(Array(folded(part)), in: Array(folded(whole)))
  }

  private func isFound(_ part: [Character], in whole: [Character]) -> Bool {
    guard part.count <= whole.count else { return false }
    return (0...(whole.count - part.count)).contains { start in
      whole[start..<(start + part.count)].elementsEqual(part)
    }
  }

  /// Returns the words of a text, an option or an entry.
  func words(_ value: Value) -> String? {
    switch value {
    case .text(let text): text
    case .option(let text): program[text]
    case .entry(let entry): record.entries[entry.index].text
    case .empty, .number, .yesNo, .duration, .people, .list, .tally: nil
    }
  }
}

// MARK: Reckoning

extension Session {
  private func sum(_ left: Value, _ right: Value) -> Value {
    switch (left, right) {
    case (.number(let left), .number(let right)): Value(left.adding(right))
    case (.duration(let left), .duration(let right)):
      Value(left.addingReportingOverflow(right))
    default: .empty
    }
  }

  private func difference(_ left: Value, _ right: Value) -> Value {
    switch (left, right) {
    case (.number(let left), .number(let right)): Value(left.subtracting(right))
    case (.duration(let left), .duration(let right)):
      Value(left.subtractingReportingOverflow(right))
    default: .empty
    }
  }

  private func product(_ left: Value, _ right: Value) -> Value {
    switch (left, right) {
    case (.number(let left), .number(let right)): Value(left.multiplied(by: right))
    case (.number(let times), .duration(let time)), (.duration(let time), .number(let times)):
      Value((times.scaled(time) ?? 0, times.scaled(time) == nil))
    default: .empty
    }
  }
}

extension Value {
  /// Creates the value of a constant.
  init(_ constant: Constant) {
    self =
      switch constant {
      case .text(let text): .option(text)
      case .number(let number): .number(number)
      case .yesNo(let yes): .yesNo(yes)
      case .duration(let time): .duration(time)
      case .option(let text): .option(text)
      }
  }

  /// Creates a number; beyond 18 digits it is empty.
  fileprivate init(_ number: Decimal?) { self = number.map { .number($0) } ?? .empty }

  /// Creates a duration; one of more than a century is empty, so that no sum of times overflows.
  fileprivate init(_ result: (partialValue: Int64, overflow: Bool)) {
    let isTooLarge = result.overflow || result.partialValue.magnitude > Time.longest.magnitude
    self = isTooLarge ? .empty : .duration(result.partialValue)
  }
}

/// Returns a text without the blanks around it.
func trimmed(_ text: String) -> String {
  var text = text[...]
  while text.first?.isWhitespace == true { text.removeFirst() }
  while text.last?.isWhitespace == true { text.removeLast() }
  return String(text)
}

/// Returns a text as it is compared: letter case, outer blanks and the curl of an apostrophe aside.
func folded(_ text: String) -> String {
  let text = trimmed(text).lowercased()
  return text.contains { $0 == "’" } ? String(text.map { $0 == "’" ? "'" : $0 }) : text
}
