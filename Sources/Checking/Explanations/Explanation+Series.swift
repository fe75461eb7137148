// Explanations of findings about what a series of meetings remembers.
import Diagnostics

extension Explanation {
  static let notRemembered = Explanation(
    .notRemembered,
    why: Message(
      nl: "Wat niemand onthoudt, is de volgende keer weg. In beeld staat dan `…`, elke keer weer.",
      en: "What nobody remembers is gone the next time. The screen then shows `…`, every time."),
    wrong: Message(
      nl: "    inbrenger: Dit nam je de vorige keer mee: {vorige leerpunt}\n"
        + "    noteer leerpunt, inbrenger: Wat neem je mee?",
      en: "    presenter: This is what you took along last time: {previous lesson}\n"
        + "    note lesson, presenter: What do you take along?"),
    right: Message(
      nl: "    inbrenger: Dit nam je de vorige keer mee: {vorige leerpunt}\n"
        + "    noteer leerpunt, inbrenger: Wat neem je mee?\n    onthoud leerpunt",
      en: "    presenter: This is what you took along last time: {previous lesson}\n"
        + "    note lesson, presenter: What do you take along?\n    remember lesson"))
}
