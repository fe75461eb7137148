// What a name is: the first line that gives it settles it, the others must agree.
import Diagnostics
import ProgramModel
import Syntax

extension TypeChecker {
  /// Returns what a name is.
  mutating func type(of symbol: ID<Symbol>) -> ValueType {
    if isSettled[symbol.index] { return types[symbol] }
    // A name that is made of itself alone is nothing sure.
    guard settling.insert(symbol).inserted else { return .unknown }
    let type = names[symbol].isUnsure ? .unknown : settle(symbol)
    settling.remove(symbol)
    isSettled[symbol.index] = true
    types.symbols[symbol.index] = type
    return type
  }

  private mutating func settle(_ symbol: ID<Symbol>) -> ValueType {
    switch names[symbol].origin {
    case .role: return .people
    case .deck: return .list(symbol)
    case .subgroup: return .people
    case .choice(let index):
      guard case .choice(_, let value, _) = tree.declarations[index].kind else { return .unknown }
      return choice(symbol, standard: value)
    case .turn(let step):
      return tree[step].goesOver.map { element(of: $0, for: symbol) } ?? .unknown
    case .note: return note(symbol)
    case .parameter(let value): return value.map { type(of: $0) } ?? .unknown
    }
  }

  /// Returns what a note is: the first line that gives it something settles it, and every line that
  /// chooses adds what can be chosen.
  private mutating func note(_ symbol: ID<Symbol>) -> ValueType {
    var found = ValueType.unknown
    for step in names[symbol].takings {
      let isFound = found != .unknown && found != .empty
      if isFound, case .set = tree[step].kind { continue }
      let type = given(by: step, to: symbol)
      if !isFound { found = type }
    }
    return found == .empty ? .unknown : found
  }

  /// Returns what one line gives to a name.
  mutating func given(by step: StepID, to symbol: ID<Symbol>) -> ValueType {
    if case .set(_, let value) = tree[step].kind { return type(of: value) }
    if case .draw(_, let source) = tree[step].kind { return element(of: source, for: symbol) }
    if case .ask(let ask) = tree[step].kind { return answer(to: ask, as: symbol) }
    return .unknown
  }

  private mutating func answer(to ask: AskNode, as symbol: ID<Symbol>) -> ValueType {
    switch ask.verb {
    case .note: ask.isYesNo ? .yesNo : ask.hasRange ? .number : .text
    case .collect: .list(symbol)
    case .choose, .vote: chosen(ask, as: symbol)
    case .rate: .unknown
    }
  }

  private mutating func chosen(_ ask: AskNode, as symbol: ID<Symbol>) -> ValueType {
    if ask.isYesNo { return .yesNo }
    let one = chosenOne(ask, as: symbol)
    guard ask.takesSeveral else { return one }
    switch one {
    case .unknown, .people: return one
    case .empty, .text, .number, .yesNo, .duration, .option, .entry, .list: return .list(symbol)
    }
  }

  private mutating func chosenOne(_ ask: AskNode, as symbol: ID<Symbol>) -> ValueType {
    if let source = ask.source { return element(of: source, for: symbol) }
    let options = tree.listed(ask.text.items)
    if options.isEmpty { return .unknown }
    return isYesNo(options) && !ask.takesSeveral ? .yesNo : .option(symbol)
  }

  /// Returns what one of a source is; a name for what comes out of fixed lists has all of theirs as
  /// its options.
  mutating func element(of source: GroupNode, for name: ID<Symbol>) -> ValueType {
    var lists: [ID<Symbol>?] = []
    for member in source.members {
      switch type(of: member) {
      case .people: return .people
      case .list(let list): lists.append(list)
      case .unknown, .empty, .text, .number, .yesNo, .duration, .option, .entry: continue
      }
    }
    if lists.isEmpty { return .unknown }
    for list in lists {
      guard let list else { return .text }
      if !isFixed(list) { return .entry(list) }
    }
    for case .some(let list) in lists {
      types.options[name.index].unite(types.options[list.index].all)
    }
    return .option(name)
  }

  /// Whether all that a list can hold stands in the script.
  func isFixed(_ list: ID<Symbol>) -> Bool {
    if case .deck = names[list].origin { return true }
    return !types.options[list.index].isEmpty
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
      for step in names[symbol].takings {
        guard case .ask(let ask) = tree[step].kind, ask.verb.offersOptions else { continue }
        types.options[symbol.index].unite(tree.listed(ask.text.items))
      }
    }
    for declaration in tree.declarations {
      switch declaration.kind {
      case .choice(let name?, _, let text?): unite(text.items, intoOptionsOf: name)
      case .list(let name?, _, let items): unite(items, intoOptionsOf: name)
      case .choice, .list, .role, .facilitator, .rule, .card, .beforehand, .use, .block: break
      }
    }
    tree.forEachStep(in: tree.allLines) { id in
      guard case .ask(let ask) = tree[id].kind, ask.verb == .rate, let name = ask.name,
        let symbol = tree.symbol(name, in: names)
      else { return }
      types.labels[symbol.index].unite(tree.listed(ask.text.items))
    }
  }

  private mutating func unite(_ items: [ItemNode], intoOptionsOf name: NameNode) {
    guard let symbol = tree.symbol(name, in: names) else { return }
    types.options[symbol.index].unite(tree.listed(items))
  }
}

extension AskNode {
  /// Whether it is answered by yes or no.
  var isYesNo: Bool { parts.contains { $0.kind == .yesNo } }

  /// Whether it says that what is answered is kept out of every file.
  var isConfidential: Bool { parts.contains { $0.kind == .confidential } }

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
      case .number(let number), .atMost(let number): verb == .choose && number.count != 1
      case .top: true
      case .votes, .range, .yesNo, .source, .confidential, .people: false
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
    case .draw(let name, _), .set(let name, _), .appoint(let name, _),
      .appointFrom(let name, _, _, _):
      name
    case .missing, .phase, .pause, .prompt, .speaks, .listens, .whisper, .silence, .then, .seat,
      .cue, .reveal, .subgroups, .remember, .perform, .condition, .repeated, .each, .round,
      .together, .stop:
      nil
    }
  }
}
