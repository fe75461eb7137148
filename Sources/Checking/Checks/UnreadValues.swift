// Values that are reckoned out and then used nowhere.
//
// An answer that nobody reads again still stands in the report; a value that is only kept is lost,
// and with it the thought that went into it. Mostly a line that should show it was forgotten.
import Diagnostics
import ProgramModel
import Syntax

/// Returns the names that `zet` keeps a value under, and that no line reads.
func findUnreadValues(_ script: CheckedScript) -> Report {
  var report = Report()
  var unread: [ID<Symbol>: NameNode] = [:]
  for symbol in script.names.ids {
    let takings = script.names[symbol].takings
    if let first = takings.first, takings.allSatisfy({ script.tree[$0].isSet }) {
      unread[symbol] = script.tree[first].takenName
    }
  }
  // Most scripts keep nothing, and then there is nothing to look for.
  if unread.isEmpty { return report }
  for symbol in script.namesReadAnywhere { unread[symbol] = nil }
  for symbol in script.names.ids {
    guard let name = unread[symbol] else { continue }
    report.add(.valueNeverRead(script.tree.text(of: name), at: name.span))
  }
  return report
}

extension CheckedScript {
  /// The names that anything reads; `zet n = n + 1` alone doesn't read `n`.
  fileprivate var namesReadAnywhere: Set<ID<Symbol>> {
    var mentions: [ID<Symbol>: Int] = [:]
    for value in tree.values {
      if case .name(let name) = value.kind, let symbol = symbol(name) {
        mentions[symbol, default: 0] += 1
      }
    }
    var read: Set<ID<Symbol>> = []
    tree.forEachStep(in: tree.flow) { id in
      if case .set(let name?, let value) = tree[id].kind, let own = symbol(name) {
        for inside in names(in: [value]) where symbol(inside) == own {
          mentions[own, default: 0] -= 1
        }
      } else {
        // Times, and lines that name something without a value.
        for name in namesRead(by: id) { symbol(name).map { _ = read.insert($0) } }
      }
    }
    for symbol in names.ids where mentions[symbol, default: 0] > 0 { read.insert(symbol) }
    return read
  }
}

extension StepNode {
  fileprivate var isSet: Bool {
    if case .set = kind { true } else { false }
  }
}
