// How each name is written, wherever it stands.
import Diagnostics
import Syntax

/// The names of a script, as they are written where they are declared.
struct DeclaredNames {
  /// A name, where it is declared.
  struct Declaration {
    let name: NameNode
    /// Whether a line may begin with it: it is somebody's.
    let beginsLines: Bool
  }

  /// All declarations, in order.
  private(set) var declarations: [Declaration] = []
  /// The first spelling of each name, by its key.
  private var spellings: [String: String] = [:]
  /// Those spellings themselves, as nearly every name is written as it was declared.
  private var declared: Set<String> = []

  init(of tree: SyntaxTree) {
    for declaration in tree.declarations { add(declaration.kind) }
    for step in tree.steps { add(step.kind) }
    declarations.sort { $0.name.span.start < $1.name.span.start }
    for declaration in declarations {
      let text = tree.text(of: declaration.name)
      let key = nameKey(text)
      if spellings[key] == nil {
        spellings[key] = text
        declared.insert(text)
      }
    }
  }

  /// Returns a name as it was declared first, or as it is where nobody declared it.
  ///
  /// A `String` equals one whose é is in two parts, which are other bytes.
  func spelling(of name: String) -> String {
    if declared.contains(name), name.utf8.allSatisfy({ $0 < 0x80 }) { return name }
    return spellings[nameKey(name)] ?? name
  }

  private mutating func add(_ name: NameNode?, beginsLines: Bool) {
    if let name { declarations.append(Declaration(name: name, beginsLines: beginsLines)) }
  }

  private mutating func add(_ declaration: DeclarationNode.Kind) {
    switch declaration {
    case .role(let name, _, _): add(name, beginsLines: true)
    case .list(let name, _, _), .choice(let name, _, _): add(name, beginsLines: false)
    case .block(let name, let parameters, _):
      add(name, beginsLines: false)
      for parameter in parameters { add(parameter, beginsLines: true) }
    case .facilitator, .rule, .card, .beforehand, .use: break
    }
  }

  private mutating func add(_ step: StepNode.Kind) {
    switch step {
    case .ask(let ask) where ask.verb != .rate: add(ask.name, beginsLines: false)
    case .draw(let name, _), .set(let name, _): add(name, beginsLines: false)
    case .each(let name, _, _, _, _, _), .round(let name, _, _, _, _, _):
      add(name, beginsLines: true)
    case .subgroups(.named(let names, _), _, _):
      for name in names { add(name, beginsLines: true) }
    case .subgroups(.size, _, _), .ask, .missing, .phase, .pause, .prompt, .speaks, .listens,
      .whisper, .silence, .then, .seat, .cue, .appoint, .appointFrom, .reveal, .remember,
      .perform, .condition, .repeated, .together, .stop:
      break
    }
  }
}
