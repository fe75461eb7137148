// Rounds over a group to which nobody can belong.
//
// In the room the round is passed over without a word, and with it what it was to bring. Told only
// if there is nobody with any size of group that the header allows.
import Diagnostics
import Planning
import ProgramModel
import Syntax

/// Returns the loops over people that have no turn with even the largest group.
func findRoundsOverNobody(_ plans: inout Plans) -> Report {
  var report = Report()
  guard plans.knowsSizes else { return report }
  let planned = plans.plan(for: plans.sizes.upperBound).loops
  for (loop, plan) in zip(plans.program.loops, planned) where plan.turns.most == .at(0) {
    guard let id = plans.step(at: loop.place) else { continue }
    guard let source = plans.tree[id].goneOver, plans.isPeople(source) else { continue }
    report.add(
      .roundOverNobody(
        plans.tree.source.text(of: source.span), size: plans.sizes.upperBound, at: source.span))
  }
  return report
}

extension StepNode {
  /// What a loop goes over.
  fileprivate var goneOver: GroupNode? {
    switch kind {
    case .round(_, let source, _, _, _, _), .each(_, let source, _, _, _, _): source
    default: nil
    }
  }
}
