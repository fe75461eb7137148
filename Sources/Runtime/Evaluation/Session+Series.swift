// What a series of meetings remembers: read where it comes in, gathered where it goes out.
import ProgramModel

// MARK: From the meeting before

extension Session {
  /// Takes up what was carried here, as far as it fits what the script now calls so.
  mutating func takeUpCarried() {
    record.carried = program.notes.map { _ in .empty }
    for (index, note) in program.notes.enumerated() {
      var members: [Value] = []
      for carried in header.carried where folded(carried.name) == folded(program[note.name]) {
        for item in carried.items {
          if let value = takeUp(item, as: note.type) { members.append(value) }
        }
      }
      record.carried[index] =
        note.type == .entries ? .list(members) : members.last ?? .empty
    }
  }

  /// Returns an item as a value; what has another type by now is left out.
  ///
  /// A text becomes an entry, which keeps whose it is.
  private mutating func takeUp(_ item: Carried.Item, as type: NoteType) -> Value? {
    switch (item.content, type) {
    case (.text(let text), .text), (.text(let text), .option), (.text(let text), .entry),
      (.text(let text), .entries):
      let before = Entry.Before(person: item.person, labels: item.labels)
      record.entries.append(Entry(text: trimmed(text), person: nil, before: before))
      return .entry(EntryID(index: record.entries.count - 1))
    case (.number(let number), .number): return .number(number)
    case (.yesNo(let yes), .yesNo): return .yesNo(yes)
    case (.duration(let time), .duration) where time.magnitude <= Time.longest.magnitude:
      return .duration(time)
    case (.text, _), (.number, _), (.yesNo, _), (.duration, _), (.people, _): return nil
    }
  }

  /// Returns what was carried here under a name; people are found by their names, so that whoever
  /// comes later is among them.
  func carriedHere(_ note: ID<Note>) -> Value {
    guard program[note].type == .people else { return record.carried[note.index] }
    var people: [PersonID] = []
    for carried in header.carried where folded(carried.name) == folded(program[program[note].name])
    {
      for item in carried.items {
        guard case .people(let names) = item.content else { continue }
        people += names.compactMap { person(named: $0) }
      }
    }
    return .people(people)
  }

  /// Returns who brought an entry in: here, or by name in the meeting before.
  func author(of entry: Entry) -> PersonID? {
    entry.person ?? entry.before?.person.flatMap { person(named: $0) }
  }

  private func person(named name: String) -> PersonID? {
    record.people.firstIndex { folded($0.name) == folded(name) }.map { PersonID($0 + 1) }
  }
}

// MARK: To the next meeting

extension Session {
  /// Returns what is carried of a name: its value, or its entries with a label.
  func carried(_ remembered: Remembered) -> SessionReport.Carried {
    let name = program[program[remembered.note].name]
    if let answer = lastAnswer(to: remembered.note) {
      let shown = SessionReport.Answer(
        text: text(of: answer.value), person: answer.person.map { self.name(of: $0) }, labels: [])
      return SessionReport.Carried(
        answers: [shown], data: Carried(name, items([answer.value], [shown])))
    }
    var values = noted(remembered.note).members.filter { !isEmpty($0) }
    if let label = remembered.label {
      values = values.filter { value in
        labels(of: value).contains { folded($0) == folded(program[label]) }
      }
    }
    let shown = answers(values)
    return SessionReport.Carried(answers: shown, data: Carried(name, items(values, shown)))
  }

  /// Returns values as data, with what is shown of each.
  private func items(_ values: [Value], _ shown: [SessionReport.Answer]) -> [Carried.Item] {
    zip(values, shown).map { value, answer in
      Carried.Item(content(of: value), by: answer.person, labels: answer.labels)
    }
  }

  private func content(of value: Value) -> Carried.Content {
    switch value {
    case .number(let number): .number(number)
    case .yesNo(let yes): .yesNo(yes)
    case .duration(let time): .duration(time)
    case .people(let people): .people(people.map { name(of: $0) })
    case .empty, .text, .option, .entry, .list, .tally: .text(text(of: value, quotes: false))
    }
  }

  /// Returns the answer that a name stands for, where it is one answer.
  private func lastAnswer(to note: ID<Note>) -> Answer? {
    guard program[note].type != .entries,
      case .site(let site)? = flow.bindings[note.index].visible.last,
      var answer = record.sites[site].answer
    else { return nil }
    answer.value = answered(at: site)
    return isEmpty(answer.value) ? nil : answer
  }
}
