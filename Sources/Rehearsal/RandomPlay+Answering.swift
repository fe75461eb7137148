// What is answered where anything will do.
import ProgramModel
import Runtime

extension RandomPlay {
  /// Returns what is answered at a stop, in order, before it is moved on from.
  mutating func answers(at stop: Waiting) -> [SessionEvent] {
    guard !stop.isAnswered else { return [] }
    if let role = stop.role { return appointment(to: role, at: stop) }
    guard let id = stop.question else { return [] }
    if stop.kind == .tie { return tie(at: stop) }
    if random.oneIn(10) {
      tell(stop, id, [])
      return program[id].isCollection ? [] : [.answer(stop.token, .none)]
    }
    switch program[id].kind {
    case .text:
      let words = words(for: id)
      tell(stop, id, [.text(words)])
      return [.answer(stop.token, .text(words))]
    case .collect(let limit):
      let texts = (0...random.below(min(limit ?? 3, 3))).map { _ in words(for: id) }
      tell(stop, id, texts.map { .text($0) })
      return texts.map { .answer(stop.token, .text($0)) }
    case .number(let least, let most):
      let number = number(least, most)
      tell(stop, id, [.number(number)])
      return [.answer(stop.token, .number(number))]
    case .yesNo:
      let yes = random.oneIn(2)
      count(id, yes ? 0 : 1)
      tell(stop, id, [.yesNo(yes)])
      return [.answer(stop.token, .yesNo(yes))]
    case .choose(_, let most): return choice(stop, id, most)
    case .vote: return vote(stop, id)
    case .rate(_, let labels):
      let label = random.below(labels.count)
      count(id, label)
      tell(stop, id, [.text(program[labels[label]])])
      return [.answer(stop.token, .option(label + 1))]
    case .appoint: return []
    }
  }

  private mutating func words(for id: ID<Question>) -> String {
    madeUp += 1
    return (program[id].note.map { program[program[$0].name] } ?? "x") + " \(madeUp)"
  }

  /// Returns a number between two: mostly a whole one.
  private mutating func number(_ least: Decimal, _ most: Decimal) -> Decimal {
    let whole = least.millionths / 1_000_000
    let number = random.from(whole, to: most.millionths / 1_000_000) * 1_000_000
    return Decimal(millionths: min(max(number, least.millionths), most.millionths)) ?? least
  }

  private mutating func choice(
    _ stop: Waiting, _ id: ID<Question>, _ most: Int
  ) -> [SessionEvent] {
    let options = session.optionCount(of: id)
    guard options > 0 else { return [] }
    var numbers: [Int] = []
    for _ in 0...random.below(min(most, options)) {
      let number = 1 + random.below(options)
      if !numbers.contains(number) { numbers.append(number) }
    }
    numbers.sort()
    for number in numbers { count(id, number - 1) }
    tellOptions(stop, id, numbers)
    return [.answer(stop.token, most > 1 ? .options(numbers) : .option(numbers[0]))]
  }

  private mutating func vote(_ stop: Waiting, _ id: ID<Question>) -> [SessionEvent] {
    let options = session.optionCount(of: id)
    guard options > 0 else { return [] }
    var votes = Array(repeating: 0, count: options)
    for _ in 0..<session.votesInAll(id) { votes[random.below(options)] += 1 }
    var numbers: [Int] = []
    for (option, count) in votes.enumerated() where count > 0 {
      self.count(id, option)
      numbers.append(option + 1)
    }
    numbers.sort { (votes[$1 - 1], $0) < (votes[$0 - 1], $1) }
    tellOptions(stop, id, numbers)
    return [.answer(stop.token, .tally(votes))]
  }

  private mutating func tie(at stop: Waiting) -> [SessionEvent] {
    guard case .choose(let options, _)? = session.stops.first?.question?.form else { return [] }
    return [.answer(stop.token, .option(1 + random.below(options.count)))]
  }

  private mutating func appointment(to role: ID<Role>, at stop: Waiting) -> [SessionEvent] {
    let candidates = session.candidates(at: stop.token)
    guard !candidates.isEmpty, let number = program[role].number else { return [] }
    // What may stay empty does so at times, and so does what is only asked for.
    if number.lowerBound == 0 || stop.kind == .appoint, random.oneIn(3) {
      if let id = stop.question { tell(stop, id, []) }
      return []
    }
    let least = max(1, number.lowerBound)
    let size = least + random.below(min(number.upperBound, candidates.count) - least + 1)
    let start = random.below(candidates.count)
    let order = candidates[start...] + candidates[..<start]
    let people = Array(order.prefix(size))
    if let id = stop.question {
      tell(stop, id, people.map { .text(cast.names[$0.number - 1]) })
    } else if lines != nil {
      roles.append((role, people))
    }
    return [.answer(stop.token, .people(people))]
  }

  private mutating func count(_ id: ID<Question>, _ option: Int) {
    if chosen[id.index].indices.contains(option) { chosen[id.index][option] += 1 }
  }

  // MARK: Telling

  private mutating func tellOptions(_ stop: Waiting, _ id: ID<Question>, _ numbers: [Int]) {
    guard lines != nil else { return }
    let options =
      switch session.stops.first?.question?.form {
      case .choose(let options, _), .vote(let options, _, _): options.map { $0.text }
      default: [String]()
      }
    tell(stop, id, numbers.filter { $0 <= options.count }.map { .text(options[$0 - 1]) })
  }

  private mutating func tell(_ stop: Waiting, _ id: ID<Question>, _ words: [Spoken]) {
    guard lines != nil, let target = program.target(of: id) else { return }
    lines?.append(Line(target: target, name: program.name(of: target), person: nil, words: words))
  }
}

extension Question {
  /// Whether it gathers entries.
  fileprivate var isCollection: Bool {
    if case .collect = kind { true } else { false }
  }
}
