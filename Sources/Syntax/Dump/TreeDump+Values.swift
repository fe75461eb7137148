// How values are dumped.
import Diagnostics

extension TreeDump {
  /// Returns a value, every operation in brackets.
  func show(_ id: ValueID) -> String {
    switch tree[id].kind {
    case .missing: "?"
    case .number(let number): show(number)
    case .duration(let milliseconds): show(milliseconds: milliseconds)
    case .title(let title): show(title)
    case .yesNo(let value): value ? "yes" : "no"
    case .empty: "empty"
    case .meeting: "meeting"
    case .elapsed: "elapsed"
    case .remaining: "remaining"
    case .previous(let name): "(previous \(show(name)))"
    case .count(let value): "(count \(show(value)))"
    case .tally(let value): "(tally \(show(value)))"
    case .who(let value): "(who \(show(value)))"
    case .name(let name): show(name)
    case .everyone: "everyone"
    case .facilitator: "facilitator"
    case .labelled(let value, let title): "(with \(show(value)) \(show(title)))"
    case .from(let value, let person): "(of \(show(value)) \(show(person)))"
    case .not(let value): "(not \(show(value)))"
    case .and(let values): "(and \(show(values)))"
    case .or(let values): "(or \(show(values)))"
    case .except(let value, let values): "(except \(show(value)) \(show(values)))"
    case .compare(let left, let comparison, _, let right):
      "(\(show(comparison)) \(show(left)) \(show(right)))"
    case .sum(let left, let minus, let right): "(\(minus ? "-" : "+") \(show(left)) \(show(right)))"
    case .product(let left, let right): "(* \(show(left)) \(show(right)))"
    case .group(let value): "[\(show(value))]"
    }
  }

  private func show(_ values: [ValueID]) -> String {
    values.map { show($0) }.joined(separator: " ")
  }

  private func show(_ comparison: Comparison) -> String {
    switch comparison {
    case .equal: "="
    case .unequal: "<>"
    case .less: "<"
    case .atMost: "<="
    case .more: ">"
    case .atLeast: ">="
    case .contains: "contains"
    }
  }

  /// Returns people or a source, with words in front; nothing where there is none.
  func show(_ before: String, _ group: GroupNode?) -> String {
    group.map { before + show($0) } ?? ""
  }

  /// Returns people or a source.
  func show(_ group: GroupNode) -> String {
    let members = group.members.map { show($0) }.joined(separator: " + ")
    if group.except.isEmpty { return members }
    return "\(members) except \(group.except.map { show($0) }.joined(separator: " + "))"
  }

  /// Returns a number as decimals, or `?` for one that could not be read.
  func show(_ number: NumberNode) -> String {
    guard let millionths = number.millionths else { return "?" }
    let whole = millionths / 1_000_000
    var rest = String(millionths % 1_000_000 + 1_000_000).dropFirst()
    while rest.last == "0" { rest = rest.dropLast() }
    return rest.isEmpty ? "\(whole)" : "\(whole).\(rest)"
  }

  /// Returns `3` or `3..5`.
  func show(_ count: CountNode) -> String {
    show(count.least) + (count.most.map { "..\(show($0))" } ?? "")
  }

  /// Returns a range with words in front; nothing where there is none.
  func show(_ before: String, _ range: RangeNode?) -> String {
    range.map { before + show($0) } ?? ""
  }

  /// Returns a time, or two with dots between.
  func show(_ range: RangeNode) -> String {
    show(range.least) + (range.most.map { "..\(show($0))" } ?? "")
  }

  /// Returns a time.
  func show(_ time: TimeNode) -> String {
    switch time.kind {
    case .number(let number): show(number)
    case .duration(let milliseconds, _): show(milliseconds: milliseconds)
    case .name(let name): "=\(show(name))"
    case .missing: "?"
    }
  }

  private func show(milliseconds: Int64) -> String {
    milliseconds % 1_000 == 0 ? "\(milliseconds / 1_000)s" : "\(milliseconds)ms"
  }
}
