// Where a session is in its program: the part of it that going back restores.
import ProgramModel

/// Where a session is in its program; words that were said are in the `Record`.
struct Flow: Sendable, Equatable {
  /// What is asked before the first phase.
  enum Opening: Sendable, Equatable {
    case choices
    /// A role, by its index.
    case role(Int)
    case agree
    case done
  }

  /// What comes next before the first phase.
  var opening = Opening.choices
  /// The threads that run: the main one and, while it waits for them, each track beside it.
  var threads = [Thread()]
  /// The thread that is meant where none is named.
  var focus = ThreadID.main
  /// The phase that runs.
  var phase: PhaseVisit?
  /// The phases behind us.
  var passed: [PassedPhase] = []
  /// Who holds each role with a number.
  var holders: [[PersonID]]
  /// The divisions into groups, as made.
  var divisions: [MadeDivision] = []
  /// The roles that were given on the way, by index: one of these can fall empty.
  var given: [Int] = []
  /// What each note stands for.
  var bindings: [Binding]
  /// The sites that were passed, by index, answered or not.
  var asked: [Int] = []
  /// The ratings that count.
  var ratings: [Rating] = []
  /// What was drawn, in order: it isn't put back.
  var drawn: [Value] = []
  /// What is carried to the next meeting.
  var remembered: [Remembered] = []
  /// How the session ended, once it has.
  var ending: Ending?

  init(_ program: Program) {
    holders = Array(repeating: [], count: program.roles.count)
    bindings = Array(repeating: Binding(), count: program.notes.count)
  }
}

/// Names one of the threads that run.
struct ThreadID: Hashable, Sendable {
  /// Its place among them.
  let index: Int

  /// The thread that runs from the first line to the last.
  static let main = ThreadID(index: 0)
}

extension Flow {
  /// A thread that runs.
  subscript(thread: ThreadID) -> Thread {
    get { threads[thread.index] }
    set { threads[thread.index] = newValue }
  }

  /// The main thread: only it comes to phases.
  var main: Thread {
    get { self[.main] }
    set { self[.main] = newValue }
  }

  /// The threads that run.
  var threadIDs: [ThreadID] { threads.indices.map { ThreadID(index: $0) } }

  /// Whether tracks run, for which the main thread waits.
  var hasTracks: Bool { threads.count > 1 }

  /// Returns what runs around a thread, outermost first: around a track what is around the main
  /// thread, too.
  func frames(of thread: ThreadID) -> [Frame] {
    thread == .main ? main.frames : main.frames + self[thread].frames
  }

  /// Returns the turns and blocks around a thread.
  func path(of thread: ThreadID) -> Path {
    var steps: [Path.Step] = []
    for frame in frames(of: thread) {
      if let turn = frame.turn { steps.append(turn.step) }
      if let call = frame.call { steps.append(call.step) }
    }
    return Path(steps: steps)
  }

  /// Returns the stop at which the question of a site is asked now.
  func stop(atSite site: Int) -> Stop? {
    for thread in threads {
      if let stop = thread.stop, stop.site == site { return stop }
    }
    return nil
  }
}

/// Who was put together with whom.
struct MadeDivision: Sendable, Equatable {
  let division: ID<Division>
  let groups: [[PersonID]]
  /// The clock of the phase in which it was made.
  let phase: Int?
}

/// The phase that runs.
struct PhaseVisit: Sendable, Equatable {
  let phase: ID<Phase>
  /// The index of its clock, which is the record of the visit too.
  let clock: Int
  /// Whether anything waited in it: if not, its end does.
  var hasWaited = false
  /// Whether its time was up: only questions still wait.
  var isClosing = false
}

/// A phase behind us.
struct PassedPhase: Sendable, Equatable {
  /// The index of its clock.
  let clock: Int
  let ending: PhaseEnding
}

/// What a name stands for: what was taken down under it, in order.
struct Binding: Sendable, Equatable {
  enum Reference: Sendable, Equatable {
    /// What is answered at a site, by its index.
    case site(Int)
    /// What was reckoned.
    case value(Value)
  }

  var references: [Reference] = []
  /// The first that counts: those before it belong to earlier turns of a loop of phases.
  var start = 0

  /// The references that count now.
  var visible: ArraySlice<Reference> { references[start...] }
}

/// The label of an entry or option, answered at a site.
struct Rating: Sendable, Equatable {
  let rated: Value
  let site: Int
}

/// A name that is carried, with the label that its entries must have.
struct Remembered: Sendable, Equatable {
  let note: ID<Note>
  let label: TextID?
}

/// One course through the program.
struct Thread: Sendable, Equatable {
  /// The track that it is; nil for the main thread.
  var track: RunningTrack?
  /// The index of the instruction that comes next, or at which it waits.
  var position = 0
  /// The phase and the turns that run, outermost first.
  var frames: [Frame] = []
  /// The step whose prompts are in view.
  var step: ID<Step>?
  /// Where it waits.
  var stop: Stop?

  /// Whether it is a track that has come to its end.
  var hasEnded: Bool { track?.hasEnded ?? false }

  /// Whether it waits where another does, tokens and answers aside.
  func waitsLike(_ other: Thread) -> Bool {
    position == other.position && frames == other.frames && stop?.scene == other.stop?.scene
      && stop?.site == other.stop?.site
  }
}

/// A track that runs.
struct RunningTrack: Sendable, Equatable {
  /// Where it stands, which names it.
  let place: Place
  /// The index of its clock.
  let clock: Int
  /// Whether it has come to its end, and the others have not.
  var hasEnded = false
}

/// A phase, a turn or a block that runs, with what was said in it of floor and seats.
struct Frame: Sendable, Equatable {
  /// The turn, if it is one.
  var turn: Turn?
  /// The block, if it is one.
  var call: Call?
  /// What was said of floor and seats, in order.
  var lines: [Line] = []

  /// Whether it is the phase, in which all others lie.
  var isPhase: Bool { turn == nil && call == nil }

  enum Line: Sendable, Equatable {
    case floor(Audience, speaks: Bool)
    case seat(Audience, Spot?, backTurned: Bool)
  }
}

/// A block that is being done.
struct Call: Sendable, Equatable {
  /// The line that does it.
  let place: Place
  /// The step that was in view before it.
  let outerStep: ID<Step>?

  /// How a path names it.
  var step: Path.Step { Path.Step(place: place, number: 0, kind: .call) }
}

/// A turn of a loop, or of going past the entries that are rated.
struct Turn: Sendable, Equatable {
  enum Source: Sendable, Equatable {
    case loop(ID<Loop>)
    case rating(ID<Question>)
  }

  /// Whose or what turns there are.
  enum Members: Sendable, Equatable {
    /// The people in their order, and who had a turn.
    case people([PersonID], had: [PersonID])
    /// The values in their order.
    case values([Value])
    /// So many turns.
    case times(Int)
    /// As a condition says.
    case condition
  }

  let source: Source
  let place: Place
  var members: Members
  /// The number of the turn, from 1.
  var number: Int
  /// Whose or what turn it is, or was last.
  var value: Value
  /// What all turns share of time, as reckoned when the round began.
  var budget: ClosedRange<Int64>?
  /// Whether the turn is over, and what is done between it and the next runs.
  var isBetween = false
  /// The index of its clock.
  var clock: Int?
  /// The step that was in view before the loop.
  let outerStep: ID<Step>?
  /// Which notes each turn begins clean, and from where they counted before the loop.
  let cleared: [Cleared]

  struct Cleared: Sendable, Equatable {
    let note: Int
    let start: Int
  }

  /// How a path names it.
  var step: Path.Step {
    if isBetween { return Path.Step(place: place, number: number, kind: .between) }
    if case .people = members, let person = value.people.first {
      return Path.Step(place: place, number: person.number, kind: .person)
    }
    return Path.Step(place: place, number: number, kind: .turn)
  }

  /// How many turns there are, as far as is known.
  var count: Int? {
    switch members {
    case .people(let order, _): order.count
    case .values(let values): values.count
    case .times(let count): count
    case .condition: nil
    }
  }
}

/// Where a thread waits.
struct Stop: Sendable, Equatable {
  enum Scene: Sendable, Equatable {
    case choices
    case role(ID<Role>)
    case agree
    case step(ID<Step>)
    case silence(ID<Silence>)
    case question(ID<Question>)
    /// Which of those that got as many votes win, answered at the stop's site.
    case tie(ID<Question>)
    /// The end of a phase in which nothing waited.
    case phaseEnd
  }

  var token: Token
  let scene: Scene
  /// The index of its clock, where it has a time.
  let clock: Int?
  /// The index of the site at which its question is answered.
  let site: Int?
  /// The question that is asked, also of a step.
  let question: ID<Question>?
  /// Whether an answer was given at this stop.
  var isAnswered = false
}
