// Lines that turn to another of the tracks that run side by side.
import Diagnostics
import ProgramModel
import Runtime

extension LineReader {
  /// The tracks that wait.
  var tracks: [TrackView] { view.stops.compactMap { $0.track } }

  /// `spoor 2`, `spoor gesprek` or its beginning, while tracks run.
  ///
  /// Anything else is an answer.
  func track(_ text: String) -> PlainCommand? {
    guard !tracks.isEmpty else { return nil }
    if let number = Int(text) {
      let stop = view.stops.first { $0.track?.number == number }
      return stop.map { .event(.focus($0.thread)) } ?? .say(texts.whichTrack(tracks))
    }
    return track(named: text)
  }

  /// The track of a title or its beginning.
  func track(named text: String) -> PlainCommand? {
    let titled = view.stops.filter { $0.track != nil }
    guard Int(text) == nil else { return nil }
    switch Match.find(text, among: titled.map { $0.track?.title ?? "" }) {
    case .one(let index): return .event(.focus(titled[index].thread))
    case .several(let indices):
      return .say(
        texts.severalOptions(text, indices.map { titled[$0].track?.title ?? "" }))
    case .none: return nil
    }
  }
}
