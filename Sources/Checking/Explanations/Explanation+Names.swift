// Explanations of findings about names.
import Diagnostics

extension Explanation {
  static let unknownName = Explanation(
    .unknownName,
    why: Message(
      nl: "Een regel voor iemand die niet bestaat, blijft liggen: niemand in de kring weet dat"
        + " hij aan de beurt is.",
      en: "A line for somebody who doesn't exist is left lying: nobody in the circle knows that"
        + " it is their turn."),
    wrong: Message(
      nl: "    inbrengr: Stel je vraag.", en: "    presentr: Tell us your question."),
    right: Message(
      nl: "    inbrenger: Stel je vraag.", en: "    presenter: Tell us your question."))

  static let nameTaken = Explanation(
    .nameTaken,
    why: Message(
      nl: "Heten twee dingen hetzelfde, dan leest ieder er iets anders in.",
      en: "If two things have one name, everybody reads something else in it."),
    wrong: Message(
      nl: "rol groep, overigen: Denkt mee.\nkeuze groep = ja: Denkt de groep mee?",
      en: "role group, others: Thinks along.\nsetting group = yes: Does the group think along?"),
    right: Message(
      nl: "rol groep, overigen: Denkt mee.\nkeuze meedenken = ja: Denkt de groep mee?",
      en: "role group, others: Thinks along.\nsetting thinking = yes: Does the group think along?"),
    in: .declarations)

  static let reservedName = Explanation(
    .reservedName,
    why: Message(
      nl: "Een regel die met dit woord begint, betekent al iets. Een rol die zo heet, kun je dus"
        + " nooit aanspreken.",
      en: "A line that begins with this word already means something, so a role of that name could"
        + " never be addressed."),
    wrong: Message(nl: "rol kaart, 1: Leest voor.", en: "role card, 1: Reads aloud."),
    right: Message(nl: "rol voorlezer, 1: Leest voor.", en: "role reader, 1: Reads aloud."),
    in: .declarations)

  static let facilitatorCounted = Explanation(
    .facilitatorCounted,
    why: Message(
      nl: "Wie begeleidt, bedient het scherm en doet zelf niet mee. Een deelnemer die leidt, is"
        + " een rol met een eigen naam.",
      en: "The facilitator runs the session and doesn't take part. A participant who leads is a"
        + " role with a name of its own."),
    wrong: Message(
      nl: "rol begeleider, 1: Bewaakt de tijd.", en: "role facilitator, 1: Watches the time."),
    right: Message(
      nl: "rol begeleider: Bewaakt de tijd.", en: "role facilitator: Watches the time."),
    in: .declarations)

  static let secondOthers = Explanation(
    .secondOthers,
    why: Message(
      nl: "Wie geen andere rol heeft, kan maar in één groep zitten. De tweede groep zou leeg"
        + " blijven.",
      en: "Whoever has no other role can be in one group only. The second one would stay empty."),
    wrong: Message(
      nl: "rol groep, overigen: Vraagt door.\nrol waarnemers, overigen: Kijken toe.",
      en: "role group, others: Asks.\nrole observers, others: Look on."),
    right: Message(
      nl: "rol groep, overigen: Vraagt door.\nrol waarnemers, 1 tot 2: Kijken toe.",
      en: "role group, others: Asks.\nrole observers, 1 to 2: Look on."),
    in: .declarations)

  static let circularGroup = Explanation(
    .circularGroup,
    why: Message(
      nl: "Een groep die van zichzelf afhangt, is niet samen te stellen.",
      en: "A group that depends on itself can't be made up."),
    wrong: Message(
      nl: "rol denkers, iedereen behalve kijkers: Denken mee.\n"
        + "rol kijkers, iedereen behalve denkers: Kijken toe.",
      en: "role thinkers, everyone except watchers: Think along.\n"
        + "role watchers, everyone except thinkers: Look on."),
    right: Message(
      nl: "rol denkers, iedereen behalve kijkers: Denken mee.\nrol kijkers, 2: Kijken toe.",
      en: "role thinkers, everyone except watchers: Think along.\nrole watchers, 2: Look on."),
    in: .declarations)

  static let roleWithoutNumber = Explanation(
    .roleWithoutNumber,
    why: Message(
      nl: "Zonder aantal is niet te zeggen of er één iemand wordt gekozen of dat het de hele"
        + " groep is.",
      en: "Without a number there is no telling whether one person is chosen or it is the whole"
        + " group."),
    wrong: Message(nl: "rol inbrenger: Brengt een vraag in.", en: "role presenter: Asks."),
    right: Message(nl: "rol inbrenger, 1: Brengt een vraag in.", en: "role presenter, 1: Asks."),
    in: .declarations)

  static let roleParts = Explanation(
    .roleParts,
    why: Message(
      nl: "Een rol die telkens opnieuw uit de groep volgt, kun je niet ook nog doorgeven.",
      en: "A role that follows from the group each time can't be passed on as well."),
    wrong: Message(
      nl: "rol groep, overigen, roulerend: Denkt mee.",
      en: "role group, others, rotating: Thinks along."),
    right: Message(
      nl: "rol voorzitter, 1, roulerend: Leidt het gesprek.",
      en: "role chair, 1, rotating: Leads the talk."),
    in: .declarations)

  static let outsideLoop = Explanation(
    .outsideLoop,
    why: Message(
      nl: "Na de laatste beurt is niemand meer aan de beurt.",
      en: "After the last turn it is nobody's turn any more."),
    wrong: Message(
      nl: "    ronde spreker uit groep, 1 minuut elk\n        spreker: Wat valt je op?\n"
        + "    einde\n    spreker: Dank je wel.",
      en: "    round speaker from group, 1 minute each\n        speaker: What strikes you?\n"
        + "    end\n    speaker: Thank you."),
    right: Message(
      nl: "    ronde spreker uit groep, 1 minuut elk\n        spreker: Wat valt je op?\n"
        + "        daarna\n        spreker: Dank je wel.\n    einde",
      en: "    round speaker from group, 1 minute each\n        speaker: What strikes you?\n"
        + "        then\n        speaker: Thank you.\n    end"))

  static let notWritable = Explanation(
    .notWritable,
    why: Message(
      nl: "Onder de naam van een rol valt niets op te schrijven: die naam is van mensen.",
      en: "Nothing can be written under the name of a role: that name belongs to people."),
    wrong: Message(
      nl: "    noteer inbrenger: Wat is je vraag?", en: "    note presenter: What is your question?"
    ),
    right: Message(
      nl: "    noteer, inbrenger: Wat is je vraag?",
      en: "    note, presenter: What is your question?"))

  static let answerNeedsName = Explanation(
    .answerNeedsName,
    why: Message(
      nl: "Wat de groep verzamelt of kiest, wil je later nog laten zien. Daarvoor heeft het een"
        + " naam nodig.",
      en: "What the group collects or chooses is to be shown later. For that it needs a name."),
    wrong: Message(
      nl: "    verzamel: Welke adviezen zijn er?", en: "    collect: What advice is there?"),
    right: Message(
      nl: "    verzamel adviezen: Welke adviezen zijn er?",
      en: "    collect ideas: What advice is there?"))

  static let saidTwice = Explanation(
    .saidTwice,
    why: Message(
      nl: "Staan er twee antwoorden op één vraag, dan is niet te zeggen welk van de twee geldt.",
      en: "With two answers to one question there is no telling which of them holds."),
    wrong: Message(
      nl: "    deelnemers 5 tot 8\n    deelnemers 4\n\n"
        + "fase \"Start\", 5 minuten\n    iedereen: Welkom.",
      en: "    participants 5 to 8\n    participants 4\n\n"
        + "phase \"Start\", 5 minutes\n    everyone: Welcome."),
    right: Message(
      nl: "    deelnemers 4 tot 8\n\n"
        + "fase \"Start\", 5 minuten\n    iedereen: Welkom.",
      en: "    participants 4 to 8\n\n"
        + "phase \"Start\", 5 minutes\n    everyone: Welcome."),
    in: .header)

  static let protocolMissing = Explanation(
    .protocolMissing,
    why: Message(
      nl: "De titel is wat de groep als eerste ziet. Zonder is er niets om te leiden.",
      en: "The title is what the group sees first. Without one there is nothing to lead."),
    wrong: Message(
      nl: "fase \"Start\", 5 minuten\n    iedereen: Welkom.",
      en: "phase \"Start\", 5 minutes\n    everyone: Welcome."),
    right: Message(
      nl: "protocol \"Kort\"\n\nfase \"Start\", 5 minuten\n    iedereen: Welkom.",
      en: "protocol \"Short\"\n\nphase \"Start\", 5 minutes\n    everyone: Welcome."),
    in: .script)
}
