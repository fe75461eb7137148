// Explanations of what is too much, and of what can't run yet.
import Diagnostics

extension Explanation {
  private static let small = Message(
    nl: "    groep: Vraag door.", en: "    group: Keep asking.")

  static let fileTooLarge = Explanation(
    .fileTooLarge,
    why: Message(
      nl: "Een bestand van die grootte is geen draaiboek; waarschijnlijk is het verkeerde gekozen.",
      en: "A file of that size is no script; most likely the wrong one was chosen."),
    wrong: Message(
      nl: String(repeating: "# Een opmerking.\n", count: 70_000),
      en: String(repeating: "# Just a remark.\n", count: 70_000)),
    right: Message(nl: "# Een opmerking.", en: "# Just a remark."), in: .script)

  static let lineTooLong = Explanation(
    .lineTooLong,
    why: Message(
      nl: "Zo'n lange regel leest niemand voor, en past op geen scherm.",
      en: "Nobody reads such a long line aloud, and it fits no screen."),
    wrong: Message(
      nl: "    groep: Lees dit." + String(repeating: " En dit ook.", count: 1_000),
      en: "    group: Read this." + String(repeating: " And this too.", count: 1_000)),
    right: small)

  static let tooDeep = Explanation(
    .tooDeep,
    why: Message(
      nl: "Zo diep in elkaar kan niemand een gesprek nog volgen.",
      en: "Nobody can follow a talk that deep inside itself."),
    wrong: Message(
      nl: String(repeating: "    herhaal 2 keer\n", count: 70) + "    groep: Vraag door.\n"
        + String(repeating: "    einde\n", count: 70),
      en: String(repeating: "    repeat 2 times\n", count: 70) + "    group: Keep asking.\n"
        + String(repeating: "    end\n", count: 70)),
    right: small)

  static let tooManyTokens = Explanation(
    .tooManyTokens,
    why: Message(
      nl: "Zo veel woorden passen in geen bijeenkomst; waarschijnlijk is er iets vaak geplakt.",
      en: "No meeting holds so many words; most likely something was pasted many times."),
    wrong: Message(
      nl: String(repeating: "    zet som = 1\(ones)\n", count: 2_600) + "    groep: Vraag door.",
      en: String(repeating: "    set sum = 1\(ones)\n", count: 2_600) + "    group: Keep asking."),
    right: small)

  private static let ones = String(repeating: "+1", count: 40)

  static let tooManyFindings = Explanation(
    .tooManyFindings,
    why: Message(
      nl: "Met zo veel fouten is het meestal een ander soort bestand.",
      en: "With so many mistakes it is most often another kind of file."),
    wrong: Message(
      nl: String(repeating: "    einde\n", count: 1_001),
      en: String(repeating: "    end\n", count: 1_001)),
    right: small)

  static let tooManySteps = Explanation(
    .tooManySteps,
    why: Message(
      nl: "Zo veel stappen gaat geen groep op één dag door; meestal is er iets dubbel geplakt.",
      en: "No group goes through so many steps in a day; most often something was pasted twice."),
    wrong: Message(nl: phases(10_000, .dutch), en: phases(10_000, .english)),
    right: Message(nl: phases(10, .dutch), en: phases(10, .english)), in: .script)

  /// Returns a script with a phase and so many lines under it.
  private static func phases(_ count: Int, _ language: Language) -> String {
    switch language {
    case .dutch:
      "protocol \"Voorbeeld\"\n    taal nl\n\nfase \"Start\", 5 minuten\n"
        + String(repeating: "    iedereen: Welkom.\n", count: count)
    case .english:
      "protocol \"Example\"\n    language en\n\nphase \"Start\", 5 minutes\n"
        + String(repeating: "    everyone: Welcome.\n", count: count)
    }
  }

  static let tooManyTurns = Explanation(
    .tooManyTurns,
    why: Message(
      nl: "Zo vaak doet geen groep iets op één dag; meestal staat er een nul te veel.",
      en: "No group does a thing so often in a day; most often there is a nought too many."),
    wrong: Message(
      nl: "    herhaal 2000 keer\n        groep: Vraag door.\n    einde",
      en: "    repeat 2000 times\n        group: Keep asking.\n    end"),
    right: Message(
      nl: "    herhaal 2 keer\n        groep: Vraag door.\n    einde",
      en: "    repeat 2 times\n        group: Keep asking.\n    end"))

  static let tooLong = Explanation(
    .tooLong,
    why: Message(
      nl: "Een bijeenkomst van meer dan een etmaal is er meestal een met uren waar minuten"
        + " bedoeld zijn.",
      en: "A meeting of more than a day and a night is most often one with hours where minutes were"
        + " meant."),
    wrong: Message(
      nl: "    iedereen: Welkom.\n\nfase \"Vragen\", 30 uur\n    groep: Vraag door.",
      en: "    everyone: Welcome.\n\nphase \"Asking\", 30 hours\n    group: Keep asking."),
    right: Message(
      nl: "    iedereen: Welkom.\n\nfase \"Vragen\", 30 minuten\n    groep: Vraag door.",
      en: "    everyone: Welcome.\n\nphase \"Asking\", 30 minutes\n    group: Keep asking."))
}
