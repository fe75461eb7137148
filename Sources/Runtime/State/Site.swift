// Names for where a session is, which don't depend on how its program is compiled.
import ProgramModel

/// The turns and blocks around a statement, outermost first: `1:30.p2/1:40.1`, or `-` where there
/// are none.
struct Path: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// One turn of one loop.
  struct Step: Hashable, Comparable, Sendable, CustomStringConvertible {
    /// Where the loop stands.
    let place: Place
    /// The person's number in a loop over people, else the number of the turn.
    let number: Int
    let kind: Kind

    /// What is named: `1:40.2`, `1:40.p2`, `1:40.b2` for what is done after the second turn, or
    /// `1:52.do` for a block.
    enum Kind: Int {
      case turn
      case person
      case between
      case call
    }

    static func < (left: Step, right: Step) -> Bool {
      if left.place != right.place { return left.place < right.place }
      if left.number != right.number { return left.number < right.number }
      return left.kind.rawValue < right.kind.rawValue
    }

    var description: String {
      switch kind {
      case .turn: place.description + ".\(number)"
      case .person: place.description + ".p\(number)"
      case .between: place.description + ".b\(number)"
      case .call: place.description + ".do"
      }
    }
  }

  /// The turns, outermost first.
  let steps: [Step]

  static func < (left: Path, right: Path) -> Bool {
    left.steps.lexicographicallyPrecedes(right.steps)
  }

  var description: String {
    guard var text = steps.first?.description else { return "-" }
    for step in steps.dropFirst() { text += "/" + step.description }
    return text
  }
}

/// A visit of a statement: the statement, with the turns in which it is reached.
struct Visit: Hashable, Sendable {
  /// Where the statement stands.
  let place: Place
  /// The turns around it.
  let path: Path
}
