// Explanations of findings about where a line stands, and what closes it.
import Diagnostics

extension Explanation {
  static let wrongSection = Explanation(
    .wrongSection,
    why: Message(
      nl: "Wie mee wil doen, leest eerst bovenaan wie er zijn en wat er nodig is. Wat halverwege"
        + " staat, mist hij.",
      en: "Whoever joins reads at the top who is there and what is needed. What stands halfway is"
        + " missed."),
    wrong: Message(
      nl: "    inbrenger: Vertel.\n\nrol tolk, 1: Vertaalt.\n\nfase \"Vragen\"\n    tolk: Vertaal.",
      en: "    presenter: Tell us.\n\nrole interpreter, 1: Interprets.\n\n"
        + "phase \"Asking\"\n    interpreter: Interpret."),
    right: Message(
      nl: "    inbrenger: Vertel.\n\nfase \"Vragen\"\n    groep: Vraag door.",
      en: "    presenter: Tell us.\n\nphase \"Asking\"\n    group: Keep asking."))

  static let ruleTooLow = Explanation(
    .ruleTooLow,
    why: Message(
      nl: "Een regel geldt vanaf het begin van een fase; wie hem halverwege hoort, is al over de"
        + " schreef gegaan.",
      en: "A rule holds from the beginning of a phase; whoever hears it halfway has broken it"
        + " already."),
    wrong: Message(
      nl: "    groep: Vraag door.\n    spelregel: Alleen open vragen.",
      en: "    group: Keep asking.\n    rule: Open questions only."),
    right: Message(
      nl: "    spelregel: Alleen open vragen.\n    groep: Vraag door.",
      en: "    rule: Open questions only.\n    group: Keep asking."))

  static let outsidePhase = Explanation(
    .outsidePhase,
    why: Message(
      nl: "Buiten een fase loopt geen klok en staat er niets op het scherm.",
      en: "Outside a phase no clock runs and nothing is on the screen."),
    wrong: Message(
      nl: "\niedereen: Welkom.\n\n"
        + "fase \"Start\"\n    iedereen: We beginnen.",
      en: "\neveryone: Welcome.\n\n"
        + "phase \"Start\"\n    everyone: We begin."),
    right: Message(
      nl: "\nfase \"Start\"\n    iedereen: Welkom.\n"
        + "    iedereen: We beginnen.",
      en: "\nphase \"Start\"\n    everyone: Welcome.\n"
        + "    everyone: We begin."),
    in: .header)

  static let notHere = Explanation(
    .notHere,
    why: Message(
      nl: "In een pauze is de groep aan de koffie, en leest niemand het scherm.",
      en: "In a break the group is having coffee, and nobody reads the screen."),
    wrong: Message(
      nl: "    groep: Vraag door.\n\npauze 10 minuten\n    groep: Denk vast na.",
      en: "    group: Keep asking.\n\nbreak 10 minutes\n    group: Think already."),
    right: Message(
      nl: "    groep: Vraag door.\n\npauze 10 minuten: Denk vast na.",
      en: "    group: Keep asking.\n\nbreak 10 minutes: Think already."))

  static let strayPart = Explanation(
    .strayPart,
    why: Message(
      nl: "Wat er anders moet gebeuren, heeft alleen zin na een voorwaarde.",
      en: "What should happen otherwise only makes sense after a condition."),
    wrong: Message(
      nl: "    groep: Vraag door.\n    anders\n    groep: Ga verder.",
      en: "    group: Keep asking.\n    else\n    group: Go on."),
    right: Message(
      nl: "    groep: Vraag door.\n    groep: Ga verder.",
      en: "    group: Keep asking.\n    group: Go on."))

  static let missingEnd = Explanation(
    .missingEnd,
    why: Message(
      nl: "Zonder einde loopt een ronde door in wat eronder staat, en doet iedereen dat ook.",
      en: "Without its end a round runs on into what stands below, and everyone does that too."),
    wrong: Message(
      nl: "    ronde spreker uit groep, 1 minuut elk\n        spreker: Wat valt je op?",
      en: "    round speaker from group, 1 minute each\n        speaker: What strikes you?"),
    right: Message(
      nl: "    ronde spreker uit groep, 1 minuut elk\n        spreker: Wat valt je op?\n    einde",
      en: "    round speaker from group, 1 minute each\n        speaker: What strikes you?\n    end"
    ))

  static let strayEnd = Explanation(
    .strayEnd,
    why: Message(
      nl: "Een einde te veel betekent vaak dat een ander te vroeg staat.",
      en: "An end too many often means that another one stands too early."),
    wrong: Message(nl: "    groep: Vraag door.\n    einde", en: "    group: Keep asking.\n    end"),
    right: Message(nl: "    groep: Vraag door.", en: "    group: Keep asking."))

  static let mismatchedEnd = Explanation(
    .mismatchedEnd,
    why: Message(
      nl: "Sluit je iets anders dan wat openstaat, dan is een van beide een vergissing.",
      en: "If you close something else than what is open, one of the two is a mistake."),
    wrong: Message(
      nl:
        "    ronde spreker uit groep, 1 minuut elk\n        spreker: Wat raakt je?\n    einde als",
      en:
        "    round speaker from group, 1 minute each\n        speaker: What moves you?\n    end if"
    ),
    right: Message(
      nl: "    ronde spreker uit groep, 1 minuut elk\n        spreker: Wat raakt je?\n"
        + "    einde ronde",
      en: "    round speaker from group, 1 minute each\n        speaker: What moves you?\n"
        + "    end round"))
}
