import Diagnostics

/// Returns a tree as text, one node a line, for tests to compare.
///
/// Places are left out, so that two ways to write the same script give the same text.
package func treeDump(_ tree: SyntaxTree) -> String {
  var dump = TreeDump(tree: tree)
  dump.script()
  return dump.text
}

/// The text of a tree as it grows.
struct TreeDump {
  let tree: SyntaxTree
  private(set) var text = ""
  private var depth = 0

  init(tree: SyntaxTree) { self.tree = tree }

  /// Adds a line, and the lines under it.
  mutating func line(_ words: String, _ under: (inout TreeDump) -> Void = { _ in }) {
    text += String(repeating: "  ", count: depth) + words + "\n"
    depth += 1
    under(&self)
    depth -= 1
  }

  /// Adds the whole script.
  mutating func script() {
    line("language \(tree.language.code)")
    if let title = tree.title { line("protocol \(show(title.title))") }
    for node in tree.header { header(node.kind) }
    for node in tree.declarations { declaration(node.kind) }
    for step in tree.flow { self.step(step) }
    for trial in tree.trials { self.trial(trial) }
  }

  // MARK: Texts

  /// Adds a text: its paragraphs and its items, each a line.
  mutating func content(_ node: TextNode?) {
    guard let node else { return }
    for paragraph in node.paragraphs { line("text \(show(paragraph))") }
    items(node.items)
  }

  /// Adds a list.
  mutating func items(_ items: [ItemNode]) {
    for item in items {
      line("item \(item.paragraphs.first.map { show($0) } ?? "")") { dump in
        for paragraph in item.paragraphs.dropFirst() { dump.line("text \(dump.show(paragraph))") }
      }
    }
  }

  /// Returns a name as written, or `?` for a missing one.
  func show(_ name: NameNode?) -> String { name.map { tree.text(of: $0) } ?? "?" }

  /// Returns a title, or `?` for a missing one.
  func show(_ title: TitleNode?) -> String { title.map { show($0.content) } ?? "?" }

  /// Returns a text with its values in braces.
  func show(_ template: TemplateNode) -> String {
    var result = "«"
    for part in template.parts {
      switch part {
      case .text(let span): result += tree.source.text(of: span)
      case .value(let value, _): result += "{\(show(value))}"
      }
    }
    return result + "»"
  }

  // MARK: The top

  private mutating func header(_ kind: HeaderNode.Kind) {
    switch kind {
    case .language(let name, let language):
      line("header language \(show(name)) = \(language?.code ?? "?")")
    case .participants(let count): line("header participants \(show(count))")
    case .participantsAtMost(let number): line("header participants at most \(show(number))")
    case .duration(let range): line("header duration \(show(range))")
    case .muted: line("header muted")
    case .goal(let text): line("header goal") { $0.content(text) }
    case .source(let text): line("header source") { $0.content(text) }
    case .author(let text): line("header author") { $0.content(text) }
    case .version(let text): line("header version") { $0.content(text) }
    case .location(let text): line("header location") { $0.content(text) }
    case .materials(let text): line("header materials") { $0.content(text) }
    }
  }

  private mutating func declaration(_ kind: DeclarationNode.Kind) {
    switch kind {
    case .role(let name, let parts, let text):
      line("role \(show(name))\(show(parts))") { $0.content(text) }
    case .facilitator(_, let parts, let text):
      line("role of the facilitator\(show(parts))") { $0.content(text) }
    case .rule(let rule): self.rule(rule)
    case .card(let card): self.card(card)
    case .list(let name, let text, let items):
      line("list \(show(name))") { dump in
        if let text {
          for paragraph in text.paragraphs { dump.line("text \(dump.show(paragraph))") }
        }
        dump.items(items)
      }
    case .choice(let name, let value, let text):
      line("choice \(show(name)) = \(show(value))") { $0.content(text) }
    case .beforehand(let time, let people, let text):
      line("beforehand \(show(time))\(show(" for ", people))") { $0.content(text) }
    case .use(let title): line("use \(show(title))")
    case .block(let name, let parameters, let steps):
      line("block \(show(name))(\(list(parameters.map { show($0) })))") { dump in
        for step in steps { dump.step(step) }
      }
    }
  }

  /// Adds a rule, on top or under a phase.
  mutating func rule(_ rule: RuleNode) {
    line(rule.title == nil ? "rule" : "rule \(show(rule.title))") { $0.content(rule.text) }
  }

  /// Adds a card, on top or under a phase.
  mutating func card(_ card: CardNode) {
    line("card \(show(card.title))") { $0.content(card.text) }
  }

  private func show(_ parts: [RolePartNode]) -> String {
    var result = ""
    for part in parts {
      switch part.kind {
      case .count(let count): result += ", \(show(count))"
      case .others: result += ", others"
      case .people(let people): result += ", \(show(people))"
      case .rotating: result += ", rotating"
      case .drawn(let source): result += ", drawn\(show(" from ", source))"
      case .later: result += ", later"
      case .alongside: result += ", alongside"
      case .secret: result += ", secret"
      }
    }
    return result
  }

  /// Returns words with a comma between.
  func list(_ words: [String]) -> String { words.joined(separator: ", ") }

  // MARK: Proeven

  private mutating func trial(_ trial: TrialNode) {
    line("trial \(show(trial.title))") { dump in
      for line in trial.lines { dump.given(line.kind) }
    }
  }

  private mutating func given(_ kind: GivenNode.Kind) {
    switch kind {
    case .missing: line("given ?")
    case .participantCount(let number): line("participants \(show(number))")
    case .participants(let persons): line("participants \(show(persons))")
    case .role(let name, let persons): line("role \(show(name)) = \(show(persons))")
    case .choice(let name, let value): line("choice \(show(name)) = \(show(value))")
    case .meeting(let number): line("meeting \(show(number))")
    case .previous(let name, let text): line("previous \(show(name))") { $0.content(text) }
    case .answer(let rating, let name, let person, let text):
      let by = person.map { ", \(show([$0]))" } ?? ""
      line("answer \(rating ? "rating " : "")\(show(name))\(by)") { $0.content(text) }
    case .expect(let expectation): line("expect \(show(expectation))")
    }
  }

  private func show(_ persons: [PersonNode]) -> String {
    list(persons.map { tree.text(of: $0) })
  }

  private func show(_ expectation: ExpectationNode) -> String {
    switch expectation {
    case .missing: "?"
    case .durationAtMost(let time): "duration at most \(show(time))"
    case .durationAtLeast(let time): "duration at least \(show(time))"
    case .duration(let range): "duration \(show(range))"
    case .phases(let titles): "phases \(list(titles.map { show($0) }))"
    case .noPhase(let title): "no phase \(show(title))"
    case .holds(let value): show(value)
    }
  }
}
