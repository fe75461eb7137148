// What is asked, as lines, and what stands in front of the answer.
import Diagnostics
import ProgramModel
import Runtime

extension PlainText {
  /// The question of a stop, with all that can be answered.
  func question(
    _ question: QuestionView, explained: ShownText? = nil, at stop: StopView, _ view: SessionView,
    on page: inout Page
  ) {
    if question.isForFacilitator, !isPrivate {
      let number = coveredBefore(stop, view) + covered(at: stop, view).count
      page.line(
        texts.covered(
          for: question.answerer ?? texts.session.facilitator,
          number: covered(view).count > 1 ? number : nil),
        label: "  ? ", labelTone: .accent, tone: .faint)
      switch question.form {
      case .choose(let options, _), .vote(let options, _, _):
        numbered(options.map { words($0) }, on: &page)
      case .people(let people, _): numbered(people.map { view.name(of: $0) }, on: &page)
      case .text, .number, .yesNo, .collect, .rate: break
      }
      return
    }
    // A turn says already who is asked.
    let isTurn = stop.turns.last?.person.map { question.people == [$0] } ?? false
    let who = isTurn ? "" : question.answerer.map { "\(answerer($0, question, view)): " } ?? ""
    if case .rate(let entry, _, let number, let count) = question.form {
      passage(question.text, on: &page, indent: "    ", first: "  ? " + who)
      let label = texts.rates(number, of: count)
      page.line(words(entry), label: "    " + (label.isEmpty ? "" : label + "  "), tone: .strong)
    } else {
      passage(question.text, on: &page, indent: "    ", first: "  ? " + who)
    }
    passage(explained, on: &page, indent: "    ")
    switch question.form {
    case .choose(let options, _), .vote(let options, _, _):
      numbered(options.map { words($0) }, on: &page)
    case .rate(_, let labels, _, _): numbered(labels, on: &page)
    case .people(let people, _): numbered(people.map { view.name(of: $0) }, on: &page)
    case .text, .number, .yesNo, .collect: break
    }
    if question.isConfidential, !asksForPeople(question) {
      page.line(texts.inConfidence, label: "    ", tone: .faint)
    }
    answers(question, on: &page)
  }

  private func asksForPeople(_ question: QuestionView) -> Bool {
    if case .people = question.form { true } else { false }
  }

  /// What was answered so far; on a screen that all can read not in so many words, if it was said
  /// in confidence.
  private func answers(_ question: QuestionView, on page: inout Page) {
    let isKeptBack = question.isConfidential && !isPrivate
    let entries = question.entries.filter { !$0.text.isEmpty }
    if !entries.isEmpty {
      page.line(texts.soFar + ":", label: "    ", tone: .faint)
      self.entries(entries, isKeptBack: isKeptBack, on: &page, indent: "      ")
    }
    if let answered = question.answered, entries.isEmpty {
      let words = isKeptBack ? texts.session.keptBack : answered.text
      page.line(texts.answered(words), label: "    ", tone: .faint)
    } else if let offered = question.offered {
      let words = isKeptBack ? texts.session.keptBack : offered.text
      page.line(texts.offered(words), label: "    ", tone: .faint)
    }
  }

  private func answerer(_ label: String, _ question: QuestionView, _ view: SessionView) -> String {
    guard question.people.count == 1 else { return label }
    let name = view.name(of: question.people[0])
    return label.contains(name) ? label : "\(label) (\(name))"
  }

  /// How the votes of this phase went.
  func results(_ view: SessionView, on page: inout Page) {
    for result in view.results
    where isPrivate || !(result.isForFacilitator || result.isConfidential) {
      let votes = result.votes.map { "\($0.option) \($0.count)" }
      page.line(votes.joined(separator: ", "), label: "  \(texts.result): ")
    }
  }

  func numbered(_ options: [String], on page: inout Page) {
    let width = "\(options.count)".count
    for (index, option) in options.enumerated() {
      let number = "\(index + 1)"
      let padding = String(repeating: " ", count: width - number.count)
      page.line(option, label: "      \(padding)\(number)  ", labelTone: .accent)
    }
  }

  /// Who has a role.
  func fill(
    _ stop: StopView, _ question: QuestionView, _ view: SessionView, on page: inout Page
  ) {
    let role = view.roles.first { $0.id == stop.role }
    guard question.isForFacilitator, !isPrivate, case .people(let people, _) = question.form else {
      return self.question(question, explained: role?.description, at: stop, view, on: &page)
    }
    // Whom it can be may be read by all; who it is, is typed while nobody looks.
    passage(question.text, on: &page, indent: "    ", first: "  ? ")
    numbered(people.map { view.name(of: $0) }, on: &page)
    page.line(texts.chosenInSecret, label: "    ", tone: .faint)
    if question.offered != nil {
      page.line(texts.offered(texts.secret), label: "    ", tone: .faint)
    }
  }

  /// What is chosen beforehand, as it stands.
  func choices(_ view: SessionView, on page: inout Page) {
    page.line(texts.session.asksChoices, label: "  ? ", labelTone: .accent)
    for choice in view.choices {
      page.line("", label: "      \(choice.name) = \(choice.text)", labelTone: .strong)
      passage(choice.explanation, on: &page, indent: "        ")
    }
    if let first = view.choices.first {
      page.line(texts.howToChoose("\(first.name) \(another(than: first))"), label: "    ")
    }
  }

  /// Something else that a choice could be.
  private func another(than choice: ChoiceView) -> String {
    if let option = choice.options.first(where: { $0 != choice.text }) { return option }
    return switch choice.value {
    case .yesNo(let yes): texts.session.word(!yes)
    case .number(let number):
      Decimal(millionths: number.millionths + 1_000_000).map { texts.session.number($0) } ?? "…"
    case .duration(let time): texts.session.duration(time * 2)
    case .text, .option, .options, .tally, .people, .none: "…"
    }
  }

  /// The rules, to be agreed.
  func agreement(_ view: SessionView, on page: inout Page) {
    rules(view.rules, on: &page)
    page.line(texts.session.asksAgreement, label: "  ? ", labelTone: .accent)
  }

  func rules(_ rules: [ReminderView], on page: inout Page) {
    for rule in rules {
      let title = rule.title.map { $0 + (asksOrCalls($0) ? " " : ": ") } ?? ""
      passage(rule.text, on: &page, indent: "    ", first: "  · " + title)
    }
  }

  /// Whether a title ends in a sign that no colon goes well with.
  private func asksOrCalls(_ title: String) -> Bool {
    title.last.map { "?!…".contains($0) } ?? false
  }

  /// What can be typed now; it stands in front of the cursor.
  func prompt(_ view: SessionView) -> String {
    if view.gap != nil { return texts.yesOrNo }
    if view.ending != nil { return texts.closes }
    if view.isPaused { return texts.resumes }
    guard let stop = view.stop else { return texts.goOn }
    return (stop.track.map { $0.title + ": " } ?? "") + prompt(stop)
  }

  private func prompt(_ stop: StopView) -> String {
    switch stop.kind {
    case .agree: return texts.agreed
    case .choices: return texts.asItIs
    case .fill, .step, .note, .collect, .choose, .vote, .tie, .rate, .appoint, .phase: break
    }
    guard let question = stop.question else { return texts.goOn }
    let enter =
      question.answered != nil
      ? texts.furtherOn : question.offered != nil ? texts.takesOver : texts.passesOver
    switch question.form {
    case .collect(1) where question.entries.count == 1:
      return texts.asks(texts.anotherAnswer, enter: texts.furtherOn)
    case .collect(let limit?) where question.entries.count >= limit: return texts.goOn
    case .collect(let limit) where limit != 1: return texts.oneALine
    case .text, .collect:
      return texts.asks(question.answered == nil ? texts.answer : texts.anotherAnswer, enter: enter)
    case .number(let least, let most): return texts.asks(texts.range(least, most), enter: enter)
    case .yesNo: return texts.asks(texts.yesOrNo, enter: enter)
    case .choose(let options, let most) where most > 1:
      return texts.asks(texts.optionNumbers(most: min(most, options.count)), enter: enter)
    case .vote(_, _, let most): return texts.asks(texts.votes(most: most), enter: enter)
    case .choose, .rate: return texts.asks(texts.optionNumber, enter: enter)
    case .people(_, let range):
      return texts.asks(
        range.upperBound == 1 ? texts.nameOrNumber : texts.namesOrNumbers, enter: enter)
    }
  }
}
