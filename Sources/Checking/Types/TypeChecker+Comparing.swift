// Which values can be compared, and by which sign.
import Diagnostics
import ProgramModel
import Syntax

extension TypeChecker {
  mutating func compare(
    _ left: ValueID, _ comparison: Comparison, _ sign: Span, _ right: ValueID
  ) -> ValueType {
    if readAsOption(right, of: left) || readAsOption(left, of: right) { return .yesNo }
    let kinds = (type(of: left), type(of: right))
    if fits(kinds.0, comparison, kinds.1) {
      checkOption(left, of: kinds.1)
      checkOption(right, of: kinds.0)
      if case .list(let list?) = kinds.0, isFixed(list) { checkOption(right, of: .option(list)) }
      return .yesNo
    }
    if participants != nil, comparesPerson(left, kinds, right) { return .yesNo }
    switch kinds {
    case (.number, .duration) where isWrittenNumber(left): tellUnit(left)
    case (.duration, .number) where isWrittenNumber(right): tellUnit(right)
    default:
      report.add(
        .cannotCompare(
          tree.source.text(of: tree[left].span), kinds.0, tree.source.text(of: sign),
          tree.source.text(of: tree[right].span), kinds.1,
          at: tree[left].span.joined(with: tree[right].span)))
    }
    return .yesNo
  }

  /// Only a number that is written there can be given a unit.
  private func isWrittenNumber(_ value: ValueID) -> Bool {
    if case .number = tree[value].kind { true } else { false }
  }

  private func fits(_ left: ValueType, _ comparison: Comparison, _ right: ValueType) -> Bool {
    if left.isUnknown || right.isUnknown { return true }
    switch comparison {
    case .equal, .unequal:
      if left == .empty || right == .empty { return true }
      return left.isTextual && right.isTextual
        || left == right && !left.isList
    case .less, .atMost, .more, .atLeast:
      return left == right && (left == .number || left == .duration)
    case .contains:
      return left.isTextual && right.isTextual || left == .people && right == .people
        || left.isList && right.isTextual
    }
  }

  /// Reads a word that nothing else means as the option that it equals, with a warning.
  private mutating func readAsOption(_ word: ValueID, of value: ValueID) -> Bool {
    guard case .name(let name) = tree[word].kind, tree.symbol(name, in: names) == nil else {
      return false
    }
    guard case .option(let symbol) = type(of: value) else { return false }
    let text = tree.text(of: name)
    if types.options[symbol.index].contains(text) {
      report.add(.bareOption(text, at: name.span))
      types.bareOptions.insert(word)
      types.values[Int(word.index)] = .option(symbol)
    } else {
      tellOption(text, of: symbol, at: name.span)
      types.values[Int(word.index)] = .unknown
    }
    return true
  }

  /// An option compares only with its own texts.
  mutating func checkOption(_ value: ValueID, of kind: ValueType) {
    guard case .option(let symbol) = kind, case .title(let title) = tree[value].kind,
      title.values.isEmpty, !names[symbol].isUnsure
    else { return }
    let text = tree.plainText(title.content)
    if !types.options[symbol.index].contains(text) { tellOption(text, of: symbol, at: title.span) }
  }

  private mutating func tellOption(_ text: String, of symbol: ID<Symbol>, at span: Span) {
    let options = types.options[symbol.index].texts
    report.add(
      .unknownOption(
        text, of: names[symbol].name, at: span,
        suggestion: nearest(to: text, among: options), options: options))
  }

  /// In a proef people compare with a quoted name of somebody who takes part.
  private mutating func comparesPerson(
    _ left: ValueID, _ kinds: (ValueType, ValueType), _ right: ValueID
  ) -> Bool {
    let quoted: ValueID
    switch kinds {
    case (.people, .text): quoted = right
    case (.text, .people): quoted = left
    default: return false
    }
    guard case .title(let title) = tree[quoted].kind else { return false }
    checkParticipant(tree.plainText(title.content), at: title.span)
    return true
  }

  /// Tells a name of somebody who doesn't take part in the proef.
  mutating func checkParticipant(_ name: String, at span: Span) {
    guard let participants, !participants.isEmpty, !participants.contains(name) else { return }
    report.add(
      .notTakingPart(
        name, at: span, suggestion: nearest(to: name, in: participants)))
  }
}
