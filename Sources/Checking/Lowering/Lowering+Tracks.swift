// What runs side by side.
import Diagnostics
import ProgramModel
import Syntax

extension Lowering {
  mutating func together(_ nodes: [TrackNode], at span: Span) {
    let id = ID<Together>(program.together.count)
    let place = place(span)
    program.together.append(Together(place: place, tracks: []))
    emit(.beginTracks(id))
    let tracks = nodes.map { track($0) }
    program.together[id.index] = Together(place: place, tracks: tracks)
    above = []
  }

  private mutating func track(_ node: TrackNode) -> Track {
    let title = node.title.map { template($0.content) } ?? Template([])
    let start = program.instructions.count
    // What stands above the tracks is said to no track in particular.
    above = []
    lower(node.steps)
    let end = program.instructions.count
    emit(.endTrack)
    return Track(place: place(node.span), title: title, start: start, end: end)
  }
}
