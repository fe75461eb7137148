// Which names a line reads.
import Diagnostics
import ProgramModel
import Syntax

extension CheckedScript {
  /// Returns what a name in the script stands for.
  func symbol(_ name: NameNode) -> ID<Symbol>? { tree.symbol(name, in: names) }

  /// Returns the names in values, and in what they are made of.
  func names(in values: [ValueID]) -> [NameNode] {
    var result: [NameNode] = []
    tree.forEachValue(in: values) { id in
      if case .name(let name) = tree[id].kind { result.append(name) }
    }
    return result
  }

  /// Returns the names that a line reads, not those of the lines that it holds.
  func namesRead(by id: StepID) -> [NameNode] {
    let step = tree[id]
    var result = names(in: step.values)
    switch step.kind {
    case .remember(let name?, _): result.append(name)
    case .ask(let ask): if ask.verb == .rate, let name = ask.name { result.append(name) }
    case .repeated(let kind, let bound, _, _):
      if case .times(let time) = kind { result += time.names }
      result += bound?.names ?? []
    case .round(_, _, let time, _, _, _):
      switch time {
      case .each(let range), .shared(let range), .unsettled(let range): result += range.names
      case nil: break
      }
    case .phase(let phase): result += phase.duration?.names ?? []
    case .pause(let range, _), .silence(let range, _, _): result += range.names
    case .prompt(_, let range, _), .subgroups(_, let range, _): result += range?.names ?? []
    case .missing, .speaks, .listens, .whisper, .then, .seat, .cue, .draw, .appoint, .appointFrom,
      .reveal, .set, .remember, .perform, .condition, .each, .together, .stop:
      break
    }
    return result
  }
}

extension CheckedScript {
  /// Where the names behind `behalve` stand.
  var excepted: Set<UInt32> {
    var places: Set<UInt32> = []
    let add = { (values: [ValueID]) in
      for value in values { places.insert(tree[value].span.start) }
    }
    for value in tree.values {
      if case .except(_, let others) = value.kind { add(others) }
    }
    tree.forEachStep(in: tree.flow) { id in
      for group in tree[id].groups { add(group.except) }
    }
    return places
  }
}

extension StepNode {
  /// The groups of people or sources that it names.
  fileprivate var groups: [GroupNode] {
    switch kind {
    case .prompt(let group, _, _), .whisper(let group, _), .speaks(let group),
      .listens(let group), .seat(let group, _), .cue(_, let group?, _),
      .silence(_, let group?, _), .draw(_, let group), .appoint(_, let group),
      .each(_, let group, _, _, _, _), .round(_, let group, _, _, _, _),
      .subgroups(.named(_, let group), _, _), .subgroups(.size(_, let group?), _, _):
      [group]
    case .appointFrom(_, let source, let people, _): [source] + (people.map { [$0] } ?? [])
    case .ask(let ask): [ask.source, ask.people].compactMap { $0 }
    case .missing, .phase, .pause, .silence, .then, .cue, .reveal, .subgroups, .set, .remember,
      .perform, .condition, .repeated, .together, .stop:
      []
    }
  }
}

extension TimeNode {
  /// The name that stands for the time, if any.
  fileprivate var names: [NameNode] {
    if case .name(let name) = kind { [name] } else { [] }
  }
}

extension RangeNode {
  /// The names that stand for its ends.
  fileprivate var names: [NameNode] { least.names + (most?.names ?? []) }
}
