// What runs side by side: tracks, each with its own lines and its own clock.

/// A track: lines that run beside those of other tracks.
package struct Track: Sendable, Equatable {
  /// Where it stands.
  package let place: Place
  /// Its title.
  package let title: Template
  /// The index of its first instruction.
  package let start: Int
  /// The index of the `.endTrack` behind its last one.
  package let end: Int

  /// Creates a track.
  package init(place: Place, title: Template, start: Int, end: Int) {
    self.place = place
    self.title = title
    self.start = start
    self.end = end
  }
}

/// Tracks that run at the same time, until all have ended.
package struct Together: Sendable, Equatable {
  /// Where it stands.
  package let place: Place
  /// Its tracks, in order.
  package let tracks: [Track]

  /// Creates what runs at the same time.
  package init(place: Place, tracks: [Track]) {
    self.place = place
    self.tracks = tracks
  }
}
