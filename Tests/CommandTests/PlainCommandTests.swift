// What a typed line means, at every kind of stop.
import Checking
import Diagnostics
import ProgramModel
import Runtime
import Syntax
import Terminal
import Testing

@Suite struct PlainCommandTests {
  @Test(
    "Where a text is asked, a line means",
    arguments: [
      ("", "next"), ("   ", "next"), ("Anna", "answer “Anna”"), ("  Anna  ", "answer “Anna”"),
      // A line that is just a command is one, in Dutch and in English.
      ("terug", "back"), ("Terug", "back"), ("back", "back"), ("stop", "stop"), ("quit", "stop"),
      ("pauze", "pause"), ("pause", "pause"), ("overslaan", "skip"), ("skip", "skip"),
      ("+1", "extend 60000"), ("-1", "extend -60000"), ("+10", "extend 600000"),
      ("tijd", "show time"), ("time", "show time"), ("regels", "show rules"),
      ("rules", "show rules"), ("kaarten", "show cards"), ("cards", "show cards"),
      ("notities", "show notes"), ("notes", "show notes"), ("mensen", "show people"),
      ("people", "show people"), ("?", "show help"), ("help", "show help"),
      ("open", "open"), ("open 2", "open 2"), ("notitie let op", "note “let op”"),
      ("note: let op", "note “let op”"),
      ("notitie vertrouwelijk: let op", "note “let op”, in confidence"),
      ("notitie Vertrouwelijk let op", "note “let op”, in confidence"),
      ("notitie vertrouwelijkheid bespreken", "note “vertrouwelijkheid bespreken”"),
      (
        "notitie vertrouwelijk:",
        "say Zet de notitie erachter: notitie volgende keer eerder beginnen."
          + " Begint ze met vertrouwelijk, dan komt ze niet in het verslag."
      ),
      // More than a command is an answer, and so is what stands behind a dash.
      ("terug naar de basis", "answer “terug naar de basis”"), ("- terug", "answer “terug”"),
      ("- +1", "answer “+1”"), ("+1 en meer", "answer “+1 en meer”"),
      ("open deuren", "answer “open deuren”"), ("-", "answer nothing"),
      // Who comes, goes and does what: with a name, else it is an answer.
      ("erbij Dewi", "arrive Dewi"), ("Erbij: Dewi", "arrive Dewi"), ("arrive Dewi", "arrive Dewi"),
      ("erbij blijven", "answer “erbij blijven”"),
      ("erbij", "say Zet er een naam achter: erbij Anna."),
      ("weg Bram", "leave 2"), ("weg b", "leave 2"), ("leave Bram", "leave 2"),
      ("weg c", "say “c” past op “Chris” en “Cor”."), ("weg Piet", "say “Piet” doet niet mee."),
      ("weg met die regel", "answer “weg met die regel”"),
      // Which of several tracks is meant, while there are some.
      ("spoor", "say Er lopen nu geen sporen."), ("spoor 2", "answer “spoor 2”"),
      ("weg", "say Zet er een naam achter: weg Anna."),
      ("rol inbrenger Bram", "assign 0 from 1 to 2"), ("rol inbrenger = b", "assign 0 from 1 to 2"),
      ("rol inbrenger Anna", "say Anna is nu inbrenger."),
      ("rol inbrenger", "say Zet er een rol en een naam achter: rol inbrenger Anna."),
      ("rol groep Bram", "say Een rol “groep” is er niet."),
      ("rol spelen is eng", "answer “rol spelen is eng”"),
      // Only who takes part is somebody.
      ("Bram: rust", "answer “rust” by 2"), ("bram : rust", "answer “rust” by 2"),
      ("Piet: rust", "answer “Piet: rust”"), ("Bram:", "answer “Bram:”"),
    ])
  func text(line: String, meaning: String) throws {
    try expect(line, means: meaning, asking: "noteer x: Wat is x?")
  }

  @Test(
    "Where a number is asked, a line means",
    arguments: [
      ("7", "answer 7"), ("7,5", "answer 7.5"), ("7.5", "answer 7.5"), ("10", "answer 10"),
      ("0", "say Geef een getal van 1 tot en met 10."),
      ("10,1", "say Geef een getal van 1 tot en met 10."),
      ("elf", "say Geef een getal van 1 tot en met 10."),
      ("1,2,3", "say Geef een getal van 1 tot en met 10."),
      ("999999999999999999999", "say Geef een getal van 1 tot en met 10."),
      ("-1", "extend -60000"), ("- -1", "say Geef een getal van 1 tot en met 10."),
      ("- 3", "answer 3"),
    ])
  func number(line: String, meaning: String) throws {
    try expect(line, means: meaning, asking: "noteer x, 1 tot 10: Welk cijfer?")
  }

  @Test(
    "Where yes or no is asked, a line means",
    arguments: [
      ("ja", "answer yes"), ("j", "answer yes"), ("yes", "answer yes"), ("Y", "answer yes"),
      ("nee", "answer no"), ("n", "answer no"), ("NO", "answer no"),
      ("misschien", "say Zeg ja of nee."),
    ])
  func yesNo(line: String, meaning: String) throws {
    try expect(line, means: meaning, asking: "noteer x, ja/nee: Klopt het?")
  }

  @Test(
    "Where an option is asked, a line means",
    arguments: [
      ("1", "answer option 1"), ("4", "say Kies een nummer van 1 tot en met 3."),
      ("heet", "answer option 1"), ("HE", "answer option 1"), ("lauw", "answer option 2"),
      ("l", "say “l” past op “lauw” en “lauwer”."), ("lauwe", "answer option 3"),
      ("heat", "say “heat” staat er niet bij. Bedoel je “heet”?"),
      ("koud", "say “koud” staat er niet bij."),
    ])
  func option(line: String, meaning: String) throws {
    try expect(
      line, means: meaning, asking: "kies x: Hoe warm?\n  - heet\n  - lauw\n  - lauwer")
  }

  @Test(
    "Where somebody is asked for, a line means",
    arguments: [
      ("Anna", "answer people 1"), ("b", "answer people 2"), ("3", "answer people 3"),
      ("", "next"), ("Anna, Bram", "say Noem één naam."), ("Anna en Bram", "say Noem één naam."),
      ("Ana", "say “Ana” doet niet mee. Bedoel je “Anna”?"),
      ("c", "say “c” past op “Chris” en “Cor”."), ("9", "say “9” doet niet mee."),
      ("Anna Anna", "say “Anna” staat er twee keer."),
      ("anna bram", "say Noem één naam."), ("Anna Bert", "say “Anna Bert” doet niet mee."),
    ])
  func person(line: String, meaning: String) throws {
    try expect(line, means: meaning, asking: "noteer x: Wat?", isFilled: false)
  }

  @Test(
    "Where nothing is asked, a line means",
    arguments: [
      ("", "next"), ("terg", "say Bedoel je “terug”?"),
      ("hallo", "say Hier wordt niets gevraagd. Enter gaat verder, ? laat zien wat er kan."),
      ("-", "say Hier wordt niets gevraagd. Enter gaat verder, ? laat zien wat er kan."),
    ])
  func nothing(line: String, meaning: String) throws {
    try expect(line, means: meaning, asking: "iedereen: Luister.")
  }

  private func expect(
    _ line: String, means meaning: String, asking: String, isFilled: Bool = true
  ) throws {
    let script = """
      protocol "P"
      taal nl

      rol inbrenger, 1: Brengt iets in.
      rol groep, overigen: Denkt mee.

      fase "F", 5 minuten
      \(asking)
      """
    let (tree, syntax) = parse(SourceText(name: "p.ivp", text: script))
    let (program, report) = check(tree)
    #expect(syntax.diagnostics + report.diagnostics == [])
    var header = SessionHeader(
      language: .dutch,
      people: ["Anna", "Bram", "Chris", "Cor"].map { SessionHeader.Participant($0) })
    if isFilled { header.roles = [ID(0): [PersonID(1)]] }
    var session = Session(try #require(program), header)
    _ = session.begin()
    let command = PlainCommand.read(line, in: session.view, texts: PlainTexts(.dutch))
    #expect(words(for: command) == meaning)
  }

  private func words(for command: PlainCommand) -> String {
    switch command {
    case .say(let sentence): "say \(sentence)"
    case .show(let topic): "show \(topic)"
    case .open(let number): "open" + (number.map { " \($0)" } ?? "")
    case .event(.answer(_, let value, let person)):
      "answer " + words(for: value) + (person.map { " by \($0.number)" } ?? "")
    case .event(.next): "next"
    case .event(.note(let text, let isConfidential)):
      "note “\(text)”" + (isConfidential ? ", in confidence" : "")
    case .event(.extend(let time, _)): "extend \(time)"
    case .event(.arrive(let name)): "arrive \(name)"
    case .event(.leave(let person)): "leave \(person.number)"
    case .event(.assign(let role, let from, let to)):
      "assign \(role.index)" + (from.map { " from \($0.number)" } ?? "")
        + (to.map { " to \($0.number)" } ?? "")
    case .event(let event): "\(event)"
    }
  }

  private func words(for value: AnswerValue) -> String {
    switch value {
    case .text(let text): "“\(text)”"
    case .number(let number): number.text(mark: ".")
    case .yesNo(let yes): yes ? "yes" : "no"
    case .duration(let time): "\(time)"
    case .option(let option): "option \(option)"
    case .options(let options): "options " + options.map { "\($0)" }.joined(separator: " ")
    case .tally(let counts): "tally " + counts.map { "\($0)" }.joined(separator: " ")
    case .people(let people): "people " + people.map { "\($0.number)" }.joined(separator: " ")
    case .none: "nothing"
    }
  }
}
