// One session played at random: people, answers, choices and times that a seed decides.
import ProgramModel
import Runtime

/// A session played at random.
struct RandomPlay {
  /// An answer as it was given, in words.
  struct Line {
    let target: Trial.Answer.Target
    let name: String
    let person: String?
    let words: [Spoken]
  }

  /// A value in words.
  enum Spoken {
    case text(String)
    case number(Decimal)
    case yesNo(Bool)
  }

  let program: Program
  let cast: Cast
  var session: Session
  var random: RandomNumbers
  /// Who comes later, or goes, and before which move.
  private var late: (person: PersonID, move: Int)?
  private var leaver: (person: PersonID, move: Int)?
  /// Whether it came to an end.
  private(set) var hasEnded = true
  /// How often each option was chosen, by question.
  var chosen: [[Int]]
  /// What was answered, where it is to be told; nil where it isn't.
  var lines: [Line]?
  /// Who came to have a role before the first phase, where it is to be told.
  var roles: [(role: ID<Role>, people: [PersonID])] = []
  /// How many texts were made up.
  var madeUp = 0
  private var isWithoutEnd = false

  init(_ program: Program, seed: UInt64, chosen: [[Int]], isTold: Bool = false) {
    var random = RandomNumbers(seed: seed)
    let fewest = Cast.fewest(for: program)
    let most = max(fewest, program.header.participants?.upperBound ?? fewest + 5)
    let count = fewest + random.below(min(most, fewest + Cast.most) - fewest + 1)
    let cast = Cast(count: count)
    let comesLate = random.oneIn(4) && count > 1
    let latest = comesLate ? PersonID(1 + random.below(count)) : nil
    if let latest { late = (latest, 1 + random.below(30)) }
    if random.oneIn(5) { leaver = (PersonID(1 + random.below(count)), 5 + random.below(40)) }
    let meeting = random.oneIn(2) ? 1 : 2 + random.below(4)
    var header = SessionHeader(
      language: program.language, seed: random.next(),
      people: cast.names.enumerated().map { index, name in
        SessionHeader.Participant(name, isHere: latest != PersonID(index + 1))
      }, meeting: meeting)
    for index in program.choices.indices {
      header.choices[ID(index)] = program.anyValue(of: ID(index), &random)
    }
    if meeting > 1 { header.carried = program.anythingCarried(cast, &random) }
    self.program = program
    self.cast = cast
    self.random = random
    self.chosen = chosen
    lines = isTold ? [] : nil
    session = Session(program, header, keepsMoves: false)
    session.countInstructions()
  }

  /// Plays to the end.
  mutating func run() {
    look(at: session.begin())
    var moves = 0
    while !isWithoutEnd, let stop = session.firstWaiting {
      moves += 1
      if moves > ScenarioPlay.mostStops {
        isWithoutEnd = true
        break
      }
      if let late, late.move == moves {
        send(.arrive(cast.names[late.person.number - 1]), after: 0)
      }
      if let leaver, leaver.move == moves { send(.leave(leaver.person), after: 0) }
      pass(stop)
    }
    hasEnded = !isWithoutEnd
  }

  /// Does something at a stop.
  private mutating func pass(_ stop: Waiting) {
    if stop.isSilence {
      let wait = session.endingClocks.last?.left ?? 0
      return send(wait > 0 ? .tick : .next(stop.token), after: wait)
    }
    // What is asked under a step is answered first; the step is moved on from after its time.
    for answer in answers(at: stop) {
      send(answer, after: stop.kind == .step ? 0 : time(at: stop))
      guard session.firstWaiting?.token == stop.token else { return }
    }
    send(.next(stop.token), after: time(at: stop))
  }

  /// Sends an event after a time.
  private mutating func send(_ event: SessionEvent, after time: Int64) {
    look(at: session.receive(event, at: session.instant + time).effects)
  }

  private mutating func look(at effects: [SessionEffect]) {
    for effect in effects where effect.isWithoutEnd { isWithoutEnd = true }
  }

  /// Returns how long it takes until the session is moved on from a stop: about what was planned.
  private mutating func time(at stop: Waiting) -> Int64 {
    let clocks = session.endingClocks
    if let clock = clocks.last, clock.kind != .phase {
      return random.from(clock.left / 2, to: clock.left + clock.left / 4)
    }
    guard session.phaseIsRunning else { return 0 }
    guard session.isLastOfPhase, let phase = clocks.first else { return random.from(0, to: 60_000) }
    let least = phase.natural ?? phase.left - phase.left / 8
    return random.from(least, to: phase.left + phase.left / 8)
  }
}

extension SessionEffect {
  /// Whether it tells that something went round without end.
  var isWithoutEnd: Bool {
    switch kind {
    case .told(.bound(let turns)): turns >= Session.mostTurns
    case .finished(.endless): true
    default: false
    }
  }
}

extension Program {
  /// Returns anything that a choice may be.
  fileprivate func anyValue(
    of choice: ID<Choice>, _ random: inout RandomNumbers
  ) -> AnswerValue? {
    let options = self[choice].options
    if !options.isEmpty { return .option(1 + random.below(options.count)) }
    switch self[choice].standard {
    case .yesNo: return .yesNo(random.oneIn(2))
    case .number(let number):
      let times = Decimal(random.below(3)).flatMap { number.multiplied(by: $0) }
      return .number(times ?? number)
    case .duration(let time): return .duration(time / 2 * random.from(1, to: 4))
    case .text(let text), .option(let text): return .text(self[text])
    }
  }

  /// Returns anything that may have been carried here.
  fileprivate func anythingCarried(_ cast: Cast, _ random: inout RandomNumbers) -> [Carried] {
    var carried: [Carried] = []
    for instruction in instructions {
      guard case .remember(let note, _, _) = instruction, !random.oneIn(4) else { continue }
      let name = self[self[note].name]
      var items: [Carried.Item] = []
      switch self[note].type {
      case .number: items = Decimal(random.below(10)).map { [Carried.Item(.number($0))] } ?? []
      case .yesNo: items = [Carried.Item(.yesNo(random.oneIn(2)))]
      case .duration: items = [Carried.Item(.duration(random.from(0, to: 90) * 60_000))]
      case .people: items = [Carried.Item(.people([cast.names[random.below(cast.names.count)]]))]
      case .option(let options):
        items = [Carried.Item(.text(self[options[random.below(options.count)]]))]
      case .text, .entry: items = [Carried.Item(.text(name + " 0"))]
      case .entries:
        for number in 0..<random.below(4) {
          items.append(Carried.Item(.text(name + " 0.\(number)")))
        }
      }
      carried.append(Carried(name, items))
    }
    return carried
  }
}
