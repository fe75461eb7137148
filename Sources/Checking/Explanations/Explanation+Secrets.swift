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
}
