// Proeven that are played: how they come out, what is said of it, and the course they took.
import Checking
import Diagnostics
import ProgramModel
import Rehearsal
import Runtime
import Syntax
import TestSupport
import Testing

@Suite("Proeven")
struct TrialTests {
  @Test("A proef comes out as recorded", arguments: try corpus("Trials"))
  func outcome(file: CorpusFile) throws {
    let program = try #require(checkedProgram(of: file.text))
    var text = ""
    for trial in program.trials {
      if !text.isEmpty { text += "\n" }
      text += resultText(rehearse(trial, of: program), trial, program)
    }
    expectGolden(text, at: file.beside("played"))
  }

  @Test("The proeven of every protocol hold", arguments: try protocolFiles())
  func protocols(file: CorpusFile) throws {
    let program = try #require(checkedProgram(of: file.text))
    #expect(program.trials.count >= 2, "\(file.path) has no two proeven")
    for trial in program.trials {
      let result = rehearse(trial, of: program)
      #expect(result.outcome == .passed, "\(resultText(result, trial, program))")
    }
  }
}

/// Returns the program of a script, nil where it has errors.
func checkedProgram(of script: String) -> Program? {
  let (tree, reading) = parse(SourceText(name: "script.ivp", text: script))
  let used = sharedFiles(namedIn: script).enumerated().map { number, file in
    let source = SourceText(name: file.path, text: file.text, file: UInt16(number + 1))
    let (tree, reading) = parse(source)
    return UsedFile(path: file.path, .read(tree, reading))
  }
  return check(tree, after: reading, using: used).program
}

/// Returns what came of a trial as text.
func resultText(_ result: TrialResult, _ trial: Trial, _ program: Program) -> String {
  let title = trial.title.map { program[$0] } ?? ""
  var text = "\(result.outcome.rawValue) “\(title)” \(result.duration)\n"
  for failure in result.failures {
    text += "\(failure.place.line) \(failure.code.slug)\n"
    text += "  nl: \(failure.message.nl)\n"
    if let help = failure.help { text += "      \(help.nl)\n" }
    text += "  en: \(failure.message.en)\n"
    if let help = failure.help { text += "      \(help.en)\n" }
  }
  for entry in result.course {
    switch entry.kind {
    case .phase(let title): text += "  \(entry.instant) phase \(title ?? "-")\n"
    case .answer(let name, let words, let person):
      text += "  \(entry.instant) \(name): \(words)\(person.map { " (\($0))" } ?? "")\n"
    case .passedOver(let name): text += "  \(entry.instant) \(name) is passed over\n"
    case .end(let ending): text += "  \(entry.instant) \(ending.rawValue)\n"
    }
  }
  return text
}
