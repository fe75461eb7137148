// How votes and ties are seen.
import ProgramModel

extension Session {
  /// The votes that were taken in the phase that runs, in order.
  var resultViews: [ResultView] {
    guard let phase = flow.phase?.clock else { return [] }
    var views: [ResultView] = []
    for index in record.sites.indices
    where record.sites[index].phase == phase && flow.asked.contains(index) {
      guard case .question(let id) = record.sites[index].subject,
        case .tally(let votes)? = record.sites[index].answer?.value
      else { continue }
      views.append(
        ResultView(
          question: record.sites[index].question ?? shown(program[id].passage),
          votes: ranked(votes).map {
            ResultView.Votes(option: text(of: $0.option), count: $0.count)
          },
          isForFacilitator: isForFacilitator(program[id]),
          isConfidential: program[id].isConfidential))
    }
    return views
  }

  /// Returns what is asked about a tie.
  func tieQuestion(_ id: ID<Question>, at stop: Stop) -> QuestionView? {
    guard let site = stop.site else { return nil }
    let question = program[id]
    let (answerer, people, isForFacilitator) = answerer(of: question)
    let tied = tie(at: site)?.tied ?? []
    return QuestionView(
      name: name(of: question), text: tieText(at: site), form: tieForm(at: site),
      answerer: answerer, people: people, isForFacilitator: isForFacilitator, asksForNames: false,
      offered: offered(at: stop).map { answer in
        AnswerView(
          value: given(answer.value, options: tied), text: text(of: answer.value),
          person: answer.person)
      }, answered: nil, entries: [], isConfidential: question.isConfidential)
  }

  /// Returns what an answer to a tie looks like.
  func tieForm(at site: Int) -> QuestionView.Form {
    let tie = tie(at: site)
    return .choose((tie?.tied ?? []).map { entry($0) }, most: max(1, tie?.open ?? 1))
  }

  /// Returns the question about a tie in words, with what was voted on.
  func tieText(at site: Int, toBeKept: Bool = false) -> ShownText {
    let words = texts.asksTie(places: tie(at: site)?.open ?? 1)
    var paragraphs = [ShownText.Paragraph(text: words, entries: [])]
    if case .tie(let id) = record.sites[site].subject {
      paragraphs += shown(program[id].passage, toBeKept: toBeKept).paragraphs
    }
    return ShownText(paragraphs: paragraphs, items: [])
  }
}
