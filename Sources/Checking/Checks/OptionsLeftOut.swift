// Options that are forgotten where all others are compared.
//
// Whoever gives just that answer sees nothing happen. Told only where each of at least two options
// has lines of its own, one has none, and no `anders` catches it.
import Diagnostics
import ProgramModel
import Syntax

/// Returns the options for which a row of conditions has nothing.
func findOptionsLeftOut(_ script: CheckedScript) -> Report {
  var search = LeftOutSearch(script: script)
  search.look(at: script.tree.allLines)
  return search.report
}

private struct LeftOutSearch {
  /// Conditions in a row that compare one name.
  struct Row {
    let symbol: ID<Symbol>
    let span: Span
    var options: Set<String>
  }

  let script: CheckedScript
  var report = Report()

  init(script: CheckedScript) { self.script = script }

  mutating func look(at steps: [StepID]) {
    var open: Row?
    for id in steps {
      let row = row(of: id)
      if let before = open {
        if let row, row.symbol == before.symbol {
          open?.options.formUnion(row.options)
        } else {
          close(before)
          open = row
        }
      } else {
        open = row
      }
      for block in script.tree[id].blocks { look(at: block) }
    }
    if let open { close(open) }
  }

  /// Returns what an `als` without an `anders` compares, if it is one name with its options.
  private func row(of id: StepID) -> Row? {
    guard case .condition(let branches) = script.tree[id].kind else { return nil }
    var result: Row?
    for branch in branches {
      guard let condition = branch.condition, let part = row(of: condition) else { return nil }
      if let row = result, row.symbol != part.symbol { return nil }
      result = Row(
        symbol: part.symbol, span: result?.span ?? part.span,
        options: part.options.union(result?.options ?? []))
    }
    return result
  }

  private func row(of condition: ValueID) -> Row? {
    switch script.tree[condition].kind {
    case .group(let value): return row(of: value)
    case .or(let values):
      let rows = values.compactMap { row(of: $0) }
      guard let first = rows.first, rows.count == values.count,
        rows.allSatisfy({ $0.symbol == first.symbol })
      else { return nil }
      return Row(
        symbol: first.symbol, span: first.span,
        options: rows.reduce([]) { $0.union($1.options) })
    case .compare(let left, .equal, _, let right):
      guard case .name(let name) = script.tree[left].kind, let symbol = script.symbol(name),
        case .option = script.types[symbol], let option = script.option(right)
      else { return nil }
      return Row(symbol: symbol, span: script.tree[left].span, options: [option])
    default: return nil
    }
  }

  private mutating func close(_ row: Row) {
    let options = script.types.options[row.symbol.index]
    guard row.options.count == options.all.count - 1, row.options.count >= 2 else { return }
    let missing = options.all.filter { !row.options.contains(optionKey($0.text)) }
    guard missing.count == 1 else { return }
    report.add(
      .optionLeftOut(
        missing[0].text, of: script.names[row.symbol].name, at: row.span, option: missing[0].span))
  }
}

extension CheckedScript {
  /// Returns the option that a value is, as options are compared.
  func option(_ id: ValueID) -> String? {
    switch tree[id].kind {
    case .title(let title) where title.values.isEmpty: optionKey(tree.plainText(title.content))
    case .name(let name) where types.bareOptions.contains(id): optionKey(tree.text(of: name))
    case .group(let value): option(value)
    default: nil
    }
  }
}
