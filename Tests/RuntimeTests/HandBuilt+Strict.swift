// A program by hand with all that moves on by itself, and a loop of phases.
import ProgramModel

extension Program {
  /// A silence, a strict phase with a question, and a loop of phases over what was collected.
  static var strict: Program {
    var program = Program(language: .dutch, title: TextID(0))
    program.title = program.text("Streng")
    program.roles = [
      Role(
        name: program.text("wacht"), place: Place(file: 1, line: 2), holders: .number(1...1),
        isAlongside: true, isRotating: true),
      Role(
        name: program.text("inbrenger"), place: Place(file: 1, line: 3), holders: .number(0...2)),
    ]
    let everyone = Audience([program.add(.everyone)])
    program.phase("Stil", line: 10, minutes: 5)
    program.silence(everyone, line: 11)
    program.phase("Streng", line: 20, minutes: 2, isStrict: true)
    program.step(everyone, line: 21)
    program.step(everyone, line: 22, asking: .collect(2), "lijst", .entries)
    program.step(everyone, line: 23)
    program.instructions.append(.endPhase)
    let start = program.instructions.count + 1
    let list = program.add(.note(ID(0)))
    program.loops.append(
      Loop(
        place: Place(file: 1, line: 30), name: program.text("ding"), kind: .each(list), bound: nil,
        holdsPhases: true, cues: [], start: start, end: start + 4))
    program.instructions.append(.beginLoop(ID(0)))
    program.phase("Ding", line: 31, minutes: 3, isStrict: true)
    program.step(everyone, line: 32, asking: .yesNo, "goed", .yesNo, in: ID(0))
    program.instructions += [.endPhase, .endTurn(ID(0))]
    return program
  }

  private mutating func phase(
    _ title: String, line: Int, minutes count: Int64, isStrict: Bool = false
  ) {
    phases.append(
      Phase(
        place: Place(file: 1, line: line), title: Template([.text(text(title))]),
        number: phases.count + 1, time: minutes(count), isStrict: isStrict,
        cues: [
          Cue(
            place: Place(file: 1, line: line), moment: .last(30_000),
            audience: Audience([add(.role(ID(0)))]), passage: passage("Nog even: " + title))
        ]))
    instructions.append(.beginPhase(ID(phases.count - 1)))
  }

  private mutating func silence(_ audience: Audience, line: Int) {
    silences.append(
      Silence(
        place: Place(file: 1, line: line), time: minutes(1), audience: audience,
        passage: passage("Wees stil.")))
    instructions.append(.silence(ID(silences.count - 1)))
  }

  private mutating func step(
    _ audience: Audience, line: Int, asking kind: QuestionKind? = nil, _ name: String = "",
    _ type: NoteType = .text, in loop: ID<Loop>? = nil
  ) {
    var question: ID<Question>?
    if let kind {
      notes.append(
        Note(name: text(name), place: Place(file: 1, line: line), type: type, loop: loop))
      questions.append(
        Question(
          place: Place(file: 1, line: line), note: ID(notes.count - 1), kind: kind,
          answerer: .group, passage: passage("Wat is \(name)?")))
      question = ID(questions.count - 1)
    }
    steps.append(
      Step(
        place: Place(file: 1, line: line),
        prompts: [
          Prompt(
            place: Place(file: 1, line: line), audience: audience,
            passage: passage("Regel \(line)."))
        ], time: nil, question: question))
    instructions.append(.step(ID(steps.count - 1)))
  }
}
