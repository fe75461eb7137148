// What there is to say about proeven that came out otherwise than they say.
import Diagnostics

extension Explanation {
  static let expectationNotMet = Explanation(
    .expectationNotMet,
    why: Message(
      nl: "Een proef is je belofte aan jezelf. Klopt die niet meer, dan is er in het draaiboek iets"
        + " veranderd wat je in de groep pas zou merken.",
      en: "A scenario is your promise to yourself. If it isn't kept, something in the script has"
        + " changed that you would only notice in the room."),
    wrong: Message(
      nl: "    antwoord cijfer: 9\n    verwacht cijfer < 5",
      en: "    answer urgency: 9\n    expect urgency < 5"),
    right: Message(
      nl: "    antwoord cijfer: 3\n    verwacht cijfer < 5",
      en: "    answer urgency: 3\n    expect urgency < 5"),
    in: .trial)

  static let answerLeftOver = Explanation(
    .answerLeftOver,
    why: Message(
      nl: "Een antwoord dat niemand vraagt, proeft niets: je denkt dat een weg nagelopen is, en dat"
        + " is niet zo.",
      en: "An answer that nobody asks for tries nothing: you think that a way has been gone, and it"
        + " hasn't."),
    wrong: Message(
      nl: "    antwoord cijfer: 3\n    antwoord cijfer: 8\n    verwacht cijfer < 5",
      en: "    answer urgency: 3\n    answer urgency: 8\n    expect urgency < 5"),
    right: Message(
      nl: "    antwoord cijfer: 3\n    verwacht cijfer < 5",
      en: "    answer urgency: 3\n    expect urgency < 5"),
    in: .trial)

  static let answerOutOfPlace = Explanation(
    .answerOutOfPlace,
    why: Message(
      nl: "Wat er te kiezen valt, hangt soms af van wat er eerder gezegd is. In de groep zou dit"
        + " antwoord er niet bij staan.",
      en: "What can be chosen may depend on what was said before. In the room this answer wouldn't"
        + " be among it."),
    wrong: Message(nl: pickNL + "een ander", en: pickEN + "another"),
    right: Message(nl: pickNL + "Wat is mijn deel?", en: pickEN + "What is my part?"),
    in: .script)

  private static let pickNL = """
    protocol "Voorbeeld"
        taal nl

    fase "Vragen", 10 minuten
        verzamel vragen: Wat wil je vragen?
        kies vraag uit vragen: Waarmee beginnen we?

    proef "Beginnen met een vraag"
        antwoord vragen: Wat is mijn deel?
        antwoord vraag:\u{20}
    """

  private static let pickEN = """
    protocol "Example"
        language en

    phase "Asking", 10 minutes
        collect questions: What do you want to ask?
        choose question from questions: Where do we begin?

    scenario "Beginning with a question"
        answer questions: What is my part?
        answer question:\u{20}
    """

  static let trialWithoutEnd = Explanation(
    .trialWithoutEnd,
    why: Message(
      nl: "Waar een proef niet tot een eind komt, doet een groep dat misschien ook niet.",
      en: "Where a scenario comes to no finish, a group may not either."),
    wrong: Message(nl: roundNL(""), en: roundEN("")),
    right: Message(nl: roundNL("    antwoord cijfer: 8\n"), en: roundEN("    answer mark: 8\n")),
    in: .script)

  private static func roundNL(_ answer: String) -> String {
    """
    protocol "Voorbeeld"
        taal nl

    fase "Vragen", 10 minuten
        herhaal tot cijfer > 7
            iedereen: Vraag door.
            noteer cijfer, 1 tot 10: Hoe helder is de vraag?
            iedereen: Dank je wel.
        einde

    proef "Tot het helder is"
    \(answer)    verwacht cijfer > 7
    """
  }

  private static func roundEN(_ answer: String) -> String {
    """
    protocol "Example"
        language en

    phase "Asking", 10 minutes
        repeat until mark > 7
            everyone: Keep asking.
            note mark, 1 to 10: How clear is the question?
            everyone: Thank you.
        end

    scenario "Until it is clear"
    \(answer)    expect mark > 7
    """
  }
}
