// Values that stand in a text: what a choice may be, what an answer of a proef says.
import Diagnostics
import ProgramModel
import Syntax

/// A value read from a text.
enum ConstantText: Equatable {
  /// A number.
  case number(Decimal)
  /// A duration in milliseconds.
  case duration(Int64)
  /// Yes or no.
  case yesNo(Bool)

  /// Reads a text as a value of a kind, nil where it is none.
  init?(_ text: String, as kind: ValueType, in language: Language) {
    switch kind {
    case .yesNo:
      guard let value = Checking.yesNo(text) else { return nil }
      self = .yesNo(value)
    case .number:
      guard case .number(let node) = written(text, in: language) ?? .missing,
        let millionths = node.millionths, let value = Decimal(millionths: millionths)
      else { return nil }
      self = .number(value)
    case .duration:
      guard case .duration(let milliseconds) = written(text, in: language) ?? .missing else {
        return nil
      }
      self = .duration(milliseconds)
    case .unknown, .empty, .text, .people, .option, .entry, .list: return nil
    }
  }
}

/// Returns what a text is as the default of a choice, read by the one parser there is.
private func written(_ text: String, in language: Language) -> ValueNode.Kind? {
  let name = "x"
  let choice = Keywords.plain(.choice, in: language)
  let script = """
    \(Keywords.plain(.protocolTitle, in: language)) "\(name)"
    \(Keywords.plain(.language, in: language)) \(language.code)
    \(choice) \(name) = \(text)

    """
  guard text.utf8.count <= 60, text.utf8.first.map({ $0 != 0x0A }) ?? false else { return nil }
  let (tree, report) = parse(SourceText(name: name, text: script))
  guard report.diagnostics.isEmpty, tree.declarations.count == 1,
    case .choice(_, let value, nil) = tree.declarations[0].kind
  else { return nil }
  return tree[value].kind
}
