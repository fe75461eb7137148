// Which names each line reads.
import Diagnostics
import ProgramModel
import Syntax

extension CheckedScript {
  /// Returns what a name in the script stands for.
  func symbol(_ name: NameNode) -> ID<Symbol>? { tree.symbol(name, in: names) }

  /// Returns the names in values, and in what they are made of.
  ///
  /// What a block was given is what was given for it.
  func names(in values: [ValueID]) -> [NameNode] { tree.names(in: values, names) }

  /// Returns the names that a line reads, not those of the lines that it holds.
  func namesRead(by id: StepID) -> ArraySlice<NameNode> { reads[id] }
}

/// The names that the lines of a script read, found once for all who ask.
struct Reads: Sendable {
  /// The names that the first line reads, then those of the second, and so on.
  private var names: [NameNode] = []
  /// Where those of each line end.
  private var ends: [Int] = []

  init(_ tree: SyntaxTree, _ known: Names) {
    ends.reserveCapacity(tree.steps.count)
    for step in tree.steps {
      let values = step.values
      if !values.isEmpty { names += tree.names(in: values, known) }
      names += step.namesWithoutValue
      ends.append(names.count)
    }
  }

  subscript(id: StepID) -> ArraySlice<NameNode> {
    let index = Int(id.index)
    return names[(index == 0 ? 0 : ends[index - 1])..<ends[index]]
  }
}

extension SyntaxTree {
  /// Returns the names in values, and in what they are made of.
  fileprivate func names(in values: [ValueID], _ known: Names) -> [NameNode] {
    var result: [NameNode] = []
    forEachValue(in: values) { id in
      guard case .name(let name) = self[id].kind else { return }
      if let argument = known.argument(name) {
        result += names(in: [argument], known)
      } else {
        result.append(name)
      }
    }
    return result
  }
}

extension StepNode {
  /// The names that it reads where no value can stand: times, and what it is about.
  fileprivate var namesWithoutValue: [NameNode] {
    switch kind {
    case .remember(let name?, _): [name]
    case .ask(let ask): ask.verb == .rate ? ask.name.map { [$0] } ?? [] : []
    case .repeated(.times(let time), let bound, _, _): time.names + (bound?.names ?? [])
    case .repeated(_, let bound, _, _): bound?.names ?? []
    case .round(_, _, let time, _, _, _): time?.range.names ?? []
    case .phase(let phase): phase.duration?.names ?? []
    case .pause(let range, _), .silence(let range, _, _): range.names
    case .prompt(_, let range, _), .subgroups(_, let range, _): range?.names ?? []
    case .missing, .speaks, .listens, .whisper, .then, .seat, .cue, .draw, .appoint, .appointFrom,
      .reveal, .set, .remember, .perform, .condition, .each, .together, .stop:
      []
    }
  }
}

extension RoundTime {
  fileprivate var range: RangeNode {
    switch self {
    case .each(let range), .shared(let range), .unsettled(let range): range
    }
  }
}

extension CheckedScript {
  /// Where the names behind `behalve` stand, if that matters for any role.
  var excepted: Set<UInt32> {
    guard roster.roles.contains(where: { $0.filling == .later }) else { return [] }
    var places: Set<UInt32> = []
    let add = { (values: [ValueID]) in
      for value in values {
        places.insert(tree[value].span.start)
        guard case .name(let name) = tree[value].kind, let given = names.argument(name) else {
          continue
        }
        for inside in names(in: [given]) { places.insert(inside.span.start) }
      }
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
  var groups: [GroupNode] {
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
