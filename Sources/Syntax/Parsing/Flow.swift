import Diagnostics

/// The state of the flow while it is read: which phase runs, and who waits for an `einde`.
struct Flow: Sendable {
  /// What a line stands in.
  enum Running: Sendable, Equatable {
    /// Between phases.
    case none
    case phase
    case pause
    case track
    /// The lines of a `blok`, which stand in whatever phase does it.
    case block
  }

  var open: [OpenBlock] = []
  var running = Running.none
  /// How many openers were closed or doubted, so that an `einde` too many is taken in silence.
  var ghosts = 0
  /// Whether it was said that no phase is running: once until one does.
  var isToldOutside = false
  /// The line of the phase that runs, behind which a cue can stand.
  var phase: Span?
  /// The index of the line under a `fase` that has no text of its own, else -1.
  var lineUnderPhase = -1
}

/// A line that holds others, up to its `einde`.
struct OpenBlock: Sendable {
  /// What it becomes when it is closed.
  enum Head: Sendable {
    case condition
    case each(NameNode?, GroupNode, shuffled: Span?, byRating: Span?)
    case round(NameNode?, GroupNode, RoundTime?, shuffled: Span?)
    case repeated(RepeatKind, atMost: TimeNode?)
    case together
    case block(NameNode?, [NameNode])
  }

  /// What it holds: phases or lines, never both.
  enum Content: Sendable {
    case unsettled, lines, phases
  }

  let slot: Slot
  let head: Head
  /// Its line.
  let span: Span
  /// What ran around it.
  let outer: Flow.Running
  /// How many findings there were before it.
  let findingsBefore: Int
  var content: Content
  /// The lines of the part at hand.
  var steps: [StepID] = []
  /// The line of the part at hand, its own at first.
  var part: Span
  /// When the part at hand of an `als` is taken.
  var condition: ValueID?
  /// The parts of an `als` that are done.
  var branches: [BranchNode] = []
  /// The lines before `tussendoor`, once that was met.
  var body: [StepID]?
  /// The title of the track at hand.
  var title: TitleNode?
  /// Whether a track was begun.
  var hasTrack = false
  /// The tracks that are done.
  var tracks: [TrackNode] = []

  init(
    _ slot: Slot, _ head: Head, condition: ValueID? = nil, span: Span, outer: Flow.Running,
    findingsBefore: Int
  ) {
    self.slot = slot
    self.head = head
    self.span = span
    self.part = span
    self.condition = condition
    self.outer = outer
    self.findingsBefore = findingsBefore
    switch head {
    case .condition, .each, .repeated: content = .unsettled
    case .round, .together, .block: content = .lines
    }
  }

  /// The name that an `einde` may say, beside the opener's word.
  var name: NameNode? {
    switch head {
    case .each(let name, _, _, _): name
    case .round(let name, _, _, _): name
    case .block(let name, _): name
    case .condition, .repeated, .together: nil
    }
  }

  /// Whether a cue may stand right in it: in a turn of a round with a time for each.
  var takesCues: Bool {
    if body == nil, case .round(_, _, .each, _) = head { return true }
    return false
  }
}

/// A line of the flow, read but not yet put in its place.
enum FlowLine {
  /// One that needs a phase to stand in.
  case step(StepNode.Kind)
  /// One that nobody waits for, which may stand anywhere.
  case free(StepNode.Kind)
  case cue(CueMoment, GroupNode?, TextNode)
  case phase(PhaseHead)
  case pause(RangeNode, TextNode?)
  case opener(Slot, OpenBlock.Head, condition: ValueID?)
  /// `anders`, with its condition.
  case otherwise(ValueID?)
  case between
  case track(TitleNode?)
  case end(NameNode?)
  case trial(TitleNode?)
}

/// A `fase` line, before the rules and cards under it are known.
struct PhaseHead {
  let title: TitleNode?
  let duration: RangeNode?
  let flags: [(flag: PhaseNode.Flag, span: Span)]
  let purpose: TextNode?
}

/// A `proef`, before all its lines are known.
struct OpenTrial: Sendable {
  let span: Span
  let title: TitleNode?
  var lines: [GivenNode] = []
}
