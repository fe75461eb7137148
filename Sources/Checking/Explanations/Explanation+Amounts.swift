// Explanations of findings about times, numbers and lists.
import Diagnostics

extension Explanation {
  static let unitNeeded = Explanation(
    .unitNeeded,
    why: Message(
      nl: "Tien minuten of tien seconden, dat maakt in een groep nogal verschil.",
      en: "Ten minutes or ten seconds makes quite a difference in a group."),
    wrong: Message(
      nl: "    inbrenger, 10: Vertel.", en: "    presenter, 10: Tell us."),
    right: Message(
      nl: "    inbrenger, 10 minuten: Vertel.", en: "    presenter, 10 minutes: Tell us."))

  static let notADuration = Explanation(
    .notADuration,
    why: Message(
      nl: "Na de komma staat hoe lang iets duurt. Wie er nog meer bedoeld is, staat ervoor.",
      en: "Behind the comma stands how long it takes. Who else is meant stands before it."),
    wrong: Message(
      nl: "    inbrenger, groep: Ga staan.", en: "    presenter, group: Stand up."),
    right: Message(
      nl: "    inbrenger en groep: Ga staan.", en: "    presenter and group: Stand up."))

  static let runsBackwards = Explanation(
    .runsBackwards,
    why: Message(
      nl: "Een tijd die terugloopt, is nooit om: de klok weet niet wanneer het genoeg is.",
      en: "A time that runs backwards is never up: the clock can't tell when it is enough."),
    wrong: Message(
      nl: "    groep, 15 tot 10 minuten: Vraag door.",
      en: "    group, 15 to 10 minutes: Keep asking."),
    right: Message(
      nl: "    groep, 10 tot 15 minuten: Vraag door.",
      en: "    group, 10 to 15 minutes: Keep asking."))

  static let notAList = Explanation(
    .notAList,
    why: Message(
      nl: "Langsgaan kan alleen bij meer dan één: mensen, of de punten van een lijst.",
      en: "Going over things takes more than one of them: people, or the entries of a list."),
    wrong: Message(
      nl: "    noteer advies: Welk advies is er?\n    elke punt uit advies\n"
        + "        groep: Bespreek {punt}.\n    einde",
      en: "    note advice: What advice is there?\n    each point from advice\n"
        + "        group: Discuss {point}.\n    end"),
    right: Message(
      nl: "    verzamel adviezen: Welk advies is er?\n    elke punt uit adviezen\n"
        + "        groep: Bespreek {punt}.\n    einde",
      en: "    collect ideas: What advice is there?\n    each point from ideas\n"
        + "        group: Discuss {point}.\n    end"))

  private static let rateNL =
    "    verzamel adviezen: Welk advies is er?\n"
    + "    weeg adviezen: Hoe warm word je ervan?\n        - heet\n        - lauw\n"
  private static let rateEN =
    "    collect ideas: What advice is there?\n"
    + "    rate ideas: How warm does it make you?\n        - hot\n        - mild\n"

  static let unknownLabel = Explanation(
    .unknownLabel,
    why: Message(
      nl: "Een oordeel dat niemand kan geven, levert altijd een lege lijst op.",
      en: "A label that nobody can give always makes an empty list."),
    wrong: Message(
      nl: rateNL + "    groep: {adviezen met \"hot\"}",
      en: rateEN + "    group: {ideas with \"heat\"}"),
    right: Message(
      nl: rateNL + "    groep: {adviezen met \"heet\"}",
      en: rateEN + "    group: {ideas with \"hot\"}"))

  static let roundTime = Explanation(
    .roundTime,
    why: Message(
      nl: "Eén minuut voor ieder of één minuut voor de hele ronde: met zes mensen scheelt dat"
        + " vijf minuten.",
      en: "One minute for each or one for the whole round: with six people that is a difference of"
        + " five minutes."),
    wrong: Message(
      nl: "    ronde spreker uit groep, 1 minuut\n        spreker: Wat raakt je?\n    einde",
      en: "    round speaker from group, 1 minute\n        speaker: What touches you?\n    end"),
    right: Message(
      nl: "    ronde spreker uit groep, 1 minuut elk\n        spreker: Wat raakt je?\n    einde",
      en:
        "    round speaker from group, 1 minute each\n        speaker: What touches you?\n    end")
  )

  static let notACount = Explanation(
    .notACount,
    why: Message(
      nl: "Een halve keer of nul keer valt in een groep niet te doen.",
      en: "Half a time or no times at all can't be done in a group."),
    wrong: Message(
      nl: "    herhaal 0 keer\n        groep: Stel een vraag.\n    einde",
      en: "    repeat 0 times\n        group: Ask a question.\n    end"),
    right: Message(
      nl: "    herhaal 3 keer\n        groep: Stel een vraag.\n    einde",
      en: "    repeat 3 times\n        group: Ask a question.\n    end"))

  static let durationInText = Explanation(
    .durationInText,
    why: Message(
      nl: "Achter een dubbele punt staat wat mensen lezen. De klok leest dat niet.",
      en: "Behind a colon stands what people read. The clock doesn't read that."),
    wrong: Message(
      nl: "    iedereen: Welkom.\n\nfase \"Vragen\": 10 minuten\n    groep: Vraag door.",
      en: "    everyone: Welcome.\n\nphase \"Asking\": 10 minutes\n    group: Keep asking."),
    right: Message(
      nl: "    iedereen: Welkom.\n\nfase \"Vragen\", 10 minuten\n    groep: Vraag door.",
      en: "    everyone: Welcome.\n\nphase \"Asking\", 10 minutes\n    group: Keep asking."))
}
