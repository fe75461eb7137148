// What is said about proeven.
import Diagnostics
import Syntax

extension Diagnostic {
  /// A name in a proef of somebody who isn't in it.
  static func notTakingPart(_ name: String, at span: Span, suggestion: String?) -> Diagnostic {
    Diagnostic(
      .trialPeople, at: span,
      Message(
        nl: "`\(name)` doet in deze proef niet mee.",
        en: "`\(name)` doesn't take part in this scenario."),
      help: meant(suggestion)
        ?? Message(
          nl: "Zet de naam bij de deelnemers van deze proef.",
          en: "Put the name among the participants of this scenario."),
      fixes: replacing(span, by: suggestion))
  }

  /// One name for two participants.
  static func participantTwice(_ name: String, at span: Span) -> Diagnostic {
    Diagnostic(
      .trialPeople, at: span,
      Message(
        nl: "`\(name)` staat er twee keer, en dan is niet te zien wie van de twee je bedoelt.",
        en: "`\(name)` is there twice, so there is no telling which of the two you mean."),
      help: Message(
        nl: "Geef een van de twee een andere naam.", en: "Give one of the two another name."))
  }

  /// Fewer people than the protocol is for.
  static func trialTooSmall(_ count: Int, least: Int, at span: Span, header: Span, isNamed: Bool)
    -> Diagnostic
  {
    Diagnostic(
      .trialPeople, .warning, at: span,
      Message(
        nl: "Dit zijn \(count) deelnemers, en het protocol is voor minstens \(least).",
        en: "These are \(count) participants, and the protocol is for at least \(least)."),
      help: isNamed && count == 1
        ? Message(
          nl: "Zet komma's tussen de namen.", en: "Put commas between the names.")
        : Message(
          nl: "Voeg deelnemers toe, of maak bovenaan het minimum lager.",
          en: "Add participants, or lower the minimum at the top."),
      notes: [Note(header, Message(nl: "hier staat voor hoeveel", en: "here it says for how many"))]
    )
  }

  /// A name that is no role.
  static func notARole(_ name: String, at span: Span, first: Span) -> Diagnostic {
    Diagnostic(
      .trialPeople, at: span,
      Message(nl: "`\(name)` is geen rol.", en: "`\(name)` is no role."),
      help: Message(
        nl: "Noem een rol die bovenaan staat.", en: "Name a role that stands at the top."),
      notes: [firstHere(first)])
  }

  /// A role that nobody is chosen for.
  static func roleIsReckoned(_ name: String, at span: Span, first: Span) -> Diagnostic {
    Diagnostic(
      .trialPeople, at: span,
      Message(
        nl: "Wie `\(name)` is, volgt vanzelf uit de andere rollen.",
        en: "Who `\(name)` are follows from the other roles by itself."),
      help: Message(nl: "Laat deze regel weg.", en: "Leave this line out."),
      notes: [firstHere(first)])
  }

  /// More people than a role holds.
  static func roleTooFull(_ name: String, most: Int, at span: Span, first: Span) -> Diagnostic {
    Diagnostic(
      .trialPeople, at: span,
      Message(
        nl: "In `\(name)` is plaats voor \(most), dus hier staat iemand te veel.",
        en: "`\(name)` has room for \(most), so there is somebody too many here."),
      help: Message(nl: "Haal een naam weg.", en: "Take a name away."),
      notes: [firstHere(first)])
  }

  /// A name that is no choice.
  static func notAChoice(_ name: String, at span: Span, first: Span) -> Diagnostic {
    Diagnostic(
      .choiceValue, at: span,
      Message(
        nl: "`\(name)` is geen keuze die je vooraf maakt.",
        en: "`\(name)` is no setting that is decided beforehand."),
      help: Message(
        nl: "Noem een keuze die bovenaan staat, of geef hier een antwoord.",
        en: "Name a setting that stands at the top, or give an answer here."),
      notes: [firstHere(first)])
  }

  /// An answer that nothing asks for.
  static func answerToNothing(
    _ name: String, at span: Span, isRating: Bool, suggestion: String?
  ) -> Diagnostic {
    Diagnostic(
      .answerToNothing, at: span,
      isRating
        ? Message(
          nl: "`\(name)` wordt nergens gewogen, dus dit oordeel blijft liggen.",
          en: "`\(name)` is rated nowhere, so this label is left over.")
        : Message(
          nl: "Naar `\(name)` vraagt niemand, dus dit antwoord blijft liggen.",
          en: "Nobody asks for `\(name)`, so this answer is left over."),
      help: meant(suggestion)
        ?? Message(nl: "Laat deze regel weg.", en: "Leave this line out."),
      fixes: replacing(span, by: suggestion))
  }

  /// An answer that is neither yes nor no.
  static func answerNotYesNo(_ text: String, to name: String, at span: Span) -> Diagnostic {
    Diagnostic(
      .answerMisfit, at: span,
      Message(
        nl: "`\(name)` is ja of nee, en `\(text)` is geen van beide.",
        en: "`\(name)` is yes or no, and `\(text)` is neither."),
      help: Message(nl: "Antwoord met ja of nee.", en: "Answer yes or no."))
  }

  /// An answer that is no number.
  static func answerNotANumber(_ text: String, to name: String, at span: Span) -> Diagnostic {
    Diagnostic(
      .answerMisfit, at: span,
      Message(
        nl: "`\(name)` is een getal, en `\(text)` niet.",
        en: "`\(name)` is a number, and `\(text)` isn't."),
      help: Message(nl: "Antwoord met een getal in cijfers.", en: "Answer with a number in digits.")
    )
  }

  /// An answer that is no time.
  static func answerNotATime(_ text: String, to name: String, at span: Span) -> Diagnostic {
    Diagnostic(
      .answerMisfit, at: span,
      Message(
        nl: "`\(name)` is een tijd, en `\(text)` niet.",
        en: "`\(name)` is a time, and `\(text)` isn't."),
      help: Message(
        nl: "Geef een tijd met een eenheid, zoals `10 minuten`.",
        en: "Give a time with a unit, like `10 minutes`."))
  }

  /// A number that the question doesn't take.
  static func answerOutOfRange(
    _ text: String, to name: String, at span: Span, low: String, high: String
  ) -> Diagnostic {
    Diagnostic(
      .answerMisfit, at: span,
      Message(
        nl: "`\(name)` loopt van \(low) tot \(high), dus `\(text)` kan niemand antwoorden.",
        en: "`\(name)` goes from \(low) to \(high), so nobody can answer `\(text)`."),
      help: Message(
        nl: "Kies een getal van \(low) tot \(high).", en: "Choose a number from \(low) to \(high).")
    )
  }

  /// An answer that is none of the options.
  static func answerNotAnOption(
    _ text: String, to name: String, at span: Span, suggestion: String?, options: [String]
  ) -> Diagnostic {
    let listed = listing(options)
    return Diagnostic(
      .answerMisfit, at: span,
      Message(
        nl: "`\(text)` valt bij `\(name)` niet te kiezen.",
        en: "`\(text)` can't be chosen at `\(name)`."),
      help: meant(suggestion)
        ?? Message(nl: "Kies uit: \(listed).", en: "Choose from: \(listed)."),
      fixes: replacing(span, by: suggestion))
  }

  /// A phase that isn't there.
  static func unknownPhase(_ title: String, at span: Span, suggestion: String?) -> Diagnostic {
    Diagnostic(
      .unknownPhase, at: span,
      Message(
        nl: "Er is geen fase die `\(title)` heet.", en: "There is no phase called `\(title)`."),
      help: meant(suggestion)
        ?? Message(
          nl: "Neem de titel over zoals hij bij de fase staat.",
          en: "Copy the title as it stands at the phase."),
      fixes: replacing(span, by: suggestion.map { "\"\($0)\"" }))
  }
}
