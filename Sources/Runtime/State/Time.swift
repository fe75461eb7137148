// The clocks of a session: another part of it that going back leaves alone.
import ProgramModel

/// What time it is, and how long everything has taken.
struct Time: Sendable, Equatable {
  var now: Instant = 0
  /// How long the clocks have run: the time less the pauses.
  var work: Int64 = 0
  /// Whether the clocks stand still.
  var isPaused = false
  /// How long they have stood still.
  var paused: Int64 = 0
  /// Since when the host was away, while it is asked whether that counts.
  var gap: Instant?
  /// The instant at which what fell due in an absence is told, while it is.
  var lateInstant: Instant?
  /// The hard end, and whether it was told.
  var hardEnd: Instant?
  var hardEndIsTold = false
  /// What is known of the clock on the wall.
  var wall: WallView?
  /// How long no phase has run, until the end.
  var between: Int64 = 0
  /// How much of that was before the first phase began; nil until it does.
  var beforeFirst: Int64?
  /// How long the session has been over.
  var afterwards: Int64 = 0
  /// The clocks, in the order in which they first ran; never fewer.
  var clocks: [Clock] = []
}

/// The clock of one visit: of a phase, a turn, or a stop with a time.
///
/// Of a phase it is the record of the visit too.
struct Clock: Sendable, Equatable {
  /// A cue that was told.
  struct ToldCue: Sendable, Equatable {
    let index: Int
    let instant: Instant
    /// Whether anybody was there for it.
    let isHeard: Bool
  }

  let kind: ClockKind
  let visit: Visit
  /// The phase, of a phase's clock.
  let phase: ID<Phase>?
  /// The phase's title, as it read when it began.
  let title: String?
  /// Whose or what turn of a loop it was in.
  let turn: String?
  /// How long it was to last, as reckoned when it first ran; nil for open.
  let planned: ClosedRange<Int64>?
  /// Whether it is a silence's, whose end is soft and moves on.
  let isSilence: Bool
  /// How long it has run.
  var elapsed: Int64 = 0
  /// Its end, extensions in; nil for open.
  var end: Int64?
  /// How much the end was moved.
  var extended: Int64 = 0
  /// Whether the lower end was told.
  var naturalIsTold = false
  /// The ends that were told.
  var endsTold: [Int64] = []
  /// The ends of which was warned.
  var warnings: [Int64] = []
  /// The cues that were told.
  var cues: [ToldCue] = []
  /// When it moves on by itself at the earliest, as in an absence nobody saw it coming.
  var earliestMove: Int64 = 0
  /// Whether it doesn't move on by itself, as it was returned to, until it is extended.
  var isDisarmed = false

  /// From when on moving on is natural, if that is before the end.
  var lower: Int64? {
    guard let planned, planned.lowerBound > 0, planned.lowerBound < planned.upperBound else {
      return nil
    }
    return planned.lowerBound < end ?? .max ? planned.lowerBound : nil
  }

  /// How far it is over its end.
  var over: Int64 { end.map { max(0, elapsed - $0) } ?? 0 }
}

extension Time {
  /// The longest time that is reckoned with: a hundred years.
  static let longest: Int64 = 100 * 366 * 24 * 3_600_000
}
