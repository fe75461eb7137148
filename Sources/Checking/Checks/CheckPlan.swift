// The fifth phase: what only shows once it is known how long everything takes, and with how many.
import Diagnostics
import Planning
import ProgramModel
import Syntax

/// Returns what can't come true with the time and the people that a script speaks of.
///
/// A finding of this phase is one file beside this one: why, how it is found, what it says.
func checkPlan(_ script: CheckedScript, _ program: Program) -> Report {
  var plans = Plans(script, program)
  var report = Report()
  report.add(findPhasesTooShort(&plans))
  report.add(findMeetingTooLong(&plans))
  report.add(findRoundsOverNobody(&plans))
  return report
}

/// The plans of a script, for every group size that its header allows.
struct Plans {
  let tree: SyntaxTree
  private let types: Types
  let program: Program
  /// The sizes; only the smallest that there can be where the header doesn't say.
  let sizes: ClosedRange<Int>
  private var bySize: [Int: Plan] = [:]
  private let seams: Seams
  /// The lines of the flow by where they were written, once one was looked for.
  private var steps: [Place: StepID]?

  init(_ script: CheckedScript, _ program: Program) {
    tree = script.tree
    types = script.types
    seams = script.seams
    self.program = program
    let needed = program.roles.reduce(0) { sum, role in
      role.isCounted ? sum + (role.number?.lowerBound ?? 0) : sum
    }
    sizes = program.header.participants ?? max(needed, 1)...max(needed, 1)
  }

  /// Whether the header says how many can take part.
  var knowsSizes: Bool { program.header.participants != nil }

  /// Returns the plan for a size.
  mutating func plan(for size: Int) -> Plan {
    if let plan = bySize[size] { return plan }
    let plan = Planning.plan(program, for: size)
    bySize[size] = plan
    return plan
  }

  /// Returns the smallest size with which something holds that holds for all larger ones, too.
  mutating func smallestSize(where holds: (Plan) -> Bool) -> Int? {
    var low = sizes.lowerBound
    var high = sizes.upperBound
    guard holds(plan(for: high)) else { return nil }
    while low < high {
      let middle = low + (high - low) / 2
      if holds(plan(for: middle)) { high = middle } else { low = middle + 1 }
    }
    return high
  }

  /// Returns the line of the flow, or of a block, at a place of the program.
  mutating func step(at place: Place) -> StepID? {
    if let steps { return steps[place] }
    var found: [Place: StepID] = [:]
    tree.forEachStep(in: tree.flow) { id in found[seams.place(tree[id].span)] = id }
    steps = found
    return found[place]
  }

  /// Whether a group is made of people, not of entries.
  func isPeople(_ group: GroupNode) -> Bool { group.members.allSatisfy { types[$0] == .people } }

  /// Returns where a line of the program says what time it takes, else its first word.
  mutating func timeSpan(at place: Place) -> Span? {
    guard let id = step(at: place) else { return nil }
    let step = tree[id]
    switch step.kind {
    case .phase(let phase):
      return phase.duration?.span ?? tree.source.firstWord(of: step.span)
    case .pause(let range, _), .silence(let range, _, _), .round(_, _, .each(let range), _, _, _),
      .round(_, _, .shared(let range), _, _, _), .prompt(_, let range?, _):
      return range.span
    default: return tree.source.firstWord(of: step.span)
    }
  }
}
