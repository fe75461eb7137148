// Which values stand on a line: one place that knows, for every phase that walks them.
import Diagnostics
import Syntax

extension ValueNode {
  /// The values that it is made of, in order, those in a text of its own too.
  var parts: [ValueID] {
    switch kind {
    case .missing, .number, .duration, .yesNo, .empty, .meeting, .elapsed, .remaining, .previous,
      .name, .everyone, .facilitator:
      []
    case .title(let title): title.values
    case .count(let value), .tally(let value), .who(let value), .not(let value),
      .group(let value), .labelled(let value, _):
      [value]
    case .from(let value, let owner): [value, owner]
    case .and(let values), .or(let values): values
    case .except(let value, let others): [value] + others
    case .compare(let left, _, _, let right), .sum(let left, _, let right),
      .product(let left, let right):
      [left, right]
    }
  }
}

extension TemplateNode {
  /// The values in the text.
  var values: [ValueID] {
    var result: [ValueID] = []
    addValues(to: &result)
    return result
  }

  fileprivate func addValues(to result: inout [ValueID]) {
    for part in parts {
      if case .value(let id, _) = part { result.append(id) }
    }
  }
}

extension TitleNode {
  /// The values in the title.
  var values: [ValueID] { content.values }
}

extension TextNode {
  /// The values in the text and in its list.
  var values: [ValueID] {
    var result: [ValueID] = []
    for paragraph in paragraphs { paragraph.addValues(to: &result) }
    for item in items {
      for paragraph in item.paragraphs { paragraph.addValues(to: &result) }
    }
    return result
  }
}

extension GroupNode {
  /// Who or what is named, joined and left out.
  var values: [ValueID] { except.isEmpty ? members : members + except }
}

extension StepNode {
  /// The values on its own line and in its texts, not those of the lines that it holds.
  var values: [ValueID] {
    switch kind {
    case .missing, .then, .stop, .reveal, .remember: []
    case .together(let tracks): tracks.flatMap { $0.title?.values ?? [] }
    case .phase(let phase):
      (phase.title?.values ?? []) + (phase.purpose?.values ?? [])
        + phase.rules.flatMap { $0.text.values } + phase.cards.flatMap { $0.text.values }
    case .pause(_, let text): text?.values ?? []
    case .prompt(let group, _, let text), .whisper(let group, let text):
      group.values + text.values
    case .speaks(let group), .listens(let group): group.values
    case .silence(_, let group, let text): (group?.values ?? []) + (text?.values ?? [])
    case .seat(let group, let spots): group.values + spots.flatMap { $0.values }
    case .cue(_, let group, let text): (group?.values ?? []) + text.values
    case .ask(let ask): ask.parts.flatMap { $0.values } + ask.text.values
    case .draw(_, let source), .appoint(_, let source): source.values
    case .appointFrom(_, let source, let group, let text):
      source.values + (group?.values ?? []) + text.values
    case .subgroups(let kind, _, let text): kind.values + text.values
    case .set(_, let value): [value]
    case .perform(_, let values, _): values
    case .condition(let branches): branches.compactMap { $0.condition }
    case .repeated(let kind, _, _, _): kind.values
    case .each(_, let source, _, _, _, _), .round(_, let source, _, _, _, _): source.values
    }
  }
}

extension SpotNode {
  /// The values in the name of the place.
  var values: [ValueID] {
    if case .named(let title) = kind { title.values } else { [] }
  }
}

extension AskPartNode {
  /// Who or what the part names.
  var values: [ValueID] {
    switch kind {
    case .source(let group), .people(let group): group.values
    case .number, .range, .votes, .atMost, .top, .yesNo, .confidential: []
    }
  }
}

extension SubgroupKind {
  /// Whom the groups are made of.
  var values: [ValueID] {
    switch self {
    case .size(_, let source): source?.values ?? []
    case .named(_, let source): source.values
    }
  }
}

extension RepeatKind {
  /// The condition of the loop.
  var values: [ValueID] {
    switch self {
    case .times: []
    case .until(let value), .whileTrue(let value): [value]
    }
  }
}

extension SyntaxTree {
  /// Returns a value without the brackets around it.
  func insideBrackets(_ id: ValueID) -> ValueID {
    var id = id
    while case .group(let inner) = self[id].kind { id = inner }
    return id
  }

  /// Calls a function with a value and every value that it is made of, the outermost first.
  func forEachValue(in values: [ValueID], _ visit: (ValueID) -> Void) {
    var waiting = Array(values.reversed())
    while let id = waiting.popLast() {
      visit(id)
      waiting += self[id].parts.reversed()
    }
  }

  /// Whether a value is what was carried here from the meeting before, in brackets or not.
  func isPrevious(_ id: ValueID) -> Bool {
    switch self[id].kind {
    case .previous: true
    case .group(let value): isPrevious(value)
    default: false
    }
  }
}
