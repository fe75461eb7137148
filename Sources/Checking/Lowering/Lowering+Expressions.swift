// Values and people.
import Diagnostics
import ProgramModel
import Syntax

extension Lowering {
  /// Returns a value as an expression.
  mutating func expression(_ id: ValueID, as wanted: ValueType = .unknown) -> ID<Expression> {
    switch tree[id].kind {
    case .missing, .empty: add(.empty)
    case .previous(let name): previous(name)
    case .meeting: add(.fact(.meeting))
    case .elapsed: add(.fact(.elapsed))
    case .remaining: add(.fact(.remaining))
    case .number(let number): constant(number)
    case .duration(let milliseconds): add(.constant(.duration(milliseconds)))
    case .title(let title): quoted(title, as: wanted)
    case .yesNo(let value): add(.constant(.yesNo(value)))
    case .tally(let value): tally(value)
    case .count(let value):
      add(.count(expression(value)))
    case .name(let name):
      types.bareOptions.contains(id)
        ? add(.constant(.option(text(tree.text(of: name))))) : named(name)
    case .everyone: add(.everyone)
    case .facilitator: add(.facilitator)
    case .labelled(let value, let label):
      labelled(value, label)
    case .from(let value, let owner): from(value, owner)
    case .who(let value): add(.author(expression(value)))
    case .not(let value):
      add(.not(condition(value)))
    case .and(let values): joined(values, as: types[id])
    case .or(let values):
      add(.any(values.map { condition($0) }))
    case .except(let value, let others): except([value], others, as: types[id])
    case .compare(let left, let comparison, _, let right): compare(left, comparison, right)
    case .sum(let left, let minus, let right): sum(left, right, isDifference: minus)
    case .product(let left, let right): product(left, right)
    case .group(let value): expression(value, as: wanted)
    }
  }

  /// Returns a value as what holds or doesn't: a list, and what was carried here and is no yes or
  /// no, holds when it is not empty.
  mutating func condition(_ id: ValueID) -> ID<Expression> {
    let value = expression(id)
    let asksWhetherThere = types[id].isList || tree.isPrevious(id) && types[id] != .yesNo
    return asksWhetherThere ? add(.isEmpty(value, false)) : value
  }

  private mutating func previous(_ name: NameNode) -> ID<Expression> {
    guard let symbol = tree.symbol(name, in: names), let note = note(symbol) else {
      return add(.empty)
    }
    return add(.previous(note))
  }

  private mutating func tally(_ value: ValueID) -> ID<Expression> {
    if case .group(let inner) = tree[value].kind { return tally(inner) }
    guard case .name(let name) = tree[value].kind, let symbol = tree.symbol(name, in: names),
      let note = note(symbol)
    else { return add(.empty) }
    return add(.tally(note))
  }

  /// Returns what a name stands for.
  mutating func named(_ name: NameNode) -> ID<Expression> {
    guard let symbol = tree.symbol(name, in: names) else { return add(.empty) }
    switch names[symbol].origin {
    case .role: return add(roles[symbol].map { .role($0) } ?? .empty)
    case .choice: return add(choices[symbol].map { .choice($0) } ?? .empty)
    case .note: return add(note(symbol).map { .note($0) } ?? .empty)
    case .turn(let step): return add(loops[step].map { .turn($0) } ?? .empty)
    case .deck: return add(decks[symbol].map { .deck($0) } ?? .empty)
    case .subgroup: return add(subgroups[symbol].map { .subgroup($0) } ?? .empty)
    case .parameter(let value):
      // What is given is reckoned wherever it is read, and lowered once.
      if let known = arguments[symbol] { return known }
      let given = value.map { expression($0) } ?? add(.empty)
      arguments[symbol] = given
      return given
    }
  }

  private mutating func constant(_ number: NumberNode) -> ID<Expression> {
    let decimal = number.millionths.flatMap { Decimal(millionths: $0) }
    return add(decimal.map { .constant(.number($0)) } ?? .empty)
  }

  private mutating func quoted(_ title: TitleNode, as wanted: ValueType) -> ID<Expression> {
    if title.values.isEmpty {
      let text = text(tree.plainText(title.content))
      if case .option = wanted { return add(.constant(.option(text))) }
      return add(.constant(.text(text)))
    }
    let template = template(title.content)
    return add(.compose(template))
  }

  private mutating func from(_ value: ValueID, _ owner: ValueID) -> ID<Expression> {
    let list = expression(value)
    let people = expression(owner)
    return add(.from(list, people))
  }

  private mutating func labelled(_ value: ValueID, _ label: TitleNode) -> ID<Expression> {
    let list = expression(value)
    return add(.labelled(list, text(tree.plainText(label.content))))
  }

  private mutating func joined(_ values: [ValueID], as type: ValueType) -> ID<Expression> {
    if type == .people || type.isList { return except(values, [], as: type) }
    let conditions = values.map { condition($0) }
    return add(.all(conditions))
  }

  private mutating func except(_ values: [ValueID], _ others: [ValueID], as type: ValueType)
    -> ID<Expression>
  {
    let members = values.map { expression($0) }
    let except = others.map { expression($0) }
    return add(
      type.isList ? .entries(members, except: except) : .people(Audience(members, except: except)))
  }

  private mutating func compare(_ left: ValueID, _ comparison: Comparison, _ right: ValueID)
    -> ID<Expression>
  {
    let isSame = comparison == .equal
    if case .empty = tree[right].kind {
      let value = expression(left)
      return add(.isEmpty(value, isSame))
    }
    if case .empty = tree[left].kind {
      let value = expression(right)
      return add(.isEmpty(value, isSame))
    }
    let one = expression(left, as: types[right])
    let other = expression(right, as: types[left])
    return add(.compare(one, comparison.relation, other))
  }

  private mutating func sum(_ left: ValueID, _ right: ValueID, isDifference: Bool)
    -> ID<Expression>
  {
    let one = expression(left)
    let other = expression(right)
    return add(isDifference ? .difference(one, other) : .sum(one, other))
  }

  private mutating func product(_ left: ValueID, _ right: ValueID) -> ID<Expression> {
    let one = expression(left)
    let other = expression(right)
    return add(.product(one, other))
  }

  /// Returns who is meant.
  mutating func audience(_ group: GroupNode) -> Audience {
    let members = group.members.map { expression($0) }
    return Audience(members, except: group.except.map { expression($0) })
  }

  /// Returns everyone.
  mutating func everyone() -> Audience { Audience([add(.everyone)]) }

  /// Returns what is gone over or chosen from.
  mutating func source(_ group: GroupNode) -> ID<Expression> {
    if group.members.count == 1, group.except.isEmpty { return expression(group.members[0]) }
    let isList = group.members.contains { types[$0].isList }
    return except(group.members, group.except, as: isList ? .list(nil) : .people)
  }
}

extension Comparison {
  /// The relation that a sign stands for.
  fileprivate var relation: Relation {
    switch self {
    case .equal: .equal
    case .unequal: .unequal
    case .less: .less
    case .atMost: .atMost
    case .more: .more
    case .atLeast: .atLeast
    case .contains: .contains
    }
  }
}
