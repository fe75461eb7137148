// The forecast as it is shown.
import Planning

/// When the session ends as things stand.
package struct ForecastView: Sendable, Equatable {
  /// The end if everything left takes its least.
  package let earliest: Instant
  /// The end if everything left takes its most; nil if something is open.
  package let latest: Instant?
  /// What makes the end open, where something does.
  package let opening: OpeningView?
  /// How far behind plan we are; negative when ahead.
  package let behind: Int64
  /// How far the latest end, or of an open one the earliest, is beyond the hard end.
  package let beyondHardEnd: Int64
  /// What the unprotected phases to come, and the present one, could surely give up.
  package let gifts: [GiftView]
}

/// A line of the script that makes the end open.
package struct OpeningView: Sendable, Equatable {
  /// Why it does.
  package enum Reason: String, Sendable {
    /// A phase that lasts until somebody moves on.
    case phase
    /// A loop that goes on until a condition holds.
    case loop
    /// A list of which nobody knows how long it becomes.
    case list
    /// A time that is only known in the room.
    case time

    /// Creates it from what was reckoned.
    package init(_ reason: Opening.Reason) {
      self =
        switch reason {
        case .phase: .phase
        case .loop: .loop
        case .list: .list
        case .time: .time
        }
    }
  }

  /// Why it does.
  package let reason: Reason
  /// The number of the line.
  package let line: Int
  /// The title of the phase, where it is one with a title.
  package let phase: String?
}

/// What a phase could give up.
package struct GiftView: Sendable, Equatable {
  /// The title of the phase; a break has none.
  package let phase: String?
  /// How much, in milliseconds, all its turns together.
  package let time: Int64
}
