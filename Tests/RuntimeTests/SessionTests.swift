// A session without a terminal, and whatever a host might send it.
import ProgramModel
import Runtime
import Testing

private let greeting = """
  protocol "Hallo"
  rol gastheer, 1: Doet open.
  keuze lang = ja: Lang?
  fase "Begin", 1 tot 2 minuten, strikt
      iedereen: Zeg hallo.
      verzamel namen, 2: Wie ben je?
      halverwege: Kijk rond.
  """

private let people = [SessionHeader.Participant("Anna"), SessionHeader.Participant("Bram")]

@Test("A session can be led without a terminal")
func withoutTerminal() throws {
  let program = try program(of: greeting)
  let header = SessionHeader(
    language: .dutch, people: people, roles: [ID(0): [PersonID(1)]],
    choices: [ID(0): .yesNo(true)])
  var session = Session(program, header)
  let began = session.begin()
  #expect(began.count == 2)
  #expect(session.view.stop?.prompts.first?.text.paragraphs.first?.text == "Zeg hallo.")
  #expect(session.nextDeadline == 60_000)
  let response = session.receive(.next(Token(1)), at: 30_000)
  #expect(response.refusal == nil)
  #expect(session.view.ending == .completed)
}

@Test(
  "Nothing that a host can send does harm",
  arguments: [Int64.min, -1, 0, 90_000, Int64.max] as [Instant])
func anything(instant: Instant) throws {
  let program = try program(of: greeting)
  for end in [nil, Int64.min, 0, 60_000, Int64.max] as [Instant?] {
    var session = Session(program, SessionHeader(language: .dutch, people: people, end: end))
    _ = session.begin()
    for event in oddEvents {
      var played = session
      _ = played.receive(event, at: instant)
      _ = played.receive(.tick, at: .max)
      #expect(played.instant >= 0 && played.view.stops.count <= 1 && played.report.gross >= 0)
      for token in 1...3 { _ = session.receive(.next(Token(token)), at: 1_000) }
    }
  }
}

private let oddNumbers = [Int.min, -1, 0, 1, 99, Int.max]

private let oddEvents: [SessionEvent] =
  oddNumbers.flatMap { number -> [SessionEvent] in
    [
      .next(Token(number)), .answer(Token(number), .text("x"), by: PersonID(number)),
      .answer(Token(1), .option(number)), .answer(Token(2), .people([PersonID(number)])),
      .amend(Token(number), entry: number, .text("x"), by: PersonID(number)),
      .amend(Token(3), entry: number, .none), .leave(PersonID(number)),
      .assign(ID(max(0, number)), from: PersonID(number), to: PersonID(number)),
      .set(ID(max(0, number)), .option(number)), .extend(by: Int64(number), .phase),
      .extend(by: Int64(number)), .gap(from: Int64(number)), .endAt(Int64(number)),
      .wall(WallTime(utc: Int64(number), zone: number)),
    ]
  } + [
    .focus(""), .focus("main"), .arrive(""), .arrive("anna"), .show(""), .note(" "),
    .draft(Token(1), ""), .gapCounts(true),
    .back, .skip, .pause, .resume, .stop, .close,
  ]
