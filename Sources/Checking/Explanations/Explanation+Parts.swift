// Explanations of findings about what a line lacks, or has too much of.
import Diagnostics

extension Explanation {
  static let leftover = Explanation(
    .leftover,
    why: Message(
      nl: "Wat op een regel overblijft, leest niemand: ivp doet er niets mee.",
      en: "Nobody reads what is left over on a line: the session does nothing with it."),
    wrong: Message(nl: "    daarna 5 minuten", en: "    then 5 minutes"),
    right: Message(nl: "    daarna", en: "    then"))

  static let missingName = Explanation(
    .missingName,
    why: Message(
      nl: "Zonder naam kun je later niet zeggen wie of wat je bedoelt.",
      en: "Without a name there is no saying later who or what is meant."),
    wrong: Message(nl: "rol, 1: Leest voor.", en: "role, 1: Reads aloud."),
    right: Message(nl: "rol voorlezer, 1: Leest voor.", en: "role reader, 1: Reads aloud."),
    in: .declarations)

  static let twoWordName = Explanation(
    .twoWordName,
    why: Message(
      nl: "Een naam van twee woorden is in een zin niet van gewone woorden te onderscheiden.",
      en: "A name of two words can't be told from ordinary words in a sentence."),
    wrong: Message(
      nl: "    noteer eigen inzicht: Wat zie je nu?", en: "    note own insight: What do you see?"),
    right: Message(
      nl: "    noteer eigen-inzicht: Wat zie je nu?", en: "    note own-insight: What do you see?"))

  static let missingTitle = Explanation(
    .missingTitle,
    why: Message(
      nl: "Een fase zonder titel is op het scherm niet terug te vinden.",
      en: "A phase without a title can't be found on the screen."),
    wrong: Message(
      nl: "    iedereen: Welkom.\n\nfase, 10 minuten\n    groep: Vraag door.",
      en: "    everyone: Welcome.\n\nphase, 10 minutes\n    group: Keep asking."),
    right: Message(
      nl: "    iedereen: Welkom.\n\nfase \"Vragen\", 10 minuten\n    groep: Vraag door.",
      en: "    everyone: Welcome.\n\nphase \"Asking\", 10 minutes\n    group: Keep asking."))

  static let missingText = Explanation(
    .missingText,
    why: Message(
      nl: "Een vraag zonder tekst kan niemand beantwoorden.",
      en: "Nobody can answer a question without a text."),
    wrong: Message(nl: "    noteer kernvraag", en: "    note question"),
    right: Message(
      nl: "    noteer kernvraag: Wat is de vraag?", en: "    note question: What is the question?"))

  static let missingPeople = Explanation(
    .missingPeople,
    why: Message(
      nl: "Staat er niet bij wie het is, dan voelt niemand zich aangesproken.",
      en: "If it doesn't say who, nobody feels addressed."),
    wrong: Message(nl: "    fluister: Kijk niet om.", en: "    whisper: Don't look round."),
    right: Message(
      nl: "    fluister inbrenger: Kijk niet om.", en: "    whisper presenter: Don't look round."))

  static let missingWord = Explanation(
    .missingWord,
    why: Message(
      nl:
        "Elke opdracht heeft een vaste vorm; ontbreekt er een woord, dan is ze niet te begrijpen.",
      en: "Every command has a fixed form; with a word missing it can't be understood."),
    wrong: Message(
      nl: "    ronde spreker, 1 minuut elk\n        spreker: Wat valt je op?\n    einde",
      en: "    round speaker, 1 minute each\n        speaker: What strikes you?\n    end"),
    right: Message(
      nl: "    ronde spreker uit groep, 1 minuut elk\n        spreker: Wat valt je op?\n    einde",
      en: "    round speaker from group, 1 minute each\n        speaker: What strikes you?\n    end"
    ))

  static let missingComma = Explanation(
    .missingComma,
    why: Message(
      nl: "Zonder komma is niet te zien waar de naam van het antwoord ophoudt en wie er antwoordt.",
      en: "Without a comma it can't be seen where the answer's name ends and who answers."),
    wrong: Message(
      nl: "    noteer helder, ja/nee groep: Is het helder?",
      en: "    note clear, yes/no group: Is it clear?"),
    right: Message(
      nl: "    noteer helder, ja/nee, groep: Is het helder?",
      en: "    note clear, yes/no, group: Is it clear?"))

  static let missingNumber = Explanation(
    .missingNumber,
    why: Message(
      nl: "Zonder getal is niet te zeggen hoeveel het er zijn.",
      en: "Without a number there is no telling how many there are."),
    wrong: Message(
      nl: "    deelnemers veel\n\n"
        + "fase \"Start\"\n    iedereen: Welkom.",
      en: "    participants many\n\n"
        + "phase \"Start\"\n    everyone: Welcome."),
    right: Message(
      nl: "    deelnemers 5 tot 8\n\n"
        + "fase \"Start\"\n    iedereen: Welkom.",
      en: "    participants 5 to 8\n\n"
        + "phase \"Start\"\n    everyone: Welcome."),
    in: .header)

  static let ambiguousNumber = Explanation(
    .ambiguousNumber,
    why: Message(
      nl: "Duizend of één: de ene lezer ziet dit, de andere dat.",
      en: "A thousand or one: one reader sees this, another that."),
    wrong: Message(
      nl: "    zet budget = 1.000\n    groep: Verdeel {budget} euro.",
      en: "    set budget = 1,000\n    group: Divide {budget} euros."),
    right: Message(
      nl: "    zet budget = 1000\n    groep: Verdeel {budget} euro.",
      en: "    set budget = 1000\n    group: Divide {budget} euros."))

  static let numberTooLong = Explanation(
    .numberTooLong,
    why: Message(
      nl: "Zo'n getal is bijna altijd een plakfout, en er is niet precies mee te rekenen.",
      en: "Such a number is nearly always a slip of pasting, and can't be reckoned with exactly."),
    wrong: Message(
      nl: "    zet budget = 12345678901234567890\n    groep: Verdeel {budget} euro.",
      en: "    set budget = 12345678901234567890\n    group: Divide {budget} euros."),
    right: Message(
      nl: "    zet budget = 1234\n    groep: Verdeel {budget} euro.",
      en: "    set budget = 1234\n    group: Divide {budget} euros."))

  static let missingTime = Explanation(
    .missingTime,
    why: Message(
      nl: "Een stilte zonder tijd houdt nooit op.", en: "A silence without a time never ends."),
    wrong: Message(nl: "    stilte: Denk na.", en: "    silence: Think."),
    right: Message(nl: "    stilte 1 minuut: Denk na.", en: "    silence 1 minute: Think."))

  static let clockTime = Explanation(
    .clockTime,
    why: Message(
      nl: "Tien minuten of tien uur: een tijd met een dubbele punt kan allebei zijn.",
      en: "Ten minutes or ten hours: a time with a colon can be either."),
    wrong: Message(
      nl: "    iedereen: Welkom.\n\nfase \"Vragen\", 10:00\n    groep: Vraag door.",
      en: "    everyone: Welcome.\n\nphase \"Asking\", 10:00\n    group: Keep asking."),
    right: Message(
      nl: "    iedereen: Welkom.\n\nfase \"Vragen\", 10 minuten\n    groep: Vraag door.",
      en: "    everyone: Welcome.\n\nphase \"Asking\", 10 minutes\n    group: Keep asking."))

  static let participantsAtLeast = Explanation(
    .participantsAtLeast,
    why: Message(
      nl: "Zonder bovengrens is niet uit te rekenen hoe lang een ronde duurt.",
      en: "Without an upper limit there is no reckoning how long a round takes."),
    wrong: Message(
      nl: "    deelnemers minimaal 5\n\n"
        + "fase \"Start\"\n    iedereen: Welkom.",
      en: "    participants at least 5\n\n"
        + "phase \"Start\"\n    everyone: Welcome."),
    right: Message(
      nl: "    deelnemers 5 tot 8\n\n"
        + "fase \"Start\"\n    iedereen: Welkom.",
      en: "    participants 5 to 8\n\n"
        + "phase \"Start\"\n    everyone: Welcome."),
    in: .header)

  static let missingValue = Explanation(
    .missingValue,
    why: Message(
      nl: "Zonder waarde valt er niets te bewaren.", en: "Without a value there is nothing to keep."
    ),
    wrong: Message(
      nl: "    zet teller =\n    groep: Tot nu toe: {teller}.",
      en: "    set counter =\n    group: So far: {counter}."),
    right: Message(
      nl: "    zet teller = 0\n    groep: Tot nu toe: {teller}.",
      en: "    set counter = 0\n    group: So far: {counter}."))

  static let unclosedBracket = Explanation(
    .unclosedBracket,
    why: Message(
      nl: "Zonder tweede haakje is niet te zien wat bij elkaar hoort.",
      en: "Without the second bracket it can't be seen what belongs together."),
    wrong: Message(
      nl: "    zet teller = (1 + 2\n    groep: Dat maakt {teller}.",
      en: "    set counter = (1 + 2\n    group: That makes {counter}."),
    right: Message(
      nl: "    zet teller = (1 + 2)\n    groep: Dat maakt {teller}.",
      en: "    set counter = (1 + 2)\n    group: That makes {counter}."))

  private static let askNL = "    noteer cijfer, 1 tot 10: Hoe gaat het?\n"
  private static let askEN = "    note mark, 1 to 10: How is it going?\n"

  static let mixedLogic = Explanation(
    .mixedLogic,
    why: Message(
      nl: "“Koffie of thee en koek” leest ieder anders. Haakjes maken het gelijk voor iedereen.",
      en: "“Coffee or tea and cake” is read in two ways. Brackets make it one for everyone."),
    wrong: Message(
      nl: askNL
        + "    als cijfer > 2 en cijfer < 5 of cijfer is 9\n        groep: Vertel.\n    einde",
      en: askEN + "    if mark > 2 and mark < 5 or mark is 9\n        group: Tell.\n    end"),
    right: Message(
      nl: askNL
        + "    als (cijfer > 2 en cijfer < 5) of cijfer is 9\n        groep: Vertel.\n    einde",
      en: askEN + "    if (mark > 2 and mark < 5) or mark is 9\n        group: Tell.\n    end"))

  static let chainedComparison = Explanation(
    .chainedComparison,
    why: Message(
      nl: "Elke vergelijking geeft ja of nee; ja of nee is niet weer kleiner dan een getal.",
      en: "Every comparison gives yes or no; yes or no isn't less than a number in turn."),
    wrong: Message(
      nl: askNL + "    als 2 < cijfer < 5\n        groep: Vertel.\n    einde",
      en: askEN + "    if 2 < mark < 5\n        group: Tell.\n    end"),
    right: Message(
      nl: askNL + "    als 2 < cijfer en cijfer < 5\n        groep: Vertel.\n    einde",
      en: askEN + "    if 2 < mark and mark < 5\n        group: Tell.\n    end"))

  static let repeatedPart = Explanation(
    .repeatedPart,
    why: Message(
      nl: "Met twee tijden op één regel weet de klok niet welke geldt.",
      en: "With two times on one line the clock can't tell which one holds."),
    wrong: Message(
      nl:
        "    iedereen: Welkom.\n\nfase \"Vragen\", 10 minuten, 15 minuten\n    groep: Vraag door.",
      en:
        "    everyone: Welcome.\n\nphase \"Asking\", 10 minutes, 15 minutes\n    group: Listen."
    ),
    right: Message(
      nl: "    iedereen: Welkom.\n\nfase \"Vragen\", 10 tot 15 minuten\n    groep: Vraag door.",
      en: "    everyone: Welcome.\n\nphase \"Asking\", 10 to 15 minutes\n    group: Listen."))
}
