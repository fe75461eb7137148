import ProgramModel

/// What takes an upper end away, and where.
package struct Opening: Sendable, Equatable {
  /// Why there is no upper end.
  package enum Reason: Sendable, Equatable {
    /// A phase that lasts until somebody moves on.
    case phase
    /// A loop that goes on until a condition holds.
    case loop
    /// A list of which nobody knows how long it becomes.
    case list
    /// A time that is only known in the room.
    case time
  }

  /// The line that makes it so.
  package let place: Place
  /// Why it does.
  package let reason: Reason
}

/// An upper end, or what takes it away.
package enum Ceiling: Sendable, Equatable {
  /// So much at most.
  case at(Int64)
  /// No upper end.
  case open(Opening)
}

/// From how little to how much: milliseconds, or turns.
///
/// Sums and products that no longer fit stay at the largest number there is, so nothing traps and
/// nothing turns small by being large.
package struct Extent: Sendable, Equatable {
  /// The least.
  package let least: Int64
  /// The most.
  package let most: Ceiling

  /// Nothing at all.
  package static let zero = Extent(exactly: 0)

  init(least: Int64, most: Ceiling) {
    self.least = least
    self.most = most
  }

  init(exactly amount: Int64) { self.init(least: amount, most: .at(amount)) }

  init(_ range: ClosedRange<Int>) {
    self.init(least: Int64(range.lowerBound), most: .at(Int64(range.upperBound)))
  }

  /// The most, nil where there is no upper end.
  package var end: Int64? {
    if case .at(let end) = most { end } else { nil }
  }

  /// What takes the upper end away, if anything does.
  package var opening: Opening? {
    if case .open(let opening) = most { opening } else { nil }
  }

  /// Returns both, one after the other.
  func adding(_ other: Extent) -> Extent {
    Extent(least: sum(least, other.least), most: most.adding(other.most))
  }

  /// Returns it so many times.
  func times(_ turns: Extent) -> Extent {
    Extent(least: product(least, turns.least), most: most.times(turns.most))
  }

  /// One less, as between so many there is one less; nothing where there is none.
  var lessOne: Extent { less(1) }

  /// Returns so much less, none below zero.
  func less(_ amount: Int64) -> Extent {
    let most: Ceiling = if case .at(let end) = most { .at(max(0, end - amount)) } else { most }
    return Extent(least: max(0, least - amount), most: most)
  }

  /// Returns what takes as long as the longer of the two, side by side.
  func longer(_ other: Extent) -> Extent {
    Extent(least: max(least, other.least), most: most.larger(other.most))
  }

  /// Returns what may be the one or the other.
  func orElse(_ other: Extent) -> Extent {
    Extent(least: min(least, other.least), most: most.larger(other.most))
  }

  /// Returns it with at most so much.
  func bounded(by bound: Extent) -> Extent {
    guard case .at(let bound) = bound.most else { return self }
    let most = end.map { min($0, bound) } ?? bound
    return Extent(least: min(least, most), most: .at(most))
  }
}

extension Ceiling {
  func adding(_ other: Ceiling) -> Ceiling {
    switch (self, other) {
    case (.open, _): self
    case (_, .open): other
    case (.at(let one), .at(let two)): .at(sum(one, two))
    }
  }

  /// Nothing is nothing, however often.
  func times(_ turns: Ceiling) -> Ceiling {
    if self == .at(0) || turns == .at(0) { return .at(0) }
    return switch (self, turns) {
    case (_, .open): turns
    case (.open, _): self
    case (.at(let one), .at(let two)): .at(product(one, two))
    }
  }

  func larger(_ other: Ceiling) -> Ceiling {
    switch (self, other) {
    case (.open, _): self
    case (_, .open): other
    case (.at(let one), .at(let two)): .at(max(one, two))
    }
  }
}

private func sum(_ one: Int64, _ two: Int64) -> Int64 {
  let (sum, overflow) = one.addingReportingOverflow(two)
  return overflow ? .max : sum
}

private func product(_ one: Int64, _ two: Int64) -> Int64 {
  let (product, overflow) = one.multipliedReportingOverflow(by: two)
  return overflow ? .max : product
}
