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
}
