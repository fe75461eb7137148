// Explanations of findings about tracks that run side by side.
import Diagnostics

extension Explanation {
  static let takenInTwoTracks = Explanation(
    .takenInTwoTracks,
    why: Message(
      nl: "De twee sporen krijgen elkaars antwoord te zien, en alleen het laatste blijft over.",
      en: "The two tracks are shown each other's answer, and only the last is left."),
    wrong: Message(
      nl: "    tegelijk\n    spoor \"Binnen\"\n        noteer inzicht: Wat viel jullie op?\n"
        + "    spoor \"Buiten\"\n        noteer inzicht: Wat viel jullie op?\n    einde",
      en: "    together\n    track \"Inside\"\n        note insight: What did you notice?\n"
        + "    track \"Outside\"\n        note insight: What did you notice?\n    end"),
    right: Message(
      nl: "    tegelijk\n    spoor \"Binnen\"\n        noteer binnen: Wat viel jullie op?\n"
        + "    spoor \"Buiten\"\n        noteer buiten: Wat viel jullie op?\n    einde",
      en: "    together\n    track \"Inside\"\n        note inside: What did you notice?\n"
        + "    track \"Outside\"\n        note outside: What did you notice?\n    end"))
}
