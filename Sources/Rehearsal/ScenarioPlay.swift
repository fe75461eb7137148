// A `proef` played in virtual time.
import Diagnostics
import ProgramModel
import Runtime

/// A session that is played as a `proef` says, by somebody who is never in a hurry.
///
/// Whatever ends by moving on (a turn, a step, a phase) first gets all the time that was planned
/// for it. Whether it ends is seen by trying: a session is a value.
struct ScenarioPlay {
  /// An answer that is about to be given.
  struct Given {
    /// The answer as the session takes it.
    let value: AnswerValue
    /// Whose it is, if that is said.
    var person: PersonID?
    /// The answer in words.
    let words: String
    /// The line that gives it; nil for one of the play's own.
    var line: Trial.Answer?
  }

  /// What is done next at a stop.
  private struct Move {
    let stop: StopView
    let event: SessionEvent
    let given: Given?
    /// For how long it has to be waited first.
    let wait: Int64
  }

  let program: Program
  let cast: Cast
  var session: Session
  var answers: GivenAnswers
  /// What happened, in order.
  private(set) var course: [CourseEntry] = []
  /// Why the play was broken off.
  private(set) var failure: TrialFailure?
  /// What is still to be given at a stop.
  private var queues: [Token: [Given]] = [:]
  /// How many answers of its own the play has given, by note: each is another.
  var ownAnswers: [ID<ProgramModel.Note>: Int] = [:]
  private let trial: Trial

  /// A session with more stops than this comes to no end.
  static let mostStops = 2_000

  init(_ trial: Trial, of program: Program) {
    let cast = Cast(trial, of: program)
    self.trial = trial
    self.program = program
    self.cast = cast
    answers = GivenAnswers(trial.answers)
    var header = SessionHeader(
      language: program.language, seed: 1,
      people: cast.names.map { SessionHeader.Participant($0) }, meeting: trial.meeting)
    for holders in trial.roles {
      header.roles[holders.role] = holders.names.compactMap { cast.person(program[$0]) }
    }
    for setting in trial.settings {
      header.choices[setting.choice] = program.value(setting.value, for: setting.choice)
    }
    header.carried = trial.previous.map { program.carried($0) }
    header.lots = ScenarioPlay.lots(trial, program)
    session = Session(program, header, keepsMoves: false)
    session.countInstructions()
  }

  /// Plays the session to its end, or until something can't be done.
  mutating func run() {
    take(session.begin())
    var moves = 0
    while failure == nil, let move = nextMove() {
      moves += 1
      guard moves <= ScenarioPlay.mostStops else {
        failure = .withoutEnd(trial)
        return
      }
      carryOut(move)
    }
    settleDraws()
  }

  /// What is drawn, where the trial says so.
  private static func lots(_ trial: Trial, _ program: Program) -> [ID<ProgramModel.Note>: [String]]
  {
    var lots: [ID<ProgramModel.Note>: [String]] = [:]
    for answer in trial.answers {
      guard case .note(let note) = answer.target, program.isDrawn(note),
        let words = answer.values.first.flatMap({ program.words($0) })
      else { continue }
      lots[note, default: []].append(words)
    }
    return lots
  }

  /// Marks what was drawn as the trial wanted it; what wasn't to be drawn there is told.
  private mutating func settleDraws() {
    for answer in trial.answers {
      guard failure == nil, case .note(let note) = answer.target, program.isDrawn(note),
        let words = answer.values.first.flatMap({ program.words($0) })
      else { continue }
      let drawn = session.drawn(as: note)
      let before = trial.answers.prefix { $0 != answer }.count { $0.target == answer.target }
      guard before < drawn.count else { continue }
      _ = answers.take(.note(note))
      if key(drawn[before]) != key(words) {
        failure = .notDrawn(words, answer)
      }
    }
  }
}

// MARK: Moving on

extension ScenarioPlay {
  /// Returns what is done next: of all that wait, what comes first.
  private mutating func nextMove() -> Move? {
    var next: Move?
    for stop in session.stops {
      let move = move(at: stop)
      if move.wait < next?.wait ?? .max { next = move }
    }
    return next
  }

  /// Returns what is done at a stop: what is left to give, then moving on.
  private mutating func move(at stop: StopView) -> Move {
    if queues[stop.token] == nil { queues[stop.token] = whatToGive(at: stop) }
    let given = queues[stop.token]?.first
    let event: SessionEvent =
      given.map { .answer(stop.token, $0.value, by: $0.person) } ?? .next(stop.token)
    // A silence moves on by itself.
    let left = stop.isSilence ? stop.clock(.step)?.left : nil
    return Move(
      stop: stop, event: event, given: given, wait: max(left ?? 0, wait(before: event)))
  }

  /// Returns how long the clocks have still to run that an event would end.
  private func wait(before event: SessionEvent) -> Int64 {
    var ahead = session
    _ = ahead.receive(event, at: session.instant)
    let going = ahead.endingClocks
    var wait: Int64 = 0
    for clock in session.endingClocks where !going.contains(where: { $0.number == clock.number }) {
      wait = max(wait, clock.left)
    }
    return wait
  }

  private mutating func carryOut(_ move: Move) {
    guard move.wait == 0 else {
      // To what happens first: after that, it is looked anew what is to be done.
      let end = session.instant + move.wait
      return take(session.receive(.tick, at: min(end, session.nextDeadline ?? end)).effects)
    }
    let instant = session.instant
    let response = session.receive(move.event, at: instant)
    guard response.refusal == nil else { return refuse(move) }
    if let given = move.given {
      queues[move.stop.token]?.removeFirst()
      note(given, at: move.stop, instant)
    }
    take(response.effects)
  }

  /// What a line gives and the session doesn't take breaks the play off; of the play's own answers
  /// nothing more is said, and the question passed over.
  private mutating func refuse(_ move: Move) {
    guard let given = move.given, let line = given.line else {
      if move.given == nil { failure = .withoutEnd(trial) }
      queues[move.stop.token] = []
      return
    }
    failure = .doesNotFit(line, given.words, at: move.stop, in: session)
  }

  /// Breaks the play off at a line that gives what can't be given there.
  mutating func refuse(_ line: Trial.Answer, _ words: String, at stop: StopView) {
    failure = .doesNotFit(line, words, at: stop, in: session)
  }

  private mutating func note(_ given: Given, at stop: StopView, _ instant: Instant) {
    let name = name(of: stop)
    let kind: CourseEntry.Kind =
      given.value == .none
      ? .passedOver(name: name)
      : .answer(
        name: name, words: given.words,
        person: given.person.map { cast.names[$0.number - 1] } ?? owner(at: stop))
    course.append(CourseEntry(instant: instant, kind: kind))
  }

  /// The one person whom a stop asks.
  private func owner(at stop: StopView) -> String? {
    guard let question = stop.question, !question.asksForNames, question.people.count == 1,
      !question.isForFacilitator, stop.role == nil, stop.kind != .rate
    else { return nil }
    return cast.names[question.people[0].number - 1]
  }

  /// Under which name an answer is told: its own, the role's, or what is rated.
  private func name(of stop: StopView) -> String {
    if case .rate(let entry, _, _, _)? = stop.question?.form { return entry.text }
    if let role = stop.role { return program[program[role].name] }
    return stop.question?.name ?? stop.question?.text.paragraphs.first?.text ?? ""
  }

  private mutating func take(_ effects: [SessionEffect]) {
    for effect in effects {
      if effect.isWithoutEnd { failure = .withoutEnd(trial) }
      switch effect.kind {
      case .phaseBegan(let title):
        course.append(CourseEntry(instant: effect.instant, kind: .phase(title: title)))
      case .finished(let ending):
        course.append(CourseEntry(instant: effect.instant, kind: .end(ending)))
      case .waiting, .phaseEnded, .returned, .natural, .end, .hardEnd, .strictSoon, .movedOn,
        .strictMoved, .strictHeld, .cue, .saved, .amended, .extended, .paused, .resumed, .arrived,
        .left, .gapAsked, .gapSettled, .told:
        break
      }
    }
  }
}

extension Program {
  /// Returns what a value of a choice is as a constant.
  func constant(_ value: AnswerValue, for choice: ID<Choice>) -> Constant? {
    switch value {
    case .option(let number):
      let options = self[choice].options
      return number >= 1 && number <= options.count ? options[number - 1] : nil
    case .yesNo(let yes): return .yesNo(yes)
    case .number(let number): return .number(number)
    case .duration(let time): return .duration(time)
    case .text: return self[choice].standard
    case .options, .tally, .people, .none: return nil
    }
  }

  /// Returns what an answer to a question is for; nil where no line of a trial can be.
  func target(of id: ID<Question>) -> Trial.Answer.Target? {
    let question = self[id]
    switch question.kind {
    case .rate(let list, _):
      switch self[list] {
      case .note(let note): return .labelInNote(note)
      case .deck(let deck): return .labelInDeck(deck)
      default: return nil
      }
    case .appoint(let role, _): return .role(role)
    case .text, .number, .yesNo, .collect, .choose, .vote: return question.note.map { .note($0) }
    }
  }

  /// Returns the name of what an answer is for.
  package func name(of target: Trial.Answer.Target) -> String {
    switch target {
    case .note(let note), .labelInNote(let note): self[self[note].name]
    case .role(let role): self[self[role].name]
    case .labelInDeck(let deck): self[self[deck].name]
    }
  }

  /// Returns whether a name is only drawn, never asked for.
  fileprivate func isDrawn(_ note: ID<ProgramModel.Note>) -> Bool {
    !questions.contains { $0.note == note }
      && instructions.contains { if case .draw(note, _, _) = $0 { true } else { false } }
  }

  /// Returns the words of a constant; nil for a number, a duration, a yes or a no.
  fileprivate func words(_ constant: Constant) -> String? {
    switch constant {
    case .text(let text), .option(let text): self[text]
    case .number, .yesNo, .duration: nil
    }
  }

  /// Returns what was carried here as a session takes it.
  fileprivate func carried(_ previous: Trial.Previous) -> Carried {
    let isPeople = self[previous.note].type == .people
    let items = previous.values.map { value -> Carried.Item in
      switch value {
      case .text(let text), .option(let text):
        Carried.Item(isPeople ? .people([self[text]]) : .text(self[text]))
      case .number(let number): Carried.Item(.number(number))
      case .yesNo(let yes): Carried.Item(.yesNo(yes))
      case .duration(let time): Carried.Item(.duration(time))
      }
    }
    return Carried(self[self[previous.note].name], items)
  }

  /// Returns a constant as what a choice is given.
  fileprivate func value(_ constant: Constant, for choice: ID<Choice>) -> AnswerValue? {
    if !self[choice].options.isEmpty {
      return self[choice].options.firstIndex { isSame($0, constant) }.map { .option($0 + 1) }
    }
    return switch constant {
    case .text(let text), .option(let text): .text(self[text])
    case .number(let number): .number(number)
    case .yesNo(let yes): .yesNo(yes)
    case .duration(let time): .duration(time)
    }
  }

  private func isSame(_ one: Constant, _ other: Constant) -> Bool {
    switch (one, other) {
    case (.text(let one), .text(let other)), (.option(let one), .option(let other)),
      (.text(let one), .option(let other)), (.option(let one), .text(let other)):
      key(self[one]) == key(self[other])
    default: one == other
    }
  }
}
