// Who is meant, and what is gone over.
import Diagnostics
import ProgramModel
import Syntax

extension TypeChecker {
  /// Checks that a group holds people alone.
  mutating func checkPeople(_ group: GroupNode) {
    for id in group.values { checkPerson(id) }
  }

  mutating func checkPerson(_ id: ValueID) {
    if case .name(let name) = tree[id].kind, tree.symbol(name, in: names) == nil {
      tellUnknown(name, isAudience: true)
      types.values[Int(id.index)] = .unknown
      return
    }
    let kind = type(of: id)
    switch kind {
    case .people, .unknown: break
    case .empty, .text, .number, .yesNo, .duration, .option, .entry, .list:
      let span = tree[id].span
      report.add(.notPeople(tree.source.text(of: span), kind, at: span, largest: largestRole))
    }
  }

  /// Checks what is gone over or chosen from, and returns what it is.
  mutating func checkSource(_ source: GroupNode) -> ValueType {
    var found: ValueType = .unknown
    for (index, id) in source.values.enumerated() {
      let kind = type(of: id)
      let span = tree[id].span
      // One thing can be left out of a list, but isn't gone over itself.
      if index >= source.members.count, found.isList, kind.isTextual { continue }
      switch kind {
      case .unknown: break
      case .people, .list:
        if found == .unknown {
          found = kind
        } else if found.isList != kind.isList {
          report.add(.mixedSource(tree.source.text(of: span), kind, at: span))
          return .unknown
        }
      case .empty, .text, .number, .yesNo, .duration, .option, .entry:
        report.add(.notAList(tree.source.text(of: span), kind, at: span))
        return .unknown
      }
    }
    return found
  }
}
