// Explanations of findings about what is told in confidence, and about roles held in secret.
import Diagnostics

extension Explanation {
  static let confidenceInUse = Explanation(
    .confidenceInUse,
    why: Message(
      nl:
        "Vertrouwelijke woorden komen in geen enkel bestand. Je mag ze laten zien en tellen; hangt"
        + " er iets van af, of staan ze in een titel, dan zou het verslag ze alsnog verraden.",
      en: "Confidential words get into no file. You may show and count them; if something depends"
        + " on them, or they stand in a title, the report would give them away after all."),
    wrong: Message(
      nl: "    noteer veilig, ja/nee, vertrouwelijk: Voelt het veilig?\n"
        + "    als veilig\n        groep: Ga door.\n    einde",
      en: "    note safe, yes/no, confidential: Does it feel safe?\n"
        + "    if safe\n        group: Go on.\n    end"),
    right: Message(
      nl: "    noteer veilig, ja/nee, vertrouwelijk: Voelt het veilig?\n"
        + "    als veilig niet leeg\n        groep: Ga door.\n    einde",
      en: "    note safe, yes/no, confidential: Does it feel safe?\n"
        + "    if safe not empty\n        group: Go on.\n    end"))

  static let secretToldTooEarly = Explanation(
    .secretToldTooEarly,
    why: Message(
      nl: "Zolang een rol geheim is, weet alleen de begeleider wie hem heeft. Op het scherm van de"
        + " groep staat dan `…`, en wat ervan afhangt gebeurt alsof niemand hem heeft.",
      en: "As long as a role is secret, only the facilitator knows who has it. The group's screen"
        + " shows `…`, and what depends on it happens as if nobody had it."),
    wrong: Message(
      nl: "rol spion, 1, geheim: Let stiekem op.\n\nfase \"Raden\", 10 minuten\n"
        + "    iedereen: De spion was {spion}.\n    onthul spion",
      en: "role spy, 1, secret: Watches in secret.\n\nphase \"Guessing\", 10 minutes\n"
        + "    everyone: The spy was {spy}.\n    reveal spy"),
    right: Message(
      nl: "rol spion, 1, geheim: Let stiekem op.\n\nfase \"Raden\", 10 minuten\n"
        + "    onthul spion\n    iedereen: De spion was {spion}.",
      en: "role spy, 1, secret: Watches in secret.\n\nphase \"Guessing\", 10 minutes\n"
        + "    reveal spy\n    everyone: The spy was {spy}."),
    in: .header)

  static let nothingToReveal = Explanation(
    .nothingToReveal,
    why: Message(
      nl: "Van een gewone rol weet iedereen al wie hem heeft.",
      en: "Of any other role everybody knows who has it."),
    wrong: Message(nl: "    onthul inbrenger", en: "    reveal presenter"),
    right: Message(
      nl: "    iedereen: De vraag is van {inbrenger}.",
      en: "    everyone: The question is {presenter}'s."))
}
