// People that are divided into groups: who is with whom, and who is in a group with a name.
import ProgramModel

extension Session {
  /// Makes the divisions of a step that begins.
  mutating func divide(for step: Step, in thread: ThreadID) {
    let visit = Visit(place: step.place, path: flow.path(of: thread))
    for prompt in step.prompts {
      guard let id = prompt.division else { continue }
      divide(id, at: Visit(place: prompt.place, path: visit.path))
    }
  }

  private mutating func divide(_ id: ID<Division>, at visit: Visit) {
    let people = value(of: program[id].source).people.filter { isHere($0) }.map { $0.number }
    guard !people.isEmpty else { return }
    let key = "groups \(visit.place) \(visit.path)"
    let groups: [[Int]]
    switch program[id].kind {
    case .size(let size):
      let earlier = flow.divisions.filter { isBySize($0.division) }.map { made in
        made.groups.map { group in group.map { $0.number } }
      }
      groups = chance.groups(of: people, size: size, for: key, after: earlier)
      if people.count == 1 {
        emit(.told(.alone(person: name(of: PersonID(people[0])))), forFacilitator: true)
      }
    case .named(let names): groups = chance.deal(people, over: names.count, for: key)
    }
    flow.divisions.append(
      MadeDivision(
        division: id, groups: groups.map { group in group.map { PersonID($0) } },
        phase: flow.phase?.clock))
  }

  private func isBySize(_ id: ID<Division>) -> Bool {
    if case .size = program[id].kind { true } else { false }
  }

  /// Returns who is in a group with a name, of those who are here.
  func people(in subgroup: ID<Subgroup>) -> [PersonID] {
    for made in flow.divisions.reversed() {
      guard case .named(let names) = program[made.division].kind,
        let index = names.firstIndex(of: subgroup), made.groups.indices.contains(index)
      else { continue }
      return made.groups[index].filter { isHere($0) }
    }
    return []
  }

  /// The groups of the last division, of those who are here.
  var groupViews: [GroupView] {
    guard let made = flow.divisions.last else { return [] }
    return views(of: made).filter { !$0.people.isEmpty }
  }

  /// Returns the groups of a division as they were made, whoever has left since.
  func views(of made: MadeDivision, onlyHere: Bool = true) -> [GroupView] {
    made.groups.enumerated().map { index, people in
      GroupView(
        name: name(ofGroup: index, in: made.division),
        people: people.filter { !onlyHere || isHere($0) })
    }
  }

  private func name(ofGroup index: Int, in id: ID<Division>) -> String? {
    guard case .named(let names) = program[id].kind, names.indices.contains(index) else {
      return nil
    }
    return program[program[names[index]].name]
  }
}
