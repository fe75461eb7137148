// What the answers can still be at a place of the script, as far as conditions tell.
import Diagnostics
import ProgramModel
import Syntax

/// One of the few answers that a name can have.
enum Answer: Hashable, Sendable {
  case yes
  case no
  case option(String)
  /// Nothing, as any question may be passed over.
  case empty
}

/// The answers that names can still have; of a name that isn't in it nothing is known.
struct Facts: Sendable {
  private var possible: [ID<Symbol>: Set<Answer>] = [:]

  /// Of more names at once, and of a name with more options, nothing is kept: no script that is
  /// read aloud has them, and a longer one shall not take longer than its lines.
  static let mostNames = 32
  static let mostOptions = 64

  /// Whether nothing is known.
  var isEmpty: Bool { possible.isEmpty }

  /// Returns what is still known once these names may have been taken down anew.
  func forgetting(_ names: Set<ID<Symbol>>) -> Facts {
    if possible.isEmpty || names.isEmpty { return self }
    var result = self
    for name in names { result.possible[name] = nil }
    return result
  }

  /// Returns what is known if either is so.
  func orElse(_ other: Facts) -> Facts {
    var result = Facts()
    for (name, answers) in possible {
      if let others = other.possible[name] { result.possible[name] = answers.union(others) }
    }
    return result
  }

  /// Returns what is known if a condition holds, or (false) doesn't; nil where that can't be.
  func assuming(_ condition: ValueID, _ holds: Bool, _ script: CheckedScript) -> Facts? {
    switch script.tree[condition].kind {
    case .group(let value): return assuming(value, holds, script)
    case .not(let value): return assuming(value, !holds, script)
    case .yesNo(let value): return value == holds ? self : nil
    case .and(let values): return assuming(values, holds, every: holds, script)
    case .or(let values): return assuming(values, holds, every: !holds, script)
    case .name(let name):
      guard let symbol = script.symbol(name), script.types[symbol] == .yesNo else { return self }
      if case .parameter(let value?) = script.names[symbol].origin {
        return assuming(value, holds, script)
      }
      return assuming(symbol, in: [.yes], holds, script)
    case .compare(let left, let sign, _, let right):
      return assuming(left, sign, right, holds, script)
    case .missing, .number, .duration, .title, .empty, .meeting, .elapsed, .remaining, .previous,
      .count, .tally, .who, .everyone, .facilitator, .labelled, .from, .except, .sum, .product:
      return self
    }
  }

  /// Returns what is known if all of some conditions come out so, or at least one does.
  private func assuming(
    _ values: [ValueID], _ holds: Bool, every: Bool, _ script: CheckedScript
  ) -> Facts? {
    var result: Facts? = every ? self : nil
    for value in values {
      if every {
        result = result?.assuming(value, holds, script)
      } else if let one = assuming(value, holds, script) {
        result = result.map { $0.orElse(one) } ?? one
      }
    }
    return result
  }

  private func assuming(
    _ left: ValueID, _ sign: Comparison, _ right: ValueID, _ holds: Bool, _ script: CheckedScript
  ) -> Facts? {
    if let value = script.given(left) { return assuming(value, sign, right, holds, script) }
    if let value = script.given(right) { return assuming(left, sign, value, holds, script) }
    guard let name = script.name(left), let symbol = script.symbol(name) else {
      if let one = script.text(left), let other = script.text(right), sign != .contains {
        let isSame = one == other
        return (isSame == (sign == .equal)) == holds ? self : nil
      }
      guard script.name(right) != nil, sign == .equal || sign == .unequal else { return self }
      return assuming(right, sign, left, holds, script)
    }
    if case .number(let number) = script.tree[right].kind, let value = number.millionths {
      // An empty number makes every comparison fail, so only what must hold can be ruled out.
      guard holds, let range = script.bounds(of: symbol) else { return self }
      return sign.canHold(for: range, value) ? self : nil
    }
    guard let answer = script.answer(right), sign == .equal || sign == .unequal else {
      return self
    }
    // With something empty no comparison holds, but for `leeg` itself.
    let all = script.answers(of: symbol) ?? []
    let equal: Set<Answer> =
      sign == .equal ? [answer] : all.subtracting(answer == .empty ? [.empty] : [answer, .empty])
    return assuming(symbol, in: equal, holds, script)
  }

  private func assuming(
    _ symbol: ID<Symbol>, in answers: Set<Answer>, _ holds: Bool, _ script: CheckedScript
  ) -> Facts? {
    guard let all = script.answers(of: symbol) else { return self }
    let before = possible[symbol] ?? all
    let after = holds ? before.intersection(answers) : before.subtracting(answers)
    guard !after.isEmpty else { return nil }
    if possible[symbol] == nil, possible.count >= Facts.mostNames { return self }
    var result = self
    result.possible[symbol] = after
    return result
  }
}

extension Comparison {
  /// Whether a comparison can hold for a number in a range, in millionths.
  fileprivate func canHold(for range: ClosedRange<Int64>, _ value: Int64) -> Bool {
    switch self {
    case .equal: range.contains(value)
    case .unequal: range != value...value
    case .less: range.lowerBound < value
    case .atMost: range.lowerBound <= value
    case .more: range.upperBound > value
    case .atLeast: range.upperBound >= value
    case .contains: true
    }
  }
}

extension CheckedScript {
  /// Returns the name that a value is.
  fileprivate func name(_ id: ValueID) -> NameNode? {
    switch tree[id].kind {
    case .name(let name): types.bareOptions.contains(id) ? nil : name
    case .group(let value): name(value)
    default: nil
    }
  }

  /// Returns what a block was given, where a value is the name of that and nothing else.
  fileprivate func given(_ id: ValueID) -> ValueID? {
    guard let name = name(id), let symbol = symbol(name),
      case .parameter(let value) = names[symbol].origin
    else { return nil }
    return value
  }

  /// Returns a text that is written out, as it is compared.
  fileprivate func text(_ id: ValueID) -> String? {
    let id = tree.insideBrackets(id)
    guard case .title(let title) = tree[id].kind, title.values.isEmpty else { return nil }
    return optionKey(tree.plainText(title.content))
  }

  /// Returns the answer that a value is.
  fileprivate func answer(_ id: ValueID) -> Answer? {
    switch tree[id].kind {
    case .yesNo(let value): value ? .yes : .no
    case .empty: .empty
    default: option(id).map { .option($0) }
    }
  }

  /// Returns all answers that a name can have, nil where there is no telling.
  fileprivate func answers(of symbol: ID<Symbol>) -> Set<Answer>? {
    if names[symbol].isUnsure { return nil }
    var result: Set<Answer>
    switch types[symbol] {
    case .yesNo: result = [.yes, .no]
    case .option(let options):
      let all = types.options[options.index]
      guard options == symbol, 1...Facts.mostOptions ~= all.all.count else { return nil }
      result = Set(all.all.map { .option(optionKey($0.text)) })
    case .unknown, .empty, .text, .number, .duration, .people, .entry, .list: return nil
    }
    switch names[symbol].origin {
    case .choice: return result
    case .note: return result.union([.empty])
    case .role, .deck, .subgroup, .turn, .parameter: return nil
    }
  }

  /// Returns the bounds of a number that is only asked for, in millionths.
  fileprivate func bounds(of symbol: ID<Symbol>) -> ClosedRange<Int64>? {
    guard types[symbol] == .number, !names[symbol].takings.isEmpty else { return nil }
    var result: ClosedRange<Int64>?
    for step in names[symbol].takings {
      guard case .ask(let ask) = tree[step].kind, let range = ask.bounds else { return nil }
      result =
        result.map {
          min($0.lowerBound, range.lowerBound)...max($0.upperBound, range.upperBound)
        } ?? range
    }
    return result
  }
}

extension AskNode {
  /// The least and the most that may be answered, in millionths.
  fileprivate var bounds: ClosedRange<Int64>? {
    for part in parts {
      guard case .range(let count) = part.kind, let low = count.least.millionths,
        let high = count.most?.millionths, low <= high
      else { continue }
      return low...high
    }
    return nil
  }
}
