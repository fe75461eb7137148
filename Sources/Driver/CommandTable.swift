import Diagnostics

/// Every command and every option, as data.
///
/// Parsing, help and the pointing out of what was meant all follow from this one table.
package enum CommandTable {
  /// The commands, in the order in which they are explained.
  package static let commands = [
    run, plan, check, test, list, show, fmt, explain, help, version,
  ]

  /// The options that go with every command.
  package static let sharedOptions = [
    Option(
      .ui, value: .oneOf(Language.allCases.map(\.code)),
      summary: Message(
        nl: "De taal van ivp zelf. Een draaiboek spreekt zijn eigen taal.",
        en: "The language of ivp itself. A script speaks its own."),
      alsoLookedForAs: ["taal", "lang", "locale"]),
    Option(
      .colour, otherSpellings: ["--colour"], value: .oneOf(ColourChoice.allCases.map(\.rawValue)),
      summary: Message(
        nl: "Kleur: op een terminal (auto), altijd of nooit. NO_COLOR geldt ook.",
        en: "Colour: on a terminal (auto), always or never. NO_COLOR counts too."),
      alsoLookedForAs: ["kleur", "no-color", "no-colour", "geen-kleur"]),
    Option(
      .help, otherSpellings: ["-h"],
      summary: Message(nl: "Deze uitleg.", en: "This explanation."),
      alsoLookedForAs: ["hulp", "uitleg", "usage"]),
    Option(
      .version, otherSpellings: ["-v", "-V"],
      summary: Message(nl: "Welke versie dit is.", en: "Which version this is."),
      alsoLookedForAs: ["versie"]),
  ]

  /// Returns the command of that name.
  package static func command(_ name: CommandName) -> Command {
    switch name {
    case .run: run
    case .plan: plan
    case .check: check
    case .test: test
    case .fmt: fmt
    case .list: list
    case .show: show
    case .explain: explain
    case .help: help
    case .version: version
    }
  }

  /// Every option of every command, each once.
  package static var allOptions: [Option] {
    commands.flatMap(\.options) + sharedOptions
  }

  private static let check = Command(
    name: .check,
    summary: Message(
      nl: "Kijkt draaiboeken na: wat er niet klopt, waarom, en wat je eraan doet.",
      en: "Looks scripts over: what is wrong, why, and what to do about it."),
    operand: Operand(
      placeholder: Message(nl: "BESTAND|MAP|-", en: "FILE|FOLDER|-"), count: .many,
      summary: Message(
        nl: "Een draaiboek, een map met draaiboeken, of - voor wat er binnenkomt.",
        en: "A script, a folder of scripts, or - for what comes in.")),
    options: [
      Option(
        .format, value: .oneOf(FindingFormat.allCases.map(\.rawValue)),
        summary: Message(
          nl:
            "human tekent elke vondst bij de regel (zo staat het); concise geeft er één regel aan.",
          en: "human draws each finding at its line (the default); concise gives it one line."),
        alsoLookedForAs: ["formaat", "output", "uitvoer"]),
      Option(
        .strict,
        summary: Message(
          nl: "Telt waarschuwingen mee als fouten.", en: "Counts warnings as errors."),
        alsoLookedForAs: ["streng", "strikt", "werror"]),
      Option(
        .fix,
        summary: Message(
          nl: "Herstelt in de bestanden wat maar op één manier te herstellen is.",
          en: "Mends in the files what can be mended in one way only."),
        alsoLookedForAs: ["herstel", "repareer", "mend", "repair", "verbeter"]),
      Option(
        .diff,
        summary: Message(
          nl: "Laat alleen zien wat --fix zou veranderen.",
          en: "Only shows what --fix would change."),
        alsoLookedForAs: ["verschil", "patch"]),
      Option(
        .stdinFilename, value: .text(placeholder: Message(nl: "NAAM", en: "NAME")),
        summary: Message(
          nl: "Hoe het draaiboek heet dat met - binnenkomt.",
          en: "What the script that comes in by - is called."),
        alsoLookedForAs: ["naam", "name", "filename"]),
    ],
    examples: [
      Example(
        line: Message(nl: "ivp check mijn.ivp", en: "ivp check mine.ivp"),
        effect: Message(nl: "kijkt één draaiboek na", en: "looks over one script")),
      Example(
        line: Message(nl: "ivp check .", en: "ivp check ."),
        effect: Message(
          nl: "kijkt alles in deze map na, en in de mappen daarin",
          en: "looks over all in this folder and the folders in it")),
      Example(
        line: Message(nl: "ivp check mijn.ivp --fix", en: "ivp check mine.ivp --fix"),
        effect: Message(
          nl: "herstelt wat vanzelf kan, en noemt de rest",
          en: "mends what mends itself, and tells the rest")),
    ],
    remarks: [],
    exits: [
      Exit(code: .success, meaning: Message(nl: "geen fouten", en: "no errors")),
      Exit(
        code: .findings,
        meaning: Message(
          nl: "fouten, of met --strict waarschuwingen; tips tellen nooit; met --fix telt wat er"
            + " overblijft",
          en: "errors, or warnings with --strict; hints never count; with --fix, what is left"
            + " counts")),
      Exit(
        code: .failure,
        meaning: Message(
          nl: "iets kon niet gelezen of geschreven worden, of de opdracht klopte niet",
          en: "something could not be read or written, or the command was not right")),
    ],
    alsoLookedForAs: [
      "controleer", "controleren", "controle", "kijk", "nakijken", "lint", "validate", "verify",
    ])

  private static let fmt = Command(
    name: .fmt,
    summary: Message(
      nl: "Schrijft scripts netjes: woorden, tekens, inspringen en witregels zoals het hoort.",
      en: "Writes scripts tidily: words, signs, indentation and blank lines as they should be."),
    operand: Operand(
      placeholder: Message(nl: "BESTAND|MAP|-", en: "FILE|FOLDER|-"), count: .many,
      summary: Message(
        nl: "Een script, een map met scripts, of - voor wat er binnenkomt en eruit gaat.",
        en: "A script, a folder of scripts, or - for what comes in and goes out again.")),
    options: [
      Option(
        .check,
        summary: Message(
          nl: "Zegt alleen welke scripts zouden veranderen.",
          en: "Only says which scripts would change."),
        alsoLookedForAs: ["kijk", "dry-run", "list"]),
      Option(
        .diff,
        summary: Message(
          nl: "Laat alleen zien wat er zou veranderen.", en: "Only shows what would change."),
        alsoLookedForAs: ["verschil", "patch"]),
      Option(
        .language, value: .oneOf(Language.allCases.map(\.code)),
        summary: Message(
          nl: "Vertaalt de opdrachten van het script; namen en teksten blijven.",
          en: "Translates the script's keywords; names and texts stay."),
        alsoLookedForAs: ["taal", "vertaal", "translate"]),
    ],
    examples: [
      Example(
        line: Message(nl: "ivp fmt mijn.ivp", en: "ivp fmt mine.ivp"),
        effect: Message(nl: "maakt één script netjes", en: "tidies one script")),
      Example(
        line: Message(nl: "ivp fmt . --diff", en: "ivp fmt . --diff"),
        effect: Message(
          nl: "laat zien wat er in deze map zou veranderen",
          en: "shows what would change in this folder")),
    ],
    remarks: [
      Message(
        nl: "Aan een script met fouten verandert niets. Commentaar blijft op zijn plaats.",
        en: "A script with errors is left as it is. Comments keep their place.")
    ],
    exits: [
      Exit(code: .success, meaning: Message(nl: "alles staat netjes", en: "all is tidy")),
      Exit(
        code: .findings,
        meaning: Message(
          nl: "er staan fouten in, een naam laat zich niet vertalen, of met --check: er zou iets"
            + " veranderen",
          en: "there are errors, a name can't be translated, or with --check: something would"
            + " change")),
      Exit(
        code: .failure,
        meaning: Message(
          nl: "iets kon niet gelezen of geschreven worden, of de opdracht klopte niet",
          en: "something could not be read or written, or the command was not right")),
    ],
    alsoLookedForAs: ["format", "opmaak", "opmaken", "netjes", "tidy", "pretty"])

  private static let list = Command(
    name: .list,
    summary: Message(
      nl: "Noemt de methoden die erbij zitten, en de draaiboeken in deze map.",
      en: "Names the methods that come with ivp, and the scripts in this folder."),
    operand: nil, options: [],
    examples: [
      Example(
        line: Message(nl: "ivp list", en: "ivp list"),
        effect: Message(nl: "laat zien wat er is", en: "shows what there is"))
    ],
    remarks: [],
    exits: plainExits, alsoLookedForAs: ["lijst", "ls", "methoden", "methods", "protocols"])

  private static let show = Command(
    name: .show,
    summary: Message(
      nl: "Laat een methode zien die erbij zit, om over te nemen.",
      en: "Prints a method that comes with ivp, to copy."),
    operand: Operand(
      placeholder: Message(nl: "NAAM", en: "NAME"), count: .one,
      summary: Message(
        nl: "De naam zoals `ivp list` die noemt.", en: "The name as `ivp list` has it.")),
    options: [],
    examples: [
      Example(
        line: Message(
          nl: "ivp show vijfstappenmethode > mijn.ivp", en: "ivp show five-steps > mine.ivp"),
        effect: Message(nl: "maakt er een eigen versie van", en: "makes it your own"))
    ],
    remarks: [],
    exits: plainExits, alsoLookedForAs: ["toon", "laatzien", "cat", "print", "view", "bekijk"])

  private static let explain = Command(
    name: .explain,
    summary: Message(
      nl: "Vertelt waarom een vondst ertoe doet, met hoe het fout gaat en hoe het goed is.",
      en: "Tells why a finding matters, with how it goes wrong and how it is right."),
    operand: Operand(
      placeholder: Message(nl: "NUMMER", en: "NUMBER"), count: .optional,
      summary: Message(
        nl: "Het nummer of de naam die ivp check noemt; zonder komen ze allemaal.",
        en: "The number or the name that ivp check gives; without it, all of them.")),
    options: [],
    examples: [
      Example(
        line: Message(nl: "ivp explain IVP305", en: "ivp explain IVP305"),
        effect: Message(nl: "legt die vondst uit", en: "explains that finding"))
    ],
    remarks: [],
    exits: plainExits,
    alsoLookedForAs: ["leguit", "verklaar", "waarom", "why", "code", "codes", "vondst"])

  private static let help = Command(
    name: .help,
    summary: Message(
      nl: "Legt uit hoe het werkt, in het kort of per opdracht.",
      en: "Explains how it works, in short or per command."),
    operand: Operand(
      placeholder: Message(nl: "OPDRACHT", en: "COMMAND"), count: .optional,
      summary: Message(
        nl: "De opdracht waar je meer over wilt weten.",
        en: "The command that you want to know more about.")),
    options: [],
    examples: [
      Example(
        line: Message(nl: "ivp help run", en: "ivp help run"),
        effect: Message(nl: "vertelt meer over run", en: "tells more about run"))
    ],
    remarks: [],
    exits: plainExits, alsoLookedForAs: ["hulp", "uitleg", "man"])

  private static let version = Command(
    name: .version,
    summary: Message(nl: "Zegt welke versie dit is.", en: "Says which version this is."),
    operand: nil, options: [], examples: [], remarks: [],
    exits: plainExits, alsoLookedForAs: ["versie"])

  static let plainExits = [
    Exit(code: .success, meaning: Message(nl: "gelukt", en: "done")),
    Exit(code: .failure, meaning: Message(nl: "niet gelukt", en: "could not be done")),
  ]
}
