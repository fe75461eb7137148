// What a choice of the script can be, typed at a stop or given beforehand.
import Diagnostics
import ProgramModel
import Runtime

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
