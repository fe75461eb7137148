// The command `plan`, as data.
import Diagnostics

extension CommandTable {
  static let plan = Command(
    name: .plan,
    summary: Message(
      nl: "Rekent uit hoe lang een methode duurt, fase voor fase, en of dat past.",
      en: "Reckons how long a method takes, phase by phase, and whether that fits."),
    operand: Operand(
      placeholder: Message(nl: "NAAM|BESTAND", en: "NAME|FILE"), count: .one,
      summary: Message(
        nl: "Een methode die erbij zit, een draaiboek in deze map, of een pad naar een draaiboek.",
        en: "A method that comes with ivp, a script in this folder, or a path to a script.")),
    options: [
      Option(
        .group, value: .number(1...100, placeholder: Message(nl: "GETAL", en: "NUMBER")),
        summary: Message(
          nl: "Met hoeveel deelnemers. Anders een kolom voor elk aantal dat het draaiboek toelaat.",
          en: "With how many participants. Otherwise a column for each number that the script"
            + " allows."),
        alsoLookedForAs: ["groep", "aantal", "size", "people"]),
      Option(
        .start, value: .timeOfDay(placeholder: Message(nl: "UU:MM", en: "HH:MM")),
        summary: Message(
          nl: "Hoe laat het begint: 13:30. Anders telt het rooster vanaf 0:00.",
          en: "When it begins: 13:30. Otherwise the timetable counts from 0:00."),
        alsoLookedForAs: ["begin", "vanaf", "from"]),
      Option(
        .end, value: .timeOfDay(placeholder: Message(nl: "UU:MM", en: "HH:MM")),
        summary: Message(
          nl: "Hoe laat het klaar moet zijn: past het, en waar is anders tijd te winnen?",
          en: "When it must be over: does it fit, and if not, where can time be won?"),
        alsoLookedForAs: ["einde", "eind", "eindtijd", "tot", "uiterlijk", "until", "deadline"]),
      Option(
        .set, value: .assignment(placeholder: Message(nl: "KEUZE=WAARDE", en: "SETTING=VALUE")),
        isRepeatable: true,
        summary: Message(
          nl: "Een keuze van het draaiboek maken: rug=nee. Mag vaker.",
          en: "Makes a choice of the script: back=no. Can be given again."),
        alsoLookedForAs: ["keuze", "zet", "setting", "choice", "instelling"]),
      Option(
        .format, value: .oneOf(PlanFormat.allCases.map(\.rawValue)),
        summary: Message(
          nl: "human is om te lezen (zo staat het); json is voor programma's.",
          en: "human is to be read (the default); json is for programs."),
        alsoLookedForAs: ["formaat", "output", "uitvoer"]),
    ],
    examples: [
      Example(
        line: Message(nl: "ivp plan vijfstappenmethode", en: "ivp plan five-steps"),
        effect: Message(
          nl: "hoe lang alles duurt, voor elke groepsgrootte",
          en: "how long everything takes, for each size of a group")),
      Example(
        line: Message(
          nl: "ivp plan mijn.ivp --group 6 --start 13:30 --end 15:00",
          en: "ivp plan mine.ivp --group 6 --start 13:30 --end 15:00"),
        effect: Message(
          nl: "het rooster van die middag, en of het past",
          en: "the timetable of that afternoon, and whether it fits")),
    ],
    remarks: [
      Message(
        nl: "5–10 is van minstens 5 tot hoogstens 10 minuten; 10+ heeft geen eindtijd.",
        en: "5–10 is from at least 5 to at most 10 minutes; 10+ has no end time.")
    ],
    exits: [
      Exit(
        code: .success,
        meaning: Message(nl: "gelukt, of het nu past of niet", en: "done, whether it fits or not")),
      Exit(
        code: .findings,
        meaning: Message(nl: "er staan fouten in het draaiboek", en: "the script has errors")),
      Exit(code: .failure, meaning: Message(nl: "niet gelukt", en: "could not be done")),
    ],
    alsoLookedForAs: [
      "rooster", "planning", "tijdschema", "timetable", "schedule", "duur", "duration", "agenda",
    ])
}
