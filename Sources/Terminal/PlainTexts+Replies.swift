// What the plain host answers to what is typed, and what it asks for.
import ProgramModel
import Runtime

extension PlainTexts {
  // Prompts: short, as they come back at every stop.

  var goOn: String { say(nl: "Enter verder · ? hulp", en: "Enter goes on · ? help") }
  var agreed: String { say(nl: "Enter akkoord · ? hulp", en: "Enter agrees · ? help") }
  var asItIs: String { say(nl: "Enter laat het zo · ? hulp", en: "Enter keeps it so · ? help") }
  var resumes: String { say(nl: "Enter laat de tijd weer lopen", en: "Enter lets time run again") }
  var closes: String {
    say(nl: "Enter sluit af · terug gaat verder", en: "Enter closes · back goes on")
  }
  var oneALine: String {
    say(nl: "één per regel · Enter verder", en: "one a line · Enter goes on")
  }
  func asks(_ what: String, enter: String) -> String { "\(what) · Enter \(enter)" }
  var answer: String { say(nl: "antwoord", en: "answer") }
  var anotherAnswer: String { say(nl: "opnieuw mag", en: "again if you like") }
  var nameOrNumber: String { say(nl: "naam of nummer", en: "name or number") }
  var namesOrNumbers: String { say(nl: "namen of nummers", en: "names or numbers") }
  var optionNumber: String { say(nl: "nummer of begin", en: "number or beginning") }
  func optionNumbers(most: Int) -> String {
    say(nl: "nummers, hoogstens \(most)", en: "numbers, at most \(most)")
  }
  func votes(most: Int) -> String {
    say(nl: "stemmen per keuze, samen hoogstens \(most)", en: "votes for each, \(most) in all")
  }
  /// Returns how votes are typed: a number for each option, in their order.
  func howToVote(_ options: Int) -> String {
    let example = (0..<options).map { "\($0 == 0 ? 3 : $0 % 3)" }.joined(separator: " ")
    return say(
      nl: "Typ achter elkaar hoeveel stemmen elke keuze krijgt, zoals \(example).",
      en: "Type in a row how many votes each option got, like \(example).")
  }
  func tooManyVotes(_ most: Int) -> String {
    say(nl: "Er zijn samen hoogstens \(most) stemmen.", en: "There are \(most) votes in all.")
  }
  func atMost(_ most: Int) -> String {
    say(nl: "Kies er hoogstens \(most).", en: "Choose at most \(most).")
  }
  var yesOrNo: String { say(nl: "ja of nee", en: "yes or no") }
  func range(_ least: Decimal, _ most: Decimal) -> String {
    session.number(least) + say(nl: " tot en met ", en: " to ") + session.number(most)
  }
  var passesOver: String { say(nl: "slaat over", en: "passes over") }
  var takesOver: String { say(nl: "neemt over", en: "takes it over") }
  var furtherOn: String { say(nl: "verder", en: "goes on") }

  // Replies.

  var nothingAsked: String {
    say(
      nl: "Hier wordt niets gevraagd. Enter gaat verder, ? laat zien wat er kan.",
      en: "Nothing is asked here. Enter goes on, ? shows what you can do.")
  }
  func meant(_ word: String) -> String {
    say(nl: "Bedoel je “\(word)”?", en: "Do you mean “\(word)”?")
  }
  var answerYesOrNo: String {
    say(nl: "Zeg ja of nee.", en: "Say yes or no.")
  }
  func answerInRange(_ least: Decimal, _ most: Decimal) -> String {
    say(
      nl: "Geef een getal van \(range(least, most)).",
      en: "Give a number from \(range(least, most)).")
  }
  var howToMend: String {
    say(
      nl: "Typ verbeter, het nummer en de nieuwe tekst: verbeter 2: Slaap er een nacht over. "
        + "Met een streepje gaat het weg: verbeter 2: -",
      en: "Type change, the number and the new text: change 2: Sleep on it. "
        + "A dash takes it away: change 2: -")
  }
  var nothingToMend: String {
    say(
      nl: "Er is nog niets verzameld om te verbeteren.",
      en: "Nothing has been collected yet that could be changed.")
  }
  func noEntry(_ number: Int, of count: Int) -> String {
    count == 1
      ? say(nl: "Er staat er maar één: nummer 1.", en: "There is just one: number 1.")
      : say(
        nl: "Nummer \(number) staat er niet bij; het loopt van 1 tot en met \(count).",
        en: "There is no number \(number); they run from 1 to \(count).")
  }
  func noOption(_ text: String, _ near: String?) -> String {
    say(nl: "“\(text)” staat er niet bij.", en: "“\(text)” isn't among them.")
      + (near.map { " " + meant($0) } ?? "")
  }
  func severalOptions(_ text: String, _ options: [String]) -> String {
    let names = options.map { "“\($0)”" }
    let listed = session.joined(names)
    return say(nl: "“\(text)” past op \(listed).", en: "“\(text)” fits \(listed).")
  }
  func optionNumbers(_ count: Int) -> String {
    say(nl: "Kies een nummer van 1 tot en met \(count).", en: "Choose a number from 1 to \(count).")
  }
  func noPerson(_ text: String, _ near: String?) -> String {
    say(nl: "“\(text)” doet niet mee.", en: "“\(text)” doesn't take part.")
      + (near.map { " " + meant($0) } ?? "")
  }
  func people(_ range: ClosedRange<Int>) -> String {
    let (least, most) = (range.lowerBound, range.upperBound)
    if least == most {
      return most == 1
        ? say(nl: "Noem één naam.", en: "Name one person.")
        : say(nl: "Noem er \(most).", en: "Name \(most) people.")
    }
    return say(nl: "Noem er \(least) tot \(most).", en: "Name \(least) to \(most) people.")
  }
  func nameTwice(_ name: String) -> String {
    say(nl: "“\(name)” staat er twee keer.", en: "“\(name)” is there twice.")
  }
  func noChoice(_ text: String, _ near: String?) -> String {
    say(
      nl: "Een keuze “\(text)” is er niet.", en: "There is no choice “\(text)”.")
      + (near.map { " " + meant($0) } ?? "")
  }
  func choiceValue(_ name: String, _ values: String) -> String {
    say(nl: "“\(name)” kan zijn: \(values).", en: "“\(name)” can be: \(values).")
  }
  func howToChoose(_ example: String) -> String {
    say(
      nl: "Liever anders? Typ bijvoorbeeld: \(example)",
      en: "Rather not? Type for example: \(example)")
  }
  var enterGoesOn: String { say(nl: "verder", en: "goes on") }
  var aNumber: String { say(nl: "een getal", en: "a number") }
  var aTime: String { say(nl: "een tijd, zoals 5 minuten", en: "a time, like 5 minutes") }
  var aText: String { say(nl: "een tekst", en: "a text") }
  var noteWhat: String {
    say(
      nl: "Zet de notitie erachter: notitie volgende keer eerder beginnen."
        + " Begint ze met vertrouwelijk, dan komt ze niet in het verslag.",
      en: "Put the note behind it: note start earlier next time."
        + " If it begins with confidential, it won't be in the report.")
  }
  /// The words that keep a note out of the report, where it begins with one of them.
  var confidential: [String] {
    [say(nl: "vertrouwelijk", en: "confidential"), "confidential"]
  }
  var talkFirst: String {
    say(
      nl: "Praat er eerst samen over. Enter als jullie het eens zijn.",
      en: "Talk it over first. Enter once you agree.")
  }
  var agreesHow: String {
    say(nl: "Enter als jullie het eens zijn.", en: "Enter once you agree.")
  }
  var cut: String {
    say(
      nl: "Die regel was te lang; alleen het begin is gelezen.",
      en: "That line was too long; only its beginning was read.")
  }
  var subgroups: String { say(nl: "Groepjes", en: "Groups") }
  var whoArrives: String {
    say(nl: "Zet er een naam achter: erbij Anna.", en: "Put a name behind it: arrive Anna.")
  }
  var whoLeaves: String {
    say(nl: "Zet er een naam achter: weg Anna.", en: "Put a name behind it: leave Anna.")
  }
  func whichRole(_ role: String) -> String {
    let example = role.isEmpty ? say(nl: "voorzitter", en: "chair") : role
    return say(
      nl: "Zet er een rol en een naam achter: rol \(example) Anna.",
      en: "Put a role and a name behind it: role \(example) Anna.")
  }
  func howToFill(_ role: String, with person: String) -> String {
    say(
      nl: "Typ bijvoorbeeld: rol \(role) \(person)",
      en: "Type for example: role \(role) \(person)")
  }
  func roleGiven(_ role: String, to person: String) -> String {
    say(nl: "\(person) is nu \(role).", en: "\(person) is now \(role).")
  }
  var noCards: String { say(nl: "Er zijn geen kaarten.", en: "There are no cards.") }
  var noRules: String { say(nl: "Er zijn geen afspraken.", en: "There are no rules.") }
  var howToAnswer: String {
    say(
      nl: "Een antwoord typ je gewoon. Is het ook een van deze woorden, zet er dan een streepje "
        + "voor: - terug",
      en: "An answer you just type. If it is also one of these words, put a dash before it: - back")
  }

  // What came out of the session.

  var saved: String { say(nl: "Opgeschreven.", en: "Taken down.") }
  var amended: String { say(nl: "Aangepast.", en: "Changed.") }
  var returned: String { say(nl: "Een stap terug.", en: "One step back.") }
  func noted(inConfidence: Bool) -> String {
    inConfidence
      ? say(
        nl: "Genoteerd. Het komt niet in het verslag.", en: "Noted. It won't be in the report.")
      : say(nl: "Genoteerd.", en: "Noted.")
  }
  var natural: String {
    say(nl: "Verder mag, als het klaar is.", en: "You can go on, if it is done.")
  }
  func timeUp(_ kind: ClockKind) -> String {
    switch kind {
    case .phase: say(nl: "De tijd voor deze fase is om.", en: "The time for this phase is up.")
    case .turn: say(nl: "De tijd voor deze beurt is om.", en: "The time for this turn is up.")
    case .track: say(nl: "De tijd voor dit spoor is om.", en: "The time for this track is up.")
    case .step: say(nl: "De tijd hiervoor is om.", en: "The time for this is up.")
    }
  }
  var hardEndReached: String {
    say(nl: "De eindtijd is bereikt.", en: "The end time has come.")
  }
  func strictSoon(_ time: String) -> String {
    say(nl: "Over \(time) gaan we vanzelf verder.", en: "We move on by ourselves in \(time).")
  }
  var movedOn: String { say(nl: "De stilte is voorbij.", en: "The silence is over.") }
  var strictMoved: String {
    say(nl: "De tijd is om, we gaan verder.", en: "Time is up, we move on.")
  }
  var strictHeld: String {
    say(
      nl: "De tijd is om. Beantwoord dit nog, dan gaan we verder.",
      en: "Time is up. Answer this, and we move on.")
  }
  func extended(by time: Int64, left: Int64) -> String {
    let amount = session.duration(time < 0 ? -time : time)
    let left = self.left(roughly(left))
    return time < 0
      ? say(nl: "\(amount) eraf, \(left).", en: "\(amount) less, \(left).")
      : say(nl: "\(amount) erbij, \(left).", en: "\(amount) more, \(left).")
  }
  var paused: String { say(nl: "De tijd staat stil.", en: "The clocks stand still.") }
  var resumed: String { say(nl: "De tijd loopt weer.", en: "The clocks run again.") }
  func arrived(_ name: String) -> String { say(nl: "\(name) is er.", en: "\(name) is here.") }
  func left(person name: String) -> String {
    say(nl: "\(name) is weg.", en: "\(name) has left.")
  }
  func gapSettled(counts: Bool) -> String {
    counts
      ? say(nl: "De tijd heeft doorgelopen.", en: "The time has counted.")
      : say(nl: "De tijd heeft stilgestaan.", en: "The time has stood still.")
  }
  func skipped(_ title: String) -> String {
    say(nl: "“\(title)” is overgeslagen.", en: "“\(title)” was skipped.")
  }
}
