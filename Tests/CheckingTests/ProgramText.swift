// A program as text, for recording: one element a line, texts in place of their numbers.
import ProgramModel

/// Returns a program as text.
func programText(_ program: Program) -> String {
  var text = "title \(program.title)\n\(program.header)\n"
  if let facilitator = program.facilitator { text += "facilitator \(facilitator)\n" }
  text += list("role", program.roles) + list("choice", program.choices)
  text += list("deck", program.decks)
  text += list("rule", program.rules) + list("card", program.cards)
  text += list("preparation", program.preparations)
  text += list("note", program.notes) + list("phase", program.phases)
  text += list("step", program.steps) + list("silence", program.silences)
  text += list("question", program.questions) + list("loop", program.loops)
  text += list("division", program.divisions) + list("subgroup", program.subgroups)
  text += list("together", program.together)
  text += list("expression", program.expressions)
  text += list("instruction", program.instructions)
  text += list("trial", program.trials)
  return readable(text, program.texts)
}

private func list<Element>(_ name: String, _ elements: [Element]) -> String {
  elements.enumerated().map { "\(name) \($0): \($1)\n" }.joined()
}

/// Puts the texts in, and leaves out what only the compiler needs.
private func readable(_ text: String, _ texts: [String]) -> String {
  text.replacing(/(Checking|ProgramModel|Swift|Diagnostics)\./, with: "")
    .replacing(/TextID\(index: (\d+)\)/) { "«\(Int($0.1).map { texts[$0] } ?? "")»" }
    .replacing(/ID<(\w+)>\(index: (\d+)\)/) { "\($0.1.lowercased())#\($0.2)" }
    .replacing(/Place\(file: 1, line: (\d+)\)/) { "\($0.1)" }
    .replacing(/: nil/, with: ": -")
    .replacing(/, (isConfidential|isSecret): false/, with: "")
    .replacing(/Template\.Part\.(text|value)\(([^()]*)\)/) { "\($0.2)" }
    .replacing(/Template\(parts: \[([^\[\]]*)\]\)/) { "<\($0.1)>" }
    .replacing(/Passage\(paragraphs: \[([^\[\]]*)\], items: \[\]\)/) { "\($0.1)" }
    .replacing(/Optional\(([^()]*)\)/) { "\($0.1)" }
    .replacing(/Constant\.(\w+)\(([^()]*)\)/) { "\($0.1) \($0.2)" }
    .replacing(/Audience\(members: \[([^\[\]]*)\], except: \[\]\)/) { "{\($0.1)}" }
    .replacing(/ClosedRange\(([^()]*)\)/) { "\($0.1)" }
    .replacing(/Optional\(([^()]*)\)/) { "\($0.1)" }
}
