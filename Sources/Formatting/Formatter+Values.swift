// Values, people and sources; texts and titles with the values in them.
import Diagnostics
import Syntax

extension Formatter {
  /// Returns a value.
  func text(_ id: ValueID) -> String {
    let node = tree[id]
    switch node.kind {
    case .missing: return tree.source.text(of: node.span)
    case .number(let number): return text(number)
    case .duration: return duration(in: node.span)
    case .title(let title): return text(title)
    case .yesNo(let value): return word(value ? .yes : .no)
    case .empty: return word(.empty)
    case .meeting: return word(.meeting)
    case .elapsed: return word(.elapsed)
    case .remaining: return word(.remaining)
    case .previous(let name): return "\(word(.previous)) \(text(name))"
    case .count(let value): return "\(word(.count))(\(text(value)))"
    case .tally(let value): return "\(word(.tally))(\(text(value)))"
    case .who(let value): return "\(word(.who))(\(text(value)))"
    case .name(let name): return text(name)
    case .everyone: return word(.everyone)
    case .facilitator: return word(.facilitator)
    case .labelled(let value, let label): return "\(text(value)) \(word(.with)) \(text(label))"
    case .from(let value, let person): return "\(text(value)) \(word(.of)) \(text(person))"
    case .not(let value): return "\(word(.not)) \(text(value))"
    case .and(let values): return joined(values, by: .and)
    case .or(let values): return joined(values, by: .or)
    case .except(let value, let values):
      return "\(text(value)) \(word(.except)) \(joined(values, by: .and))"
    case .compare(let left, let comparison, let sign, let right):
      return "\(text(left)) " + compared(comparison, sign, right)
    case .sum(let left, let isMinus, let right):
      return "\(text(left)) \(isMinus ? "-" : "+") \(text(right))"
    case .product(let left, let right): return "\(text(left)) * \(text(right))"
    case .group(let value): return "(\(text(value)))"
    }
  }

  private func joined(_ values: [ValueID], by slot: Slot) -> String {
    values.map { text($0) }.joined(separator: " \(word(slot)) ")
  }

  /// Returns a comparison's sign or words, as typed, and its right side.
  private func compared(_ comparison: Comparison, _ sign: Span, _ right: ValueID) -> String {
    let typed = words(from: sign.start, to: sign.end).joined(separator: " ")
    if typed.isEmpty { return "\(self.sign(of: comparison)) \(text(right))" }
    switch comparison {
    case .equal: return "\(word(.equals)) \(text(right))"
    case .unequal where tree[right].span == sign:
      return "\(word(.not)) \(word(.empty))"
    case .unequal:
      let isOther = Language.allCases.contains {
        Keywords.spellings(of: .otherThan, in: $0).contains(typed)
      }
      let words = isOther ? word(.otherThan) : "\(word(.equals)) \(word(.not))"
      return "\(words) \(text(right))"
    case .less, .atMost: return "\(word(.lessThan)) \(text(right))"
    case .more, .atLeast: return "\(word(.moreThan)) \(text(right))"
    case .contains: return "\(word(.contains)) \(text(right))"
    }
  }

  private func sign(of comparison: Comparison) -> String {
    switch comparison {
    case .equal: "="
    case .unequal: "<>"
    case .less: "<"
    case .atMost: "<="
    case .more: ">"
    case .atLeast: ">="
    case .contains: word(.contains)
    }
  }

  // MARK: People and sources

  /// Returns people, or a source.
  func text(_ group: GroupNode) -> String {
    let members = joined(group.members, by: .and)
    if group.except.isEmpty { return members }
    return "\(members) \(word(.except)) \(joined(group.except, by: .and))"
  }

  /// Returns people as a part of a line; none where there are none.
  func texts(_ group: GroupNode?) -> [String] { group.map { [text($0)] } ?? [] }

  // MARK: Texts

  /// Returns a text as it stands, its values in plain form.
  func text(_ template: TemplateNode) -> String {
    var result = ""
    for part in template.parts {
      switch part {
      case .text(let span): result += tree.source.text(of: span)
      case .value(let value, _): result += "{\(text(value))}"
      }
    }
    return result
  }

  /// Returns a title in straight quotes; nothing for a missing one.
  func text(_ title: TitleNode?) -> String { title.map { quoted(text($0.content)) } ?? "" }

  /// Returns a text in straight quotes.
  func quoted(_ text: String) -> String {
    // A curly quote ends a title behind a backslash too, a straight one doesn't.
    let slashes = text.reversed().prefix { $0 == "\\" }.count
    return "\"" + text + (slashes % 2 == 0 ? "\"" : "\\\"")
  }
}
