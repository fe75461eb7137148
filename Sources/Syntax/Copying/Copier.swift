// Copies parts of one tree into another: all spans moved by as much, all indices new.
//
// What is copied lies behind what is there, each node behind those that it is made of, as in a tree
// that was parsed.
import Diagnostics

extension SyntaxTree {
  /// Adds copies of another tree's lines, as if they stood so many bytes further down, and returns
  /// them; they belong to nothing yet.
  package mutating func copy(_ lines: [StepID], of other: SyntaxTree, movedBy distance: Int)
    -> [StepID]
  {
    // The arenas are handed over and back, so that nothing but the lines is copied.
    var whole = SyntaxTree(source: source, language: language)
    swap(&self, &whole)
    var copier = Copier(from: other, into: consume whole, distance: distance)
    let copies = copier.copy(lines)
    swap(&self, &copier.target)
    return copies
  }

  /// Gives a line that does a block the lines that are done.
  package mutating func fill(_ id: StepID, with lines: [StepID]) {
    let step = self[id]
    guard case .perform(let name, let values, _) = step.kind else { return }
    steps[Int(id.index)] = StepNode(
      span: step.span, kind: .perform(name, values, does: lines))
  }

  /// Returns the tree with another text, and without the lines of some blocks, named by their place
  /// among the declarations.
  package func with(_ source: SourceText, withoutLinesOf blocks: Set<Int>) -> SyntaxTree {
    var result = self
    result.source = source
    for index in declarations.indices where blocks.contains(index) {
      guard case .block(let name, let parameters, _) = declarations[index].kind else { continue }
      result.declarations[index] = DeclarationNode(
        span: declarations[index].span, kind: .block(name, parameters, []))
    }
    return result
  }
}

/// A copy under way.
struct Copier {
  let origin: SyntaxTree
  var target: SyntaxTree
  private let distance: Int

  init(from origin: SyntaxTree, into target: SyntaxTree, distance: Int) {
    self.origin = origin
    self.target = target
    self.distance = distance
  }

  func moved(_ span: Span) -> Span {
    Span(
      file: target.source.file, start: span.range.lowerBound + distance,
      end: span.range.upperBound + distance)
  }

  mutating func copy(_ values: [ValueID]) -> [ValueID] {
    var result: [ValueID] = []
    for value in values { result.append(copy(value)) }
    return result
  }

  mutating func copy(_ lines: [StepID]) -> [StepID] {
    var result: [StepID] = []
    for line in lines { result.append(copy(line)) }
    return result
  }

  mutating func copy(_ id: StepID) -> StepID {
    let step = origin[id]
    let kind = copy(step.kind)
    target.steps.append(StepNode(span: moved(step.span), kind: kind))
    return StepID(index: Int32(target.steps.count - 1))
  }

  mutating func copy(_ id: ValueID) -> ValueID {
    let value = origin[id]
    let kind = copy(value.kind)
    target.values.append(ValueNode(span: moved(value.span), kind: kind))
    return ValueID(index: Int32(target.values.count - 1))
  }

  private mutating func copy(_ kind: ValueNode.Kind) -> ValueNode.Kind {
    switch kind {
    case .missing, .duration, .yesNo, .empty, .meeting, .elapsed, .remaining, .everyone,
      .facilitator:
      return kind
    case .number(let number): return .number(copy(number))
    case .title(let title): return .title(copy(title))
    case .previous(let name): return .previous(copy(name))
    case .count(let value): return .count(copy(value))
    case .tally(let value): return .tally(copy(value))
    case .who(let value): return .who(copy(value))
    case .name(let name): return .name(copy(name))
    case .labelled(let value, let label):
      let value = copy(value)
      return .labelled(value, copy(label))
    case .from(let value, let owner):
      let value = copy(value)
      return .from(value, of: copy(owner))
    case .not(let value): return .not(copy(value))
    case .and(let values): return .and(copy(values))
    case .or(let values): return .or(copy(values))
    case .except(let value, let others):
      let value = copy(value)
      return .except(value, copy(others))
    case .compare(let left, let comparison, let sign, let right):
      let left = copy(left)
      return .compare(left, comparison, moved(sign), copy(right))
    case .sum(let left, let minus, let right):
      let left = copy(left)
      return .sum(left, minus: minus, copy(right))
    case .product(let left, let right):
      let left = copy(left)
      return .product(left, copy(right))
    case .group(let value): return .group(copy(value))
    }
  }
}

// MARK: Names, texts and amounts

extension Copier {
  mutating func copy(_ name: NameNode) -> NameNode {
    let spelling = target.spellings.number(of: origin.source.bytes[name.span.range])
    return NameNode(span: moved(name.span), spelling: spelling)
  }

  mutating func copy(_ name: NameNode?) -> NameNode? {
    guard let name else { return nil }
    return copy(name)
  }

  mutating func copy(_ names: [NameNode]) -> [NameNode] {
    var result: [NameNode] = []
    for name in names { result.append(copy(name)) }
    return result
  }

  func copy(_ number: NumberNode) -> NumberNode {
    NumberNode(span: moved(number.span), millionths: number.millionths)
  }

  func copy(_ count: CountNode) -> CountNode {
    CountNode(
      span: moved(count.span), least: copy(count.least), most: count.most.map { copy($0) })
  }

  mutating func copy(_ time: TimeNode) -> TimeNode {
    let kind: TimeNode.Kind =
      switch time.kind {
      case .number(let number): .number(copy(number))
      case .name(let name): .name(copy(name))
      case .duration, .missing: time.kind
      }
    return TimeNode(span: moved(time.span), kind: kind)
  }

  mutating func copy(_ time: TimeNode?) -> TimeNode? {
    guard let time else { return nil }
    return copy(time)
  }

  mutating func copy(_ range: RangeNode) -> RangeNode {
    let least = copy(range.least)
    return RangeNode(span: moved(range.span), least: least, most: copy(range.most))
  }

  mutating func copy(_ range: RangeNode?) -> RangeNode? {
    guard let range else { return nil }
    return copy(range)
  }

  mutating func copy(_ group: GroupNode) -> GroupNode {
    let members = copy(group.members)
    return GroupNode(span: moved(group.span), members: members, except: copy(group.except))
  }

  mutating func copy(_ group: GroupNode?) -> GroupNode? {
    guard let group else { return nil }
    return copy(group)
  }

  mutating func copy(_ template: TemplateNode) -> TemplateNode {
    var parts: [TemplatePart] = []
    for part in template.parts {
      switch part {
      case .text(let span): parts.append(.text(moved(span)))
      case .value(let value, let span): parts.append(.value(copy(value), moved(span)))
      }
    }
    return TemplateNode(span: moved(template.span), parts: parts)
  }

  mutating func copy(_ title: TitleNode) -> TitleNode {
    TitleNode(span: moved(title.span), content: copy(title.content))
  }

  mutating func copy(_ title: TitleNode?) -> TitleNode? {
    guard let title else { return nil }
    return copy(title)
  }

  mutating func copy(_ item: ItemNode) -> ItemNode {
    var paragraphs: [TemplateNode] = []
    for paragraph in item.paragraphs { paragraphs.append(copy(paragraph)) }
    return ItemNode(marker: moved(item.marker), paragraphs: paragraphs)
  }

  mutating func copy(_ text: TextNode) -> TextNode {
    var paragraphs: [TemplateNode] = []
    for paragraph in text.paragraphs { paragraphs.append(copy(paragraph)) }
    var items: [ItemNode] = []
    for item in text.items { items.append(copy(item)) }
    return TextNode(span: moved(text.span), paragraphs: paragraphs, items: items)
  }

  mutating func copy(_ text: TextNode?) -> TextNode? {
    guard let text else { return nil }
    return copy(text)
  }

  mutating func copy(_ rule: RuleNode) -> RuleNode {
    let title = copy(rule.title)
    return RuleNode(span: moved(rule.span), title: title, text: copy(rule.text))
  }

  mutating func copy(_ card: CardNode) -> CardNode {
    let title = copy(card.title)
    return CardNode(span: moved(card.span), title: title, text: copy(card.text))
  }
}
