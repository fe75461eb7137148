// What an experienced facilitator would ask about a script that is otherwise fine.
//
// Advice, one line each at most, and only for a script of some length: one or two phases are a
// try-out, or lines to be copied.
import Diagnostics
import ProgramModel
import Syntax

/// From so many phases on a script is a meeting.
private let fewestPhases = 3

/// Returns what a meeting lacks that most have for good reason.
func findWhatCraftAdvises(_ script: CheckedScript) -> Report {
  let tree = script.tree
  var report = Report()
  var phases: [StepID] = []
  var linesOfLast: [StepID] = []
  tree.forEachStep(in: tree.flow) { id in
    if case .phase = tree[id].kind {
      phases.append(id)
      linesOfLast = []
    } else {
      linesOfLast.append(id)
    }
  }
  guard let title = tree.title, let last = phases.last, phases.count >= fewestPhases,
    case .phase(let phase) = tree[last].kind
  else { return report }
  if !hasRules(tree) {
    report.add(.noRule(at: title.title?.content.span ?? title.span, language: tree.language))
  }
  let isProtected = phase.flags.contains { $0.flag == .protected }
  if !isProtected, !linesOfLast.contains(where: { script.asksEveryone($0) }) {
    let span = phase.title?.content.span ?? tree.source.firstWord(of: tree[last].span)
    report.add(.noEvaluation(at: span, language: tree.language))
  }
  return report
}

/// Whether a rule stands on top, of which one on confidentiality is the usual first.
private func hasRules(_ tree: SyntaxTree) -> Bool {
  tree.declarations.contains { declaration in
    switch declaration.kind {
    case .rule: true
    case .role, .facilitator, .card, .list, .choice, .beforehand, .use, .block: false
    }
  }
}

extension CheckedScript {
  /// Whether a line asks everyone something, or gives everyone a turn.
  fileprivate func asksEveryone(_ id: StepID) -> Bool {
    switch tree[id].kind {
    case .round(_, let source, _, _, _, _), .each(_, let source, _, _, _, _):
      return isEveryone(source)
    case .prompt(let group, _, let text): return isEveryone(group) && hasQuestion(text)
    // What nobody is named for is mostly asked of the group.
    case .ask(let ask): return ask.people.map { isEveryone($0) } ?? true
    default: return false
    }
  }

  private func isEveryone(_ group: GroupNode) -> Bool {
    group.except.isEmpty
      && group.members.contains { member in
        switch tree[member].kind {
        case .everyone: return true
        case .name(let name):
          guard let symbol = symbol(name), case .live(let group)? = roster[symbol]?.holders
          else { return false }
          return group.except.isEmpty
            && group.members.contains {
              if case .everyone = tree[$0].kind { true } else { false }
            }
        default: return false
        }
      }
  }

  private func hasQuestion(_ text: TextNode) -> Bool {
    tree.source.text(of: text.span).utf8.contains(UInt8(ascii: "?"))
  }
}
