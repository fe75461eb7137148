// What is said about what a series of meetings remembers.
import Diagnostics
import Syntax

extension Diagnostic {
  /// A name of which nothing is ever carried to a next meeting.
  static func neverRemembered(_ name: String, at span: Span, language: Language) -> Diagnostic {
    let line = "\(Keywords.plain(.remember, in: language)) \(name)"
    return Diagnostic(
      .notRemembered, at: span,
      Message(
        nl: "Niets onthoudt `\(name)`, dus er komt nooit iets van mee uit een vorige keer.",
        en: "Nothing remembers `\(name)`, so nothing of it ever comes along from a last time."),
      help: Message(
        nl: "Zet `\(line)` onder de regel die het opschrijft.",
        en: "Put `\(line)` below the line that takes it down."))
  }

  /// A value for a proef that nothing reads.
  static func neverRecalled(_ name: String, at span: Span, language: Language) -> Diagnostic {
    let value = "\(Keywords.plain(.previous, in: language)) \(name)"
    return Diagnostic(
      .notRemembered, .warning, at: span,
      Message(
        nl: "Geen regel leest `\(value)`, dus dit blijft liggen.",
        en: "No line reads `\(value)`, so this is left over."),
      help: Message(nl: "Laat deze regel weg.", en: "Leave this line out."))
  }

  /// More than one value for a name that holds one.
  static func severalCarried(_ name: String, at span: Span) -> Diagnostic {
    Diagnostic(
      .answerMisfit, at: span,
      Message(
        nl: "`\(name)` is één antwoord, en dit is er een te veel.",
        en: "`\(name)` is one answer, and this is one too many."),
      help: Message(nl: "Laat er één staan.", en: "Leave only one."))
  }
}
