import Runtime

/// The two clocks that a host needs, as values to pass in.
package struct SessionClock: Sendable {
  /// Milliseconds on a clock that goes on while the machine sleeps and never jumps.
  let milliseconds: @Sendable () -> Int64
  /// What the clock on the wall says.
  let wall: @Sendable () -> WallTime

  /// Creates clocks.
  package init(
    milliseconds: @escaping @Sendable () -> Int64, wall: @escaping @Sendable () -> WallTime
  ) {
    self.milliseconds = milliseconds
    self.wall = wall
  }

  /// The machine's clocks.
  package static let system = SessionClock(
    milliseconds: { System.milliseconds() },
    wall: {
      let (utc, zone) = System.wall()
      return WallTime(utc: utc, zone: zone)
    })

  /// Returns clocks on which no time passes.
  package static func standing(at wall: WallTime) -> SessionClock {
    SessionClock(milliseconds: { 0 }, wall: { wall })
  }
}
