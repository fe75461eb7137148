import Diagnostics

// What the lexer says about a text, in every language.
extension Diagnostic {
  static func notUTF8(at span: Span) -> Diagnostic {
    Diagnostic(
      .notUTF8, at: span,
      Message(
        nl: "Hier staat iets dat niet als tekst te lezen is.",
        en: "Something here can't be read as text."),
      help: Message(
        nl: "Sla het bestand op als UTF-8, of typ deze letters opnieuw.",
        en: "Save the file as UTF-8, or type these letters again."))
  }

  static func controlCharacter(_ severity: Severity, _ text: String, at span: Span) -> Diagnostic {
    let shown = visible(text)
    return Diagnostic(
      .controlCharacter, severity, at: span,
      Message(
        nl: "Hier staat een onzichtbaar stuurteken: \(shown).",
        en: "There is an invisible control character here: \(shown)."),
      help: Message(
        nl: "Haal het weg: het kan verbergen wat er staat, of een scherm in de war brengen.",
        en: "Take it out: it can hide what the text says, or upset a screen."),
      fixes: [
        Fix(
          Message(nl: "Haal het stuurteken weg", en: "Remove the control character"),
          [Edit(span, "")])
      ])
  }

  static func leftoverCharacter(at span: Span) -> Diagnostic {
    Diagnostic(
      .leftoverCharacter, .warning, at: span,
      Message(
        nl: "Hier staat een teken dat niemand ziet, meegekomen bij het plakken.",
        en: "There is a character here that nobody sees, left over from pasting."),
      help: Message(nl: "Haal het weg; er verandert niets.", en: "Take it out; nothing changes."),
      fixes: [Fix(Message(nl: "Haal het teken weg", en: "Remove the character"), [Edit(span, "")])])
  }

  static func lineBreakInText(at span: Span) -> Diagnostic {
    Diagnostic(
      .leftoverCharacter, .warning, at: span,
      Message(
        nl: "In deze tekst zit een regeleinde uit een ander programma.",
        en: "This text holds a line break from another program."),
      help: Message(
        nl: "Maak er een spatie van, of begin een nieuwe regel met `> `.",
        en: "Make it a space, or begin a new line with `> `."),
      fixes: [Fix(Message(nl: "Maak er een spatie van", en: "Make it a space"), [Edit(span, " ")])])
  }

  static func singleQuotes(at span: Span, open: Span, close: Span) -> Diagnostic {
    Diagnostic(
      .singleQuotes, at: span,
      Message(
        nl: "Een titel staat tussen dubbele aanhalingstekens, deze tussen enkele.",
        en: "A title stands in double quotes, this one in single ones."),
      help: Message(
        nl: "Zet er dubbele aanhalingstekens omheen: \"…\".",
        en: "Put double quotes around it: \"…\"."),
      fixes: [
        Fix(
          Message(nl: "Maak er dubbele aanhalingstekens van", en: "Make them double quotes"),
          [Edit(open, "\""), Edit(close, "\"")])
      ])
  }

  static func unclosedQuote(at span: Span, close: Span, mark: String) -> Diagnostic {
    Diagnostic(
      .unclosedQuote, at: span,
      Message(
        nl: "Dit aanhalingsteken wordt op deze regel niet gesloten.",
        en: "This quote is not closed on its line."),
      help: Message(
        nl: "Zet achter de titel ook een aanhalingsteken.",
        en: "Put a quote behind the title as well."),
      fixes: [Fix(Message(nl: "Sluit de titel", en: "Close the title"), [Edit(close, mark)])])
  }

  static func numberedItems(_ marks: [Span]) -> Diagnostic {
    Diagnostic(
      .numberedItems, .warning, at: marks[0],
      Message(
        nl: "Een lijst met nummers ken ik niet; ik lees de regels als `- `.",
        en: "Numbered lists are unknown here; the lines are read as `- `."),
      help: Message(
        nl: "Begin elke regel van de lijst met `- `.", en: "Begin every line of the list with `- `."
      ),
      fixes: [
        Fix(
          Message(nl: "Maak er `- ` van", en: "Make them `- `"), marks.map { Edit($0, "- ") })
      ])
  }

  // MARK: Limits

  static func fileTooLarge(at span: Span) -> Diagnostic {
    Diagnostic(
      .fileTooLarge, at: span,
      Message(
        nl: "Dit bestand is groter dan 1 MB; zo groot is geen draaiboek.",
        en: "This file is larger than 1 MB; no script is that large."),
      help: Message(
        nl: "Kijk of dit het goede bestand is, of verdeel het over meer bestanden.",
        en: "See whether this is the right file, or divide it over several."))
  }

  static func lineTooLong(at span: Span) -> Diagnostic {
    Diagnostic(
      .lineTooLong, at: span,
      Message(
        nl: "Deze regel is langer dan 10.000 tekens en is niet gelezen.",
        en: "This line is longer than 10,000 characters and was not read."),
      help: Message(
        nl: "Verdeel de tekst over meer regels, die met `> ` beginnen.",
        en: "Divide the text over more lines that begin with `> `."))
  }

  static func tooManyTokens(at span: Span) -> Diagnostic {
    Diagnostic(
      .tooManyTokens, at: span,
      Message(
        nl: "Vanaf hier is niet verder gelezen: in dit bestand staan meer dan 200.000 woorden.",
        en: "Reading stopped here: this file holds more than 200,000 words."),
      help: Message(
        nl: "Kijk of dit het goede bestand is, of verdeel het over meer bestanden.",
        en: "See whether this is the right file, or divide it over several."))
  }

  static func tooManyFindings(at span: Span) -> Diagnostic {
    Diagnostic(
      .tooManyFindings, at: span,
      Message(
        nl: "Er is zo veel mis dat ik hier ben gestopt met lezen.",
        en: "So much is wrong that reading stopped here."),
      help: Message(
        nl: "Kijk of dit wel een draaiboek is, en begin bij de eerste fout.",
        en: "See whether this is a script at all, and begin with the first mistake."))
  }
}
