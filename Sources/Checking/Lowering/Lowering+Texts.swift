// Texts with values in them, and times.
import Diagnostics
import ProgramModel
import Syntax

extension Lowering {
  /// Returns a text with its values.
  mutating func template(_ node: TemplateNode) -> Template {
    var parts: [Template.Part] = []
    for part in node.parts {
      switch part {
      case .text(let span): parts.append(.text(text(tree.plainText(span))))
      case .value(let value, _): parts.append(.value(expression(value)))
      }
    }
    return Template(parts)
  }

  /// Returns a text with its paragraphs and, unless they are something else, its items.
  mutating func passage(_ node: TextNode, withItems: Bool = true) -> Passage {
    let paragraphs = node.paragraphs.map { template($0) }
    guard withItems else { return Passage(paragraphs: paragraphs) }
    let items = node.items.map { item in item.paragraphs.map { template($0) } }
    return Passage(paragraphs: paragraphs, items: items)
  }

  mutating func passage(_ node: TextNode?) -> Passage? { node.map { passage($0) } }

  /// Returns a rule or a card.
  mutating func reminder(_ title: TitleNode?, _ node: TextNode, at span: Span) -> Reminder {
    let title = title.map { text(tree.plainText($0.content)) }
    return Reminder(title: title, place: place(span), passage: passage(node))
  }

  /// Returns a time, or a range of two.
  mutating func time(_ range: RangeNode) -> TimeRange {
    guard let most = range.most else {
      let time = self.time(range.least, unit: nil)
      return TimeRange(least: time, most: time)
    }
    var unit: TimeUnit?
    if case .duration(_, let largest) = most.kind { unit = largest }
    let least = time(range.least, unit: unit)
    return TimeRange(least: least, most: time(most, unit: nil))
  }

  mutating func time(_ range: RangeNode?) -> TimeRange? { range.map { time($0) } }

  mutating func time(_ node: TimeNode, unit: TimeUnit?) -> ID<Expression> {
    switch node.kind {
    case .duration(let milliseconds, _): add(.constant(.duration(milliseconds)))
    case .number(let number):
      add(
        unit.flatMap { number.milliseconds(in: $0) }.map { .constant(.duration($0)) } ?? .empty)
    case .name(let name): named(name)
    case .missing: add(.empty)
    }
  }

  /// Returns a number of turns.
  mutating func turns(_ node: TimeNode) -> ID<Expression> {
    switch node.kind {
    case .number(let number):
      add(
        number.millionths.flatMap { Decimal(millionths: $0) }.map { .constant(.number($0)) }
          ?? .empty)
    case .name(let name): named(name)
    case .duration, .missing: add(.empty)
    }
  }
}
