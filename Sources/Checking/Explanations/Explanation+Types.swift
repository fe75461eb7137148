// Explanations of findings about values.
import Diagnostics

extension Explanation {
  static let notACondition = Explanation(
    .notACondition,
    why: Message(
      nl: "Een keuze in het draaiboek moet op ja of nee uitkomen, anders weet niemand welke kant"
        + " het op gaat.",
      en: "A choice in the script must come out at yes or no, or nobody knows which way to go."),
    wrong: Message(
      nl: "    noteer scherp: Is de vraag scherp?\n    als scherp\n        groep: Mooi.\n    einde",
      en: "    note clear: Is the question clear?\n    if clear\n        group: Good.\n    end"),
    right: Message(
      nl: "    noteer scherp, ja/nee: Is de vraag scherp?\n    als scherp\n        groep: Mooi.\n"
        + "    einde",
      en: "    note clear, yes/no: Is the question clear?\n    if clear\n        group: Good.\n"
        + "    end"))

  static let cannotCompare = Explanation(
    .cannotCompare,
    why: Message(
      nl: "Appels en peren zijn nooit gelijk, dus zo'n keuze valt altijd dezelfde kant op.",
      en: "Apples and oranges are never the same, so such a choice always goes one way."),
    wrong: Message(
      nl: "    noteer cijfer, 1 tot 10: Hoe was het?\n    als cijfer is \"zes\"\n"
        + "        groep: Wat maakt het een zes?\n    einde",
      en: "    note mark, 1 to 10: How was it?\n    if mark is \"six\"\n"
        + "        group: What makes it a six?\n    end"),
    right: Message(
      nl: "    noteer cijfer, 1 tot 10: Hoe was het?\n    als cijfer is 6\n"
        + "        groep: Wat maakt het een zes?\n    einde",
      en: "    note mark, 1 to 10: How was it?\n    if mark is 6\n"
        + "        group: What makes it a six?\n    end"))

  private static let askNL =
    "    kies kern: Waar gaat het over?\n        - grenzen\n        - vertrouwen\n"
  private static let askEN =
    "    choose core: What is it about?\n        - limits\n        - trust\n"

  static let unknownOption = Explanation(
    .unknownOption,
    why: Message(
      nl: "Wat niemand kan kiezen, gebeurt nooit: de regels eronder komen dan nooit aan bod.",
      en: "What nobody can choose never happens: the lines under it never come up."),
    wrong: Message(
      nl: askNL + "    als kern is \"grens\"\n        groep: Waar ligt de grens?\n    einde",
      en: askEN + "    if core is \"limit\"\n        group: Where is the limit?\n    end"),
    right: Message(
      nl: askNL + "    als kern is \"grenzen\"\n        groep: Waar ligt de grens?\n    einde",
      en: askEN + "    if core is \"limits\"\n        group: Where is the limit?\n    end"))

  static let bareOption = Explanation(
    .bareOption,
    why: Message(
      nl: "Zonder aanhalingstekens lijkt een optie een naam, en morgen is er misschien een rol die"
        + " zo heet.",
      en: "Without quotes an option looks like a name, and tomorrow a role may be called that."),
    wrong: Message(
      nl: askNL + "    als kern is grenzen\n        groep: Waar ligt de grens?\n    einde",
      en: askEN + "    if core is limits\n        group: Where is the limit?\n    end"),
    right: Message(
      nl: askNL + "    als kern is \"grenzen\"\n        groep: Waar ligt de grens?\n    einde",
      en: askEN + "    if core is \"limits\"\n        group: Where is the limit?\n    end"))

  static let noteTypeDiffers = Explanation(
    .noteTypeDiffers,
    why: Message(
      nl: "Is een naam eerst een tekst en dan een getal, dan klopt wat je ermee doet maar de helft"
        + " van de tijd.",
      en: "If a name is a text first and a number later, what you do with it is right half the"
        + " time."),
    wrong: Message(
      nl: "    noteer begin: Hoe zit je erbij?\n    noteer begin, 1 tot 10: En in een cijfer?",
      en: "    note start: How are you?\n    note start, 1 to 10: And as a number?"),
    right: Message(
      nl: "    noteer begin: Hoe zit je erbij?\n    noteer cijfer, 1 tot 10: En in een cijfer?",
      en: "    note start: How are you?\n    note mark, 1 to 10: And as a number?"))

  static let cannotCalculate = Explanation(
    .cannotCalculate,
    why: Message(
      nl: "Van woorden is geen som te maken, dus er zou niets op het scherm staan.",
      en: "Words don't add up, so nothing would be on the screen."),
    wrong: Message(
      nl: "    noteer vraag: Wat is de vraag?\n    zet titel = vraag + \"?\"\n    groep: {titel}",
      en: "    note question: What is the question?\n    set title = question + \"?\"\n"
        + "    group: {title}"),
    right: Message(
      nl: "    noteer vraag: Wat is de vraag?\n    zet titel = \"{vraag}?\"\n    groep: {titel}",
      en: "    note question: What is the question?\n    set title = \"{question}?\"\n"
        + "    group: {title}"))

  static let choiceValue = Explanation(
    .choiceValue,
    why: Message(
      nl: "Een keuze wordt gemaakt voordat de bijeenkomst begint; wat dan nog niet bekend is, kan"
        + " er niet in staan.",
      en: "A setting is decided before the meeting starts; what isn't known by then can't be in"
        + " it."),
    wrong: Message(
      nl: "keuze hulp = iedereen: Wie helpt er?", en: "setting help = everyone: Who helps?"),
    right: Message(
      nl: "keuze hulp = \"wie wil\": Wie helpt er?",
      en: "setting help = \"anyone\": Who helps?"),
    in: .declarations)

  static let notPeople = Explanation(
    .notPeople,
    why: Message(
      nl: "Een regel is voor mensen. Staat er iets anders, dan voelt niemand zich aangesproken.",
      en: "A line is for people. With anything else there, nobody feels addressed."),
    wrong: Message(
      nl: "    noteer vraag: Wat is de vraag?\n    vraag: Denk mee.",
      en: "    note question: What is the question?\n    question: Think along."),
    right: Message(
      nl: "    noteer vraag: Wat is de vraag?\n    groep: Denk mee.",
      en: "    note question: What is the question?\n    group: Think along."))

  static let partMisplaced = Explanation(
    .partMisplaced,
    why: Message(
      nl: "Elke manier van vragen kent zijn eigen toevoegingen. Een vreemde betekent niets, en dan"
        + " gebeurt er iets anders dan je denkt.",
      en: "Each way of asking has additions of its own. A strange one means nothing, and then"
        + " something happens that you don't expect."),
    wrong: Message(
      nl: "    verzamel adviezen, ja/nee: Wat adviseer je?",
      en: "    collect ideas, yes/no: What do you advise?"),
    right: Message(
      nl: "    verzamel adviezen, 2: Wat adviseer je?",
      en: "    collect ideas, 2: What do you advise?"))

  static let optionsMissing = Explanation(
    .optionsMissing,
    why: Message(
      nl: "Kiezen kan pas als er iets te kiezen valt.",
      en: "Choosing takes something to choose from."),
    wrong: Message(
      nl: "    kies kern: Waar gaat het over?", en: "    choose core: What is it about?"),
    right: Message(
      nl: "    kies kern: Waar gaat het over?\n        - grenzen\n        - vertrouwen",
      en: "    choose core: What is it about?\n        - limits\n        - trust"))

  static let optionTwice = Explanation(
    .optionTwice,
    why: Message(
      nl: "Bij twee gelijke opties weet de groep niet welke ze heeft gekozen.",
      en: "With two options that are the same the group can't tell which it chose."),
    wrong: Message(
      nl: "    kies kern: Waar gaat het over?\n        - grenzen\n        - vertrouwen\n"
        + "        - Grenzen",
      en: "    choose core: What is it about?\n        - limits\n        - trust\n"
        + "        - Limits"),
    right: Message(
      nl: "    kies kern: Waar gaat het over?\n        - grenzen\n        - vertrouwen",
      en: "    choose core: What is it about?\n        - limits\n        - trust"))
}
