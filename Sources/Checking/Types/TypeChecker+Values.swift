// What a value is, read off what it is made of.
import Diagnostics
import ProgramModel
import Syntax

extension TypeChecker {
  /// Returns what a value is, and tells what is wrong in it the first time.
  mutating func type(of id: ValueID) -> ValueType {
    if let known = types.values[Int(id.index)] { return known }
    // What goes round in a circle, or too deep, is nothing sure.
    types.values[Int(id.index)] = .unknown
    if isTooDeep(id) { return .unknown }
    let type = infer(id)
    types.values[Int(id.index)] = type
    return type
  }

  private mutating func infer(_ id: ValueID) -> ValueType {
    switch tree[id].kind {
    case .missing: .unknown
    case .previous(let name): previous(name)
    case .meeting: .number
    case .elapsed, .remaining: .duration
    case .who(let value): who(value)
    case .from(let value, let owner): from(value, owner)
    case .number: .number
    case .duration: .duration
    case .title(let title): text(title)
    case .yesNo: .yesNo
    case .empty: .empty
    case .everyone, .facilitator: .people
    case .name(let name): known(name).map { type(of: $0) } ?? .unknown
    case .group(let value): type(of: value)
    case .count(let value): count(value)
    case .tally(let value): tally(value)
    case .labelled(let value, let label): labelled(value, label)
    case .not(let value): condition(value)
    case .and(let values): joined(values)
    case .or(let values): all(values)
    case .except(let value, let others): except(value, others)
    case .compare(let left, let comparison, let sign, let right):
      compare(left, comparison, sign, right)
    case .sum(let left, let minus, let right):
      sum(left, right, sign: minus ? "-" : "+", at: tree[id].span)
    case .product(let left, let right): product(left, right, at: tree[id].span)
    }
  }

  private mutating func text(_ title: TitleNode) -> ValueType {
    checkShown(title.values)
    return tree.isQuoted(title) ? .text : .unknown
  }

  private mutating func condition(_ value: ValueID) -> ValueType {
    checkCondition(value)
    return .yesNo
  }

  private mutating func all(_ values: [ValueID]) -> ValueType {
    for value in values { checkCondition(value) }
    return .yesNo
  }

  /// `en` joins people and lists; between anything else it makes a condition.
  private mutating func joined(_ values: [ValueID]) -> ValueType {
    let kinds = values.map { type(of: $0) }
    if kinds.contains(.people), kinds.allSatisfy({ $0 == .people || $0 == .unknown }) {
      return .people
    }
    if kinds.contains(where: { $0.isList }), kinds.allSatisfy({ $0.isList }) { return .list(nil) }
    return all(values)
  }

  private mutating func except(_ value: ValueID, _ others: [ValueID]) -> ValueType {
    let kind = type(of: value)
    let kinds = others.map { type(of: $0) }
    guard kind == .people || kind.isList else {
      if !kind.isUnknown {
        report.add(
          .exceptNeedsPeople(tree.source.text(of: tree[value].span), kind, at: tree[value].span))
      }
      return .unknown
    }
    for (index, other) in kinds.enumerated() {
      let fits = kind == .people ? other == .people : other.isList || other.isTextual
      if !fits, !other.isUnknown {
        let span = tree[others[index]].span
        report.add(.exceptNeedsPeople(tree.source.text(of: span), other, at: span))
      }
    }
    return kind
  }

  private mutating func count(_ value: ValueID) -> ValueType {
    let kind = type(of: value)
    switch kind {
    case .people, .list, .unknown: break
    case .empty, .text, .number, .yesNo, .duration, .option, .entry:
      let span = tree[value].span
      report.add(.cannotCount(tree.source.text(of: span), kind, at: span))
    }
    return .number
  }

  private mutating func labelled(_ value: ValueID, _ label: TitleNode) -> ValueType {
    let kind = type(of: value)
    checkLabel(label, of: kind, at: tree[value].span)
    return kind.isList ? kind : .unknown
  }

  /// `met` takes a label that some `weeg` of that list gives.
  mutating func checkLabel(_ label: TitleNode, of kind: ValueType, at span: Span) {
    guard case .list(let list) = kind else {
      if !kind.isUnknown {
        report.add(.labelNeedsList(tree.source.text(of: span), kind, at: span))
      }
      return
    }
    guard let list, tree.isQuoted(label) else { return }
    let labels = types.labels[list.index]
    let text = tree.plainText(label.content)
    if labels.contains(text) || isLabelOfNoList(text) { return }
    report.add(
      .unknownLabel(
        text, of: names[list].name, at: label.span,
        suggestion: nearest(to: text, among: labels.texts), labels: labels.texts))
  }

  /// Whether a line that rates what is no list gives the label: which list it was meant for is told
  /// there.
  private mutating func isLabelOfNoList(_ text: String) -> Bool {
    for symbol in names.ids where types.labels[symbol.index].contains(text) {
      let type = type(of: symbol)
      if !type.isList, !type.isUnknown { return true }
    }
    return false
  }

  private mutating func sum(_ left: ValueID, _ right: ValueID, sign: String, at span: Span)
    -> ValueType
  {
    let kinds = (type(of: left), type(of: right))
    switch kinds {
    case (.number, .number), (.number, .unknown), (.unknown, .number): return .number
    case (.duration, .duration), (.duration, .unknown), (.unknown, .duration): return .duration
    case (.unknown, _), (_, .unknown), (.empty, _), (_, .empty): return .unknown
    case (.number, .duration), (.duration, .number):
      tellUnit(kinds.0 == .number ? left : right)
      return .duration
    case (.text, _), (.number, _), (.yesNo, _), (.duration, _), (.people, _), (.option, _),
      (.entry, _), (.list, _):
      tellCalculation(left, kinds.0, right, kinds.1, sign: sign, at: span)
      return .unknown
    }
  }

  private mutating func product(_ left: ValueID, _ right: ValueID, at span: Span) -> ValueType {
    let kinds = (type(of: left), type(of: right))
    switch kinds {
    case (.number, .number): return .number
    case (.number, .duration), (.duration, .number): return .duration
    case (.unknown, _), (_, .unknown), (.empty, _), (_, .empty): return .unknown
    case (.text, _), (.number, _), (.yesNo, _), (.duration, _), (.people, _), (.option, _),
      (.entry, _), (.list, _):
      tellCalculation(left, kinds.0, right, kinds.1, sign: "*", at: span)
      return .unknown
    }
  }

  /// Tells a sum that can't be, at the side that isn't an amount.
  private mutating func tellCalculation(
    _ left: ValueID, _ leftType: ValueType, _ right: ValueID, _ rightType: ValueType,
    sign: String, at span: Span
  ) {
    let isLeft = leftType != .number && leftType != .duration
    let isRight = rightType != .number && rightType != .duration
    let (value, type) = isLeft || !isRight ? (left, leftType) : (right, rightType)
    let place = isLeft || isRight ? tree[value].span : span
    report.add(.cannotCalculate(tree.source.text(of: place), type, sign: sign, at: place))
  }

  /// Tells a number that stands where a duration belongs.
  mutating func tellUnit(_ value: ValueID) {
    let span = tree[value].span
    report.add(.unitNeeded(tree.source.text(of: span), at: span, language: tree.language))
  }

  /// Tells what is no condition: those are yes or no, a list that holds something, or anything that
  /// was carried here.
  mutating func checkCondition(_ id: ValueID) {
    let kind = type(of: id)
    if tree.isPrevious(id) { return }
    let span = tree[id].span
    switch kind {
    case .unknown, .yesNo, .list: break
    case .empty, .text, .number, .duration, .people, .option, .entry:
      report.add(
        .notACondition(
          tree.source.text(of: span), kind, at: span, options: options(of: kind),
          askedAt: askedAt(id), language: tree.language))
    }
  }

  /// The options that a value can be.
  func options(of kind: ValueType) -> [ListedText] {
    if case .option(let symbol) = kind { types.options[symbol.index].all } else { [] }
  }

  /// The name behind `noteer` where a value is first asked as a text.
  private func askedAt(_ id: ValueID) -> Span? {
    guard case .name(let name) = tree[id].kind, let symbol = tree.symbol(name, in: names),
      let first = names[symbol].takings.first, case .ask(let ask) = tree[first].kind,
      case .note = ask.verb,
      ask.parts.allSatisfy({ if case .people = $0.kind { true } else { false } })
    else { return nil }
    return ask.name?.span
  }
}
