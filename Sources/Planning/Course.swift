// What a stretch of the program takes, as far as it can be told beforehand.
import ProgramModel

/// What some lines take, one after the other.
struct Course {
  /// What it takes to get behind them; nil where nobody does.
  var through: Extent? = .zero
  /// What it takes until the meeting ends among them; nil where it doesn't.
  var stopped: Extent?
  /// The line that takes most.
  var heaviest: Weight?
  /// Whether a line has a time.
  var hasTimed = false
  /// Whether a step has none.
  var hasUntimed = false

  /// What it takes, to its end or to that of the meeting.
  var end: Extent? {
    guard let through, let stopped else { return through ?? stopped }
    return through.orElse(stopped)
  }

  /// A line that takes time.
  static func line(_ extent: Extent, at place: Place, isTimed: Bool) -> Course {
    Course(
      through: extent, heaviest: Weight(place: place, least: extent.least), hasTimed: isTimed,
      hasUntimed: !isTimed)
  }

  /// Adds what comes behind it.
  mutating func add(_ next: Course) {
    // What stands behind the end of the meeting takes nothing.
    guard let before = through else { return }
    through = next.through.map { before.adding($0) }
    stopped = either(stopped, next.stopped.map { before.adding($0) })
    heaviest = heavier(heaviest, next.heaviest)
    hasTimed = hasTimed || next.hasTimed
    hasUntimed = hasUntimed || next.hasUntimed
  }

  /// Adds what goes on beside it: the longer of the two weighs.
  mutating func addBeside(_ other: Course) {
    let isLonger = (through?.least ?? 0) >= (other.through?.least ?? 0)
    heaviest = isLonger ? heaviest ?? other.heaviest : other.heaviest ?? heaviest
    // The end of the meeting in one of them is the end of all.
    if let one = through, let two = other.through {
      through = one.longer(two)
    } else {
      through = nil
    }
    stopped = either(stopped, other.stopped)
    hasTimed = hasTimed || other.hasTimed
    hasUntimed = hasUntimed || other.hasUntimed
  }

  /// Returns what is one of two, nobody knows which: what is sure is the line of the shorter one.
  func orElse(_ other: Course) -> Course {
    let isShorter = (through?.least ?? .max) <= (other.through?.least ?? .max)
    return Course(
      through: either(through, other.through), stopped: either(stopped, other.stopped),
      heaviest: isShorter ? heaviest : other.heaviest, hasTimed: hasTimed || other.hasTimed,
      hasUntimed: hasUntimed || other.hasUntimed)
  }

  /// Takes so much, whatever its lines take.
  mutating func take(_ extent: Extent, at place: Place) {
    through = extent
    heaviest = Weight(place: place, least: extent.least)
    hasTimed = true
    hasUntimed = false
  }

  /// Returns it so many times.
  func times(_ turns: Extent, at place: Place) -> Course {
    var result = self
    result.through = through?.times(turns) ?? (turns.least == 0 ? .zero : nil)
    if turns.most == .at(0) {
      result.stopped = nil
    } else if let stopped {
      // It may end in the first turn, or in the last.
      let before = (through ?? .zero).times(turns)
      result.stopped = Extent(
        least: stopped.least, most: before.most.adding(stopped.most))
    }
    result.heaviest = result.through.map { Weight(place: place, least: $0.least) }
    return result
  }
}

private func either(_ one: Extent?, _ other: Extent?) -> Extent? {
  guard let one, let other else { return one ?? other }
  return one.orElse(other)
}

private func heavier(_ one: Weight?, _ other: Weight?) -> Weight? {
  guard let one, let other else { return one ?? other }
  return other.least > one.least ? other : one
}
