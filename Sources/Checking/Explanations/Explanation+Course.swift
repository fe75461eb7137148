// Explanations of findings about the course of a meeting, and of what craft advises.
import Diagnostics

extension Explanation {
  static let neverReached = Explanation(
    .neverReached,
    why: Message(
      nl: "Wat hieronder staat, ziet niemand ooit. Meestal hoort het stoppen bij een voorwaarde.",
      en: "Nobody ever sees what stands below. Mostly the stop belongs to a condition."),
    wrong: Message(
      nl:
        "    noteer verder, ja/nee: Willen jullie verder?\n    stop\n    groep: Dan gaan we door.",
      en: "    note onward, yes/no: Do you want to go on?\n    stop\n    group: Then we go on."),
    right: Message(
      nl: "    noteer verder, ja/nee: Willen jullie verder?\n    als niet verder\n        stop\n"
        + "    einde\n    groep: Dan gaan we door.",
      en: "    note onward, yes/no: Do you want to go on?\n    if not onward\n        stop\n"
        + "    end\n    group: Then we go on."))

  static let neverSo = Explanation(
    .neverSo,
    why: Message(
      nl: "Wat je hiervoor bedacht hebt, komt in de groep nooit aan bod.",
      en: "What you thought up for this never comes up in the group."),
    wrong: Message(
      nl: "    noteer cijfer, 1 tot 5: Hoe dringend is het?\n    als cijfer > 5\n"
        + "        groep: Begin hiermee.\n    einde",
      en: "    note urgency, 1 to 5: How urgent is it?\n    if urgency > 5\n"
        + "        group: Begin with this.\n    end"),
    right: Message(
      nl: "    noteer cijfer, 1 tot 5: Hoe dringend is het?\n    als cijfer > 3\n"
        + "        groep: Begin hiermee.\n    einde",
      en: "    note urgency, 1 to 5: How urgent is it?\n    if urgency > 3\n"
        + "        group: Begin with this.\n    end"))

  static let endlessLoop = Explanation(
    .endlessLoop,
    why: Message(
      nl: "De groep zou dezelfde regels blijven doen tot iemand er genoeg van heeft.",
      en: "The group would go on with the same lines until somebody has had enough."),
    wrong: Message(
      nl: "    noteer helder, ja/nee: Is de vraag helder?\n    herhaal tot helder\n"
        + "        groep: Stel nog een vraag.\n    einde",
      en: "    note clear, yes/no: Is the question clear?\n    repeat until clear\n"
        + "        group: Ask another question.\n    end"),
    right: Message(
      nl: "    herhaal tot helder\n        groep: Stel nog een vraag.\n"
        + "        noteer helder, ja/nee: Is de vraag helder?\n    einde",
      en: "    repeat until clear\n        group: Ask another question.\n"
        + "        note clear, yes/no: Is the question clear?\n    end"))

  static let valueNeverRead = Explanation(
    .valueNeverRead,
    why: Message(
      nl: "Een antwoord staat altijd nog in het verslag, maar dit niet: het gaat verloren.",
      en: "An answer always stands in the report, but this doesn't: it is lost."),
    wrong: Message(
      nl: "    zet nodig = 2 minuten * aantal(groep)\n    groep: Reken op een hele ronde.",
      en: "    set needed = 2 minutes * count(group)\n    group: Count on a whole round."),
    right: Message(
      nl: "    zet nodig = 2 minuten * aantal(groep)\n    groep: Reken op {nodig} voor de ronde.",
      en: "    set needed = 2 minutes * count(group)\n    group: Count on {needed} for the round."))

  static let optionLeftOut = Explanation(
    .optionLeftOut,
    why: Message(
      nl: "Wie juist dat kiest, ziet niets gebeuren, en denkt dat er iets mis is.",
      en: "Whoever chooses just that sees nothing happen, and thinks that something is wrong."),
    wrong: Message(nl: options("einde", .dutch), en: options("end", .english)),
    right: Message(
      nl: options("anders\n        groep: Denk een stap verder.\n    einde", .dutch),
      en: options("else\n        group: Think a step ahead.\n    end", .english)))

  /// Returns a choice of three, two of which have lines of their own.
  private static func options(_ end: String, _ language: Language) -> String {
    switch language {
    case .dutch:
      "    kies richting: Waar kijken we naar?\n        - terug\n        - nu\n        - vooruit\n"
        + "    als richting is \"terug\"\n        groep: Wat gebeurde er?\n"
        + "    anders als richting is \"nu\"\n        groep: Wat voel je?\n    \(end)"
    case .english:
      "    choose direction: Where do we look?\n        - back then\n        - now\n"
        + "        - ahead\n    if direction is \"back then\"\n        group: What happened?\n"
        + "    else if direction is \"now\"\n        group: What do you feel?\n    \(end)"
    }
  }

  static let noEvaluation = Explanation(
    .noEvaluation,
    why: Message(
      nl: "Aan het eind hoor je wat het bracht, en wie er nog iets mee naar huis neemt wat knelt.",
      en: "At the end you hear what it brought, and who takes home something that chafes."),
    wrong: Message(
      nl: meeting("20 minuten\n    groep: Geef je advies.", .dutch),
      en: meeting("20 minutes\n    group: Give your advice.", .english)),
    right: Message(
      nl: meeting(
        "20 minuten\n    groep: Geef je advies.\n\n"
          + "fase \"Evaluatie\", 10 minuten, beschermd\n    iedereen: Hoe was het?", .dutch),
      en: meeting(
        "20 minutes\n    group: Give your advice.\n\n"
          + "phase \"Looking back\", 10 minutes, protected\n    everyone: How was it?", .english)),
    in: .header)

  static let noRule = Explanation(
    .noRule,
    why: Message(
      nl: "Pas als mensen weten wat er binnen blijft, vertellen ze wat er echt speelt.",
      en: "Only once people know what stays inside do they tell what is really going on."),
    wrong: Message(
      nl: phases("", .dutch), en: phases("", .english)),
    right: Message(
      nl: phases("spelregel \"Vertrouwelijk\": Wat hier gezegd wordt, blijft hier.\n\n", .dutch),
      en: phases("rule \"Confidential\": What is said here stays here.\n\n", .english)),
    in: .header)

  /// Returns a meeting of three phases with a rule, the last as given.
  private static func meeting(_ last: String, _ language: Language) -> String {
    switch language {
    case .dutch:
      "\nrol groep, iedereen: Denkt mee.\n\n"
        + "spelregel \"Vertrouwelijk\": Wat hier gezegd wordt, blijft hier.\n"
        + "\nfase \"Inbreng\", 10 minuten\n    groep: Luister.\n\n"
        + "fase \"Vragen\", 15 minuten\n    groep: Vraag door.\n\nfase \"Advies\", \(last)"
    case .english:
      "\nrole group, everyone: Thinks along.\n\n"
        + "rule \"Confidential\": What is said here stays here.\n"
        + "\nphase \"The question\", 10 minutes\n    group: Listen.\n\n"
        + "phase \"Asking\", 15 minutes\n    group: Ask on.\n\nphase \"Advice\", \(last)"
    }
  }

  /// Returns a meeting of three phases with a look back, and what stands above them.
  private static func phases(_ rules: String, _ language: Language) -> String {
    switch language {
    case .dutch:
      "\n\(rules)fase \"Inbreng\", 10 minuten\n    iedereen: Vertel.\n\n"
        + "fase \"Vragen\", 15 minuten\n    iedereen: Vraag door.\n\n"
        + "fase \"Evaluatie\", 10 minuten, beschermd\n    iedereen: Hoe was het?"
    case .english:
      "\n\(rules)phase \"The question\", 10 minutes\n    everyone: Tell.\n\n"
        + "phase \"Asking\", 15 minutes\n    everyone: Ask on.\n\n"
        + "phase \"Looking back\", 10 minutes, protected\n    everyone: How was it?"
    }
  }
}
