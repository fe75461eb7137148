// Explanations of findings about orders and votes.
import Diagnostics

extension Explanation {
  private static let ideasNL = "    verzamel adviezen: Welk advies is er?\n"
  private static let ideasEN = "    collect ideas: What advice is there?\n"
  private static let pastNL =
    "    elke advies uit adviezen, op oordeel\n        groep: Bespreek {advies}.\n    einde"
  private static let pastEN =
    "    each idea from ideas, by rating\n        group: Discuss {idea}.\n    end"

  static let notRated = Explanation(
    .notRated,
    why: Message(
      nl: "De volgorde komt uit de oordelen die de groep geeft. Zonder oordelen is er geen.",
      en: "The order comes from how the group rates things. Without ratings there is none."),
    wrong: Message(nl: ideasNL + pastNL, en: ideasEN + pastEN),
    right: Message(
      nl: ideasNL + "    weeg adviezen: Hoe warm word je ervan?\n        - heet\n        - lauw\n"
        + pastNL,
      en: ideasEN + "    rate ideas: How warm does it make you?\n        - hot\n        - mild\n"
        + pastEN))

  private static let twoNL = "\n        - praten\n        - lopen\n"
  private static let twoEN = "\n        - talk\n        - walk\n"

  static let tallyNeedsVote = Explanation(
    .tallyNeedsVote,
    why: Message(
      nl: "Alleen een stemming heeft een uitslag: hoeveel stemmen elke keuze kreeg.",
      en: "Only a vote has a result: how many votes each option got."),
    wrong: Message(
      nl: "    kies vorm: Hoe doen we het?" + twoNL + "    groep: {telling(vorm)}",
      en: "    choose form: How do we do it?" + twoEN + "    group: {tally(form)}"),
    right: Message(
      nl: "    stem vorm: Hoe doen we het?" + twoNL + "    groep: {telling(vorm)}",
      en: "    vote form: How do we do it?" + twoEN + "    group: {tally(form)}"))
}
