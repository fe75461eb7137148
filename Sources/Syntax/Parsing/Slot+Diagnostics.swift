import Diagnostics

// What a line looks like, to show where one doesn't fit.
extension Slot {
  /// The help that shows a whole line of this kind, in both languages.
  var formHelp: Message? {
    guard let form else { return nil }
    let (dutch, english) = (form.nl, form.en)
    return Message(
      nl: "Zo'n regel ziet er zo uit: `\(dutch)`.", en: "Such a line looks like `\(english)`.")
  }

  private var form: Message? { formOnTop ?? formOfAsking ?? formOfFlow ?? formInTrial }

  private var formOnTop: Message? {
    switch self {
    case .protocolTitle: Message(nl: "protocol \"Vijf stappen\"", en: "protocol \"Five steps\"")
    case .language: Message(nl: "taal Nederlands", en: "language English")
    case .participants: Message(nl: "deelnemers 5 tot 8", en: "participants 5 to 8")
    case .duration: Message(nl: "duur 60 tot 90 minuten", en: "duration 60 to 90 minutes")
    case .goal: Message(nl: "doel: Eén vraag scherp krijgen", en: "goal: One question made clear")
    case .role:
      Message(
        nl: "rol inbrenger, 1: Brengt een vraag in", en: "role presenter, 1: Brings a question")
    case .rule:
      Message(
        nl: "spelregel \"Vertrouwelijk\": Het blijft hier",
        en: "rule \"Confidential\": It stays here")
    case .card:
      Message(
        nl: "kaart \"Te vroeg\": Welke vraag zit hieronder?",
        en: "card \"Too early\": Which question is beneath this?")
    case .list: Message(nl: "lijst thema's", en: "list topics")
    case .choice:
      Message(nl: "keuze rug = ja: Met de rug?", en: "setting back = yes: Turned around?")
    case .beforehand:
      Message(nl: "vooraf 1 week, groep: Lees dit", en: "beforehand 1 week, group: Read this")
    case .use: Message(nl: "gebruik \"blokken.ivp\"", en: "use \"blocks.ivp\"")
    case .block: Message(nl: "blok evaluatie(wie-het-is)", en: "block evaluation(person)")
    default: nil
    }
  }

  private var formOfAsking: Message? {
    switch self {
    case .note:
      Message(
        nl: "noteer kern, inbrenger: Wat is je vraag?", en: "note core, presenter: What is it?")
    case .collect:
      Message(nl: "verzamel adviezen, 3: Wat raad je aan?", en: "collect ideas, 3: Ideas?")
    case .choose:
      Message(nl: "kies casus uit casussen: Welke?", en: "choose case from cases: Which?")
    case .vote:
      Message(
        nl: "stem thema uit thema's, 2 stemmen elk: Welk?",
        en: "vote topic from topics, 2 votes each: Which?")
    case .rate:
      Message(nl: "weeg adviezen, inbrenger: Hoe warm?", en: "rate ideas, presenter: How warm?")
    case .draw: Message(nl: "loot vraag uit vragen", en: "draw question from questions")
    case .appoint:
      Message(nl: "wijs voorzitter aan uit groep: Wie?", en: "appoint chair from group: Who?")
    case .reveal: Message(nl: "onthul speler", en: "reveal player")
    case .subgroups:
      Message(nl: "groepjes van 3, 10 minuten: Bespreek", en: "subgroups of 3, 10 minutes: Discuss")
    case .set: Message(nl: "zet teller = teller + 1", en: "set counter = counter + 1")
    case .remember: Message(nl: "onthoud leerpunt", en: "remember lesson")
    case .perform: Message(nl: "doe evaluatie()", en: "do evaluation()")
    default: nil
    }
  }

  private var formOfFlow: Message? {
    switch self {
    case .phase: Message(nl: "fase \"Inbreng\", 10 minuten", en: "phase \"Start\", 10 minutes")
    case .pause: Message(nl: "pauze 15 minuten", en: "break 15 minutes")
    case .everyone: Message(nl: "groep: Vraag door", en: "group: Keep asking")
    case .whisper: Message(nl: "fluister inbrenger: Kijk niet om", en: "whisper client: Don't look")
    case .silence: Message(nl: "stilte 3 minuten: Schrijf op", en: "silence 3 minutes: Write")
    case .then: Message(nl: "daarna", en: "then")
    case .stop: Message(nl: "stop", en: "stop")
    case .seat: Message(nl: "plaats inbrenger buitenkring", en: "seat client outside")
    case .halfway: Message(nl: "halverwege: Vat samen", en: "halfway: Sum up")
    case .overtime: Message(nl: "overtijd: Rond af", en: "overtime: Round off")
    case .after: Message(nl: "na 5 minuten: Wissel", en: "after 5 minutes: Change")
    case .last: Message(nl: "laatste 2 minuten: Rond af", en: "last 2 minutes: Round off")
    case .condition: Message(nl: "als aantal(adviezen) > 3", en: "if count(ideas) > 3")
    case .otherwise: Message(nl: "anders", en: "else")
    case .repeated: Message(nl: "herhaal 3 keer", en: "repeat 3 times")
    case .each: Message(nl: "elke advies uit adviezen", en: "each idea from ideas")
    case .round:
      Message(
        nl: "ronde spreker uit groep, 2 minuten elk", en: "round speaker from group, 2 minutes each"
      )
    case .together: Message(nl: "tegelijk", en: "together")
    case .track: Message(nl: "spoor \"Keuken\"", en: "track \"Kitchen\"")
    case .between: Message(nl: "tussendoor", en: "between")
    case .end: Message(nl: "einde", en: "end")
    default: nil
    }
  }

  private var formInTrial: Message? {
    switch self {
    case .trial: Message(nl: "proef \"Zes deelnemers\"", en: "scenario \"Six people\"")
    case .meeting: Message(nl: "bijeenkomst 4", en: "meeting 4")
    case .previous: Message(nl: "vorige leerpunt: Eerst luisteren", en: "previous lesson: Listen")
    case .answer: Message(nl: "antwoord kern: Hoe zeg ik nee?", en: "answer core: How to say no?")
    case .expect:
      Message(nl: "verwacht duur maximaal 90 minuten", en: "expect duration at most 90 minutes")
    default: nil
    }
  }
}
