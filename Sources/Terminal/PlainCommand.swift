// From a typed line to what is meant by it, at the stop where it is typed.
import Diagnostics
import ProgramModel
import Runtime

/// What a typed line asks for.
package enum PlainCommand: Equatable, Sendable {
  /// Something to look at, which changes nothing.
  package enum Topic: Equatable, Sendable {
    /// How late it is, and when it ends.
    case time
    /// The rules.
    case rules
    /// The cards.
    case cards
    /// One card, by index.
    case card(Int)
    /// What was taken down.
    case notes
    /// What a collection holds and can be mended in.
    case entries
    /// Who is here.
    case people
    /// What can be typed.
    case help
  }

  /// Something for the session.
  case event(SessionEvent)
  /// Something to look at.
  case show(Topic)
  /// A covered text to read, by number if there are more.
  case open(Int?)
  /// Something that doesn't fit, and what to say about it.
  case say(String)

  /// Reads a line at the stop where the session waits.
  ///
  /// A line that is just a command is one, in the session's language or in English; behind `- ` it
  /// is an answer.
  package static func read(
    _ line: String, in view: SessionView, texts: PlainTexts
  ) -> PlainCommand {
    let text = trimmed(line)
    let reader = LineReader(view: view, texts: texts)
    if view.gap != nil { return reader.gapAnswer(text) }
    if let command = reader.command(text) { return command }
    if view.ending != nil { return reader.afterTheEnd(text) }
    guard let stop = view.stop else { return .event(.tick) }
    if text.isEmpty { return .event(view.isPaused ? .resume : .next(stop.token)) }
    if text == "-" {
      return stop.question == nil
        ? .say(texts.nothingAsked) : .event(.answer(stop.token, .none))
    }
    return reader.answer(text.hasPrefix("- ") ? trimmed(String(text.dropFirst(2))) : text, at: stop)
  }
}

/// Reads one line.
struct LineReader {
  let view: SessionView
  let texts: PlainTexts

  func command(_ text: String) -> PlainCommand? {
    if let minutes = minutes(text) { return .event(.extend(by: minutes * 60_000)) }
    if let command = SessionCommand.named(text, in: texts.language) { return meaning(of: command) }
    // Some commands may have something behind them.
    guard let blank = text.firstIndex(where: { $0 == " " || $0 == ":" }) else { return nil }
    let rest = trimmed(String(text[text.index(after: blank)...].drop { $0 == ":" }))
    switch SessionCommand.named(String(text[..<blank]), in: texts.language) {
    case .amend: return amendment(rest)
    case .note: return note(rest)
    case .cards: return card(rest)
    case .open: return Int(rest).map { .open($0) }
    case .arrive: return arrival(rest)
    case .leave: return departure(rest)
    case .assign: return assignment(rest)
    case .track: return track(rest)
    default: return nil
    }
  }

  /// `notitie tekst`, or `notitie vertrouwelijk: tekst`; the colon may be missing, as what was
  /// meant in confidence must not end up in a report.
  private func note(_ text: String) -> PlainCommand {
    let word = text.prefix { $0.isLetter }
    let isConfidential = texts.confidential.contains(word.lowercased())
    let signs = ":, "
    let words = isConfidential ? text.dropFirst(word.count).drop { signs.contains($0) } : text[...]
    let rest = trimmed(String(words))
    return rest.isEmpty ? .say(texts.noteWhat) : .event(.note(rest, isConfidential: isConfidential))
  }

  /// `kaart 2`, or `kaart` with the beginning of its title.
  ///
  /// Anything else is an answer.
  private func card(_ text: String) -> PlainCommand? {
    let titles = view.cards.map { $0.title ?? "" }
    return switch Match.find(text, among: titles) {
    case .one(let index): .show(.card(index))
    case .several(let indices): .say(texts.severalOptions(text, indices.map { titles[$0] }))
    case .none: nil
    }
  }

  private func meaning(of command: SessionCommand) -> PlainCommand {
    switch command {
    case .back: .event(.back)
    case .pause: .event(.pause)
    case .resume: .event(.resume)
    case .more: .event(.extend(by: 60_000))
    case .less: .event(.extend(by: -60_000))
    case .skip: .event(.skip)
    case .time: .show(.time)
    case .rules: .show(.rules)
    case .cards: .show(.cards)
    case .notes: .show(.notes)
    case .amend: .show(.entries)
    case .note: .say(texts.noteWhat)
    case .people: .show(.people)
    case .arrive: .say(texts.whoArrives)
    case .leave: .say(texts.whoLeaves)
    case .assign: .say(texts.whichRole(fillableRoles.first.map { $0.name } ?? ""))
    case .track: .say(texts.whichTrack(tracks))
    case .open: .open(nil)
    case .quit: .event(view.ending == nil ? .stop : .close)
    case .help: .show(.help)
    }
  }

  /// `+5` or `-2`, in minutes.
  private func minutes(_ text: String) -> Int64? {
    guard let sign = text.first, sign == "+" || sign == "-", text.count <= 4,
      let number = Int64(text.dropFirst()), number > 0
    else { return nil }
    return sign == "+" ? number : -number
  }

  func gapAnswer(_ text: String) -> PlainCommand {
    if let counts = yesNo(text, in: texts.language) { return .event(.gapCounts(counts)) }
    if case .show(let topic)? = command(text) { return .show(topic) }
    return .say(texts.answerYesOrNo)
  }

  func afterTheEnd(_ text: String) -> PlainCommand {
    if text.isEmpty { return .event(.close) }
    let digits = text.prefix { ("0"..."9").contains($0) }
    let rest = trimmed(String(text.dropFirst(digits.count).drop { $0 == ":" || $0 == "." }))
    guard let number = Int(digits), view.passedOver.indices.contains(number - 1), !rest.isEmpty
    else {
      return .say(view.passedOver.isEmpty ? texts.closes + "." : texts.passedOverHelp)
    }
    let note = view.passedOver[number - 1]
    switch reading(of: rest, note.form, asksForNames: false) {
    case .value(let value, let person):
      return .event(.amend(note.token, value, by: person))
    case .misfit(let sentence): return .say(sentence)
    }
  }

  func answer(_ text: String, at stop: StopView) -> PlainCommand {
    switch stop.kind {
    case .choices: return choice(text)
    case .agree:
      return switch yesNo(text, in: texts.language) {
      case true: .event(.next(stop.token))
      case false: .say(texts.talkFirst)
      case nil: .say(texts.agreesHow)
      }
    case .fill, .step, .note, .collect, .choose, .vote, .tie, .rate, .appoint, .phase: break
    }
    guard let question = stop.question else {
      // Where no word is an answer, a track's own will do.
      return track(named: text) ?? .say(nothingAsked(text))
    }
    switch reading(of: text, question.form, asksForNames: question.asksForNames) {
    case .value(let value, let person):
      // Where there is room for one only, another is that one, corrected.
      if case .collect(1) = question.form, question.entries.count == 1 {
        return .event(.amend(stop.token, entry: 1, value, by: person))
      }
      return .event(.answer(stop.token, value, by: person))
    case .misfit(let sentence): return .say(sentence)
    }
  }

  /// What a text is as an answer, or why it is none.
  private enum Reading {
    case value(AnswerValue, by: PersonID?)
    case misfit(String)

    static func value(_ value: AnswerValue) -> Reading { .value(value, by: nil) }
  }

  private func reading(
    of text: String, _ form: QuestionView.Form, asksForNames: Bool
  ) -> Reading {
    switch form {
    case .text, .collect: return asksForNames ? words(text) : .value(.text(text))
    case .number(let least, let most):
      guard let number = decimal(text), number >= least, number <= most else {
        return .misfit(texts.answerInRange(least, most))
      }
      return .value(.number(number))
    case .yesNo:
      return yesNo(text, in: texts.language).map { .value(.yesNo($0)) }
        ?? .misfit(texts.answerYesOrNo)
    case .choose(let options, let most):
      let names = options.map { $0.text }
      return most > 1 ? several(text, most, among: names) : option(text, among: names)
    case .vote(let options, _, let most):
      return votes(text, among: options.map { $0.text }, most: most)
    case .rate(_, let labels, _, _): return option(text, among: labels)
    case .people(let people, let range): return self.people(text, people, range)
    }
  }

  /// A word at a stop that asks nothing is most likely a command, mistyped.
  private func nothingAsked(_ text: String) -> String {
    let names = SessionCommand.allCases.flatMap { $0.spellings(in: texts.language) }
    return nearestName(to: text, among: names).map { texts.meant($0) } ?? texts.nothingAsked
  }

  /// `Anna: tekst` says whose it is, if Anna takes part.
  private func words(_ text: String) -> Reading {
    if let colon = text.firstIndex(of: ":") {
      let name = trimmed(String(text[..<colon])).lowercased()
      let rest = trimmed(String(text[text.index(after: colon)...]))
      if let person = view.people.first(where: { $0.name.lowercased() == name }), !rest.isEmpty {
        return .value(.text(rest), by: person.id)
      }
    }
    return .value(.text(text))
  }

  private func option(_ text: String, among options: [String]) -> Reading {
    switch Match.find(text, among: options) {
    case .one(let index): .value(.option(index + 1))
    case .several(let indices): .misfit(texts.severalOptions(text, indices.map { options[$0] }))
    case .none(let near):
      .misfit(Int(text) == nil ? texts.noOption(text, near) : texts.optionNumbers(options.count))
    }
  }

  /// Numbers or beginnings, with blanks, commas or `en` between.
  private func several(_ text: String, _ most: Int, among options: [String]) -> Reading {
    if case .one(let index) = Match.find(text, among: options) {
      return .value(.options([index + 1]))
    }
    var chosen: [Int] = []
    for piece in pieces(of: text, names: options) {
      switch option(piece, among: options) {
      case .value(.option(let number), _):
        if !chosen.contains(number) { chosen.append(number) }
      case let reading: return reading
      }
    }
    return chosen.count > most ? .misfit(texts.atMost(most)) : .value(.options(chosen))
  }

  /// How many votes each option got: `3 0 2` in their order, or `rust 3, ruimte 2`.
  private func votes(_ text: String, among options: [String], most: Int) -> Reading {
    let words = text.split { " ,;".contains($0) }
    var counts = words.compactMap { Int($0) }
    if counts.count != words.count {
      counts = options.map { _ in 0 }
      for piece in text.split(whereSeparator: { $0 == "," || $0 == ";" }) {
        let digits = piece.reversed().prefix { ("0"..."9").contains($0) }
        guard let count = Int(String(digits.reversed())) else {
          return .misfit(texts.howToVote(options.count))
        }
        var name = trimmed(String(piece.dropLast(digits.count)))
        if name.last == ":" { name = trimmed(String(name.dropLast())) }
        switch option(name, among: options) {
        case .value(.option(let number), _): counts[number - 1] += min(count, most + 1)
        case let reading: return reading
        }
      }
    }
    guard counts.count == options.count else { return .misfit(texts.howToVote(options.count)) }
    let sum = counts.reduce(0) { $0 + min(max(0, $1), most + 1) }
    return sum > most ? .misfit(texts.tooManyVotes(most)) : .value(.tally(counts))
  }

  private func people(
    _ text: String, _ candidates: [PersonID], _ range: ClosedRange<Int>
  ) -> Reading {
    let names = candidates.map { view.name(of: $0) }
    var chosen: [PersonID] = []
    for piece in pieces(of: text, names: names) {
      switch Match.find(piece, among: names) {
      case .one(let index):
        let person = candidates[index]
        if chosen.contains(person) { return .misfit(texts.nameTwice(names[index])) }
        chosen.append(person)
      case .several(let indices):
        return .misfit(texts.severalOptions(piece, indices.map { names[$0] }))
      case .none(let near): return .misfit(texts.noPerson(piece, near))
      }
    }
    // A role may be left empty, but then by Enter.
    guard chosen.count <= range.upperBound, chosen.count >= max(1, range.lowerBound) else {
      return .misfit(texts.people(max(1, range.lowerBound)...max(1, range.upperBound)))
    }
    return .value(.people(chosen))
  }

  /// Names with commas or `en` between; numbers and whole names also with blanks.
  private func pieces(of text: String, names: [String]) -> [String] {
    let known = names.map { $0.lowercased() }
    return listedNames(text, known: names).flatMap { piece in
      if known.contains(piece.lowercased()) { return [piece] }
      let words = piece.split(separator: " ")
      let areAllMeant = words.allSatisfy { Int($0) != nil || known.contains($0.lowercased()) }
      return areAllMeant ? words.map { String($0) } : [piece]
    }
  }

  /// `rug nee`, `rug = nee`; with one choice also just `nee`.
  private func choice(_ text: String) -> PlainCommand {
    let cut = text.firstIndex { $0 == "=" || $0 == ":" || $0 == " " }
    let name = trimmed(cut.map { String(text[..<$0]) } ?? text)
    var value = trimmed(cut.map { String(text[$0...].drop { " =:".contains($0) }) } ?? "")
    var choice = view.choices.first { $0.name.lowercased() == name.lowercased() }
    if choice == nil, view.choices.count == 1 {
      choice = view.choices[0]
      value = text
    }
    guard let choice else {
      return .say(texts.noChoice(name, nearestName(to: name, among: view.choices.map { $0.name })))
    }
    let kind = ChoiceKind(value: choice.value, options: choice.options)
    return kind.value(of: value, in: texts.language).map { .event(.set(choice.id, $0)) }
      ?? .say(texts.choiceValue(choice.name, kind.possible(texts)))
  }
}
