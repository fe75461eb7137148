// `ivp test` as data.
import Diagnostics

extension CommandTable {
  static let test = Command(
    name: .test,
    summary: Message(
      nl: "Speelt elke proef van een draaiboek, en zegt wat er anders ging dan verwacht.",
      en: "Plays every scenario of a script, and tells what went otherwise than expected."),
    operand: Operand(
      placeholder: Message(nl: "BESTAND|MAP|-", en: "FILE|FOLDER|-"), count: .any,
      summary: Message(
        nl: "Een draaiboek, een map met draaiboeken, of - voor wat er binnenkomt; anders deze map.",
        en: "A script, a folder of scripts, or - for what comes in; otherwise this folder.")),
    options: [
      Option(
        .filter, value: .text(placeholder: Message(nl: "WOORDEN", en: "WORDS")),
        summary: Message(
          nl: "Speelt alleen de proeven met deze woorden in hun titel.",
          en: "Plays only the scenarios with these words in their title."),
        alsoLookedForAs: ["alleen", "only", "zoek", "grep", "name", "titel"]),
      Option(
        .format, value: .oneOf(TestFormat.allCases.map(\.rawValue)),
        summary: Message(
          nl: "human is om te lezen (zo staat het); junit en json zijn voor programma's.",
          en: "human is for reading (the default); junit and json are for programs."),
        alsoLookedForAs: ["formaat", "output", "uitvoer"]),
      Option(
        .random,
        value: .number(1...1_000_000, placeholder: Message(nl: "GETAL", en: "NUMBER")),
        summary: Message(
          nl:
            "Speelt elk draaiboek zo vaak met een groep, antwoorden en tijden van het lot, en zegt"
            + " waar het nooit langs kwam, hoe lang het duurde en waar het niet ophield.",
          en: "Plays each script so often with a group, answers and times that chance gives, and"
            + " tells where it never came, how long it took and where it didn't stop."),
        alsoLookedForAs: ["willekeurig", "toeval", "monkey", "fuzz", "simulate"]),
      Option(
        .seed,
        value: .seed(placeholder: Message(nl: "GETAL", en: "NUMBER")),
        summary: Message(
          nl: "Laat het lot vallen zoals een eerdere keer met dit getal.",
          en: "Lets chance fall as it did before with this number."),
        alsoLookedForAs: ["lot", "toeval"]),
      Option(
        .coverage,
        summary: Message(
          nl: "Laat het draaiboek zien met voor elke regel hoe vaak die kwam.",
          en: "Shows the script with, for each line, how often it came."),
        alsoLookedForAs: ["dekking", "regels", "lines", "cover"]),
    ],
    examples: [
      Example(
        line: Message(nl: "ivp test mijn.ivp", en: "ivp test mine.ivp"),
        effect: Message(
          nl: "speelt de proeven van één draaiboek", en: "plays the scenarios of one script")),
      Example(
        line: Message(
          nl: "ivp test . --filter \"acht mensen\"", en: "ivp test . --filter \"eight people\""),
        effect: Message(
          nl: "speelt in deze map de proeven waarvan de titel dat zegt",
          en: "plays the scenarios in this folder whose title says so")),
      Example(
        line: Message(
          nl: "ivp test mijn.ivp --random 1000", en: "ivp test mine.ivp --random 1000"),
        effect: Message(
          nl: "speelt het duizend keer op goed geluk", en: "plays it a thousand times at random")),
    ],
    remarks: [
      Message(
        nl: "Er is geen klok bij: een bijeenkomst van anderhalf uur is zo gespeeld. Ieder neemt de"
          + " tijd die het draaiboek geeft; wat een proef niet antwoordt, verzint ivp.",
        en: "No clock is involved: a meeting of an hour and a half takes no time. Everyone takes"
          + " the time that the script gives; what a scenario doesn't answer, ivp makes up.")
    ],
    exits: [
      Exit(
        code: .success,
        meaning: Message(
          nl: "alles ging zoals verwacht", en: "all went as expected")),
      Exit(
        code: .findings,
        meaning: Message(
          nl: "er ging iets anders, of er staan fouten in een draaiboek",
          en: "something went otherwise, or a script has errors")),
      Exit(
        code: .failure,
        meaning: Message(
          nl: "iets kon niet gelezen worden, of de opdracht klopte niet",
          en: "something could not be read, or the command was not right")),
    ],
    alsoLookedForAs: [
      "proef", "proeven", "probeer", "uitproberen", "scenario", "scenarios", "rehearse", "tests",
      "simuleer", "simulate",
    ])
}
