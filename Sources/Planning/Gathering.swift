// How many people belong to a role or a group, read off the declarations.
import ProgramModel

/// Some of those present, as far as the declarations tell.
///
/// Whoever takes part holds one counted role or is one of the rest, so these are sets that have
/// nobody in common. Others, such as a chair beside another role, are somewhere among them.
struct Gathering {
  /// The sets: each counted role by its place among the roles, and the rest behind them.
  var sets: [Bool]
  /// How many belong to it who may be in its sets, too.
  var beside = 0...0
  /// The sets in which those can be.
  var besideWithin: [Bool]
  /// How many of its sets are taken out.
  var without = 0...0

  /// Returns everyone in either.
  func joined(with other: Gathering) -> Gathering {
    var result = self
    result.sets = zip(sets, other.sets).map { $0 || $1 }
    result.besideWithin = zip(besideWithin, other.besideWithin).map { $0 || $1 }
    result.beside =
      max(beside.lowerBound, other.beside.lowerBound)...beside.upperBound + other.beside.upperBound
    // Who is taken out of the one may be in the other.
    let isAlone = !other.sets.contains(true) && other.beside.upperBound == 0
    result.without =
      (isAlone ? without.lowerBound : 0)...without.upperBound + other.without.upperBound
    return result
  }

  /// Returns everyone in this one who isn't in the other.
  func removing(_ other: Gathering) -> Gathering {
    var result = self
    result.sets = zip(sets, other.sets).map { $0 && !$1 }
    let isUntouched = !other.sets.contains(true) && other.beside.upperBound == 0
    let lower = isUntouched ? beside.lowerBound : 0
    result.beside = lower...beside.upperBound + other.without.upperBound
    if other.without.upperBound > 0 { result.besideWithin = sets.map { _ in true } }
    let within = zip(other.besideWithin, result.sets)
    if !within.contains(where: { $0 && $1 }) { return result }
    let isSurelyInside = within.allSatisfy { !$0 || $1 }
    result.without =
      max(without.lowerBound, isSurelyInside ? other.beside.lowerBound : 0)...without.upperBound
      + other.beside.upperBound
    return result
  }
}

/// Counts people, as far as is known who is there.
struct Headcount {
  let program: Program
  let known: Circumstances

  private var size: Int { known.size }

  /// Returns how many people an expression stands for, nil where it is no people.
  func count(_ id: ID<Expression>) -> ClosedRange<Int>? {
    gathering(id, depth: 0).map { count($0) }
  }

  private func count(_ gathering: Gathering) -> ClosedRange<Int> {
    let hasRest = gathering.sets.last == true
    var low = hasRest ? size : 0
    var high = low
    for (index, role) in program.roles.enumerated() where role.isCounted {
      guard let number = known.holders[index], gathering.sets[index] != hasRest else { continue }
      low += hasRest ? -number.upperBound : number.lowerBound
      high += hasRest ? -number.lowerBound : number.upperBound
    }
    low = max(low - gathering.without.upperBound, gathering.beside.lowerBound, 0)
    high = max(high - gathering.without.lowerBound, 0) + gathering.beside.upperBound
    high = min(high, size)
    return min(low, high)...high
  }

  private func gathering(_ id: ID<Expression>, depth: Int) -> Gathering? {
    guard depth < 64 else { return somebody(0...size) }
    switch program[id] {
    case .everyone: return Gathering(sets: all, besideWithin: none)
    case .facilitator: return Gathering(sets: none, besideWithin: none)
    case .role(let role): return gathering(role, depth: depth)
    case .turn(let loop): return turn(of: loop, depth: depth)
    case .note(let note), .previous(let note):
      return program[note].type == .people ? somebody(0...size) : nil
    case .people(let audience): return gathering(audience, depth: depth)
    case .author: return somebody(0...1)
    case .subgroup: return somebody(0...size)
    case .constant, .empty, .choice, .deck, .tally, .entries, .compose, .fact, .count, .labelled,
      .from, .not, .all, .any, .compare, .isEmpty, .sum, .difference, .product:
      return nil
    }
  }

  private func gathering(_ role: ID<Role>, depth: Int) -> Gathering? {
    switch program[role].holders {
    case .number(let number):
      guard program[role].isCounted else { return somebody(known.holders[role.index] ?? number) }
      var sets = none
      sets[role.index] = true
      return Gathering(sets: sets, besideWithin: none)
    case .others:
      var sets = none
      sets[program.roles.count] = true
      return Gathering(sets: sets, besideWithin: none)
    case .live(let group): return gathering(group, depth: depth + 1)
    }
  }

  private func gathering(_ audience: Audience, depth: Int) -> Gathering? {
    var result = Gathering(sets: none, besideWithin: none)
    for member in audience.members {
      guard let other = gathering(member, depth: depth + 1) else { return nil }
      result = result.joined(with: other)
    }
    for member in audience.except {
      guard let other = gathering(member, depth: depth + 1) else { return nil }
      result = result.removing(other)
    }
    return result
  }

  /// Whose turn it is: one of those whom the loop goes over.
  private func turn(of loop: ID<Loop>, depth: Int) -> Gathering? {
    switch program[loop].kind {
    case .round(let source, _), .each(let source):
      guard let source = gathering(source, depth: depth + 1) else { return nil }
      return somebody(1...1, within: source.beside.upperBound == 0 ? source.sets : all)
    case .times, .until, .whileTrue: return nil
    }
  }

  /// So many people, whoever they are.
  private func somebody(_ number: ClosedRange<Int>, within sets: [Bool]? = nil) -> Gathering {
    Gathering(sets: none, beside: number, besideWithin: sets ?? all)
  }

  private var none: [Bool] { Array(repeating: false, count: program.roles.count + 1) }

  /// Everyone is in a counted role or one of the rest; other roles are no sets.
  private var all: [Bool] { program.roles.map { $0.isCounted } + [true] }
}
