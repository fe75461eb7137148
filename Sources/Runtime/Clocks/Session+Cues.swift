// Cues: texts that come at their moment, once a visit.
import ProgramModel

extension Session {
  /// Returns the cues that a clock has: of its phase, or of each turn of its loop.
  func cues(on clock: Clock) -> [Cue] {
    if let phase = clock.phase { return program[phase].cues }
    guard clock.kind == .turn else { return [] }
    return program.loops.first { $0.place == clock.visit.place }?.cues ?? []
  }

  /// Considers the cues of a clock that are still to come, against its end as it now stands.
  func addCues(of clock: Clock, _ index: Int, _ consider: (Due) -> Void) {
    for (number, cue) in cues(on: clock).enumerated() {
      guard !clock.cues.contains(where: { $0.index == number }),
        let moment = moment(of: cue, on: clock)
      else { continue }
      consider(
        Due(
          instant: instant(of: moment, on: clock),
          kind: cue.moment == .overtime ? .overtime : .cue, clock: index,
          visit: Visit(place: cue.place, path: clock.visit.path), cue: number))
    }
  }

  /// Returns when a cue is due on its clock; nil where it never is.
  private func moment(of cue: Cue, on clock: Clock) -> Int64? {
    switch cue.moment {
    case .halfway: return clock.end.map { $0 / 2 }
    case .after(let time): return min(time, Time.longest)
    case .last(let time):
      guard let end = clock.end, time < end else { return nil }
      return end - time
    case .overtime: return clock.end
    }
  }

  /// Tells a cue; one for nobody passes silently.
  mutating func tellCue(_ number: Int, of index: Int) {
    let cue = cues(on: time.clocks[index])[number]
    let isHeard = cue.audience.map { isForSomebody($0) } ?? true
    time.clocks[index].cues.append(
      Clock.ToldCue(index: number, instant: time.lateInstant ?? time.now, isHeard: isHeard))
    guard isHeard else { return }
    emit(
      .cue(text(of: cue), label: cue.audience.map { label(of: $0) }),
      forFacilitator: isCovered(cue.audience))
  }

  /// Returns what a cue says; one that others don't read may tell who has a secret role.
  func text(of cue: Cue) -> ShownText {
    isCovered(cue.audience) ? knowing.shown(cue.passage) : shown(cue.passage)
  }

  /// Returns whether others in the room must not read what is for somebody.
  func isCovered(_ audience: Audience?) -> Bool {
    isForFacilitatorAlone(audience) || audience.map { isForSecretRole($0) } == true
  }

  /// Returns whether nobody but the facilitator is meant.
  func isForFacilitatorAlone(_ audience: Audience?) -> Bool {
    guard let audience else { return true }
    return includesFacilitator(audience) && people(in: audience).isEmpty
  }
}
