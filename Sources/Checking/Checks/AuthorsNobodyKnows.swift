// Who brought an entry in, of a list that is gathered from all at once.
//
// In the room a text for whoever that is would be for nobody, and be passed over. Silent where any
// line gathers the list from one person at a time.
import Diagnostics
import ProgramModel
import Syntax

/// Returns the places that ask whose an entry is, where no line of the script can tell.
func findAuthorsNobodyKnows(_ script: CheckedScript) -> Report {
  // Most scripts never ask whose an entry is.
  guard script.tree.values.contains(where: { $0.isAuthor }) else { return Report() }
  var search = AuthorSearch(script: script)
  search.look(at: script.tree.allLines, inRound: false, below: false)
  return search.findings()
}

extension ValueNode {
  fileprivate var isAuthor: Bool {
    if case .who = kind { true } else { false }
  }
}

private struct AuthorSearch {
  let script: CheckedScript
  private let crowd: Crowd
  /// The lists that some line gathers from one person at a time.
  private var known: Set<ID<Symbol>> = []
  /// What is chosen or voted out of other lists, and so is by whoever brought it in there.
  private var taken: [(name: ID<Symbol>, from: ID<Symbol>)] = []

  init(script: CheckedScript) {
    self.script = script
    crowd = Crowd(tree: script.tree, names: script.names, roster: script.roster)
  }

  /// Looks at lines: in a turn of one person or not, and below words to one person or not.
  mutating func look(at steps: [StepID], inRound: Bool, below: Bool) {
    var below = below
    for id in steps {
      var isRound = inRound
      switch script.tree[id].kind {
      case .prompt(let group, _, _): below = below || crowd.isOnePerson(group, script.types)
      case .round: isRound = true
      case .ask(let ask):
        let isOne = ask.people.map { crowd.isOnePerson($0, script.types) } ?? (inRound || below)
        guard let symbol = ask.name.flatMap({ script.symbol($0) }) else { break }
        if isOne { known.insert(symbol) }
        for member in ask.source?.members ?? [] {
          if case .list(let list?) = script.types[member] { taken.append((symbol, list)) }
        }
      default: break
      }
      for block in script.tree[id].blocks { look(at: block, inRound: isRound, below: below) }
    }
  }

  mutating func findings() -> Report {
    while let next = taken.firstIndex(where: { known.contains($0.from) }) {
      known.insert(taken.remove(at: next).name)
    }
    var report = Report()
    var told: Set<ID<Symbol>> = []
    for value in script.tree.values {
      guard case .who(let entry) = value.kind, case .entry(let list) = script.types[entry],
        case .note = script.names[list].origin, !script.names[list].isUnsure,
        !known.contains(list), told.insert(list).inserted
      else { continue }
      report.add(
        .authorNotKnown(
          script.names[list].name, at: value.span, first: script.names[list].span))
    }
    return report
  }
}
