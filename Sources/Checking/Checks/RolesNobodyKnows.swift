// Roles of which nobody learns what they are for.
//
// Whoever gets such a role sits through the meeting waiting for a part that never comes. A word of
// what it does, or one line that is for it, is enough.
import Diagnostics
import ProgramModel
import Syntax

/// Returns the roles that have no description and stand in no line.
func findRolesNobodyKnows(_ script: CheckedScript) -> Report {
  var report = Report()
  let bare = script.roster.roles.filter { role in
    if case .role(_, _, nil) = script.tree.declarations[role.declaration].kind {
      true
    } else {
      false
    }
  }
  if bare.isEmpty { return report }
  let mentioned = script.mentionedNames
  for role in bare where !mentioned.contains(role.symbol) {
    guard case .role(let name?, _, _) = script.tree.declarations[role.declaration].kind else {
      continue
    }
    report.add(.roleNobodyKnows(script.tree.text(of: name), at: name.span))
  }
  return report
}

extension CheckedScript {
  /// The names that stand anywhere but where they are declared.
  fileprivate var mentionedNames: Set<ID<Symbol>> {
    var result: Set<ID<Symbol>> = []
    let mention = { (name: NameNode?) in
      if let symbol = name.flatMap({ self.symbol($0) }) { result.insert(symbol) }
    }
    for value in tree.values {
      if case .name(let name) = value.kind { mention(name) }
    }
    tree.forEachStep(in: tree.flow) { id in
      switch tree[id].kind {
      case .appoint(let name, _), .appointFrom(let name, _, _, _), .reveal(let name): mention(name)
      default: break
      }
    }
    for line in tree.trials.flatMap({ $0.lines }) {
      if case .role(let name, _) = line.kind { mention(name) }
    }
    return result
  }
}
