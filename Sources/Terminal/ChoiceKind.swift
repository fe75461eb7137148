// What a choice of the script can be, typed at a stop or given beforehand.
import Diagnostics
import ProgramModel
import Runtime

/// Something given beforehand that doesn't fit.
package struct Complaint: Error, Sendable {
  /// What is wrong, in one sentence in the language of the script.
  package let sentence: String
}

extension SetupOptions.Assignment {
  /// Returns which choice is made, and what it becomes.
  func choice(
    of program: Program, _ texts: PlainTexts
  ) throws(Complaint) -> (index: Int, value: AnswerValue) {
    let names = program.choices.map { program[$0.name] }
    guard let index = names.firstIndex(where: { $0.lowercased() == name.lowercased() }) else {
      throw Complaint(sentence: texts.noChoice(name, nearestName(to: name, among: names)))
    }
    let kind = ChoiceKind(program.choices[index], in: program, texts: texts.session)
    guard let value = kind.value(of: value, in: texts.language) else {
      throw Complaint(sentence: texts.choiceValue(names[index], kind.possible(texts)))
    }
    return (index, value)
  }
}

/// What a choice can be.
enum ChoiceKind {
  case options([String])
  case yesNo
  case number
  case duration
  case text

  /// The kind of a choice as a session shows it.
  init(value: AnswerValue, options: [String]) {
    guard options.isEmpty else {
      self = .options(options)
      return
    }
    switch value {
    case .yesNo: self = .yesNo
    case .number: self = .number
    case .duration: self = .duration
    case .text, .option, .options, .tally, .people, .none: self = .text
    }
  }

  /// The kind of a choice as a program declares it.
  init(_ choice: Choice, in program: Program, texts: SessionTexts) {
    guard choice.options.isEmpty else {
      self = .options(
        choice.options.map { option in
          switch option {
          case .text(let text), .option(let text): program[text]
          case .number(let number): texts.number(number)
          case .yesNo(let yes): texts.word(yes)
          case .duration(let time): texts.duration(time)
          }
        })
      return
    }
    switch choice.standard {
    case .yesNo: self = .yesNo
    case .number: self = .number
    case .duration: self = .duration
    case .text, .option: self = .text
    }
  }

  /// Returns the value that a text gives, nil where it doesn't fit.
  func value(of text: String, in language: Language) -> AnswerValue? {
    switch self {
    case .options(let options):
      if case .one(let index) = Match.find(text, among: options) { return .option(index + 1) }
      return nil
    case .yesNo: return Terminal.yesNo(text, in: language).map { .yesNo($0) }
    case .number: return decimal(text).map { .number($0) }
    case .duration: return Terminal.duration(text).map { .duration($0) }
    case .text: return text.isEmpty ? nil : .text(text)
    }
  }

  /// Returns what it can be, in words.
  func possible(_ texts: PlainTexts) -> String {
    switch self {
    case .options(let options): options.joined(separator: ", ")
    case .yesNo: texts.yesOrNo
    case .number: texts.aNumber
    case .duration: texts.aTime
    case .text: texts.aText
    }
  }
}
