// The whole script from top to bottom: the header, what is declared, the flow, the proeven.
import Diagnostics
import Syntax

extension Formatter {
  /// Writes all lines; with a line that tells the language where a translation needs it.
  mutating func script(addsLanguage: Bool) {
    let top = tree.title?.span.start ?? 0
    for node in tree.header where node.span.start < top { header(node, depth: 0) }
    if let node = tree.title {
      line("\(word(.protocolTitle)) \(text(node.title))", at: top, depth: 0, opensAt: 0)
    }
    if addsLanguage {
      let depth = tree.title == nil ? 0 : 1
      line("\(word(.language)) \(language.code)", at: top, depth: depth)
    }
    for node in tree.header where node.span.start >= top {
      header(node, depth: tree.title == nil ? 0 : 1)
    }
    declarations()
    flow(tree.flow, depth: 0, firstGap: .one)
    for node in tree.trials { trial(node) }
  }

  private mutating func header(_ node: HeaderNode, depth: Int) {
    func write(_ slot: Slot, _ rest: String, _ content: TextNode? = nil) {
      line(word(slot) + rest, content, at: node.span, depth: depth)
    }
    switch node.kind {
    case .language: write(.language, " " + language.code)
    case .participants(let count): write(.participants, " " + text(count))
    case .participantsAtMost(let number):
      write(.participants, " \(word(.atMost)) \(text(number))")
    case .duration(let range): write(.duration, " " + text(range))
    case .muted: write(.muted, "")
    case .goal(let content): write(.goal, "", content)
    case .source(let content): write(.source, "", content)
    case .author(let content): write(.author, "", content)
    case .version(let content): write(.version, "", content)
    case .location(let content): write(.location, "", content)
    case .materials(let content): write(.materials, "", content)
    }
  }

  // MARK: Declarations

  private mutating func declarations() {
    var gap = FormattedLine.Gap.one
    for node in tree.declarations {
      if case .block = node.kind { gap = .one }
      declaration(node, gap: gap)
      gap = .kept
      if case .block = node.kind { gap = .one }
    }
  }

  private mutating func declaration(_ node: DeclarationNode, gap: FormattedLine.Gap) {
    func write(_ head: String, _ content: TextNode?) {
      line(head, content, at: node.span, depth: 0, gap: gap)
    }
    switch node.kind {
    case .role(let name, let parts, let content):
      write(list(["\(word(.role)) \(text(name))"] + parts.map { text($0) }), content)
    case .facilitator(_, let parts, let content):
      write(
        list(["\(word(.role)) \(word(.facilitator))"] + parts.map { text($0) }), content)
    case .rule(let rule): self.rule(rule, depth: 0, gap: gap)
    case .card(let card): self.card(card, depth: 0, gap: gap)
    case .list(let name, let content, let items):
      write("\(word(.list)) \(text(name))", content)
      if content == nil { self.items(items, depth: 1) }
    case .choice(let name, let value, let content):
      write("\(word(.choice)) \(text(name)) = \(text(value))", content)
    case .beforehand(let time, let people, let content):
      write("\(word(.beforehand)) " + list([text(time)] + texts(people)), content)
    case .use(let title): write("\(word(.use)) \(text(title))", nil)
    case .block(let name, let parameters, let steps):
      let given = parameters.isEmpty ? "" : "(\(list(parameters.map { text($0) })))"
      let head = "\(word(.block)) \(text(name))\(given)"
      line(head, nil, at: node.span, depth: 0, gap: gap, opens: true)
      flow(steps, depth: 1)
      end(of: .block, depth: 0)
    }
  }

  /// Writes a rule, on top or under a phase.
  mutating func rule(_ rule: RuleNode, depth: Int, gap: FormattedLine.Gap = .kept) {
    let head = rule.title.map { "\(word(.rule)) \(text($0))" } ?? word(.rule)
    line(head, rule.text, at: rule.span, depth: depth, gap: gap)
  }

  /// Writes a card, on top or under a phase.
  mutating func card(_ card: CardNode, depth: Int, gap: FormattedLine.Gap = .kept) {
    let head = "\(word(.card)) \(text(card.title))"
    line(head, card.text, at: card.span, depth: depth, gap: gap)
  }

  private func text(_ part: RolePartNode) -> String {
    switch part.kind {
    case .count(let count): text(count)
    case .others: word(.others)
    case .people(let people): text(people)
    case .rotating: word(.rotating)
    case .drawn(let source):
      source.map { "\(word(.drawn)) \(word(.from)) \(text($0))" } ?? word(.drawn)
    case .later: word(.later)
    case .alongside: word(.alongside)
    case .secret: word(.secret)
    }
  }
}
