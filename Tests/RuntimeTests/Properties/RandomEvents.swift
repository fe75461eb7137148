// Events at random, right and wrong, as a busy room would send them.
import ProgramModel
import Runtime
import TestSupport

/// What everything said in confidence begins with.
let inConfidence = "onder ons gezegd"

/// A source of events that a seed decides.
struct RandomEvents {
  private var random: SeededRandom

  init(seed: UInt64) { random = SeededRandom(seed: seed) }

  /// Returns a number below a limit.
  mutating func below(_ limit: Int) -> Int { Int(random.next() % UInt64(max(1, limit))) }

  /// Returns a header for a program: so many people, one of them late at times.
  mutating func header(for program: Program) -> SessionHeader {
    let names = ["Anna", "Bram", "Chris", "Dewi", "Emma", "Finn", "Gijs", "Hanna"]
    let least = program.header.participants?.lowerBound ?? 2
    let count = min(names.count, least + below(3))
    let late = below(3) == 0 ? below(count) : count
    let people = names.prefix(count).enumerated().map { index, name in
      SessionHeader.Participant(name, isHere: index != late)
    }
    return SessionHeader(
      language: .dutch, people: people, meeting: 1 + below(3), carried: carried(for: program),
      end: below(4) == 0 ? Int64(below(90)) * 60_000 : nil)
  }

  /// Returns what a meeting before may have left, of the right kind or not.
  private mutating func carried(for program: Program) -> [Carried] {
    var result: [Carried] = []
    for index in program.notes.indices
    where program.expressions.contains(.previous(ID(index))) && below(3) > 0 {
      let items = (0...below(3)).map { _ in
        Carried.Item(carriedContent(), by: below(2) == 0 ? "Bram" : nil)
      }
      result.append(Carried(program[program.notes[index].name], items))
    }
    return result
  }

  private mutating func carriedContent() -> Carried.Content {
    switch below(8) {
    case 0: Decimal(below(10)).map { .number($0) } ?? .yesNo(true)
    case 1: .yesNo(below(2) == 0)
    case 2: .duration(Int64(below(900)) * 1_000)
    case 3: .people(["Anna", "Zoë"])
    default: .text(["luisteren", "", "vragen"][below(3)])
    }
  }

  /// Returns when the next event comes: mostly a little later, at times much, at a deadline, or
  /// before the last.
  mutating func instant(after session: Session) -> Instant {
    let now = session.instant
    switch below(10) {
    case 0: return now
    case 1: return max(0, now - Int64(below(5_000)))
    case 2: return session.nextDeadline ?? now
    case 3: return now + Int64(below(20 * 60_000))
    default: return now + Int64(below(90_000))
    }
  }

  /// Returns an event for a session as it stands.
  mutating func event(for session: Session) -> SessionEvent {
    var stop = session.waiting
    if stop?.track != nil {
      // Among tracks anybody may be next, without turning to it first.
      let stops = session.view.stops
      stop = stops[below(stops.count)]
      if let stop, below(6) == 0 { return .focus(stop.thread) }
    }
    let token = stop?.token ?? Token(1)
    switch below(40) {
    case 0..<12: return .next(token)
    case 12..<19: return .answer(token, answer(for: stop), by: somebody())
    case 19: return .answer(token, anyAnswer(), by: somebody())
    case 20: return .next(Token(below(token.number + 2)))
    case 21: return .draft(token, "nog niet af")
    case 22..<25: return .back
    case 25: return .skip
    case 26: return .pause
    case 27: return .resume
    case 28, 29: return .extend(by: Int64(below(7) - 3) * 60_000, anyClock(token))
    case 30: return .arrive(["Anna", "Bram", "Zoë", "Emma"][below(4)])
    case 31: return .leave(PersonID(1 + below(7)))
    case 32: return assignment(session.view)
    case 33: return amendment(token, session.view)
    case 34: return below(2) == 0 ? note() : .show(session.view.rules.first?.title)
    case 35:
      return session.view.gap == nil ? .gap(from: session.instant) : .gapCounts(below(2) == 0)
    case 36: return .gapCounts(below(2) == 0)
    case 37: return .wall(WallTime(utc: Int64(below(1_000_000)), zone: 60))
    case 38: return below(8) == 0 ? .stop : .tick
    default: return .endAt(below(2) == 0 ? nil : session.instant + Int64(below(600_000)))
    }
  }

  private mutating func somebody() -> PersonID? {
    below(4) == 0 ? PersonID(1 + below(6)) : nil
  }

  private mutating func anyClock(_ token: Token) -> ExtendedClock? {
    [nil, .phase, .turn(token), .step(token)][below(4)]
  }

  private mutating func assignment(_ view: SessionView) -> SessionEvent {
    let role = ID<Role>(below(view.roles.count))
    let holder = view.roles.isEmpty ? nil : view.roles[role.index].people.first
    let person = PersonID(1 + below(view.people.count))
    switch below(3) {
    case 0: return .assign(role, from: holder, to: person)
    case 1: return .assign(role, to: person)
    default: return .assign(role, from: holder)
    }
  }

  private mutating func amendment(_ last: Token, _ view: SessionView) -> SessionEvent {
    let token = Token(1 + below(last.number))
    let notes = view.notes + view.passedOver
    let isConfidential = notes.contains { $0.token == token && $0.isConfidential }
    let answer = isConfidential ? .text("\(inConfidence) \(below(1_000))") : anyAnswer()
    return .amend(token, entry: below(2) == 0 ? nil : 1 + below(2), answer)
  }

  private mutating func note() -> SessionEvent {
    below(2) == 0 ? .note("even onthouden") : .note(inConfidence, isConfidential: true)
  }

  private mutating func anyAnswer() -> AnswerValue {
    switch below(9) {
    case 0: .text("zomaar")
    case 1: .number(Decimal(below(12)) ?? Decimal.zero)
    case 2: .yesNo(below(2) == 0)
    case 3: .option(below(5))
    case 4: .people([PersonID(1 + below(9))])
    case 5: .text("  ")
    case 7: .tally([below(4) - 1, below(9)])
    case 6: .options([below(4), below(4), below(4)])
    default: .none
    }
  }

  /// Returns votes for so many options, at most so many in all.
  private mutating func tally(_ count: Int, _ most: Int) -> [Int] {
    var left = most
    return (0..<count).map { _ in
      let votes = below(left + 1)
      left -= votes
      return votes
    }
  }

  /// Returns an answer that fits what is asked.
  private mutating func answer(for stop: StopView?) -> AnswerValue {
    switch stop?.question?.form {
    case nil: return .none
    case .text, .collect:
      let words = stop?.question?.isConfidential == true ? inConfidence : "antwoord"
      return .text("\(words) \(below(1_000))")
    case .number(let least, let most): return .number(below(2) == 0 ? least : most)
    case .yesNo: return .yesNo(below(2) == 0)
    case .choose(let options, 1): return .option(1 + below(options.count))
    case .choose(let options, let most):
      return .options((0..<(1 + below(most))).map { _ in 1 + below(options.count) })
    case .vote(let options, _, let most): return .tally(tally(options.count, most))
    case .rate(_, let labels, _, _): return .option(1 + below(labels.count))
    case .people(let people, let number):
      let start = below(people.count)
      return .people(Array((people[start...] + people[..<start]).prefix(number.upperBound)))
    }
  }
}

extension Decimal {
  fileprivate static var zero: Decimal {
    guard let zero = Decimal(0) else { fatalError("zero is a number") }
    return zero
  }
}
