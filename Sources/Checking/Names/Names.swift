// All names of a script, and what each stands for at a place.
import Diagnostics
import ProgramModel
import Syntax

/// The names of a script.
struct Names: Sendable {
  /// Every name once, those of loops once for each loop, in order of the script.
  private(set) var symbols: [Symbol] = []
  private var byKey: [String: [ID<Symbol>]] = [:]

  /// Returns what a name stands for.
  subscript(id: ID<Symbol>) -> Symbol { symbols[id.index] }

  /// Returns what a name stands for where it stands, nil where it is not known there.
  func symbol(named name: String, at offset: UInt32) -> ID<Symbol>? {
    guard let candidates = byKey[nameKey(name)] else { return nil }
    // Loops come in order of the script, so the last that began before is the nearest.
    var low = 0
    var high = candidates.count
    while high > low {
      let middle = (low + high) / 2
      let begin = self[candidates[middle]].scope?.lowerBound ?? 0
      if begin <= offset { low = middle + 1 } else { high = middle }
    }
    while low > 0 {
      low -= 1
      guard let scope = self[candidates[low]].scope else { return candidates[low] }
      if scope.contains(offset) { return candidates[low] }
      // What ended before it is no outer loop; an earlier one might still be open only if names
      // were used inside each other, which is reported where it is declared.
      if let first = candidates.first, self[first].scope == nil { return first }
      return nil
    }
    return nil
  }

  /// Returns a loop's name that is known, but not at this place.
  func symbolElsewhere(named name: String) -> ID<Symbol>? { byKey[nameKey(name)]?.last }

  /// The ids of all names, in order.
  var ids: [ID<Symbol>] { symbols.indices.map { ID($0) } }

  /// Returns every name that is known at a place, as written.
  func known(at offset: UInt32) -> [String] {
    symbols.compactMap { symbol in
      symbol.scope.map { $0.contains(offset) } ?? true ? symbol.name : nil
    }
  }

  /// Adds a name.
  mutating func add(_ symbol: Symbol) -> ID<Symbol> {
    let id = ID<Symbol>(symbols.count)
    symbols.append(symbol)
    byKey[nameKey(symbol.name), default: []].append(id)
    return id
  }

  /// Adds a line that takes a name down.
  mutating func take(_ id: ID<Symbol>, by step: StepID) { symbols[id.index].takings.append(step) }

  /// Makes a name fit everywhere.
  mutating func doubt(_ id: ID<Symbol>) { symbols[id.index].isUnsure = true }
}

extension SyntaxTree {
  /// Returns what a name stands for where it stands.
  func symbol(_ name: NameNode, in names: Names) -> ID<Symbol>? {
    names.symbol(named: text(of: name), at: name.span.start)
  }
}
