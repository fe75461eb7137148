// Cues that never come, or only when it runs late.
//
// Whoever leads the group counts on a cue; one that stays away is missed when it is too late.
import Diagnostics
import Syntax

/// Returns the cues whose moment the clock never reaches.
func findCuesThatNeverCome(_ tree: SyntaxTree) -> Report {
  var search = CueSearch(tree: tree)
  search.look(at: tree.flow)
  return search.report
}

private struct CueSearch {
  /// The clock that cues count on.
  struct Clock {
    /// Where its length is said, else the line that begins it.
    let span: Span
    /// Its upper end in milliseconds, if that is written.
    let end: Int64?
    /// Whether it surely has no end.
    let isOpen: Bool
  }

  let tree: SyntaxTree
  var report = Report()
  private var clock: Clock?

  init(tree: SyntaxTree) { self.tree = tree }

  mutating func look(at steps: [StepID]) {
    for (index, id) in steps.enumerated() {
      let step = tree[id]
      switch step.kind {
      case .phase(let phase): clock = clock(of: phase, step, under: steps[(index + 1)...])
      case .pause(let range, _):
        clock = Clock(span: range.span, end: range.writtenEnd, isOpen: false)
      case .cue(let moment, _, _): check(moment, step)
      case .round(_, _, .each(let range), _, let body, _):
        let phase = clock
        clock = Clock(span: range.span, end: range.writtenEnd, isOpen: false)
        look(at: body)
        clock = phase
      default: for block in step.blocks { look(at: block) }
      }
    }
  }

  private func clock(of phase: PhaseNode, _ step: StepNode, under lines: ArraySlice<StepID>)
    -> Clock
  {
    if let open = phase.flags.first(where: { $0.flag == .open }) {
      return Clock(span: open.span, end: nil, isOpen: true)
    }
    // A time that landed in the text is told there.
    if phase.duration == nil, let meant = tree.durationMeant(in: phase.purpose) {
      return Clock(span: meant, end: nil, isOpen: false)
    }
    if let range = phase.duration {
      return Clock(span: range.span, end: range.writtenEnd, isOpen: false)
    }
    // Without a time of its own a phase can still have the sum of its lines.
    let under = lines.prefix { !tree[$0].beginsPhase }
    var hasTime = false
    tree.forEachStep(in: Array(under)) { if tree[$0].hasTime { hasTime = true } }
    return Clock(span: tree.source.firstWord(of: step.span), end: nil, isOpen: !hasTime)
  }

  private mutating func check(_ moment: CueMoment, _ step: StepNode) {
    guard let clock else { return }
    let word = tree.source.firstWord(of: step.span)
    switch moment {
    case .overtime: break
    case .halfway:
      if clock.isOpen { tellOpen(word, clock) }
    case .last(let time):
      if clock.isOpen {
        tellOpen(word.joined(with: time.span), clock)
      } else if let end = clock.end, case .duration(let length, _) = time.kind, length >= end {
        let span = word.joined(with: time.span)
        report.add(.cueNeverDue(tree.source.text(of: span), at: span, phase: clock.span))
      }
    case .after(let time):
      if let end = clock.end, case .duration(let length, _) = time.kind, length > end {
        let span = word.joined(with: time.span)
        report.add(.cueInOvertime(tree.source.text(of: span), at: span, phase: clock.span))
      }
    }
  }

  private mutating func tellOpen(_ span: Span, _ clock: Clock) {
    report.add(.cueWithoutEnd(tree.source.text(of: span), at: span, phase: clock.span))
  }
}

extension RangeNode {
  /// Its upper end in milliseconds, if it is written.
  var writtenEnd: Int64? {
    if case .duration(let milliseconds, _) = (most ?? least).kind { milliseconds } else { nil }
  }
}

extension StepNode {
  /// Whether the line has a time of its own.
  fileprivate var hasTime: Bool {
    switch kind {
    case .silence: true
    case .prompt(_, let range, _), .subgroups(_, let range, _): range != nil
    case .round(_, _, let time, _, _, _): time != nil
    case .missing, .phase, .pause, .speaks, .listens, .whisper, .then, .seat, .cue, .ask, .draw,
      .appoint, .appointFrom, .reveal, .set, .remember, .perform, .condition, .repeated, .each,
      .together, .stop:
      false
    }
  }
}
