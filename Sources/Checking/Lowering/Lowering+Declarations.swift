// What stands above the flow.
import Diagnostics
import ProgramModel
import Syntax

extension Lowering {
  mutating func lowerHeader() {
    var participants: ClosedRange<Int>?
    var duration: ClosedRange<Int64>?
    var goal: Passage?
    var sources: [Passage] = []
    var authors: [Passage] = []
    var version: Passage?
    var location: Passage?
    var materials: [Passage] = []
    for line in tree.header {
      switch line.kind {
      case .language, .muted: break
      case .participants(let count): participants = range(count)
      case .participantsAtMost(let number): participants = range(upTo: number)
      case .duration(let range): duration = milliseconds(range)
      case .goal(let text): goal = passage(text)
      case .source(let text): sources.append(passage(text))
      case .author(let text): authors.append(passage(text))
      case .version(let text): version = passage(text)
      case .location(let text): location = passage(text)
      case .materials(let text): materials.append(passage(text))
      }
    }
    program.header = Header(
      participants: participants, duration: duration, goal: goal, sources: sources,
      authors: authors, version: version, location: location, materials: materials)
  }

  /// Whether the whole meeting makes no sound.
  var isMuted: Bool {
    tree.header.contains { line in
      if case .muted = line.kind { true } else { false }
    }
  }

  private func range(_ count: CountNode) -> ClosedRange<Int>? {
    guard let least = count.least.count else { return nil }
    guard let upper = count.most else { return least...least }
    guard let most = upper.count, least <= most else { return nil }
    return least...most
  }

  /// `deelnemers maximaal 6` begins at what the counted roles need, at least two.
  private func range(upTo number: NumberNode) -> ClosedRange<Int>? {
    guard let most = number.count else { return nil }
    var needed = 0
    for role in roster.roles where role.isCounted && role.filling != .later {
      if case .number(let range) = role.holders { needed += range.lowerBound }
    }
    return min(max(needed, 2), most)...most
  }

  private func milliseconds(_ range: RangeNode) -> ClosedRange<Int64>? {
    guard let most = range.most else {
      return milliseconds(range.least, unit: nil).map { $0...$0 }
    }
    var unit: TimeUnit?
    if case .duration(_, let largest) = most.kind { unit = largest }
    guard let low = milliseconds(range.least, unit: unit),
      let high = milliseconds(most, unit: nil), low <= high
    else { return nil }
    return low...high
  }

  /// Returns a time that is known beforehand: a written one, or what a choice is by default.
  private func milliseconds(_ time: TimeNode, unit: TimeUnit?) -> Int64? {
    switch time.kind {
    case .missing: return nil
    case .duration(let milliseconds, _): return milliseconds
    case .number(let number): return unit.flatMap { number.milliseconds(in: $0) }
    case .name(let name):
      guard let symbol = tree.symbol(name, in: names),
        case .choice(let index) = names[symbol].origin,
        case .choice(_, let value, _) = tree.declarations[index].kind,
        case .duration(let milliseconds) = tree[value].kind
      else { return nil }
      return milliseconds
    }
  }

  mutating func lowerDeclarations() {
    numberDeclarations()
    numberSubgroups()
    for declaration in tree.declarations {
      switch declaration.kind {
      case .role(let name?, _, let description): lower(name, description, declaration)
      case .choice(let name?, let value, let text): lower(choice: name, value, text, declaration)
      case .facilitator(_, _, let text): program.facilitator = passage(text)
      case .rule(let rule):
        program.rules.append(reminder(rule.title, rule.text, at: rule.span))
      case .card(let card):
        program.cards.append(reminder(card.title, card.text, at: card.span))
      case .list(let name?, _, let items): lower(list: name, items, declaration)
      case .beforehand(let time, let people, let text):
        lower(beforehand: time, people, text, declaration)
      case .role(nil, _, _), .choice(nil, _, _), .list(nil, _, _), .use, .block: break
      }
    }
  }

  private mutating func lower(
    beforehand time: TimeNode, _ people: GroupNode?, _ text: TextNode,
    _ declaration: DeclarationNode
  ) {
    let time = self.time(time, unit: nil)
    let audience = people.map { self.audience($0) }
    program.preparations.append(
      Preparation(
        place: place(declaration.span), time: time, audience: audience, passage: passage(text)))
  }

  /// Roles, choices and lists may name each other, so each has its place before any is lowered.
  private mutating func numberDeclarations() {
    for symbol in names.ids {
      switch names[symbol].origin {
      case .role: roles[symbol] = ID(roles.count)
      case .choice: choices[symbol] = ID(choices.count)
      case .deck: decks[symbol] = ID(decks.count)
      case .note, .subgroup, .turn, .parameter: break
      }
    }
  }

  private mutating func lower(
    _ name: NameNode, _ description: TextNode?, _ declaration: DeclarationNode
  ) {
    guard let symbol = tree.symbol(name, in: names), let role = roster[symbol] else { return }
    let nameText = text(tree.text(of: name))
    let holders: Role.Holders
    switch role.holders {
    case .number(let range): holders = .number(range)
    case .others, .unsure: holders = .others
    case .live(let group): holders = .live(source(group))
    }
    var filling = role.filling
    if let group = role.drawnFrom { filling = .drawn(from: source(group)) }
    program.roles.append(
      Role(
        name: nameText, place: place(declaration.span), holders: holders,
        isAlongside: role.isAlongside, isSecret: role.isSecret, filling: filling,
        description: passage(description)))
  }

  private mutating func lower(
    choice name: NameNode, _ value: ValueID, _ node: TextNode?, _ declaration: DeclarationNode
  ) {
    guard let symbol = tree.symbol(name, in: names) else { return }
    let nameText = text(tree.text(of: name))
    let kind = types[symbol]
    let standard = constant(value, as: kind)
    let options = tree.listed(node?.items ?? []).compactMap { constant($0.text, as: kind) }
    let explanation = node.flatMap { node in
      node.paragraphs.allSatisfy({ $0.parts.isEmpty }) ? nil : passage(node, withItems: false)
    }
    program.choices.append(
      Choice(
        name: nameText, place: place(declaration.span), standard: standard, options: options,
        explanation: explanation))
  }

  private mutating func lower(
    list name: NameNode, _ items: [ItemNode], _ declaration: DeclarationNode
  ) {
    let nameText = text(tree.text(of: name))
    let items = tree.listed(items).map { text($0.text) }
    program.decks.append(Deck(name: nameText, place: place(declaration.span), items: items))
  }

  mutating func constant(_ value: ValueID, as kind: ValueType) -> Constant {
    let written: String
    switch tree[value].kind {
    case .number(let number):
      if let decimal = number.millionths.flatMap({ Decimal(millionths: $0) }) {
        return .number(decimal)
      }
      written = ""
    case .duration(let milliseconds): return .duration(milliseconds)
    case .yesNo(let value): return .yesNo(value)
    case .title(let title): written = tree.plainText(title.content)
    case .name(let name): written = tree.text(of: name)
    default: written = ""
    }
    if case .option = kind { return .option(text(written)) }
    return .text(text(written))
  }

  mutating func constant(_ option: String, as kind: ValueType) -> Constant? {
    switch kind {
    case .option: return .option(text(option))
    case .number, .duration, .yesNo:
      switch ConstantText(option, as: kind, in: tree.language) {
      case .number(let number): return .number(number)
      case .duration(let milliseconds): return .duration(milliseconds)
      case .yesNo(let value): return .yesNo(value)
      case nil: return nil
      }
    case .unknown, .empty, .text, .people, .entry, .list: return nil
    }
  }
}
