// How a stop is seen: what is shown, what is asked, and what was answered.
import ProgramModel

extension Session {
  /// Where the session waits.
  var stopViews: [StopView] {
    flow.threadIDs.compactMap { thread in flow[thread].stop.map { view(of: $0, in: thread) } }
  }

  func view(of stop: Stop, in thread: ThreadID) -> StopView {
    var isSilence = false
    if case .silence = stop.scene { isSilence = true }
    return StopView(
      token: stop.token, thread: name(of: thread),
      track: trackTitle(of: thread).map { TrackView(number: thread.index, title: $0) },
      turns: turnViews(in: thread), clocks: clockViews(of: thread), kind: kind(of: stop),
      isSilence: isSilence,
      prompts: prompts(at: stop, in: thread), question: question(at: stop, in: thread),
      role: role(at: stop),
      draft: stop.site.flatMap { record.sites[$0].draft })
  }

  func kind(of stop: Stop) -> StopKind {
    switch stop.scene {
    case .choices: .choices
    case .role: .fill
    case .agree: .agree
    case .step, .silence: .step
    case .phaseEnd: .phase
    case .tie: .tie
    case .question(let question): kind(of: program[question].kind)
    }
  }

  private func kind(of question: QuestionKind) -> StopKind {
    switch question {
    case .text, .number, .yesNo: .note
    case .collect: .collect
    case .choose: .choose
    case .vote: .vote
    case .rate: .rate
    case .appoint: .appoint
    }
  }

  private func prompts(at stop: Stop, in thread: ThreadID) -> [PromptView] {
    switch stop.scene {
    case .choices, .role, .agree, .phaseEnd: []
    case .step(let step): prompts(of: step)
    case .question, .tie: flow[thread].step.map { prompts(of: $0) } ?? []
    case .silence(let silence): prompts(of: program[silence])
    }
  }

  private func prompts(of step: ID<Step>) -> [PromptView] {
    program[step].prompts.filter { isForSomebody($0.audience) }.map { prompt in
      view(
        of: prompt.passage, for: prompt.audience, isWhisper: prompt.isWhisper,
        isDivision: prompt.division != nil)
    }
  }

  private func prompts(of silence: Silence) -> [PromptView] {
    silence.passage.map { [view(of: $0, for: silence.audience)] } ?? []
  }

  /// Returns what is said to somebody; only what others don't read may tell who has a secret role.
  private func view(
    of passage: Passage, for audience: Audience, isWhisper: Bool = false, isDivision: Bool = false
  ) -> PromptView {
    let session = isWhisper || isCovered(audience) ? knowing : self
    return PromptView(
      label: label(of: audience), people: session.people(in: audience),
      text: session.shown(passage), isWhisper: isWhisper,
      isForFacilitator: isForFacilitatorAlone(audience),
      isForSecretRole: isForSecretRole(audience), isDivision: isDivision)
  }
}

// MARK: Questions

extension Session {
  private func question(at stop: Stop, in thread: ThreadID) -> QuestionView? {
    if case .role(let role) = stop.scene { return question(about: role, at: stop) }
    if case .tie(let id) = stop.scene { return tieQuestion(id, at: stop) }
    guard let id = stop.question, let site = stop.site else { return nil }
    let question = program[id]
    let (answerer, people, isForFacilitator) = answerer(of: question)
    return QuestionView(
      name: question.note.map { program[program[$0].name] },
      text: isForFacilitator ? knowing.shown(question.passage) : shown(question.passage),
      form: form(of: id, at: stop, in: thread), answerer: answerer, people: people,
      isForFacilitator: isForFacilitator,
      asksForNames: owner(of: id) == nil && !isForFacilitator && role(at: stop) == nil,
      offered: offered(at: stop).map { view(of: $0, id) },
      answered: stop.isAnswered ? record.sites[site].answer.map { view(of: $0, id) } : nil,
      entries: record.sites[site].entries.map { entry(.entry($0)) },
      isConfidential: isConfidential(question))
  }

  private func question(about role: ID<Role>, at stop: Stop) -> QuestionView {
    let name = program[program[role].name]
    let number = program[role].number ?? 1...1
    let text = ShownText.Paragraph(text: texts.asksHolder(of: name, number: number), entries: [])
    return QuestionView(
      name: nil, text: ShownText(paragraphs: [text], items: []),
      form: .people(candidates(for: role), number), answerer: nil, people: [],
      isForFacilitator: isSecret(role), asksForNames: false,
      offered: offered(at: stop).map {
        AnswerView(value: .people($0.value.people), text: self.text(of: $0.value), person: nil)
      }, answered: nil, entries: [], isConfidential: isSecret(role))
  }

  func answerer(of question: Question) -> (String?, [PersonID], Bool) {
    switch question.answerer {
    case .group: (nil, present, isForFacilitator(question))
    case .person(let audience), .people(let audience):
      (label(of: audience), people(in: audience), isForFacilitator(question))
    }
  }

  private func form(
    of id: ID<Question>, at stop: Stop, in thread: ThreadID
  ) -> QuestionView.Form {
    if case .choose(_, let most) = program[id].kind {
      return .choose(options(of: id).map { entry($0) }, most: most)
    }
    if let role = role(at: stop) {
      return .people(candidates(at: stop), 1...(program[role].number?.upperBound ?? 1))
    }
    let turn = flow.frames(of: thread).last?.turn
    return form(
      of: id, at: stop.site ?? 0, number: turn?.number ?? 1, of: turn?.count ?? 1)
  }

  /// Returns what an answer looked like at a site; of a rating it was a number of so many.
  func form(
    of id: ID<Question>, at site: Int, number: Int, of count: Int
  ) -> QuestionView.Form {
    switch program[id].kind {
    case .text: return .text
    case .number(let least, let most): return .number(least, most)
    case .yesNo: return .yesNo
    case .collect(let limit): return .collect(limit: limit)
    case .vote(_, let ballot):
      let options = options(at: site, id).map { entry($0) }
      return .vote(options, each: ballot.votes, most: votesInAll(id))
    case .choose(_, let most):
      return .choose(record.sites[site].options.map { entry($0) }, most: most)
    case .appoint(let role, _):
      let people = record.sites[site].options.flatMap { $0.people }
      return .people(people, 1...(program[role].number?.upperBound ?? 1))
    case .rate(_, let labels):
      return .rate(
        entry(record.sites[site].rated ?? .empty), labels: labels.map { program[$0] },
        number: number, count: count)
    }
  }

  /// Returns an answer as an event would give it now, and in words.
  private func view(of answer: Answer, _ id: ID<Question>) -> AnswerView {
    var options = options(of: id)
    if case .appoint = program[id].kind { options = [] }
    return AnswerView(
      value: given(answer.value, options: options), text: text(of: answer.value),
      person: answer.person)
  }

  func given(_ value: Value, options: [Value]) -> AnswerValue {
    if case .tally(let votes) = value { return .tally(votes.map { $0.count }) }
    if let option = options.firstIndex(of: value) { return .option(option + 1) }
    let several = apart(value).compactMap { options.firstIndex(of: $0) }
    if several.count > 0 { return .options(several.map { $0 + 1 }) }
    return switch value {
    case .empty, .list, .tally: .none
    case .text, .option, .entry: .text(words(value) ?? "")
    case .number(let number): .number(number)
    case .yesNo(let yes): .yesNo(yes)
    case .duration(let time): .duration(time)
    case .people(let people): .people(people)
    }
  }

  /// Returns a choice as it is seen.
  func view(of id: ID<Choice>) -> ChoiceView {
    let choice = program[id]
    let value = record.choices[id.index]
    return ChoiceView(
      id: id, name: program[choice.name], explanation: choice.explanation.map { shown($0) },
      value: given(value, options: choice.options.map { Value($0) }), text: text(of: value),
      options: choice.options.map { text(of: Value($0)) })
  }
}
