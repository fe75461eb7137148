// Whose an entry is: `adviezen van spreker`, and who brought one in: `wie(advies)`.
import Diagnostics
import ProgramModel
import Syntax

extension TypeChecker {
  /// The entries of a list that are from some people are such a list again.
  mutating func from(_ value: ValueID, _ owner: ValueID) -> ValueType {
    let kind = type(of: value)
    checkPerson(owner)
    guard !kind.isList, !kind.isUnknown else { return kind }
    report.add(.notAList(tree.source.text(of: tree[value].span), kind, at: tree[value].span))
    return .unknown
  }

  /// Who brought an entry in is a person.
  mutating func who(_ value: ValueID) -> ValueType {
    let kind = type(of: value)
    let span = tree[value].span
    switch kind {
    case .unknown, .entry: break
    case .empty, .text, .number, .yesNo, .duration, .people, .option, .list:
      report.add(
        .notAnEntry(tree.source.text(of: span), kind, at: span, language: tree.language))
    }
    return .people
  }
}
