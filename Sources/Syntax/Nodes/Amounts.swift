import Diagnostics

/// A number as typed.
package struct NumberNode: Sendable, Equatable {
  /// Where it stands.
  package let span: Span
  /// Its value in millionths, exact; nil where it has more than 18 digits or six behind the mark
  /// (reported).
  package let millionths: Int64?
}

/// `3` or `3 tot 5`.
package struct CountNode: Sendable, Equatable {
  /// From the first to the last number.
  package let span: Span
  /// The number, or the lower one.
  package let least: NumberNode
  /// The upper number of a range.
  package let most: NumberNode?
}

/// A unit of time, smallest first.
package enum TimeUnit: UInt8, Sendable, Comparable, CaseIterable {
  /// A second.
  case second
  /// A minute.
  case minute
  /// A quarter of an hour.
  case quarter
  /// An hour.
  case hour
  /// A day.
  case day
  /// A week.
  case week

  package static func < (left: TimeUnit, right: TimeUnit) -> Bool { left.rawValue < right.rawValue }

  /// How long it lasts.
  package var milliseconds: Int64 {
    switch self {
    case .second: 1_000
    case .minute: 60_000
    case .quarter: 900_000
    case .hour: 3_600_000
    case .day: 86_400_000
    case .week: 604_800_000
    }
  }
}

/// One number and unit of a duration: `1 uur 30 minuten` has two.
package struct DurationPartNode: Sendable, Equatable {
  /// Where it stands.
  package let span: Span
  /// How many units, in millionths.
  package let millionths: Int64
  /// The unit.
  package let unit: TimeUnit
  /// Whether the number is the word for a half.
  package let isHalf: Bool
}

/// What stands where a time belongs.
package struct TimeNode: Sendable, Equatable {
  /// What a time can be written as.
  package enum Kind: Sendable, Equatable {
    /// A number without a unit; right only as the first of a range, or where times are counted.
    case number(NumberNode)
    /// A duration, with the largest unit that it names.
    case duration(milliseconds: Int64, largest: TimeUnit)
    /// The name of a duration.
    case name(NameNode)
    /// Nothing that could be read (reported).
    case missing
  }

  /// Where it stands.
  package let span: Span
  /// What is written.
  package let kind: Kind
}

/// `10 minuten`, `10 tot 15 minuten`, `hoogstens 10 minuten`.
package struct RangeNode: Sendable, Equatable {
  /// From its first to its last byte.
  package let span: Span
  /// The time, or the lower one.
  package let least: TimeNode
  /// The upper time of a range.
  package let most: TimeNode?
}

/// People, or a source of entries: `inbrenger en groep behalve voorzitter`.
package struct GroupNode: Sendable, Equatable {
  /// From its first to its last byte.
  package let span: Span
  /// Who or what, joined by `en`.
  package let members: [ValueID]
  /// What `behalve` takes out.
  package let except: [ValueID]
}

/// A person in a `proef`: words, or a quoted name.
package struct PersonNode: Sendable, Equatable {
  /// The words or what is between the quotes.
  package let span: Span
}
