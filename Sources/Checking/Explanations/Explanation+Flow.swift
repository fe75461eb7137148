// Explanations of findings about the order of things, cues, seats, people and proeven.
import Diagnostics

extension Explanation {
  static let readTooEarly = Explanation(
    .readTooEarly,
    why: Message(
      nl: "Op het scherm zou een leeg plekje staan waar de groep haar eigen woorden verwacht.",
      en: "The screen would show a blank where the group expects its own words."),
    wrong: Message(
      nl: "    groep: Denk na over {kernvraag}.\n    stilte 1 minuut\n"
        + "    noteer kernvraag: Wat is de vraag?",
      en: "    group: Think about {question}.\n    silence 1 minute\n"
        + "    note question: What is the question?"),
    right: Message(
      nl: "    noteer kernvraag: Wat is de vraag?\n    groep: Denk na over {kernvraag}.\n"
        + "    stilte 1 minuut",
      en: "    note question: What is the question?\n    group: Think about {question}.\n"
        + "    silence 1 minute"))

  static let overwrittenEachTurn = Explanation(
    .overwrittenEachTurn,
    why: Message(
      nl: "Ieder zou de woorden van de vorige voor zich zien, en na de ronde is alleen het laatste"
        + " antwoord over.",
      en: "Everyone would see the words of the one before, and after the round only the last answer"
        + " is left."),
    wrong: Message(
      nl: "    ronde spreker uit groep, 1 minuut elk\n        noteer advies: Wat is je advies?\n"
        + "    einde",
      en: "    round speaker from group, 1 minute each\n        note advice: What is your advice?\n"
        + "    end"),
    right: Message(
      nl: "    ronde spreker uit groep, 1 minuut elk\n        verzamel advies: Wat is je advies?\n"
        + "    einde",
      en: "    round speaker from group, 1 minute each\n"
        + "        collect advice: What is your advice?\n    end"))

  static let cueWithoutEnd = Explanation(
    .cueWithoutEnd,
    why: Message(
      nl: "Zonder eindtijd is er geen helft en geen laatste minuut, dus het seintje blijft uit.",
      en: "Without an end there is no half and no last minute, so the cue stays away."),
    wrong: Message(
      nl: "    iedereen: Welkom.\n\nfase \"Vragen\", open\n    groep: Vraag door.\n"
        + "    halverwege: Vat samen.",
      en: "    everyone: Welcome.\n\nphase \"Asking\", open\n    group: Keep asking.\n"
        + "    halfway: Sum up."),
    right: Message(
      nl: "    iedereen: Welkom.\n\nfase \"Vragen\", 20 minuten\n    groep: Vraag door.\n"
        + "    halverwege: Vat samen.",
      en: "    everyone: Welcome.\n\nphase \"Asking\", 20 minutes\n    group: Keep asking.\n"
        + "    halfway: Sum up."))

  static let cueNeverDue = Explanation(
    .cueNeverDue,
    why: Message(
      nl: "Een seintje van vóór het begin komt niet meer, en je rekent er wel op.",
      en: "A cue from before the beginning doesn't come any more, and you count on it."),
    wrong: Message(
      nl: "    groep: Vraag door.\n    laatste 15 minuten: Rond af.",
      en: "    group: Keep asking.\n    last 15 minutes: Round off."),
    right: Message(
      nl: "    groep: Vraag door.\n    laatste 2 minuten: Rond af.",
      en: "    group: Keep asking.\n    last 2 minutes: Round off."))

  static let cueInOvertime = Explanation(
    .cueInOvertime,
    why: Message(
      nl: "Loopt het niet uit, dan krijgt niemand dit te zien.",
      en: "If it doesn't run late, nobody gets to see this."),
    wrong: Message(
      nl: "    groep: Vraag door.\n    na 15 minuten: Vat samen.",
      en: "    group: Keep asking.\n    after 15 minutes: Sum up."),
    right: Message(
      nl: "    groep: Vraag door.\n    na 5 minuten: Vat samen.",
      en: "    group: Keep asking.\n    after 5 minutes: Sum up."))

  static let emptyText = Explanation(
    .emptyText,
    why: Message(
      nl: "Iedereen kijkt naar het scherm, en daar staat alleen een naam.",
      en: "Everyone looks at the screen, and there is only a name."),
    wrong: Message(nl: "    groep:", en: "    group:"),
    right: Message(nl: "    groep: Vraag door.", en: "    group: Keep asking."))

  static let seatTwice = Explanation(
    .seatTwice,
    why: Message(
      nl: "Wie net zit, hoeft niet meteen weer te verhuizen; alleen de laatste plek telt.",
      en: "Whoever just sat down need not move at once; only the last place counts."),
    wrong: Message(
      nl: "    plaats inbrenger midden\n    plaats inbrenger buitenkring\n    groep: Praat verder.",
      en: "    seat presenter centre\n    seat presenter outside\n    group: Talk on."),
    right: Message(
      nl: "    plaats inbrenger buitenkring\n    groep: Praat verder.",
      en: "    seat presenter outside\n    group: Talk on."))

  static let seatUnclear = Explanation(
    .seatUnclear,
    why: Message(
      nl: "Niemand kan op twee stoelen tegelijk zitten.",
      en: "Nobody can sit on two chairs at once."),
    wrong: Message(
      nl: "    plaats inbrenger midden, weg\n    groep: Praat verder.",
      en: "    seat presenter centre, away\n    group: Talk on."),
    right: Message(
      nl: "    plaats inbrenger midden, rug\n    groep: Praat verder.",
      en: "    seat presenter centre, back\n    group: Talk on."))

  static let answerToNothing = Explanation(
    .answerToNothing,
    why: Message(
      nl: "Een proef met een antwoord dat niemand vraagt, oefent een ander gesprek dan dit.",
      en: "A scenario with an answer that nobody asks for rehearses another talk than this one."),
    wrong: Message(
      nl: "    deelnemers 6\n    antwoord weeg kernvraag: goed",
      en: "    participants 6\n    answer rate question: good"),
    right: Message(
      nl: "    deelnemers 6\n    antwoord kernvraag: Hoe zeg ik nee?",
      en: "    participants 6\n    answer question: How do I say no?"),
    in: .trial)

  static let answerMisfit = Explanation(
    .answerMisfit,
    why: Message(
      nl: "Dit antwoord kan in de bijeenkomst niemand geven, dus de proef zegt niets.",
      en: "Nobody can give this answer in the meeting, so the scenario tells nothing."),
    wrong: Message(
      nl: "    deelnemers 6\n    antwoord cijfer: heel dringend",
      en: "    participants 6\n    answer urgency: very urgent"),
    right: Message(
      nl: "    deelnemers 6\n    antwoord cijfer: 9",
      en: "    participants 6\n    answer urgency: 9"),
    in: .trial)

  static let trialPeople = Explanation(
    .trialPeople,
    why: Message(
      nl: "Wie in de proef niet meedoet, kan er ook geen rol in hebben.",
      en: "Whoever isn't in the scenario can't have a role in it either."),
    wrong: Message(
      nl: "    deelnemers Anna, Bram, Chris, Dewi, Emma\n    rol inbrenger = Finn",
      en: "    participants Ada, Ben, Cleo, Dan, Eve\n    role presenter = Finn"),
    right: Message(
      nl: "    deelnemers Anna, Bram, Chris, Dewi, Emma\n    rol inbrenger = Anna",
      en: "    participants Ada, Ben, Cleo, Dan, Eve\n    role presenter = Ada"),
    in: .trial)

  static let unknownPhase = Explanation(
    .unknownPhase,
    why: Message(
      nl: "Een fase die niet bestaat, wordt nooit bereikt; de proef zou altijd mislukken.",
      en: "A phase that isn't there is never reached; the scenario would always fail."),
    wrong: Message(
      nl: "    deelnemers 6\n    verwacht fase \"Inbrengen\"",
      en: "    participants 6\n    expect phase \"The questions\""),
    right: Message(
      nl: "    deelnemers 6\n    verwacht fase \"Inbreng\"",
      en: "    participants 6\n    expect phase \"The question\""),
    in: .trial)

  static let tooFewPeople = Explanation(
    .tooFewPeople,
    why: Message(
      nl: "Komen er zo veel mensen als hier staat, dan blijft er een rol leeg.",
      en: "If as many people come as it says here, a role stays empty."),
    wrong: Message(
      nl: "    deelnemers 2 tot 6\n\n"
        + "rol inbrenger, 1: Vertelt.\nrol tolken, 2: Vertalen.\n\n"
        + "fase \"Start\", 5 minuten\n    iedereen: Welkom.",
      en: "    participants 2 to 6\n\n"
        + "role presenter, 1: Tells.\nrole interpreters, 2: Interpret.\n\n"
        + "phase \"Start\", 5 minutes\n    everyone: Welcome."),
    right: Message(
      nl: "    deelnemers 3 tot 6\n\n"
        + "rol inbrenger, 1: Vertelt.\nrol tolken, 2: Vertalen.\n\n"
        + "fase \"Start\", 5 minuten\n    iedereen: Welkom.",
      en: "    participants 3 to 6\n\n"
        + "role presenter, 1: Tells.\nrole interpreters, 2: Interpret.\n\n"
        + "phase \"Start\", 5 minutes\n    everyone: Welcome."),
    in: .header)
}
