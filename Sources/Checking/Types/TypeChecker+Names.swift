// What a name is: the first line that gives it settles it, the others must agree.
import Diagnostics
import ProgramModel
import Syntax

extension TypeChecker {
  /// Returns what a name is.
  mutating func type(of symbol: ID<Symbol>) -> ValueType {
    if settled.contains(symbol) { return types[symbol] }
    // A name that is made of itself alone is nothing sure.
    guard settling.insert(symbol).inserted else { return .unknown }
    let type = names[symbol].isUnsure ? .unknown : settle(symbol)
    settling.remove(symbol)
    settled.insert(symbol)
    types.symbols[symbol.index] = type
    return type
  }

  private mutating func settle(_ symbol: ID<Symbol>) -> ValueType {
    switch names[symbol].origin {
    case .role: return .people
    case .deck, .subgroup: return .unknown
    case .choice(let index):
      guard case .choice(_, let value, _) = tree.declarations[index].kind else { return .unknown }
      return choice(symbol, standard: value)
    case .turn(let step):
      switch tree[step].kind {
      case .round(_, let source, _, _, _, _), .each(_, let source, _, _, _, _):
        return element(of: source)
      default: return .unknown
      }
    case .note:
      for step in names[symbol].takings {
        let type = given(by: step, to: symbol)
        if type != .unknown, type != .empty { return type }
      }
      return .unknown
    }
  }

  /// Returns what one line gives to a name.
  mutating func given(by step: StepID, to symbol: ID<Symbol>) -> ValueType {
    guard !cannotRun.steps.contains(step) else { return .unknown }
    switch tree[step].kind {
    case .set(_, let value): return type(of: value)
    case .ask(let ask): return answer(to: ask, as: symbol)
    default: return .unknown
    }
  }

  private mutating func answer(to ask: AskNode, as symbol: ID<Symbol>) -> ValueType {
    switch ask.verb {
    case .note: ask.isYesNo ? .yesNo : ask.hasRange ? .number : .text
    case .collect: .list(symbol)
    case .choose: chosen(ask, as: symbol)
    case .vote, .rate: .unknown
    }
  }

  private mutating func chosen(_ ask: AskNode, as symbol: ID<Symbol>) -> ValueType {
    if ask.isYesNo { return .yesNo }
    if ask.takesSeveral { return .unknown }
    if let source = ask.source { return element(of: source) }
    let options = tree.listed(ask.text.items)
    if options.isEmpty { return .unknown }
    return isYesNo(options) ? .yesNo : .option(symbol)
  }

  /// Returns what one of a source is.
  mutating func element(of source: GroupNode) -> ValueType {
    for member in source.members {
      switch type(of: member) {
      case .people: return .people
      case .list(let list?): return .entry(list)
      case .list(nil): return .text
      case .unknown, .empty, .text, .number, .yesNo, .duration, .option, .entry: continue
      }
    }
    return .unknown
  }

  /// Two lines that give one name must give the same kind of value.
  mutating func checkAgreement() {
    for symbol in names.ids {
      guard case .note = names[symbol].origin else { continue }
      let settledType = type(of: symbol)
      var first: Span?
      for step in names[symbol].takings {
        let given = given(by: step, to: symbol)
        let place = tree[step].takenName?.span ?? tree[step].span
        if settledType.accepts(given) {
          if first == nil, given != .unknown, given != .empty { first = place }
          if case .set(_, let value) = tree[step].kind { checkKept(value, as: settledType) }
          continue
        }
        report.add(
          .noteTypeDiffers(
            names[symbol].name, settledType, given, at: place, first: first ?? names[symbol].span))
      }
    }
  }

  /// What is kept under the name of a choice is one of its options.
  private mutating func checkKept(_ value: ValueID, as kind: ValueType) {
    guard case .option(let symbol) = kind, !names[symbol].isUnsure,
      case .title(let title) = tree[value].kind, title.values.isEmpty
    else { return }
    tellUnlessOption(tree.plainText(title.content), of: symbol, at: title.span)
  }

  /// Gathers every option and label, before anything is compared with them.
  mutating func gatherOptions() {
    for symbol in names.ids {
      for step in names[symbol].takings where !cannotRun.steps.contains(step) {
        guard case .ask(let ask) = tree[step].kind, ask.verb == .choose else { continue }
        types.options[symbol.index].unite(tree.listed(ask.text.items))
      }
    }
    for declaration in tree.declarations {
      guard case .choice(let name?, _, let text?) = declaration.kind,
        let symbol = tree.symbol(name, in: names)
      else { continue }
      types.options[symbol.index].unite(tree.listed(text.items))
    }
    tree.forEachStep(in: tree.flow) { id in
      guard case .ask(let ask) = tree[id].kind, ask.verb == .rate, let name = ask.name,
        let symbol = tree.symbol(name, in: names)
      else { return }
      types.labels[symbol.index].unite(tree.listed(ask.text.items))
    }
  }
}

extension AskNode {
  /// Whether it is answered by yes or no.
  var isYesNo: Bool { parts.contains { $0.kind == .yesNo } }

  /// Whether it is answered by a number.
  var hasRange: Bool {
    parts.contains { part in
      if case .range = part.kind { true } else { false }
    }
  }

  /// Whether several can be chosen.
  var takesSeveral: Bool {
    parts.contains { part in
      switch part.kind {
      case .number(let number), .atMost(let number): number.count != 1
      case .votes, .top: true
      case .range, .yesNo, .source, .confidential, .people: false
      }
    }
  }

  /// What is chosen from, if it says so.
  var source: GroupNode? {
    for part in parts { if case .source(let group) = part.kind { return group } }
    return nil
  }

  /// Who answers, if it says so.
  var people: GroupNode? {
    for part in parts { if case .people(let group) = part.kind { return group } }
    return nil
  }
}

extension StepNode {
  /// The name that the line takes down.
  var takenName: NameNode? {
    switch kind {
    case .ask(let ask): ask.verb == .rate ? nil : ask.name
    case .draw(let name, _), .set(let name, _): name
    case .missing, .phase, .pause, .prompt, .speaks, .listens, .whisper, .silence, .then, .seat,
      .cue, .appoint, .appointFrom, .reveal, .subgroups, .remember, .perform, .condition,
      .repeated, .each, .round, .together, .stop:
      nil
    }
  }
}
