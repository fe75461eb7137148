// What is said about times, numbers and lists.
import Diagnostics
import Syntax

extension Keywords {
  /// The word for several minutes.
  static func plainMinutes(in language: Language) -> String {
    let words = spellings(of: .minute, in: language)
    return words.dropFirst().first ?? ""
  }

  /// The word behind a number of units.
  static func plainUnit(_ unit: TimeUnit, for number: String, in language: Language) -> String {
    let words = spellings(of: unit, in: language)
    let isSingular = number == "1" || (unit == .hour && language == .dutch)
    return (isSingular ? words.first : words.dropFirst().first ?? words.first) ?? ""
  }
}

extension Diagnostic {
  /// A bare number where a duration belongs.
  static func unitNeeded(_ text: String, at span: Span, language: Language) -> Diagnostic {
    Diagnostic(
      .unitNeeded, at: span,
      Message(
        nl: "`\(text)` is een getal zonder eenheid, dus de klok weet niet hoe lang dat is.",
        en: "`\(text)` is a number without a unit, so the clock can't tell how long it is."),
      help: Message(
        nl: "Zet erachter of het minuten, seconden of uren zijn.",
        en: "Say whether it is minutes, seconds or hours."),
      fixes: adding([.minute, .second, .hour], to: text, at: span, language))
  }

  /// A bare number behind `vooraf`.
  static func unitBeforehand(_ text: String, at span: Span, language: Language) -> Diagnostic {
    Diagnostic(
      .unitNeeded, at: span,
      Message(
        nl: "`\(text)` is een getal zonder eenheid, dus niemand weet hoe lang van tevoren dit is.",
        en: "`\(text)` is a number without a unit, so nobody knows how long before that is."),
      help: Message(
        nl: "Zet erachter of het weken, dagen of uren zijn.",
        en: "Say whether it is weeks, days or hours."),
      fixes: adding([.week, .day, .hour], to: text, at: span, language))
  }

  private static func adding(
    _ units: [TimeUnit], to text: String, at span: Span, _ language: Language
  ) -> [Fix] {
    units.map { unit in
      let word = Keywords.plainUnit(unit, for: text, in: language)
      return Fix(
        Message(nl: "Maak er `\(text) \(word)` van", en: "Make it `\(text) \(word)`"),
        [Edit(span.after, " " + word)])
    }
  }

  /// A name that is no duration where one belongs.
  static func notADuration(_ name: String, _ kind: ValueType, at span: Span) -> Diagnostic {
    Diagnostic(
      .notADuration, at: span,
      Message(
        nl: "`\(name)` \(kind.clause.nl), en hier hoort een tijd.",
        en: "`\(name)` \(kind.clause.en), and a time belongs here."),
      help: Message(
        nl: "Schrijf hoe lang het duurt, zoals `10 minuten`.",
        en: "Write how long it takes, like `10 minutes`."))
  }

  /// `inbrenger, groep: …`.
  static func peopleAfterComma(_ name: String, at span: Span, gap: Span, language: Language)
    -> Diagnostic
  {
    let and = Keywords.plain(.and, in: language)
    return Diagnostic(
      .notADuration, at: span,
      Message(
        nl: "Na de komma hoort hoe lang het duurt, en `\(name)` gaat over mensen.",
        en: "Behind the comma goes how long it takes, and `\(name)` is about people."),
      help: Message(
        nl: "Zet er `\(and)` tussen als het voor allebei is.",
        en: "Put `\(and)` between them if it is for both."),
      fixes: [
        Fix(
          Message(nl: "Zet er `\(and)` tussen", en: "Put `\(and)` between them"),
          [
            Edit(gap, " \(and) ")
          ])
      ])
  }

  /// A range whose lower end is the higher one.
  static func runsBackwards(_ span: Span, low: Span, high: Span?, in tree: SyntaxTree)
    -> Diagnostic
  {
    let text = tree.source.text(of: span)
    guard let high else {
      return Diagnostic(
        .runsBackwards, at: span,
        Message(nl: "`\(text)` loopt terug.", en: "`\(text)` runs backwards."))
    }
    let (first, second) = (tree.source.text(of: low), tree.source.text(of: high))
    return Diagnostic(
      .runsBackwards, at: span,
      Message(
        nl: "`\(text)` loopt terug: `\(first)` is meer dan `\(second)`.",
        en: "`\(text)` runs backwards: `\(first)` is more than `\(second)`."),
      help: Message(nl: "Zet het kleinste voorop.", en: "Put the smaller one first."),
      fixes: [
        Fix(Message(nl: "Wissel ze om", en: "Swap them"), [Edit(low, second), Edit(high, first)])
      ])
  }

  /// `45 tot 1 uur`.
  static func unitMissingInRange(
    _ text: String, low: Span, smaller: TimeUnit, language: Language
  ) -> Diagnostic {
    let word = Keywords.plainUnit(smaller, for: "2", in: language)
    return Diagnostic(
      .runsBackwards, at: low,
      Message(
        nl: "`\(text)` loopt terug, want beide getallen krijgen dezelfde eenheid.",
        en: "`\(text)` runs backwards, as both numbers get the same unit."),
      help: Message(
        nl: "Bedoel je het eerste in \(word)?", en: "Do you mean the first in \(word)?"),
      fixes: [
        Fix(
          Message(nl: "Zet er `\(word)` achter", en: "Put `\(word)` behind it"),
          [Edit(low.after, " " + word)])
      ])
  }

  /// A number that can't count.
  static func notACount(_ text: String, at span: Span, least: Int) -> Diagnostic {
    Diagnostic(
      .notACount, at: span,
      Message(
        nl: "`\(text)` is geen aantal: hier hoort een heel getal vanaf \(least).",
        en: "`\(text)` is no number to count with: a whole number from \(least) belongs here."),
      help: Message(nl: "Schrijf hoeveel het er zijn.", en: "Write how many there are."))
  }

  /// A name that is no number where one belongs.
  static func notANumber(_ name: String, _ kind: ValueType, at span: Span) -> Diagnostic {
    Diagnostic(
      .notACount, at: span,
      Message(
        nl: "`\(name)` \(kind.clause.nl), en hier hoort een getal.",
        en: "`\(name)` \(kind.clause.en), and a number belongs here."),
      help: Message(nl: "Schrijf hoeveel keer, zoals `3`.", en: "Write how many times, like `3`."))
  }

  /// A round's time that is for each or for all.
  static func roundTime(_ text: String, at span: Span, language: Language) -> Diagnostic {
    let each = Keywords.plain(.eachOf, in: language)
    let shared = Keywords.plain(.shared, in: language)
    return Diagnostic(
      .roundTime, at: span,
      Message(
        nl: "Is `\(text)` voor ieder apart of voor allemaal samen? Dat scheelt een hele ronde.",
        en: "Is `\(text)` for each person or for all together? That makes a whole round of"
          + " difference."),
      help: Message(
        nl: "Zet er `\(each)` achter voor een klok per persoon, of `\(shared)` voor één klok.",
        en: "Put `\(each)` behind it for a clock per person, or `\(shared)` for one clock."),
      fixes: [
        Fix(
          Message(nl: "Geef ieder \(text)", en: "Give each \(text)"),
          [Edit(span.after, " " + each)]),
        Fix(
          Message(nl: "Geef allen samen \(text)", en: "Give all together \(text)"),
          [Edit(span.after, " " + shared)]),
      ])
  }

  /// A duration that stands where text is read.
  static func durationInText(_ text: String, at span: Span, colon: Span) -> Diagnostic {
    Diagnostic(
      .durationInText, .warning, at: span,
      Message(
        nl: "`\(text)` staat hier als tekst, dus er loopt geen klok.",
        en: "`\(text)` stands here as text, so no clock runs."),
      help: Message(
        nl: "Zet een komma in plaats van de dubbele punt.",
        en: "Put a comma in place of the colon."),
      fixes: [
        Fix(
          Message(nl: "Maak er een tijd van", en: "Make it a time"),
          [
            Edit(
              Span(file: colon.file, start: colon.range.lowerBound, end: span.range.lowerBound),
              ", ")
          ])
      ])
  }

  /// What can't be gone over or chosen from.
  static func notAList(_ text: String, _ kind: ValueType, at span: Span) -> Diagnostic {
    Diagnostic(
      .notAList, at: span,
      Message(
        nl: "`\(text)` \(kind.clause.nl), en hier hoort een lijst of een groep.",
        en: "`\(text)` \(kind.clause.en), and a list or a group belongs here."),
      help: Message(
        nl: "Noem een rol, of iets wat eerder is verzameld.",
        en: "Name a role, or something that was collected before."))
  }

  /// A list where only people have turns.
  static func roundOverList(_ text: String, at span: Span) -> Diagnostic {
    Diagnostic(
      .notAList, at: span,
      Message(
        nl: "`\(text)` is een lijst, en een beurt met een klok is voor een mens.",
        en: "`\(text)` is a list, and a turn with a clock is for a person."),
      help: Message(
        nl: "Noem een groep mensen, of ga de lijst langs zonder klok.",
        en: "Name a group of people, or go over the list without a clock."))
  }

  /// People and lists joined.
  static func mixedSource(_ text: String, _ kind: ValueType, at span: Span) -> Diagnostic {
    Diagnostic(
      .notAList, at: span,
      Message(
        nl: "`\(text)` \(kind.clause.nl), en dat gaat niet samen met wat ervoor staat.",
        en: "`\(text)` \(kind.clause.en), which doesn't go together with what stands before."),
      help: Message(
        nl: "Noem alleen mensen, of alleen lijsten.", en: "Name people only, or lists only."))
  }

  /// A count of something that is one.
  static func cannotCount(_ text: String, _ kind: ValueType, at span: Span) -> Diagnostic {
    Diagnostic(
      .notAList, at: span,
      Message(
        nl: "`\(text)` \(kind.clause.nl), en daar valt niets aan te tellen.",
        en: "`\(text)` \(kind.clause.en), and there is nothing in it to count."),
      help: Message(
        nl: "Tel mensen, of de punten van een lijst.",
        en: "Count people, or the entries of a list."))
  }

  /// A label of something that has no entries.
  static func labelNeedsList(_ text: String, _ kind: ValueType, at span: Span) -> Diagnostic {
    Diagnostic(
      .notAList, at: span,
      Message(
        nl: "`\(text)` \(kind.clause.nl), en alleen de punten van een lijst krijgen een oordeel.",
        en: "`\(text)` \(kind.clause.en), and only entries of a list are rated."),
      help: Message(
        nl: "Noem een lijst die verzameld en gewogen is.",
        en: "Name a list that was collected and rated."))
  }

  /// A label that nothing gives.
  static func unknownLabel(
    _ label: String, of list: String, at span: Span, suggestion: String?, labels: [String]
  ) -> Diagnostic {
    let listed = listing(labels)
    return Diagnostic(
      .unknownLabel, at: span,
      Message(
        nl: "Niemand geeft een punt van `\(list)` het oordeel `\(label)`, dus hier komt nooit iets"
          + " uit.",
        en: "Nobody rates an entry of `\(list)` as `\(label)`, so nothing ever comes of this."),
      help: meant(suggestion)
        ?? (labels.isEmpty
          ? Message(
            nl: "Laat de lijst eerst wegen, met dit oordeel erbij.",
            en: "Have the list rated first, with this label among the others.")
          : Message(
            nl: "Kies een van de oordelen: \(listed).", en: "Pick one of the labels: \(listed).")),
      fixes: replacing(span, by: suggestion.map { "\"\($0)\"" }))
  }
}
