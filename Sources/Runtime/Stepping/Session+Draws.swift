// Drawing without putting back.
import ProgramModel

extension Session {
  /// Draws one of what is left of a source, and keeps it under a name; empty where nothing is left.
  mutating func draw(
    _ note: ID<Note>, from source: ID<Expression>, at place: Place, in thread: ThreadID
  ) {
    flow[thread].position += 1
    let left = members(of: source).filter { !flow.drawn.contains($0) }
    guard !left.isEmpty else {
      flow.bindings[note.index].references.append(.value(.empty))
      let name = program[program[note].name]
      emit(.told(.nothingToDraw(name: name)), forFacilitator: true)
      return
    }
    let visit = Visit(place: place, path: flow.path(of: thread))
    let draw = chance.draw("draw \(visit.place) \(visit.path)")
    let value = wanted(note, in: left) ?? left[Int(draw % UInt64(left.count))]
    flow.drawn.append(value)
    flow.bindings[note.index].references.append(.value(value))
    // For the report alone: what was drawn can't be corrected.
    let site = site(visit, .draw(note), in: thread)
    record.sites[site].answer = Answer(value: value, person: nil)
  }

  /// Returns what a rehearsal wants to be drawn under a name now, if it is left.
  private func wanted(_ note: ID<Note>, in left: [Value]) -> Value? {
    guard let lots = header.lots[note] else { return nil }
    let count = drawn(as: note).count
    guard count < lots.count else { return nil }
    return left.first { folded(text(of: $0)) == folded(lots[count]) }
  }
}
