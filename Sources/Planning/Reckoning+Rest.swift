// What is left of a program, from where a meeting is in it.
import ProgramModel

extension Reckoning {
  /// Returns what is left of some instructions, from a position among them.
  mutating func rest(of range: Range<Int>, from position: Position) -> Course {
    var index = range.lowerBound
    while index < range.upperBound {
      if position.place <= index { return follow(index..<range.upperBound) }
      let (part, behind) = program.part(at: index, before: range.upperBound)
      if holds(part, position, before: behind) {
        return follow(behind..<range.upperBound, after: rest(of: part, from: position))
      }
      index = behind
    }
    return Course()
  }

  /// Returns whether a position is in a part that began before it.
  ///
  /// At the end of a phase in which nothing waited, the meeting waits behind its lines.
  private func holds(_ part: Part, _ position: Position, before behind: Int) -> Bool {
    if position.place < behind { return true }
    guard case .phase(let id, _) = part else { return false }
    return position.place == behind && position.phase?.id == id
  }

  private mutating func rest(of part: Part, from position: Position) -> Course {
    switch part {
    case .phase(let id, let lines):
      return rest(
        of: id, lines: within(.phase(id)) { $0.rest(of: lines, from: position) }, from: position)
    case .branches(_, let first, let second):
      // A branch ends in a jump, at which no meeting waits.
      return rest(of: position.place <= first.upperBound ? first : second, from: position)
    case .loop(let id): return rest(of: id, from: position)
    case .tracks(let tracks): return rest(ofTracks: tracks, from: position)
    case .step, .silence, .stop, .nothing: return Course()
    }
  }

  /// Returns what is left of tracks that run side by side: as much as of the longest.
  private mutating func rest(ofTracks tracks: [Range<Int>], from position: Position) -> Course {
    var course = Course()
    for track in tracks {
      guard let running = position.tracks.first(where: { track.contains($0.place) }) else {
        continue
      }
      course.addBeside(rest(of: track, from: position.within(running)))
    }
    return course
  }

  /// Returns what is left of the phase that runs: what its clock says, and no less than its lines
  /// surely take where somebody waits for them.
  private mutating func rest(of id: ID<Phase>, lines: Course, from position: Position) -> Course {
    let phase = program[id]
    let sum = lines.end ?? .zero
    guard let left = position.phase?.left else {
      let opening = Opening(place: phase.place, reason: .phase)
      return keep(
        id, lines: lines, whole: Extent(least: sum.least, most: .open(opening)), lower: sum.least)
    }
    let least = phase.isStrict ? 0 : sum.least
    let whole = Extent(
      least: max(left.lowerBound, least), most: .at(max(left.upperBound, least)))
    let isRange = left.lowerBound < left.upperBound
    return keep(id, lines: lines, whole: whole, lower: isRange ? whole.least : least)
  }

  /// Returns what is left of a loop: of the turn that runs, and the turns behind it.
  private mutating func rest(of id: ID<Loop>, from position: Position) -> Course {
    let loop = program[id]
    guard let running = position.turns.first(where: { $0.loop == id }) else { return Course() }
    let left = turnsLeft(of: loop, behind: running)
    let lines = running.isBetween ? loop.pause ?? loop.turn : loop.turn
    let stretch = running.isBetween ? Stretch.between(id) : .turn(id)
    var course = within(stretch) { $0.rest(of: lines, from: position) }
    let turn = self.turn(of: id, left)
    let pauses = running.isBetween ? left.lessOne : left
    let pause = self.pause(of: id, pauses)
    if case .round(_, .shared(let budget)) = loop.kind {
      let most = amounts.extent(of: budget, at: loop.place).most
      course.take(Extent(least: 0, most: most), at: loop.place)
    } else {
      course.add(turn.times(left, at: loop.place))
    }
    if let pause { course.add(pause.times(pauses, at: loop.place)) }
    keep(id, turns: left, turn: turn, pause: pause, whole: course)
    return course
  }

  private func turnsLeft(of loop: Loop, behind running: Position.Turn) -> Extent {
    if let left = running.left { return Extent(exactly: Int64(left)) }
    let all = amounts.turns(of: loop)
    let left = all.less(Int64(running.number))
    // What was done between two turns was done for the next.
    return running.isBetween ? left.longer(Extent(exactly: 1)) : left
  }
}
