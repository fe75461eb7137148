// A note that every turn of a round writes over.
//
// In the room each person is offered the words of the one before, and after the round only the last
// is left. Silent where the note is read in the same turn: then it serves that turn.
import Diagnostics
import ProgramModel
import Syntax

/// Returns the notes that each turn of a loop within a phase takes down anew.
func findOverwrittenNotes(_ script: CheckedScript) -> Report {
  var search = OverwriteSearch(script: script)
  search.look(at: script.tree.allLines, loop: nil)
  return search.report
}

private struct OverwriteSearch {
  let script: CheckedScript
  var report = Report()
  private var told: Set<ID<Symbol>> = []
  /// What is read in each loop, looked up once.
  private var namesRead: [StepID: Set<ID<Symbol>>] = [:]

  init(script: CheckedScript) { self.script = script }

  mutating func look(at steps: [StepID], loop: StepID?) {
    for id in steps {
      if let loop { check(id, in: loop) }
      var inner = loop
      if script.tree[id].goesOver != nil { inner = script.tree.holdsPhases(id) ? nil : id }
      for block in script.tree[id].blocks { look(at: block, loop: inner) }
    }
  }

  private mutating func check(_ id: StepID, in loop: StepID) {
    guard case .ask(let ask) = script.tree[id].kind, ask.verb == .note, let name = ask.name,
      let symbol = script.symbol(name), !script.names[symbol].isUnsure,
      !isRead(symbol, in: loop), told.insert(symbol).inserted
    else { return }
    let isText = !ask.isYesNo && !ask.hasRange
    report.add(
      .overwrittenEachTurn(
        script.tree.text(of: name), at: name.span,
        verb: isText ? script.tree.source.firstWord(of: script.tree[id].span) : nil,
        collect: Keywords.plain(.collect, in: script.tree.language)))
  }

  private mutating func isRead(_ symbol: ID<Symbol>, in loop: StepID) -> Bool {
    if let names = namesRead[loop] { return names.contains(symbol) }
    var names: Set<ID<Symbol>> = []
    for block in script.tree[loop].blocks {
      script.tree.forEachStep(in: block) { id in
        for name in script.namesRead(by: id) {
          if let symbol = script.symbol(name) { names.insert(symbol) }
        }
      }
    }
    namesRead[loop] = names
    return names.contains(symbol)
  }
}
