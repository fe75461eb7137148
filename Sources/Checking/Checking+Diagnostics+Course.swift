// What is said about the course of a meeting: lines that never come, loops that never end, and what
// craft advises.
import Diagnostics
import Syntax

extension Diagnostic {
  /// A line behind the end of the meeting.
  static func neverReached(at span: Span, end: Span) -> Diagnostic {
    Diagnostic(
      .neverReached, .warning, at: span,
      Message(
        nl: "Hier komt de groep nooit: de bijeenkomst is dan al gestopt.",
        en: "The group never comes here: the meeting has stopped by then."),
      help: Message(
        nl: "Haal weg wat hieronder staat, of laat alleen stoppen als daar reden voor is.",
        en: "Take away what stands below, or let it stop only where there is a reason."),
      notes: [Note(end, Message(nl: "hier stopt die", en: "it stops here"))])
  }

  /// A condition that can't hold where it stands.
  static func neverSo(at span: Span) -> Diagnostic {
    Diagnostic(
      .neverSo, .warning, at: span,
      Message(
        nl: "Dit is hier nooit zo, dus wat erop volgt wordt altijd overgeslagen.",
        en: "This is never so here, so what follows is always passed over."),
      help: Message(
        nl: "Kijk wat er hierboven al gevraagd of uitgesloten is, en vraag wat je bedoelde.",
        en: "See what has been asked or ruled out above, and ask what you meant."))
  }

  /// An `anders` of which an earlier branch always comes first.
  static func alwaysBefore(at span: Span) -> Diagnostic {
    Diagnostic(
      .neverSo, .warning, at: span,
      Message(
        nl: "Een van de mogelijkheden hierboven geldt altijd, dus hier komt het nooit van.",
        en: "One of the cases above always holds, so it never comes to this."),
      help: Message(
        nl: "Haal dit weg, of maak een van de vragen erboven strenger.",
        en: "Take this away, or ask more of one of the cases above."))
  }

  /// A loop whose condition stays as it is.
  static func endlessLoop(_ condition: String, at span: Span) -> Diagnostic {
    Diagnostic(
      .endlessLoop, .warning, at: span,
      Message(
        nl: "Niets in deze herhaling verandert iets aan `\(condition)`, dus er komt geen eind aan.",
        en: "Nothing that is done here changes `\(condition)`, so there is no end to it."),
      help: Message(
        nl: "Vraag het binnen de herhaling opnieuw, of zet er een grens bij, zoals"
          + " `, maximaal 3 keer`.",
        en: "Ask for it again inside, or give it a bound, such as `, at most 3 times`."))
  }

  /// A value that is kept and never read.
  static func valueNeverRead(_ name: String, at span: Span) -> Diagnostic {
    Diagnostic(
      .valueNeverRead, .warning, at: span,
      Message(
        nl: "Er is geen regel die `\(name)` gebruikt, dus niemand krijgt dit te zien.",
        en: "No line uses `\(name)`, so nobody gets to see this."),
      help: Message(
        nl: "Laat het ergens zien met `{\(name)}`, of haal deze regel weg.",
        en: "Show it somewhere with `{\(name)}`, or take this line away."))
  }

  /// An option without lines of its own, where each of the others has them.
  static func optionLeftOut(_ option: String, of name: String, at span: Span, option place: Span)
    -> Diagnostic
  {
    Diagnostic(
      .optionLeftOut, .hint, at: span,
      Message(
        nl: "Wie bij `\(name)` kiest voor “\(option)”, krijgt hier als enige niets.",
        en: "Whoever chooses “\(option)” for `\(name)` is the only one who gets nothing here."),
      help: Message(
        nl: "Is dat niet de bedoeling, zet er dan een `anders` bij.",
        en: "If that isn't what you want, add an `else`."),
      notes: [Note(place, Message(nl: "dit kan ook gekozen worden", en: "this can be chosen too"))])
  }

  /// A meeting that ends without a look back.
  static func noEvaluation(at span: Span, language: Language) -> Diagnostic {
    let phase = Keywords.plain(.phase, in: language)
    let protected = Keywords.plain(.protected, in: language)
    return Diagnostic(
      .noEvaluation, .hint, at: span,
      Message(
        nl: "De bijeenkomst houdt hierna op, zonder dat iedereen nog iets kan zeggen.",
        en: "The meeting ends after this, without everyone having had a last word."),
      help: Message(
        nl: "Sluit af met een fase voor de hele groep:"
          + " `\(phase) \"Evaluatie\", 10 minuten, \(protected)`.",
        en: "Close with a phase for the whole group:"
          + " `\(phase) \"Looking back\", 10 minutes, \(protected)`."))
  }

  /// A meeting without rules.
  static func noRule(at span: Span, language: Language) -> Diagnostic {
    let rule = Keywords.plain(.rule, in: language)
    return Diagnostic(
      .noRule, .hint, at: span,
      Message(
        nl: "Nergens staat wat er binnen de groep blijft.",
        en: "Nowhere does it say what stays within the group."),
      help: Message(
        nl: "Zet het boven de eerste fase:"
          + " `\(rule) \"Vertrouwelijk\": Wat hier gezegd wordt, blijft hier.`",
        en:
          "Say it above the first phase: `\(rule) \"Confidential\": What is said here stays here.`"
      ))
  }
}
