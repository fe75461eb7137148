// Explanations of findings about letters, quotes and words.
import Diagnostics
import Syntax

extension Explanation {
  static let notUTF8 = Explanation(
    .notUTF8,
    why: Message(
      nl: "Wat niet als tekst te lezen is, komt als een vraagteken op het scherm.",
      en: "What can't be read as text comes onto the screen as a question mark."),
    // The sign for an unreadable byte stands for one: an é as old programs save it.
    wrong: Message(
      nl: "    groep: Wat is het id\u{FFFD}e?", en: "    group: How was the caf\u{FFFD}?"),
    right: Message(nl: "    groep: Wat is het idee?", en: "    group: How was the café?"))

  static let controlCharacter = Explanation(
    .controlCharacter,
    why: Message(
      nl: "Een stuurteken kan een scherm in de war brengen, of verbergen wat er echt staat.",
      en: "A control character can upset a screen, or hide what is really there."),
    wrong: Message(nl: "    groep: Denk\u{7} mee.", en: "    group: Think\u{7} along."),
    right: Message(nl: "    groep: Denk mee.", en: "    group: Think along."))

  static let leftoverCharacter = Explanation(
    .leftoverCharacter,
    why: Message(
      nl: "Word en webpagina's laten tekens achter die niemand ziet, en die een woord toch anders"
        + " maken.",
      en: "Word and web pages leave characters behind that nobody sees, and that still make a word"
        + " differ."),
    wrong: Message(nl: "    groep: Denk\u{AD} mee.", en: "    group: Think\u{AD} along."),
    right: Message(nl: "    groep: Denk mee.", en: "    group: Think along."))

  static let singleQuotes = Explanation(
    .singleQuotes,
    why: Message(
      nl: "Een enkel aanhalingsteken hoort ook in woorden, zoals in thema's; daarom zegt het niet"
        + " waar een titel ophoudt.",
      en: "A single quote also belongs in words, as in don't; so it can't say where a title ends."),
    wrong: Message(
      nl: "    iedereen: Welkom.\n\nfase 'Vragen', 10 minuten\n    groep: Vraag door.",
      en: "    everyone: Welcome.\n\nphase 'Asking', 10 minutes\n    group: Keep asking."),
    right: Message(
      nl: "    iedereen: Welkom.\n\nfase \"Vragen\", 10 minuten\n    groep: Vraag door.",
      en: "    everyone: Welcome.\n\nphase \"Asking\", 10 minutes\n    group: Keep asking."))

  static let unclosedQuote = Explanation(
    .unclosedQuote,
    why: Message(
      nl: "Zonder tweede aanhalingsteken loopt de titel door tot het eind van de regel, en raakt"
        + " de tijd erin zoek.",
      en: "Without the second quote the title runs to the end of the line, and the time is lost in"
        + " it."),
    wrong: Message(
      nl: "    iedereen: Welkom.\n\nfase \"Vragen\n    groep: Vraag door.",
      en: "    everyone: Welcome.\n\nphase \"Asking\n    group: Keep asking."),
    right: Message(
      nl: "    iedereen: Welkom.\n\nfase \"Vragen\"\n    groep: Vraag door.",
      en: "    everyone: Welcome.\n\nphase \"Asking\"\n    group: Keep asking."))

  static let unclosedBrace = Explanation(
    .unclosedBrace,
    why: Message(
      nl: "Tussen accolades staat een naam die op het scherm wordt ingevuld; zonder de tweede is"
        + " niet te zien waar die ophoudt.",
      en: "Between braces stands a name that is filled in on the screen; without the second one it"
        + " can't be seen where it ends."),
    wrong: Message(
      nl: "    groep: Vraag door bij {inbrenger.", en: "    group: Ask {presenter more."),
    right: Message(
      nl: "    groep: Vraag door bij {inbrenger}.", en: "    group: Ask {presenter} more."))

  static let numberedItems = Explanation(
    .numberedItems,
    why: Message(
      nl:
        "Nummers zet ivp er zelf bij, als er iets te kiezen valt; nummers in de tekst staan er dan"
        + " dubbel.",
      en: "The session numbers by itself where there is something to choose; numbers in the text"
        + " would be there twice."),
    wrong: Message(
      nl: "    groep: Bespreek.\n        1. Wat raakt je?\n        2. Wat verbaast je?",
      en: "    group: Discuss.\n        1. What touches you?\n        2. What surprises you?"),
    right: Message(
      nl: "    groep: Bespreek.\n        - Wat raakt je?\n        - Wat verbaast je?",
      en: "    group: Discuss.\n        - What touches you?\n        - What surprises you?"))

  static let foreignKeyword = Explanation(
    .foreignKeyword,
    why: Message(
      nl: "Een draaiboek leest het prettigst in één taal, ook voor wie het overneemt.",
      en: "A script reads best in one language, for whoever takes it over too."),
    wrong: Message(
      nl: "    \(Keywords.plain(.silence, in: .english)) 1 minuut: Denk na.",
      en: "    \(Keywords.plain(.silence, in: .dutch)) 1 minute: Think."),
    right: Message(
      nl: "    stilte 1 minuut: Denk na.", en: "    silence 1 minute: Think."))

  static let unknownLanguage = Explanation(
    .unknownLanguage,
    why: Message(
      nl: "De taal bepaalt welke woorden een regel kan beginnen, en in welke taal ivp praat.",
      en: "The language settles which words begin a line, and in which one the session speaks."),
    wrong: Message(
      nl: "protocol \"Voorbeeld\"\n    taal vlaams\n\nfase \"Start\"\n    iedereen: Welkom.",
      en: "protocol \"Example\"\n    language cornish\n\nphase \"Start\"\n    everyone: Welcome."),
    right: Message(
      nl: "protocol \"Voorbeeld\"\n    taal nederlands\n\nfase \"Start\"\n    iedereen: Welkom.",
      en: "protocol \"Example\"\n    language english\n\nphase \"Start\"\n    everyone: Welcome."),
    in: .script)

  static let looseText = Explanation(
    .looseText,
    why: Message(
      nl: "Wat je tegen de groep zegt, begint vaak met een woord dat ook een opdracht is. Met `> `"
        + " ervoor is het altijd tekst.",
      en: "What is said to a group often begins with a word that is a command too. With `> ` before"
        + " it, it is always text."),
    wrong: Message(
      nl: "    groep: Maak het stil.\n    Zet je telefoon uit.",
      en: "    group: Make it quiet.\n    Set your phone aside."),
    right: Message(
      nl: "    groep: Maak het stil.\n        > Zet je telefoon uit.",
      en: "    group: Make it quiet.\n        > Set your phone aside."))

  static let unknownLine = Explanation(
    .unknownLine,
    why: Message(
      nl: "Een regel die met een onbekend woord begint, is voor niemand en doet niets.",
      en: "A line that begins with an unknown word is for nobody and does nothing."),
    wrong: Message(
      nl: "    inbrenger spreekt\n    gong slaan", en: "    presenter speaks\n    gong sounding"),
    right: Message(
      nl: "    inbrenger spreekt\n    begeleider: Sla de gong.",
      en: "    presenter speaks\n    facilitator: Sound the gong."))

  static let misspeltKeyword = Explanation(
    .misspeltKeyword,
    why: Message(
      nl: "Eén letter ernaast, en de regel doet niet wat je bedoelt.",
      en: "One letter wrong, and the line doesn't do what you mean."),
    wrong: Message(nl: "    stlite 1 minuut", en: "    silnce 1 minute"),
    right: Message(nl: "    stilte 1 minuut", en: "    silence 1 minute"))

  static let strayLine = Explanation(
    .strayLine,
    why: Message(
      nl: "Een punt van een lijst hoort bij de tekst erboven; zonder die tekst ziet niemand het.",
      en: "An item of a list belongs to the text above it; without that text nobody sees it."),
    wrong: Message(
      nl: "    inbrenger spreekt\n        - Wat is je vraag?",
      en: "    presenter speaks\n        - What is your question?"),
    right: Message(
      nl: "    inbrenger spreekt\n    inbrenger: Vertel.\n        - Wat is je vraag?",
      en: "    presenter speaks\n    presenter: Tell us.\n        - What is your question?"))

  static let verbInFront = Explanation(
    .verbInFront,
    why: Message(
      nl:
        "Zo'n regel begint met wie het is, dan ziet iedereen meteen wie aan de beurt is.",
      en: "Such a line begins with who it is, so that everyone sees at a glance whose turn it is."),
    wrong: Message(nl: "    spreekt inbrenger", en: "    speaks presenter"),
    right: Message(nl: "    inbrenger spreekt", en: "    presenter speaks"))

  static let everyoneMeant = Explanation(
    .everyoneMeant,
    why: Message(
      nl: "Voor de hele groep is er één vast woord, zodat een rol nooit per ongeluk zo heet.",
      en: "There is one fixed word for the whole group, so that no role is called that by accident."
    ),
    wrong: Message(nl: "    allemaal: Ga staan.", en: "    everybody: Stand up."),
    right: Message(nl: "    iedereen: Ga staan.", en: "    everyone: Stand up."))

  static let articleBeforeName = Explanation(
    .articleBeforeName,
    why: Message(
      nl: "Een regel begint met de naam zelf; een lidwoord ervoor is een woord te veel.",
      en: "A line begins with the name itself; an article before it is a word too many."),
    wrong: Message(nl: "    De groep: Vraag door.", en: "    The group: Keep asking."),
    right: Message(nl: "    groep: Vraag door.", en: "    group: Keep asking."))
}
