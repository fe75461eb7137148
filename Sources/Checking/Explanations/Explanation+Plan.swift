// Explanations of findings about the time that things take, and the people that they need.
import Diagnostics

extension Explanation {
  static let roleNobodyKnows = Explanation(
    .roleNobodyKnows,
    why: Message(
      nl: "Wie deze rol krijgt, zit de hele bijeenkomst te wachten op iets wat nooit komt.",
      en: "Whoever gets this role waits all meeting for something that never comes."),
    wrong: Message(
      nl: "rol waarnemer, 1\nrol groep, overigen: Denkt mee.",
      en: "role observer, 1\nrole group, others: Thinks along."),
    right: Message(
      nl: "rol waarnemer, 1: Kijkt mee, en vertelt aan het eind wat opviel.\n"
        + "rol groep, overigen: Denkt mee.",
      en: "role observer, 1: Looks on, and tells at last what stood out.\n"
        + "role group, others: Thinks along."),
    in: .declarations)

  static let roundOverNobody = Explanation(
    .roundOverNobody,
    why: Message(
      nl: "De ronde wordt zonder een woord overgeslagen, en wat die moest opleveren komt er niet.",
      en: "The round is passed over without a word, and what it was to bring never comes."),
    wrong: Message(
      nl: "    deelnemers 2\n\nrol inbrenger, 1: Vertelt.\nrol luisteraar, 1: Luistert.\n"
        + "rol groep, overigen: Denkt mee.\n\nfase \"Advies\", 10 minuten\n"
        + "    ronde spreker uit groep, 1 minuut elk\n        spreker: Wat zou jij doen?\n"
        + "    einde",
      en: "    participants 2\n\nrole presenter, 1: Tells.\nrole listener, 1: Listens.\n"
        + "role group, others: Thinks along.\n\nphase \"Advice\", 10 minutes\n"
        + "    round speaker from group, 1 minute each\n        speaker: What would you do?\n"
        + "    end"),
    right: Message(
      nl: "    deelnemers 3 tot 6\n\nrol inbrenger, 1: Vertelt.\nrol luisteraar, 1: Luistert.\n"
        + "rol groep, overigen: Denkt mee.\n\nfase \"Advies\", 10 minuten\n"
        + "    ronde spreker uit groep, 1 minuut elk\n        spreker: Wat zou jij doen?\n"
        + "    einde",
      en: "    participants 3 to 6\n\nrole presenter, 1: Tells.\nrole listener, 1: Listens.\n"
        + "role group, others: Thinks along.\n\nphase \"Advice\", 10 minutes\n"
        + "    round speaker from group, 1 minute each\n        speaker: What would you do?\n"
        + "    end"),
    in: .header)

  static let roundDoesNotFit = Explanation(
    .roundDoesNotFit,
    why: Message(
      nl: "Wie het laatst aan de beurt is, wordt afgekapt, of alles daarna begint te laat.",
      en: "Whoever comes last is cut off, or all that follows begins late."),
    wrong: Message(
      nl:
        "    ronde spreker uit groep, 3 minuten elk\n        spreker: Wat zou jij doen?\n    einde",
      en: "    everyone: Welcome.\n\nphase \"Advice\", 10 minutes\n"
        + "    round speaker from group, 3 minutes each\n        speaker: What would you do?\n"
        + "    end"),
    right: Message(
      nl:
        "    ronde spreker uit groep, 1 minuut elk\n        spreker: Wat zou jij doen?\n    einde",
      en: "    everyone: Welcome.\n\nphase \"Advice\", 10 minutes\n"
        + "    round speaker from group, 1 minute each\n        speaker: What would you do?\n"
        + "    end"))

  static let linesDoNotFit = Explanation(
    .linesDoNotFit,
    why: Message(
      nl: "Wat onderaan staat, komt in deze tijd niet meer aan bod.",
      en: "There is no time left for what stands last."),
    wrong: Message(
      nl: "    iedereen: Welkom.\n\nfase \"Nadenken\", 10 minuten\n"
        + "    stilte 5 minuten: Schrijf op wat je raakt.\n"
        + "    groep, 8 minuten: Bespreek het met je buur.",
      en: "    everyone: Welcome.\n\nphase \"Thinking\", 10 minutes\n"
        + "    silence 5 minutes: Write down what touches you.\n"
        + "    group, 8 minutes: Talk it over with your neighbour."),
    right: Message(
      nl: "    iedereen: Welkom.\n\nfase \"Nadenken\", 10 minuten\n"
        + "    stilte 2 minuten: Schrijf op wat je raakt.\n"
        + "    groep, 8 minuten: Bespreek het met je buur.",
      en: "    everyone: Welcome.\n\nphase \"Thinking\", 10 minutes\n"
        + "    silence 2 minutes: Write down what touches you.\n"
        + "    group, 8 minutes: Talk it over with your neighbour."))

  static let meetingTooLong = Explanation(
    .meetingTooLong,
    why: Message(
      nl: "Wie op tijd weg moet, mist het eind: precies waar de groep zegt wat het opleverde.",
      en: "Whoever has to leave in time misses the end, where the group says what it brought."),
    wrong: Message(
      nl: "    duur 30 minuten\n\nfase \"Inbreng\", 15 minuten\n    iedereen: Vertel.\n\n"
        + "fase \"Gesprek\", 20 tot 25 minuten\n    iedereen: Vraag door.",
      en: "    duration 30 minutes\n\nphase \"The question\", 15 minutes\n    everyone: Tell.\n\n"
        + "phase \"Talking\", 20 to 25 minutes\n    everyone: Ask on."),
    right: Message(
      nl: "    duur 40 minuten\n\nfase \"Inbreng\", 15 minuten\n    iedereen: Vertel.\n\n"
        + "fase \"Gesprek\", 20 tot 25 minuten\n    iedereen: Vraag door.",
      en: "    duration 40 minutes\n\nphase \"The question\", 15 minutes\n    everyone: Tell.\n\n"
        + "phase \"Talking\", 20 to 25 minutes\n    everyone: Ask on."),
    in: .header)

  static let meetingMayRunLate = Explanation(
    .meetingMayRunLate,
    why: Message(
      nl: "Het kan goed gaan. Maar wie overal de ruimte neemt, komt aan het eind tijd tekort.",
      en: "It can go well. But whoever takes all the room there is runs out of time at the end."),
    wrong: Message(
      nl: "    deelnemers 4 tot 6\n    duur 30 minuten\n\n"
        + "fase \"Inbreng\", 10 tot 15 minuten\n    iedereen: Vertel.\n\n"
        + "fase \"Gesprek\", 15 tot 20 minuten\n    iedereen: Vraag door.",
      en: "    participants 4 to 6\n    duration 30 minutes\n\n"
        + "phase \"The question\", 10 to 15 minutes\n    everyone: Tell.\n\n"
        + "phase \"Talking\", 15 to 20 minutes\n    everyone: Ask on."),
    right: Message(
      nl: "    deelnemers 4 tot 6\n    duur 35 minuten\n\n"
        + "fase \"Inbreng\", 10 tot 15 minuten\n    iedereen: Vertel.\n\n"
        + "fase \"Gesprek\", 15 tot 20 minuten\n    iedereen: Vraag door.",
      en: "    participants 4 to 6\n    duration 35 minutes\n\n"
        + "phase \"The question\", 10 to 15 minutes\n    everyone: Tell.\n\n"
        + "phase \"Talking\", 15 to 20 minutes\n    everyone: Ask on."),
    in: .header)

  static let endNotKnown = Explanation(
    .endNotKnown,
    why: Message(
      nl: "De groep wil weten hoe laat het klaar is, en dat kun je zo niet beloven.",
      en: "The group wants to know when it will be over, and this way you can't promise it."),
    wrong: Message(nl: endless("", .dutch), en: endless("", .english)),
    right: Message(
      nl: endless(", maximaal 2 keer", .dutch), en: endless(", at most 2 times", .english)),
    in: .header)

  /// Returns a script with a loop of phases, bounded or not.
  private static func endless(_ bound: String, _ language: Language) -> String {
    switch language {
    case .dutch:
      "    deelnemers 4 tot 6\n    duur 1 uur\n\nherhaal tot klaar\(bound)\n"
        + "    fase \"Gesprek\", 20 minuten\n        iedereen: Vraag door.\n"
        + "        noteer klaar, ja/nee: Is het genoeg?\neinde"
    case .english:
      "    participants 4 to 6\n    duration 1 hour\n\nrepeat until done\(bound)\n"
        + "    phase \"Talking\", 20 minutes\n        everyone: Ask on.\n"
        + "        note done, yes/no: Is it enough?\nend"
    }
  }
}
