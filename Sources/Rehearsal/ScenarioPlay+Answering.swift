// What is answered at a stop: what the `proef` says, else something plausible.
import ProgramModel
import Runtime

extension ScenarioPlay {
  /// Returns what is given at a stop, in order, before it is moved on from.
  mutating func whatToGive(at stop: StopView) -> [Given] {
    guard let question = stop.question else { return [] }
    guard let id = session.question(at: stop.token), stop.kind != .tie else {
      return ownAnswer(to: question, nil)
    }
    guard let target = program.target(of: id) else { return ownAnswer(to: question, id) }
    if case .collect = question.form {
      let lines = session.isInLoop(stop.token) ? one(answers.take(target)) : answers.takeAll(target)
      if lines.isEmpty { return ownAnswer(to: question, id) }
      return lines.flatMap { line in line.values.map { entry($0, line) } }
    }
    guard let line = answers.take(target) else { return ownAnswer(to: question, id) }
    if line.values.isEmpty { return passedOver(line, at: stop) }
    guard let value = value(of: line, to: question.form) else {
      refuse(line, wording(line.values), at: stop)
      return []
    }
    return [
      Given(value: value, person: person(of: line), words: wording(line.values), line: line)
    ]
  }

  private func one(_ line: Trial.Answer?) -> [Trial.Answer] { line.map { [$0] } ?? [] }

  /// Passing over: a role is only moved on from, with what is offered.
  private func passedOver(_ line: Trial.Answer, at stop: StopView) -> [Given] {
    stop.kind == .appoint ? [] : [Given(value: .none, words: "", line: line)]
  }

  private func person(of line: Trial.Answer) -> PersonID? {
    line.person.flatMap { cast.person(program[$0]) }
  }

  private func entry(_ value: Constant, _ line: Trial.Answer) -> Given {
    let words = wording([value])
    return Given(value: .text(words), person: person(of: line), words: words, line: line)
  }

  private func wording(_ values: [Constant]) -> String {
    let texts = SessionTexts(program.language)
    var words = ""
    for value in values {
      if !words.isEmpty { words += ", " }
      switch value {
      case .text(let text), .option(let text): words += program[text]
      case .number(let number): words += texts.number(number)
      case .yesNo(let yes): words += texts.word(yes)
      case .duration(let time): words += texts.duration(time)
      }
    }
    return words
  }

  // MARK: As the session takes it

  /// Returns what a line says as the session takes it; nil where it can't be meant.
  private func value(
    of line: Trial.Answer, to form: QuestionView.Form
  ) -> AnswerValue? {
    switch (form, line.values[0]) {
    case (.text, _): return line.values.count == 1 ? .text(wording(line.values)) : nil
    case (.number, .number(let number)): return .number(number)
    case (.yesNo, .yesNo(let yes)): return .yesNo(yes)
    case (.choose(let options, let most), _):
      guard let numbers = numbers(of: line, among: options.map { $0.text }) else { return nil }
      return most > 1 ? .options(numbers) : numbers.count == 1 ? .option(numbers[0]) : nil
    case (.vote(let options, let each, let most), _):
      guard let numbers = numbers(of: line, among: options.map { $0.text }), each > 0 else {
        return nil
      }
      return .tally(votes(for: numbers, of: options.count, most))
    case (.rate(_, let labels, _, _), _):
      guard let numbers = numbers(of: line, among: labels), numbers.count == 1 else { return nil }
      return .option(numbers[0])
    case (.people, _):
      let people = line.values.compactMap { cast.person(wording([$0])) }
      return people.count == line.values.count ? .people(people) : nil
    case (.number, _), (.yesNo, _), (.collect, _): return nil
    }
  }

  /// Returns the numbers of the options that a line names, counted from 1.
  private func numbers(of line: Trial.Answer, among options: [String]) -> [Int]? {
    let keys = options.map { key($0) }
    var numbers: [Int] = []
    for value in line.values {
      let wanted = key(wording([value]))
      guard let index = keys.firstIndex(of: wanted) else { return nil }
      numbers.append(index + 1)
    }
    return numbers
  }

  /// Returns all votes, dealt evenly over some options, the first of them first.
  private func votes(for numbers: [Int], of count: Int, _ most: Int) -> [Int] {
    var votes = Array(repeating: 0, count: count)
    for vote in 0..<most { votes[numbers[vote % numbers.count] - 1] += 1 }
    return votes
  }

  // MARK: Plausible answers

  /// Returns an answer where the trial gives none; nothing where going on does.
  private mutating func ownAnswer(to question: QuestionView, _ id: ID<Question>?) -> [Given] {
    let texts = SessionTexts(program.language)
    switch question.form {
    case .text:
      // What was answered before stays, as whoever presses Enter leaves it.
      if question.offered != nil { return [] }
      return words(for: id).map { [Given(value: .text($0), words: $0)] } ?? []
    case .collect: return words(for: id).map { [Given(value: .text($0), words: $0)] } ?? []
    case .number(let least, _):
      if question.offered != nil { return [] }
      return [Given(value: .number(least), words: texts.number(least))]
    case .yesNo: return [Given(value: .yesNo(true), words: texts.word(true))]
    case .choose(let options, _):
      return options.first.map { [Given(value: .option(1), words: $0.text)] } ?? []
    case .vote(let options, _, let most):
      guard let first = options.first else { return [] }
      return [Given(value: .tally(votes(for: [1], of: options.count, most)), words: first.text)]
    case .rate(_, let labels, _, _):
      return labels.first.map { [Given(value: .option(1), words: $0)] } ?? []
    case .people(let people, let number):
      if question.offered != nil { return [] }
      let chosen = Array(people.prefix(max(number.lowerBound, 0)))
      if chosen.isEmpty { return [] }
      let names = chosen.map { cast.names[$0.number - 1] }
      return [Given(value: .people(chosen), words: texts.joined(names))]
    }
  }

  /// Returns words that stand for an answer, each time others: `adviezen 3`.
  private mutating func words(for id: ID<Question>?) -> String? {
    guard let note = id.flatMap({ program[$0].note }) else { return SessionTexts.missing }
    ownAnswers[note, default: 0] += 1
    return program[program[note].name] + " \(ownAnswers[note] ?? 1)"
  }
}
