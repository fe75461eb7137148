// How what was taken down is seen, and what was passed over.
import ProgramModel

extension Session {
  /// What was taken down so far, in the order in which it was first asked.
  var noteViews: [NoteView] {
    var views: [NoteView] = []
    for index in record.sites.indices {
      if let view = view(ofSite: index), !view.answers.isEmpty { views.append(view) }
    }
    return views
  }

  /// What was passed over and can still be answered.
  var passedOver: [NoteView] {
    var views: [NoteView] = []
    for index in record.sites.indices where flow.asked.contains(index) {
      guard flow.stop(atSite: index) == nil, let view = view(ofSite: index), view.answers.isEmpty,
        !givesRole(at: index)
      else { continue }
      views.append(view)
    }
    return views
  }

  private func view(ofSite index: Int) -> NoteView? {
    let site = record.sites[index]
    let form: QuestionView.Form
    let question: Question
    switch site.subject {
    case .question(let id):
      question = program[id]
      form = self.form(of: id, at: index, number: 1, of: 1)
    case .tie(let id):
      guard tie(at: index)?.tied.isEmpty == false else { return nil }
      question = program[id]
      form = tieForm(at: index)
    case .role, .draw: return nil
    }
    guard let token = record.tokens.lastIndex(of: index) else { return nil }
    return NoteView(
      name: name(of: question), question: asked(at: site, question),
      answers: isOver(index) ? [] : answers(at: site),
      phase: site.phase.flatMap { time.clocks[$0].title },
      turn: site.turn, token: Token(token + 1),
      form: form, isForFacilitator: isForFacilitator(question),
      isConfidential: isConfidential(question))
  }

  /// Whether a site settled a tie that is there no more.
  func isOver(_ index: Int) -> Bool {
    guard case .tie = record.sites[index].subject else { return false }
    return offeredWinners(at: index) == nil
  }

  /// Whether a site gives a role, which is given to somebody later by other means.
  private func givesRole(at index: Int) -> Bool {
    guard case .question(let id) = record.sites[index].subject, case .appoint = program[id].kind
    else { return false }
    return true
  }

  /// Returns the name under which a question is kept: of a rating its list's.
  func name(of question: Question) -> String? {
    if case .rate(let list, _) = question.kind { return name(ofList: list) }
    if case .appoint(let role, _) = question.kind { return program[program[role].name] }
    return question.note.map { program[program[$0].name] }
  }

  private func name(ofList list: ID<Expression>) -> String? {
    switch program[list] {
    case .note(let note): program[program[note].name]
    case .deck(let deck): program[program[deck].name]
    default: nil
    }
  }

  /// Returns what was asked, as it read then; of a rating with the entry under it.
  func asked(at site: Site, _ question: Question) -> ShownText {
    let asked = site.question ?? shown(question.passage)
    guard let rated = site.rated else { return asked }
    let entry = ShownText.Paragraph(text: texts.quoted(text(of: rated)), entries: [])
    return ShownText(paragraphs: asked.paragraphs + [entry], items: asked.items)
  }

  private func answers(at site: Site) -> [ShownEntry] {
    if let answer = site.answer, !isEmpty(answer.value) {
      let person = answer.person.map { name(of: $0) }
      return members(answer.value).map { ShownEntry(text: text(of: $0), person: person) }
    }
    return site.entries.map { entry(.entry($0)) }
  }

  /// Returns what was chosen or voted, each by itself; people stay together.
  func members(_ value: Value) -> [Value] {
    switch value {
    case .list(let members): members
    case .tally(let votes): ranked(votes).map { .tally([$0]) }
    case .empty, .text, .number, .yesNo, .duration, .people, .option, .entry: [value]
    }
  }

  /// Returns whether others in the room must not know what is asked.
  func isForFacilitator(_ question: Question) -> Bool {
    if isSecret(question) { return true }
    return switch question.answerer {
    case .group: false
    case .person(let audience), .people(let audience): isForFacilitatorAlone(audience)
    }
  }
}
