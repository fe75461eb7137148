// What one file declares, copied behind another.
import Diagnostics

extension SyntaxTree {
  /// Adds copies of another tree's declarations, as if they stood so many bytes further down, and
  /// returns them; they are not among this tree's own yet.
  package mutating func copy(
    _ declarations: [DeclarationNode], of other: SyntaxTree, movedBy distance: Int
  ) -> [DeclarationNode] {
    var copier = Copier(from: other, into: self, distance: distance)
    var copies: [DeclarationNode] = []
    for declaration in declarations { copies.append(copier.copy(declaration)) }
    self = copier.target
    return copies
  }

  /// Returns the tree with another text and other declarations.
  package func with(_ source: SourceText, declaring declarations: [DeclarationNode]) -> SyntaxTree {
    var result = self
    result.source = source
    result.declarations = declarations
    return result
  }
}

extension Copier {
  mutating func copy(_ declaration: DeclarationNode) -> DeclarationNode {
    let kind = copy(declaration.kind)
    return DeclarationNode(span: moved(declaration.span), kind: kind)
  }

  private mutating func copy(_ kind: DeclarationNode.Kind) -> DeclarationNode.Kind {
    switch kind {
    case .role(let name, let parts, let text):
      let name = copy(name)
      let parts = copy(parts)
      return .role(name, parts, copy(text))
    case .facilitator(let span, let parts, let text):
      let parts = copy(parts)
      return .facilitator(moved(span), parts, copy(text))
    case .rule(let rule): return .rule(copy(rule))
    case .card(let card): return .card(copy(card))
    case .list(let name, let text, let items):
      let name = copy(name)
      let text = copy(text)
      var copies: [ItemNode] = []
      for item in items { copies.append(copy(item)) }
      return .list(name, text, copies)
    case .choice(let name, let value, let text):
      let name = copy(name)
      let value = copy(value)
      return .choice(name, value, copy(text))
    case .beforehand(let time, let people, let text):
      let time = copy(time)
      let people = copy(people)
      return .beforehand(time, people, copy(text))
    case .use(let title): return .use(copy(title))
    case .block(let name, let parameters, let lines):
      let name = copy(name)
      let parameters: [NameNode] = copy(parameters)
      return .block(name, parameters, copy(lines))
    }
  }

  private mutating func copy(_ parts: [RolePartNode]) -> [RolePartNode] {
    var result: [RolePartNode] = []
    for part in parts {
      let kind: RolePartNode.Kind
      switch part.kind {
      case .count(let count): kind = .count(copy(count))
      case .people(let group): kind = .people(copy(group))
      case .drawn(let group): kind = .drawn(copy(group))
      case .others, .rotating, .later, .alongside, .secret: kind = part.kind
      }
      result.append(RolePartNode(span: moved(part.span), kind: kind))
    }
    return result
  }
}
