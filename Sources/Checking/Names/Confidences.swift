// Which names hold what is said in confidence: asked so, or taken from what was.
import Diagnostics
import ProgramModel
import Syntax

/// The names that hold what is said in confidence, each with the word that says so.
typealias Confidences = [ID<Symbol>: Span]

extension CheckedScript {
  /// The names that hold what is said in confidence.
  ///
  /// One line that says so is enough for a name; what is chosen, drawn or gone past of such a list
  /// is said in confidence too.
  var confidences: Confidences {
    var result = tree.askedInConfidence(names)
    if result.isEmpty { return result }
    var isGrowing = true
    while isGrowing {
      isGrowing = false
      for symbol in names.ids where result[symbol] == nil {
        guard let origin = origin(of: symbol, in: result) else { continue }
        result[symbol] = origin
        isGrowing = true
      }
    }
    return result
  }

  /// Returns the word that makes a name hold what is said in confidence, by what it is taken from.
  private func origin(of symbol: ID<Symbol>, in confidences: Confidences) -> Span? {
    if case .turn(let step) = names[symbol].origin {
      return tree[step].goesOver.flatMap { origin(of: $0.values, in: confidences) }
    }
    if case .parameter(let value?) = names[symbol].origin {
      return origin(of: [value], in: confidences)
    }
    for step in names[symbol].takings {
      let source: GroupNode?
      switch tree[step].kind {
      case .ask(let ask): source = ask.source
      case .draw(_, let group): source = group
      default: source = nil
      }
      if let origin = source.flatMap({ origin(of: $0.values, in: confidences) }) { return origin }
    }
    return nil
  }

  private func origin(of values: [ValueID], in confidences: Confidences) -> Span? {
    for value in values {
      if let name = confidence(in: value, confidences) {
        return symbol(name).flatMap { confidences[$0] }
      }
    }
    return nil
  }

  /// Returns the name of what a value shows that was said in confidence, if it does; how often
  /// something was said, by whom, and whether at all shows none of it.
  func confidence(in id: ValueID, _ confidences: Confidences) -> NameNode? {
    switch tree[id].kind {
    case .name(let name): symbol(name).flatMap { confidences[$0] } == nil ? nil : name
    case .count, .who, .compare: nil
    case .from(let list, _): confidence(in: list, confidences)
    default: tree[id].parts.lazy.compactMap { confidence(in: $0, confidences) }.first
    }
  }
}

extension SyntaxTree {
  /// The names that some line asks in confidence.
  fileprivate func askedInConfidence(_ names: Names) -> Confidences {
    var result: Confidences = [:]
    forEachStep(in: flow) { id in
      guard case .ask(let ask) = self[id].kind, let name = ask.name,
        let part = ask.parts.first(where: { $0.kind == .confidential }),
        let symbol = symbol(name, in: names), result[symbol] == nil
      else { return }
      result[symbol] = part.span
    }
    return result
  }
}
