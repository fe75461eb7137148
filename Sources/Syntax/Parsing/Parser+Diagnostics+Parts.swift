import Diagnostics

// What the parser says about the parts of a line: numbers, times, values, signs.
extension Diagnostic {
  // MARK: What is left over or missing

  static func leftover(_ text: String, at span: Span, _ form: Slot?) -> Diagnostic {
    // A full stop or a comma too many is the only thing that can go.
    let isOnlyMark = text == "." || text == ","
    return Diagnostic(
      .leftover, at: span,
      Message(nl: "“\(text)” past hier niet.", en: "“\(text)” does not fit here."),
      help: form?.formHelp,
      fixes: isOnlyMark
        ? [Fix(Message(nl: "Haal het weg", en: "Remove it"), [Edit(span, "")])] : [])
  }

  static func textNotHere(at span: Span, _ form: Slot?) -> Diagnostic {
    Diagnostic(
      .leftover, at: span,
      Message(
        nl: "Op deze regel hoort geen dubbele punt met tekst.",
        en: "No colon with text belongs on this line."),
      help: form?.formHelp)
  }

  static func missingText(at span: Span, _ form: Slot?) -> Diagnostic {
    Diagnostic(
      .missingText, at: span,
      Message(
        nl: "Hier hoort een dubbele punt met een tekst erachter.",
        en: "A colon with a text behind it belongs here."),
      help: form?.formHelp)
  }

  static func missingColon(after span: Span, instead wrong: Span?) -> Diagnostic {
    Diagnostic(
      .missingText, at: span,
      Message(
        nl: "Hierachter hoort een dubbele punt, en dan de tekst.",
        en: "A colon belongs behind this, and then the text."),
      help: Message(
        nl: "Zo'n regel ziet er zo uit: `groep: Vraag door.`",
        en: "Such a line looks like `group: Keep asking.`"),
      fixes: [
        Fix(
          Message(nl: "Zet er een dubbele punt", en: "Put a colon there"),
          [Edit(wrong ?? span.after, ":")])
      ])
  }

  static func missingComma(_ text: String, at span: Span, gap: Span) -> Diagnostic {
    Diagnostic(
      .missingComma, at: span,
      Message(
        nl: "Voor “\(text)” hoort een komma.", en: "A comma belongs before “\(text)”."),
      fixes: [
        Fix(
          Message(nl: "Zet er een komma voor", en: "Put a comma before it"),
          [Edit(gap, ", ")])
      ])
  }

  static func missingWord(
    _ slot: Slot, _ language: Language, at span: Span, _ form: Slot?
  ) -> Diagnostic {
    let word = Keywords.plain(slot, in: language)
    return Diagnostic(
      .missingWord, at: span,
      Message(nl: "Hier hoort `\(word)`.", en: "`\(word)` belongs here."), help: form?.formHelp)
  }

  static func missingSign(_ sign: String, at span: Span, _ form: Slot?) -> Diagnostic {
    Diagnostic(
      .missingWord, at: span,
      Message(nl: "Hier hoort `\(sign)`.", en: "`\(sign)` belongs here."), help: form?.formHelp)
  }

  static func repeatedPart(_ text: String, at span: Span) -> Diagnostic {
    Diagnostic(
      .repeatedPart, at: span,
      Message(
        nl: "Op deze regel staat al een tijd; “\(text)” is de tweede.",
        en: "This line has a time already; “\(text)” is the second."),
      help: Message(nl: "Laat er één staan.", en: "Keep one of them."))
  }

  // MARK: Numbers and times

  static func missingNumber(at span: Span, _ form: Slot?) -> Diagnostic {
    Diagnostic(
      .missingNumber, at: span,
      Message(nl: "Hier hoort een getal.", en: "A number belongs here."), help: form?.formHelp)
  }

  static func ambiguousNumber(_ text: String, at span: Span) -> Diagnostic {
    let parts = text.split { $0 == "," || $0 == "." }
    let marks = text.filter { $0 == "," || $0 == "." }
    // In `1.234,56` the last mark is another, so the decimal one.
    let hasDecimals = marks.count > 1 && marks.first != marks.last
    let joined = parts.dropLast().joined()
    let whole = "\(joined)\(hasDecimals ? "," : "")\(parts.last ?? "")"
    var fixes = [
      Fix(Message(nl: "Schrijf `\(whole)`", en: "Write `\(whole)`"), [Edit(span, whole)])
    ]
    if parts.count == 2 {
      // A fourth digit leaves no doubt.
      let decimal = "\(parts[0]),\(parts[1])0"
      fixes.append(
        Fix(
          Message(nl: "Schrijf `\(decimal)`", en: "Write `\(decimal)`"), [Edit(span, decimal)]))
    }
    return Diagnostic(
      .ambiguousNumber, at: span,
      Message(
        nl: "“\(text)” kan op twee manieren gelezen worden: met duizendtallen of met een komma.",
        en: "“\(text)” can be read in two ways: with thousands or with a decimal mark."),
      help: Message(
        nl: "Schrijf duizendtallen zonder punt of komma: `\(whole)`.",
        en: "Write thousands without a mark: `\(whole)`."),
      fixes: fixes)
  }

  static func numberTooLong(at span: Span) -> Diagnostic {
    Diagnostic(
      .numberTooLong, at: span,
      Message(
        nl: "Dit getal is te lang: meer dan twaalf cijfers voor de komma en zes erachter kan niet.",
        en: "This number is too long: twelve digits before the mark and six behind it at most."))
  }

  static func missingTime(at span: Span, _ form: Slot?) -> Diagnostic {
    Diagnostic(
      .missingTime, at: span,
      Message(
        nl: "Hier hoort een tijd, zoals `10 minuten`.",
        en: "A time belongs here, such as `10 minutes`."),
      help: form?.formHelp)
  }

  static func clockTime(_ text: String, _ language: Language, at span: Span) -> Diagnostic {
    let parts = text.split(separator: ":")
    let first = parts.first.flatMap { Int($0) } ?? 0
    let second = parts.count > 1 ? Int(parts[1]) ?? 0 : 0
    func words(_ number: Int, _ unit: TimeUnit) -> String {
      Keywords.text(number, unit, in: language)
    }
    func both(_ larger: TimeUnit, _ smaller: TimeUnit) -> String {
      second == 0
        ? words(first, larger) : "\(words(first, larger)) \(words(second, smaller))"
    }
    let short = both(.minute, .second)
    let long = both(.hour, .minute)
    return Diagnostic(
      .clockTime, at: span,
      Message(
        nl: "“\(text)” is geen tijdsduur: het kan `\(short)` zijn, of `\(long)`.",
        en: "“\(text)” is no length of time: it may be `\(short)` or `\(long)`."),
      help: Message(
        nl: "Zeg hoe lang het duurt; hoe laat het wordt, hangt af van hoe laat je begint.",
        en: "Say how long it takes; what time it will be depends on when you begin."),
      fixes: [
        Fix(Message(nl: "Schrijf `\(short)`", en: "Write `\(short)`"), [Edit(span, short)]),
        Fix(Message(nl: "Schrijf `\(long)`", en: "Write `\(long)`"), [Edit(span, long)]),
      ])
  }

  static func participantsAtLeast(at span: Span) -> Diagnostic {
    Diagnostic(
      .participantsAtLeast, at: span,
      Message(
        nl: "Er staat hoeveel deelnemers er minstens zijn, maar niet hoeveel hoogstens.",
        en: "This says how many participants at least, but not how many at most."),
      help: Message(
        nl: "Noem beide, zoals `deelnemers 5 tot 8`.",
        en: "Give both, as in `participants 5 to 8`."))
  }

  // MARK: Values

  static func missingValue(at span: Span, _ form: Slot?) -> Diagnostic {
    Diagnostic(
      .missingValue, at: span,
      Message(
        nl: "Hier hoort een waarde: een naam, een getal, of een tekst tussen aanhalingstekens.",
        en: "A value belongs here: a name, a number, or a text in quotes."),
      help: form?.formHelp)
  }

  static func unclosedBracket(at span: Span) -> Diagnostic {
    Diagnostic(
      .unclosedBracket, at: span,
      Message(
        nl: "Dit haakje wordt niet gesloten.", en: "This bracket is not closed."),
      help: Message(
        nl: "Zet `)` achter wat erbij hoort.", en: "Put `)` behind what belongs to it."))
  }

  static func unclosedBrace(at span: Span) -> Diagnostic {
    Diagnostic(
      .unclosedBrace, at: span,
      Message(
        nl: "Deze accolade wordt niet gesloten.", en: "This brace is not closed."),
      help: Message(
        nl: "Zet `}` achter de naam, of schrijf `\\{` als je een accolade bedoelt.",
        en: "Put `}` behind the name, or write `\\{` if you mean a brace."))
  }

  /// `left` holds what is joined so far, `last` its last part, `right` what follows the other word.
  static func mixedLogic(at span: Span, left: Span, last: Span, right: Span) -> Diagnostic {
    Diagnostic(
      .mixedLogic, at: span,
      Message(
        nl: "Met `en` en `of` naast elkaar is niet duidelijk wat bij elkaar hoort.",
        en: "With `and` and `or` side by side it is unclear what belongs together."),
      help: Message(
        nl: "Zet haakjes om wat bij elkaar hoort.",
        en: "Put brackets around what belongs together."),
      fixes: [
        Fix(
          Message(nl: "Zet haakjes om het eerste stuk", en: "Put brackets around the first part"),
          [Edit(left.before, "("), Edit(left.after, ")")]),
        Fix(
          Message(nl: "Zet haakjes om het laatste stuk", en: "Put brackets around the last part"),
          [Edit(last.before, "("), Edit(right.after, ")")]),
      ])
  }

  static func chainedComparison(at span: Span) -> Diagnostic {
    Diagnostic(
      .chainedComparison, at: span,
      Message(
        nl: "Twee vergelijkingen achter elkaar kan niet.",
        en: "Two comparisons in a row can't be made."),
      help: Message(
        nl: "Maak er twee van, met `en` ertussen: `a < b en b < c`.",
        en: "Make it two, with `and` between them: `a < b and b < c`."))
  }

  static func colonInExpectation(_ text: String, at span: Span) -> Diagnostic {
    Diagnostic(
      .leftover, at: Span(file: span.file, start: Int(span.start), end: Int(span.start) + 1),
      Message(
        nl: "Wat je verwacht, staat niet achter een dubbele punt.",
        en: "What you expect does not stand behind a colon."),
      help: Message(nl: "Vergelijk met `=`.", en: "Compare with `=`."),
      fixes: [
        Fix(
          Message(nl: "Maak er een vergelijking van", en: "Make it a comparison"),
          [Edit(span, " = \"\(text)\"")])
      ])
  }
}
