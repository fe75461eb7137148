// Tracks: beginning them beside each other, and going on when all have ended.
import ProgramModel

extension Session {
  /// Begins tracks, each of which then runs to its first stop, in order.
  mutating func begin(_ id: ID<Together>) {
    guard !program[id].tracks.isEmpty else {
      flow.main.position += 1
      return
    }
    for track in program[id].tracks {
      let visit = Visit(place: track.place, path: flow.path(of: .main))
      let clock = clock(.track, visit, in: .main, time: nil, title: track.title)
      flow.threads.append(
        Thread(
          track: RunningTrack(place: track.place, clock: clock), position: track.start,
          frames: [Frame()], step: flow.main.step))
    }
  }

  /// Ends a track; when all have ended, the main thread goes on behind them.
  mutating func endTrack(in thread: ThreadID) {
    flow[thread].frames = []
    flow[thread].track?.hasEnded = true
    let tracks = flow.threads.dropFirst()
    guard tracks.allSatisfy({ $0.hasEnded }), let last = tracks.last else { return }
    flow.main.position = last.position + 1
    // A step from before them stays in view if no other came.
    if !tracks.allSatisfy({ $0.step == flow.main.step }) { flow.main.step = nil }
    endTracks()
  }

  /// Ends all tracks, wherever they are; a question that waits is passed over.
  mutating func endTracks() {
    passOverQuestions()
    flow.threads.removeSubrange(1...)
    flow.focus = .main
  }

  /// Turns to a thread that waits, if the one that was turned to doesn't: the next in order.
  mutating func settleFocus() {
    guard flow[flow.focus].stop == nil else { return }
    let waiting = flow.threadIDs.filter { flow[$0].stop != nil }
    flow.focus = waiting.first { $0.index > flow.focus.index } ?? waiting.first ?? .main
  }

  /// Turns to the thread of a name.
  mutating func focus(_ name: String) throws(Refusal) {
    let named = flow.threadIDs.first { flow[$0].stop != nil && self.name(of: $0) == name }
    guard let named else { throw .unknown }
    flow.focus = named
  }

  /// Returns the name of a thread: where its track stands.
  func name(of thread: ThreadID) -> String { flow[thread].track?.place.description ?? "main" }

  /// Returns the title of a thread's track.
  func trackTitle(of thread: ThreadID) -> String? {
    flow[thread].track.flatMap { time.clocks[$0.clock].title }
  }
}
