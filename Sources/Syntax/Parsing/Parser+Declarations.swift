import Diagnostics

// What is declared above the flow.
extension Parser {
  /// Reads a declaration.
  mutating func declaration(_ slot: Slot) -> DeclarationNode.Kind? {
    switch slot {
    case .role: return role()
    case .rule: return .rule(rule())
    case .card: return .card(card())
    case .list: return list()
    case .choice: return choice()
    case .beforehand: return beforehand()
    case .use: return use()
    case .block: return block()
    default: return nil
    }
  }

  // MARK: Roles

  private mutating func role() -> DeclarationNode.Kind {
    take(.role)
    let facilitator = take(.facilitator)
    let name = facilitator == nil ? newName() : nil
    var parts: [RolePartNode] = []
    while true {
      let part = nextPart()
      guard part.isThere, !isBroken, let kind = rolePart(part.hasComma) else { break }
      if case .count(let count) = kind.kind, !part.hasComma, let name, parts.isEmpty,
        at(.comma), tokens.indices.contains(position + 1), tokens[position + 1].kind == .number
      {
        // `rol inbrenger 1, 1`: the first number is meant as part of the name.
        let whole = span(Int(name.span.start), Int(count.span.end))
        fail(.numberInName(words(of: whole), at: whole))
      }
      parts.append(kind)
    }
    let text = optionalText(.nowhere)
    endLine()
    if let facilitator { return .facilitator(facilitator, parts, text) }
    return .role(name, parts, text)
  }

  private mutating func rolePart(_ hasComma: Bool) -> RolePartNode? {
    let first = position
    guard let kind = rolePartKind(hasComma) else { return nil }
    return RolePartNode(span: span(from: first), kind: kind)
  }

  private mutating func rolePartKind(_ hasComma: Bool) -> RolePartNode.Kind? {
    if atNumber { return .count(count()) }
    if take(.others) != nil { return .others }
    if take(.rotating) != nil { return .rotating }
    if take(.drawn) != nil {
      return .drawn(take(.from) != nil ? sourceOfEntries() : nil)
    }
    if take(.later) != nil { return .later }
    if take(.alongside) != nil { return .alongside }
    if take(.secret) != nil { return .secret }
    guard let people = peoplePart(hasComma) else { return nil }
    return .people(people)
  }

  // MARK: Rules, cards, lists, choices

  /// `spelregel "Naam": tekst`, on top or under a phase.
  mutating func rule() -> RuleNode {
    form = .rule
    let start = lines[line - 1]
    take(.rule)
    var title: TitleNode?
    if !at(.text) { title = self.title() }
    let text = text()
    return RuleNode(span: span(Int(start.start), Int(start.end)), title: title, text: text)
  }

  /// `kaart "Naam": tekst`, on top or under a phase.
  mutating func card() -> CardNode {
    form = .card
    let start = lines[line - 1]
    take(.card)
    let title = title()
    let text = text()
    return CardNode(span: span(Int(start.start), Int(start.end)), title: title, text: text)
  }

  private mutating func list() -> DeclarationNode.Kind {
    take(.list)
    let name = newName()
    if let text = optionalText(.nowhere) {
      return .list(name, text, text.items)
    }
    endLine()
    let text = bareLines()
    return .list(name, text?.paragraphs.isEmpty ?? true ? nil : text, text?.items ?? [])
  }

  private mutating func choice() -> DeclarationNode.Kind {
    take(.choice)
    let name = newName()
    if take(.equalSign) == nil { fail(.missingSign("=", at: here.before, form)) }
    let value = value()
    let text = optionalText(.nowhere)
    endLine()
    return .choice(name, value, text ?? bareLines())
  }

  /// The paragraphs and items right under a line that needs no text of its own.
  private mutating func bareLines() -> TextNode? {
    let first = line
    let paragraphs = paragraphs(holdsValues: false)
    let items = items(holdValues: false)
    guard line > first else { return nil }
    return TextNode(
      span: wholeLine(first).joined(with: wholeLine(line - 1)), paragraphs: paragraphs,
      items: items)
  }

  private mutating func beforehand() -> DeclarationNode.Kind {
    take(.beforehand)
    let time = time()
    var people: GroupNode?
    let part = nextPart()
    if part.isThere { people = peoplePart(part.hasComma) }
    return .beforehand(time, people, text())
  }

  private mutating func use() -> DeclarationNode.Kind {
    take(.use)
    skipColon()
    let title = title()
    endLine()
    return .use(title)
  }

  private mutating func block() -> DeclarationNode.Kind {
    take(.block)
    let name = newName()
    var parameters: [NameNode] = []
    if let open = take(.leftBracket), take(.rightBracket) == nil {
      repeat {
        if let parameter = newName() { parameters.append(parameter) }
      } while take(.comma) != nil
      if take(.rightBracket) == nil { fail(.unclosedBracket(at: open)) }
    }
    endLine()
    return .block(name, parameters, [])
  }
}
