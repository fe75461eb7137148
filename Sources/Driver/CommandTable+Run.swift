// `ivp run` as data.
import Diagnostics

extension CommandTable {
  static let run = Command(
    name: .run,
    summary: Message(
      nl: "Leidt een groep door een methode.", en: "Leads a group through a method."),
    operand: Operand(
      placeholder: Message(nl: "NAAM|BESTAND", en: "NAME|FILE"), count: .one,
      summary: Message(
        nl: "Een methode die erbij zit, een draaiboek in deze map, of een pad naar een draaiboek.",
        en: "A method that comes with ivp, a script in this folder, or a path to a script.")),
    options: [
      Option(
        .participants,
        value: .text(placeholder: Message(nl: "NAMEN", en: "NAMES")),
        summary: Message(
          nl: "Wie er meedoen, met komma's ertussen. Anders vraagt ivp het.",
          en: "Who takes part, with commas between. Otherwise ivp asks."),
        alsoLookedForAs: ["deelnemers", "namen", "people", "names", "group", "groep", "wie"]),
      Option(
        .role,
        value: .assignment(placeholder: Message(nl: "ROL=NAAM", en: "ROLE=NAME")),
        isRepeatable: true,
        summary: Message(
          nl: "Wie een rol heeft: inbrenger=Anna. Mag vaker.",
          en: "Who has a role: presenter=Anna. Can be given again."),
        alsoLookedForAs: ["rol", "rollen", "roles"]),
      Option(
        .set,
        value: .assignment(placeholder: Message(nl: "KEUZE=WAARDE", en: "SETTING=VALUE")),
        isRepeatable: true,
        summary: Message(
          nl: "Een keuze van het draaiboek vooraf maken: rug=nee. Mag vaker.",
          en: "Makes a choice of the script beforehand: back=no. Can be given again."),
        alsoLookedForAs: ["keuze", "zet", "setting", "choice", "instelling"]),
      Option(
        .end,
        value: .timeOfDay(placeholder: Message(nl: "UU:MM", en: "HH:MM")),
        summary: Message(
          nl: "Hoe laat het klaar moet zijn: 16:30.", en: "When it must be over: 16:30."),
        alsoLookedForAs: ["einde", "eind", "eindtijd", "tot", "uiterlijk", "until", "deadline"]),
      Option(
        .meeting,
        value: .number(1...9_999, placeholder: Message(nl: "GETAL", en: "NUMBER")),
        summary: Message(
          nl: "De hoeveelste bijeenkomst van een reeks het is; anders de eerste.",
          en: "Which meeting of a series it is; otherwise the first."),
        alsoLookedForAs: ["bijeenkomst", "keer", "session", "nummer"]),
      Option(
        .previous,
        value: .assignment(placeholder: Message(nl: "NAAM=WAT", en: "NAME=WHAT")),
        isRepeatable: true,
        summary: Message(
          nl: "Wat er van de vorige keer onthouden is: leerpunt=Luisteren. Mag vaker.",
          en: "What was remembered from the last time: lesson=Listen. Can be given again."),
        alsoLookedForAs: ["vorige", "onthoud", "onthouden", "remember", "remembered", "carried"]),
      Option(
        .speed,
        value: .number(1...3600, placeholder: Message(nl: "GETAL", en: "NUMBER")),
        summary: Message(
          nl: "Laat de klok zo veel keer zo snel lopen, om een draaiboek uit te proberen.",
          en: "Runs the clock so many times as fast, for trying a script out."),
        alsoLookedForAs: ["snelheid", "tempo", "fast"]),
      Option(
        .seed,
        value: .seed(placeholder: Message(nl: "GETAL", en: "NUMBER")),
        summary: Message(
          nl: "Laat het lot vallen zoals een eerdere keer met dit getal.",
          en: "Lets chance fall as it did before with this number."),
        alsoLookedForAs: ["lot", "toeval", "random", "willekeurig"]),
      Option(
        .private,
        summary: Message(
          nl: "Laat ook zien wat alleen de begeleider of één persoon hoort te lezen.",
          en: "Also shows what only the facilitator or one person should read."),
        alsoLookedForAs: ["open", "prive", "privé"]),
    ],
    examples: [
      Example(
        line: Message(nl: "ivp run vijfstappenmethode", en: "ivp run five-steps"),
        effect: Message(nl: "begint, en vraagt wie er meedoen", en: "begins, and asks who is there")
      ),
      Example(
        line: Message(
          nl: "ivp run vijfstappenmethode --participants Anna,Bram,Chris,Dewi,Emma",
          en: "ivp run five-steps --participants Anna,Bram,Chris,Dewi,Emma"),
        effect: Message(nl: "begint met deze groep", en: "begins with this group")),
      Example(
        line: Message(nl: "ivp run mijn.ivp --speed 60", en: "ivp run mine.ivp --speed 60"),
        effect: Message(
          nl: "probeert een eigen draaiboek uit, een minuut per seconde",
          en: "tries a script of your own, a minute a second")),
    ],
    remarks: [
      Message(
        nl: "Enter gaat verder. Typ ? voor alles wat je onderweg kunt.",
        en: "Enter goes on. Type ? for all that you can do on the way.")
    ],
    exits: [
      Exit(
        code: .success,
        meaning: Message(
          nl: "de bijeenkomst is afgelopen, of je bent gestopt",
          en: "the meeting has ended, or you stopped it")),
      Exit(
        code: .findings,
        meaning: Message(nl: "er staan fouten in het draaiboek", en: "the script has errors")),
      Exit(code: .failure, meaning: Message(nl: "kon niet beginnen", en: "could not begin")),
      Exit(
        code: .inputEnded,
        meaning: Message(
          nl: "de invoer hield op voordat de bijeenkomst klaar was",
          en: "the input ended before the meeting did")),
      Exit(
        code: .hangup,
        meaning: Message(nl: "het venster ging dicht", en: "the window was closed")),
      Exit(
        code: .interrupt,
        meaning: Message(nl: "onderbroken met Ctrl-C", en: "interrupted with Ctrl-C")),
      Exit(
        code: .terminated,
        meaning: Message(nl: "van buitenaf beëindigd", en: "ended from outside")),
    ],
    alsoLookedForAs: [
      "start", "begin", "draai", "speel", "play", "leid", "lead", "doe", "uitvoeren",
    ])
}
