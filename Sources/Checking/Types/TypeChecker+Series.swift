// What a series of meetings remembers: `onthoud x` carries it on, `vorige x` reads it.
import Diagnostics
import ProgramModel
import Syntax

extension TypeChecker {
  mutating func checkRemember(_ name: NameNode?, _ label: TitleNode?) {
    guard let name, let symbol = takenDown(name), let label else { return }
    checkLabel(label, of: type(of: symbol), at: name.span)
  }

  /// Returns what was carried here under a name: the same kind of value as the name itself.
  mutating func previous(_ name: NameNode) -> ValueType {
    guard let symbol = takenDown(name) else { return .unknown }
    if !remembered.contains(symbol), !names[symbol].isUnsure {
      report.add(.neverRemembered(tree.text(of: name), at: name.span, language: tree.language))
    }
    return type(of: symbol)
  }

  /// What was carried to a proef is something that is read there, and can be that.
  mutating func check(previous name: NameNode, _ text: TextNode) {
    guard let symbol = takenDown(name), !names[symbol].isUnsure else { return }
    guard recalled.contains(symbol) else {
      report.add(.neverRecalled(tree.text(of: name), at: name.span, language: tree.language))
      return
    }
    let given = tree.answers(text)
    if given.count > 1, !type(of: symbol).isList {
      report.add(.severalCarried(tree.text(of: name), at: given[1].span))
      return
    }
    // Who was there the last time needn't be in this proef.
    if type(of: symbol) == .people { return }
    for value in given { check(value, to: name, symbol, names[symbol].takings) }
  }

  /// Returns what a name stands for if it is taken down; if it isn't, it is told.
  private mutating func takenDown(_ name: NameNode) -> ID<Symbol>? {
    guard let symbol = known(name) else { return nil }
    if case .note = names[symbol].origin { return symbol }
    if !names[symbol].isUnsure {
      report.add(.notTakenDown(tree.text(of: name), at: name.span, first: names[symbol].span))
    }
    return nil
  }
}

extension SyntaxTree {
  /// Returns the names that some line carries to the next meeting.
  func remembered(in names: Names) -> Set<ID<Symbol>> {
    var result: Set<ID<Symbol>> = []
    for step in steps {
      guard case .remember(let name?, _) = step.kind, let symbol = symbol(name, in: names) else {
        continue
      }
      result.insert(symbol)
    }
    return result
  }

  /// Returns the names of which some value reads what was carried here.
  func recalled(in names: Names) -> Set<ID<Symbol>> {
    var result: Set<ID<Symbol>> = []
    for value in values {
      guard case .previous(let name) = value.kind, let symbol = symbol(name, in: names) else {
        continue
      }
      result.insert(symbol)
    }
    return result
  }
}
