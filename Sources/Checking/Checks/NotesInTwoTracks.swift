// A note that two tracks take down side by side.
//
// In the room both are asked for it, and whoever answers last writes over the other. A list is
// fine: to it both add.
import Diagnostics
import ProgramModel
import Syntax

/// Returns the notes that more than one track of the same time takes down.
func findNotesInTwoTracks(_ script: CheckedScript) -> Report {
  var report = Report()
  let tree = script.tree
  tree.forEachStep(in: tree.flow) { id in
    guard case .together(let tracks) = tree[id].kind else { return }
    var first: [ID<Symbol>: (track: Int, name: NameNode)] = [:]
    var told: Set<ID<Symbol>> = []
    for (index, track) in tracks.enumerated() {
      for name in script.notes(takenIn: track.steps) {
        guard let symbol = script.symbol(name), !script.names[symbol].isUnsure,
          let before = first[symbol], before.track != index
        else {
          if let symbol = script.symbol(name), first[symbol] == nil {
            first[symbol] = (index, name)
          }
          continue
        }
        guard told.insert(symbol).inserted else { continue }
        report.add(
          .takenInTwoTracks(
            tree.text(of: name), at: name.span, first: before.name.span,
            collect: Keywords.plain(.collect, in: tree.language)))
      }
    }
  }
  return report
}

extension CheckedScript {
  /// Returns the names of notes that lines take down, of which the last counts.
  fileprivate func notes(takenIn steps: [StepID]) -> [NameNode] {
    var names: [NameNode] = []
    tree.forEachStep(in: steps) { id in
      switch tree[id].kind {
      case .ask(let ask):
        if ask.verb != .collect, ask.verb != .rate, let name = ask.name { names.append(name) }
      case .draw(let name?, _), .set(let name?, _): names.append(name)
      default: break
      }
    }
    return names
  }
}
