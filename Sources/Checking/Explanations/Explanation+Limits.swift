// Explanations of what is too much, and of what can't run yet.
import Diagnostics

extension Explanation {
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

  static let tooLong = Explanation(
    .tooLong,
    why: Message(
      nl: "Een bijeenkomst van meer dan een etmaal is er meestal een met uren waar minuten"
        + " bedoeld zijn.",
      en: "A meeting of more than a day and a night is most often one with hours where minutes were"
        + " meant."),
    wrong: Message(
      nl: "    iedereen: Welkom.\n\nfase \"Vragen\", 30 uur\n    groep: Vraag door.",
      en: "    everyone: Welcome.\n\nphase \"Asking\", 30 hours\n    group: Ask on."),
    right: Message(
      nl: "    iedereen: Welkom.\n\nfase \"Vragen\", 30 minuten\n    groep: Vraag door.",
      en: "    everyone: Welcome.\n\nphase \"Asking\", 30 minutes\n    group: Ask on."))

  static let notYet = Explanation(
    .notYet,
    why: Message(
      nl: "Dit hoort bij de taal, maar deze versie kan het nog niet uitvoeren. Beter nu te weten"
        + " dan midden in een bijeenkomst.",
      en: "This belongs to the language, but this version can't run it yet. Better to know now than"
        + " in the middle of a meeting."),
    wrong: Message(
      nl: "    groepjes van 2 uit groep: Praat met elkaar.",
      en: "    subgroups of 2 from group: Talk with each other."),
    right: Message(
      nl: "    groep: Praat met elkaar, twee aan twee.",
      en: "    group: Talk with each other, two by two."))
}
