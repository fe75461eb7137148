// A time of day, as it is typed: when a session must be over.
import Runtime

/// A time of day.
package struct TimeOfDay: Sendable, Equatable {
  /// The minutes since midnight.
  package let minute: Int

  /// Creates a time of day from `16:30`; nil where a text is none.
  package init?(_ text: String) {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 2, (1...2).contains(parts[0].utf8.count), parts[1].utf8.count == 2,
      text.utf8.allSatisfy({ $0 == 0x3A || (0x30...0x39).contains($0) }),
      let hour = Int(parts[0]), let minute = Int(parts[1]), hour < 24, minute < 60
    else { return nil }
    self.minute = hour * 60 + minute
  }

  /// Returns when it comes, in a session that begins at a time of the clock on the wall: today, or
  /// tomorrow where it has passed.
  package func next(after wall: WallTime) -> Instant {
    let day: Int64 = 86_400_000
    let now = wall.utc + Int64(wall.zone) * 60_000
    let left = (Int64(minute) * 60_000 - now) % day
    return left > 0 ? left : left + day
  }
}
