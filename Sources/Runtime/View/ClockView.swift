// Clocks and the outline as they are shown.

/// A clock at the instant of its view.
package struct ClockView: Sendable, Equatable {
  /// Whose clock it is.
  package let kind: ClockKind
  /// How long it has run.
  package let elapsed: Int64
  /// From when on moving on is natural, on this clock, if that is before its end.
  package let lower: Int64?
  /// Its end on this clock, extensions in; nil while it is open.
  package let end: Int64?
  /// How much the end has been moved.
  package let extended: Int64
  /// Whether it runs now.
  package let isRunning: Bool
  /// The instant of its end as things stand, past ones too; a pause shifts it.
  package let endsAt: Instant?

  /// What is left until its end; nil while it is open, none below zero.
  package var left: Int64? { end.map { max(0, $0 - elapsed) } }

  /// How far it is over its end.
  package var over: Int64 { end.map { max(0, elapsed - $0) } ?? 0 }
}

/// One line of the outline: a phase, or one turn of a phase in a loop.
package struct OutlineView: Sendable, Equatable {
  /// Where it stands.
  package enum State: String, Sendable, CaseIterable {
    /// Behind us.
    case done
    /// Running.
    case now
    /// Ahead.
    case toCome = "to-come"
    /// Skipped.
    case skipped
    /// Broken off by the end of the session.
    case brokenOff = "broken-off"
  }

  /// Its title; a break has none.
  package let title: String?
  /// Whose or what turn it was, in a loop.
  package let turn: String?
  /// How long it is to last, extensions aside; nil for open.
  package let planned: ClosedRange<Int64>?
  /// How long it has lasted.
  package let real: Int64
  /// Where it stands.
  package let state: State
}
