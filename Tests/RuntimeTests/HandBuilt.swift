// Programs that are built by hand, for what has no script.
import Diagnostics
import ProgramModel

extension Program {
  /// Adds a text.
  mutating func text(_ text: String) -> TextID {
    texts.append(text)
    return TextID(texts.count - 1)
  }

  /// Adds an expression.
  mutating func add(_ expression: Expression) -> ID<Expression> {
    expressions.append(expression)
    return ID(expressions.count - 1)
  }

  /// Returns a passage of one paragraph, with a value behind its words if there is one.
  mutating func passage(_ words: String, _ value: ID<Expression>? = nil) -> Passage {
    var parts: [Template.Part] = [.text(text(words))]
    if let value { parts.append(.value(value)) }
    return Passage(paragraphs: [Template(parts)])
  }

  /// Returns a time of so many minutes.
  mutating func minutes(_ least: Int64, _ most: Int64? = nil) -> TimeRange {
    TimeRange(
      least: add(.constant(.duration(least * 60_000))),
      most: add(.constant(.duration((most ?? least) * 60_000))))
  }

  /// A short protocol: somebody tells, everyone else names the core, and the teller weighs.
  static var short: Program {
    var program = Program(language: .dutch, title: TextID(0))
    program.title = program.text("Kort")
    let (teller, group) = program.addRoles()
    program.rules = [
      Reminder(
        title: program.text("Vertrouwelijk"), place: Place(file: 1, line: 5),
        passage: program.passage("Wat hier besproken wordt, blijft hier."))
    ]
    program.addFirstPhase(teller, group)
    program.addSecondPhase(teller, group)
    program.instructions.append(.endPhase)
    return program
  }

  private mutating func addRoles() -> (Audience, Audience) {
    roles = [
      Role(name: text("inbrenger"), place: Place(file: 1, line: 2), holders: .number(1...1)),
      Role(name: text("groep"), place: Place(file: 1, line: 3), holders: .others),
    ]
    return (Audience([add(.role(ID(0)))]), Audience([add(.role(ID(1)))]))
  }

  private mutating func addFirstPhase(_ teller: Audience, _ group: Audience) {
    phases.append(
      Phase(
        place: Place(file: 1, line: 10), title: Template([.text(text("De vraag"))]), number: 1,
        time: minutes(5, 10), purpose: passage("Eerst luisteren."),
        cues: [
          Cue(
            place: Place(file: 1, line: 14), moment: .halfway, audience: nil,
            passage: passage("Op de helft."))
        ]))
    notes.append(Note(name: text("vraag"), place: Place(file: 1, line: 13), type: .text))
    questions.append(
      Question(
        place: Place(file: 1, line: 13), note: ID(0), kind: .text, answerer: .person(teller),
        passage: passage("Wat is je vraag?")))
    steps.append(
      Step(
        place: Place(file: 1, line: 11),
        prompts: [
          Prompt(
            place: Place(file: 1, line: 11), audience: teller, passage: passage("Vertel.")),
          Prompt(
            place: Place(file: 1, line: 12), audience: group, passage: passage("Luister.")),
        ], time: nil, question: ID(0)))
    instructions += [.beginPhase(ID(0)), .step(ID(0))]
  }

  private mutating func addSecondPhase(_ teller: Audience, _ group: Audience) {
    phases.append(
      Phase(
        place: Place(file: 1, line: 20), title: Template([.text(text("De kern"))]), number: 2,
        time: nil))
    notes.append(Note(name: text("kernen"), place: Place(file: 1, line: 22), type: .entries))
    let speaker = add(.turn(ID(0)))
    questions.append(
      Question(
        place: Place(file: 1, line: 22), note: ID(1), kind: .collect(1),
        answerer: .person(Audience([speaker])), passage: passage("De kern volgens ", speaker)))
    questions.append(
      Question(
        place: Place(file: 1, line: 25), note: nil,
        kind: .rate(ID(1), [text("raak"), text("mis")]), answerer: .person(teller),
        passage: passage("Raak of mis?")))
    let all = add(.note(ID(1)))
    steps.append(
      Step(
        place: Place(file: 1, line: 24),
        prompts: [
          Prompt(
            place: Place(file: 1, line: 24), audience: teller,
            passage: passage("Dit zei de groep: ", all))
        ], time: nil, question: nil))
    let start = instructions.count + 2
    loops.append(
      Loop(
        place: Place(file: 1, line: 21), name: text("spreker"),
        kind: .round(group.members[0], each: minutes(1)), bound: nil, holdsPhases: false,
        cues: [], start: start, end: start + 2))
    instructions += [
      .beginPhase(ID(1)), .beginLoop(ID(0)), .ask(ID(1)), .endTurn(ID(0)), .step(ID(1)),
      .ask(ID(2)),
    ]
  }
}
