import ProgramModel

/// Where a meeting under way is in its program.
package struct Position: Sendable, Equatable {
  /// A turn that runs.
  package struct Turn: Sendable, Equatable {
    /// Whose turn it is.
    package let loop: ID<Loop>
    /// Its number, from 1.
    package let number: Int
    /// How many turns are still to come behind it; nil where a condition says so.
    package let left: Int?
    /// Whether the turn is over, and what is done between it and the next runs.
    package let isBetween: Bool

    /// Creates a turn.
    package init(loop: ID<Loop>, number: Int, left: Int?, isBetween: Bool) {
      self.loop = loop
      self.number = number
      self.left = left
      self.isBetween = isBetween
    }
  }

  /// A track that runs beside others.
  package struct Track: Sendable, Equatable {
    /// The index of the instruction at which it waits.
    package let place: Int
    /// The turns that run in it, outermost first.
    package let turns: [Turn]

    /// Creates a track.
    package init(place: Int, turns: [Turn]) {
      self.place = place
      self.turns = turns
    }
  }

  /// The phase that runs.
  package struct Phase: Sendable, Equatable {
    /// Which one.
    package let id: ID<ProgramModel.Phase>
    /// What is left on its clock; nil where that has no end.
    package let left: ClosedRange<Int64>?

    /// Creates a phase.
    package init(id: ID<ProgramModel.Phase>, left: ClosedRange<Int64>?) {
      self.id = id
      self.left = left
    }
  }

  /// The index of the instruction that comes next, or at which the meeting waits; while tracks run,
  /// the first of theirs.
  package let place: Int
  /// The turns that run, outermost first.
  package let turns: [Turn]
  /// The tracks that run, if any do.
  package let tracks: [Track]
  /// The phase that runs, if one does.
  package let phase: Phase?

  /// Creates a position.
  package init(place: Int, turns: [Turn], tracks: [Track] = [], phase: Phase?) {
    self.place = tracks.reduce(tracks.isEmpty ? place : .max) { min($0, $1.place) }
    self.turns = turns
    self.tracks = tracks
    self.phase = phase
  }

  /// Returns where one of its tracks is.
  func within(_ track: Track) -> Position {
    Position(place: track.place, turns: turns + track.turns, phase: phase)
  }
}
