// People that are divided into groups.
import Diagnostics
import ProgramModel
import Syntax

extension TypeChecker {
  /// Checks a line that divides people into groups.
  mutating func checkDivision(_ kind: SubgroupKind, _ range: RangeNode?, _ text: TextNode) {
    switch kind {
    case .size(let number, let source):
      checkCount(number, from: 2)
      if let source { checkPeople(source) }
    case .named(let groups, let source):
      checkPeople(source)
      for name in groups {
        if let symbol = tree.symbol(name, in: names) { _ = type(of: symbol) }
      }
      if let only = groups.first, groups.count == 1 {
        report.add(.oneGroup(tree.text(of: only), at: only.span))
      }
    }
    if let range { checkTime(range) }
    checkText(text)
  }
}
