// What the plain host says of tracks that run side by side.
import Runtime

extension PlainTexts {
  /// Returns what stands over a track.
  func track(_ track: TrackView) -> String {
    say(nl: "Spoor", en: "Track") + " \(track.number) · \(track.title)"
  }
  /// Returns for which track Enter is, and how to get to another.
  func turned(to track: TrackView, other: TrackView) -> String {
    say(
      nl: "Enter is voor “\(track.title)”. Typ spoor \(other.number) voor “\(other.title)”.",
      en: "Enter is for “\(track.title)”. Type track \(other.number) for “\(other.title)”.")
  }
  func trackDone(_ title: String) -> String {
    say(nl: "“\(title)” is klaar.", en: "“\(title)” is done.")
  }
  /// Returns which tracks can be turned to.
  func whichTrack(_ tracks: [TrackView]) -> String {
    guard !tracks.isEmpty else {
      return say(nl: "Er lopen nu geen sporen.", en: "No tracks are running now.")
    }
    let names = tracks.map { track in
      say(nl: "spoor", en: "track") + " \(track.number) (\(track.title))"
    }
    let listed = session.joined(names)
    return say(nl: "Dit loopt nu: \(listed).", en: "This is running now: \(listed).")
  }
}
