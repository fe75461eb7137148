// The first phase: which names a script has, each once, and which it can't have.
import Diagnostics
import ProgramModel
import Syntax

/// Returns the names that a script declares, and what is wrong with the names themselves.
func collectNames(_ script: Woven) -> (names: Names, report: Report) {
  let tree = script.tree
  var collection = NameCollection(script)
  for index in tree.declarations.indices { collection.declare(tree.declarations[index], index) }
  collection.walk(tree.flow)
  for (index, declaration) in tree.declarations.enumerated() {
    guard case .block(_, _, let steps) = declaration.kind, !steps.isEmpty else { continue }
    collection.declare(script.unsureParameters[index] ?? [])
    collection.walk(steps)
  }
  collection.names.settleParameters(in: tree)
  return (collection.names, collection.report)
}

private struct NameCollection {
  let tree: SyntaxTree
  private let seams: Seams
  /// The words that the language of each file keeps for itself.
  private let refused: [RefusedWords]
  var names: Names
  var report = Report()
  private let parameters: [StepID: [Parameter]]

  init(_ script: Woven) {
    tree = script.tree
    parameters = script.parameters
    names = Names(tree.spellings, script.seams)
    seams = script.seams
    refused = script.seams.trees.map { .of($0.language) }
  }

  /// Declares what a block takes.
  mutating func declare(_ parameters: [Parameter]) {
    for parameter in parameters {
      let text = tree.text(of: parameter.name)
      let known = names.symbol(parameter.name, at: parameter.scope.lowerBound)
      if let known {
        report.add(.nameTaken(text, at: parameter.name.span, first: names[known].span))
      }
      let isRefused = refuse(parameter.name, beginsLines: true)
      add(
        parameter.name, as: .parameter(parameter.argument), scope: parameter.scope,
        isUnsure: isRefused || known != nil || parameter.argument == nil)
    }
  }

  mutating func declare(_ declaration: DeclarationNode, _ index: Int) {
    switch declaration.kind {
    case .role(let name?, let parts, _):
      declare(name, as: .role(index), beginsLines: true)
      if let number = tree.numberMeant(for: name, parts), let id = tree.symbol(name, in: names),
        let spelling = tree.spellings.find(tree.text(of: name) + number)
      {
        names.alias(spelling, for: id)
      }
    case .choice(let name?, _, _): declare(name, as: .choice(index))
    case .list(let name?, _, _): declare(name, as: .deck(index))
    case .role, .choice, .list, .facilitator, .rule, .card, .beforehand, .use, .block: break
    }
  }

  mutating func walk(_ steps: [StepID]) {
    for id in steps {
      let step = tree[id]
      switch step.kind {
      case .ask(let ask):
        if let name = ask.name, ask.verb != .rate { takeDown(name, by: id, asked: ask) }
      case .draw(let name?, _), .set(let name?, _): takeDown(name, by: id)
      case .appoint(let name?, _), .appointFrom(let name?, _, _, _):
        if let role = tree.symbol(name, in: names) { names.take(role, by: id) }
      case .subgroups(.named(let groups, _), _, _):
        deal(groups, by: id)
      case .each(let name?, _, _, _, let body, let between),
        .round(let name?, _, _, _, let body, let between):
        let end = tree.reach(of: body + (between?.steps ?? []))
        let scope = step.span.start..<max(step.span.end, end) + 1
        declare(name, as: .turn(id), scope: scope, beginsLines: goesOverPeople(step))
      case .perform: declare(parameters[id] ?? [])
      case .missing, .phase, .pause, .prompt, .speaks, .listens, .whisper, .silence, .then, .seat,
        .cue, .draw, .appoint, .appointFrom, .reveal, .subgroups, .set, .remember,
        .condition, .repeated, .each, .round, .together, .stop:
        break
      }
      for block in step.blocks { walk(block) }
    }
  }

  /// Declares the names of a line that divides people; another line may deal them all again.
  private mutating func deal(_ groups: [NameNode], by id: StepID) {
    let known = groups.map { tree.symbol($0, in: names) }
    let isAgain = known.allSatisfy { $0.map { names[$0].origin == .subgroup } ?? false }
    for (name, symbol) in zip(groups, known) {
      if !isAgain || symbol == nil { declare(name, as: .subgroup, beginsLines: true) }
      if let symbol = tree.symbol(name, in: names), names[symbol].origin == .subgroup {
        names.take(symbol, by: id)
      }
    }
  }

  private func goesOverPeople(_ step: StepNode) -> Bool {
    if case .round = step.kind { true } else { false }
  }

  private mutating func takeDown(_ name: NameNode, by step: StepID, asked: AskNode? = nil) {
    guard let id = tree.symbol(name, in: names) ?? noteElsewhere(name) else {
      let other = names.lastLoop(named: name)
      let isRefused = refuse(name, beginsLines: false)
      let id = add(name, as: .note, scope: nil, isUnsure: isRefused)
      names.take(id, by: step)
      if let other {
        report.add(
          .nameOfTurnTaken(
            tree.text(of: name), at: name.span, first: names[other].span,
            isChosen: asked?.verb == .choose || asked?.verb == .vote))
        names.doubt(id)
      }
      return
    }
    if case .note = names[id].origin {
      names.take(id, by: step)
      names.share(id, at: name.span.start)
    } else {
      report.add(
        .notWritable(
          tree.text(of: name), at: name.span, gap: tree.source.blanks(before: name.span),
          origin: names[id].origin, first: names[id].span, isAsked: asked != nil))
    }
  }

  /// Returns the name that another file has for something, if a line may take it down here, too.
  private mutating func noteElsewhere(_ name: NameNode) -> ID<Symbol>? {
    guard let id = names.anywhere(name) else { return nil }
    if names[id].origin == .note { return id }
    report.add(.nameTaken(tree.text(of: name), at: name.span, first: names[id].span))
    names.doubt(id)
    return nil
  }

  private mutating func declare(
    _ name: NameNode, as origin: Symbol.Origin, scope: Range<UInt32>? = nil,
    beginsLines: Bool = false, isUnsure: Bool = false
  ) {
    let text = tree.text(of: name)
    let elsewhere = scope == nil ? names.anywhere(name) : nil
    if let first = tree.symbol(name, in: names) ?? elsewhere {
      report.add(.nameTaken(text, at: name.span, first: names[first].span))
      // What a second role or choice means is anyone's guess; a loop's lines mean its turn.
      if scope != nil { add(name, as: origin, scope: scope, isUnsure: true) }
      names.doubt(first)
      return
    }
    let isRefused = refuse(name, beginsLines: beginsLines)
    add(name, as: origin, scope: scope, isUnsure: isUnsure || isRefused)
  }

  /// Whether a name is one that the script's language keeps for itself; if so it is told.
  private mutating func refuse(_ name: NameNode, beginsLines: Bool) -> Bool {
    let text = tree.text(of: name)
    let words = refused[seams.file(at: name.span.start)]
    guard let reason = words.refusal(of: text, beginsLines: beginsLines) else {
      return false
    }
    report.add(.reservedName(text, at: name.span, reason: reason))
    return true
  }

  @discardableResult
  private mutating func add(
    _ name: NameNode, as origin: Symbol.Origin, scope: Range<UInt32>?, isUnsure: Bool
  ) -> ID<Symbol> {
    let text = tree.text(of: name)
    let isOneWord = text.utf8.allSatisfy { $0 > 0x20 && $0 < 0x80 }
    let words = isOneWord ? [text] : text.split { $0.isWhitespace }.map { String($0) }
    let id = names.add(
      Symbol(
        name: text, span: name.span, origin: origin, isUnsure: isUnsure || words.count > 1,
        scope: scope), as: name.spelling)
    // A name of two words is told; whatever its author makes of it further down is meant for it.
    if words.count > 1 {
      for word in [words.joined(separator: "-"), words.joined()] + words {
        if let spelling = tree.spellings.find(word) { names.alias(spelling, for: id) }
      }
    }
    return id
  }

}

extension SyntaxTree {
  /// Returns the number of `rol inbrenger 1, 1`, which is meant as part of the name.
  fileprivate func numberMeant(for name: NameNode, _ parts: [RolePartNode]) -> String? {
    guard let first = parts.first, case .count = first.kind else { return nil }
    let between = Span(
      file: name.span.file, start: Int(name.span.end),
      end: max(Int(name.span.end), Int(first.span.start)))
    guard !source.text(of: between).contains(",") else { return nil }
    let behind = Span(
      file: name.span.file, start: Int(first.span.end),
      end: min(Int(first.span.end) + 8, source.bytes.count))
    let rest = source.text(of: behind).filter { $0 != " " }
    guard rest.first == ",", rest.dropFirst().first?.isNumber ?? false else { return nil }
    return source.text(of: first.span)
  }
}

extension SourceText {
  /// Returns the blanks right before a stretch.
  fileprivate func blanks(before span: Span) -> Span {
    var start = Int(span.start)
    while start > 0, bytes[start - 1] == 0x20 || bytes[start - 1] == 0x09 { start -= 1 }
    return Span(file: span.file, start: start, end: Int(span.start))
  }
}
