// What is said about the order of things, cues, seats, and what is too much.
import Diagnostics
import Syntax

extension Diagnostic {
  /// Roles for more people than there are.
  static func tooFewPeople(_ needed: Int, there: Int, at span: Span, isError: Bool) -> Diagnostic {
    Diagnostic(
      .tooFewPeople, isError ? .error : .warning, at: span,
      Message(
        nl: "De rollen vragen samen \(needed) mensen, en hier staat dat \(there) genoeg is.",
        en: "The roles together need \(needed) people, and here it says that \(there) will do."),
      help: Message(
        nl: "Maak het aantal deelnemers groter, of laat een rol samengaan met een andere"
          + " (`erbij`).",
        en: "Allow for more participants, or let a role go together with another (`alongside`)."))
  }

  /// A line about somebody with nothing behind its colon.
  static func nothingSaid(at span: Span) -> Diagnostic {
    Diagnostic(
      .emptyText, .warning, at: span,
      Message(
        nl: "Achter de dubbele punt staat niets, dus niemand weet wat de bedoeling is.",
        en: "There is nothing behind the colon, so nobody knows what to do."),
      help: Message(
        nl: "Schrijf erachter wat je wilt zeggen, of haal de regel weg.",
        en: "Write what you want to say behind it, or take the line out."))
  }

  /// A question with nothing behind its colon.
  static func nothingAsked(at span: Span) -> Diagnostic {
    Diagnostic(
      .emptyText, .warning, at: span,
      Message(
        nl: "Achter de dubbele punt staat geen vraag, dus niemand weet wat er gevraagd wordt.",
        en: "There is no question behind the colon, so nobody knows what is asked."),
      help: Message(
        nl: "Schrijf je vraag erachter, zoals je hem in de groep zou stellen.",
        en: "Write your question behind it, as you would ask it in the group."))
  }

  /// A name that is read before it can have a value.
  static func readTooEarly(_ name: String, at span: Span, first: Span) -> Diagnostic {
    Diagnostic(
      .readTooEarly, at: span,
      Message(
        nl: "`\(name)` is hier altijd nog leeg: er is nog niets voor ingevuld.",
        en: "`\(name)` is always empty here: nothing has been filled in for it yet."),
      help: Message(
        nl: "Zet deze regel verder naar beneden, of vraag er eerder naar.",
        en: "Move this line further down, or ask for it earlier."),
      notes: [Note(first, Message(nl: "hier komt het pas", en: "it only comes here"))])
  }

  /// A note that every turn writes over.
  static func overwrittenEachTurn(_ name: String, at span: Span, verb: Span?, collect: String)
    -> Diagnostic
  {
    Diagnostic(
      .overwrittenEachTurn, .warning, at: span,
      Message(
        nl: "Elke beurt schrijft `\(name)` opnieuw, dus ieder krijgt de woorden van de vorige te"
          + " zien en alleen de laatste blijft over.",
        en: "Every turn writes `\(name)` again, so each is shown the words of the one before and"
          + " only the last remain."),
      help: Message(
        nl: "Maak er een lijst van, waarin elke beurt iets toevoegt.",
        en: "Make it a list, to which every turn adds."),
      fixes: verb.map { verb in
        [
          Fix(
            Message(nl: "Maak er `\(collect)` van", en: "Make it `\(collect)`"),
            [Edit(verb, collect)])
        ]
      } ?? [])
  }

  /// A cue that counts from an end that isn't there.
  static func cueWithoutEnd(_ word: String, at span: Span, phase: Span) -> Diagnostic {
    Diagnostic(
      .cueWithoutEnd, at: span,
      Message(
        nl: "Deze fase heeft geen eindtijd, dus `\(word)` komt nooit.",
        en: "This phase has no end, so `\(word)` never comes."),
      help: Message(
        nl: "Geef de fase een tijd, of tel vanaf het begin.",
        en: "Give the phase a time, or count from its beginning."),
      notes: [Note(phase, Message(nl: "de fase begint hier", en: "the phase begins here"))])
  }

  /// A cue whose moment lies before the phase.
  static func cueNeverDue(_ word: String, at span: Span, phase: Span) -> Diagnostic {
    Diagnostic(
      .cueNeverDue, .warning, at: span,
      Message(
        nl: "De fase duurt niet langer dan dit, dus `\(word)` komt nooit.",
        en: "The phase takes no longer than this, so `\(word)` never comes."),
      help: Message(
        nl: "Kies een kortere tijd, of geef de fase meer.",
        en: "Choose a shorter time, or give the phase more."),
      notes: [Note(phase, Message(nl: "zo lang duurt de fase", en: "the phase takes this long"))])
  }

  /// A cue whose moment lies behind the end of the phase.
  static func cueInOvertime(_ word: String, at span: Span, phase: Span) -> Diagnostic {
    Diagnostic(
      .cueInOvertime, .hint, at: span,
      Message(
        nl: "De fase is dan al voorbij, dus `\(word)` komt alleen als het uitloopt.",
        en: "The phase is over by then, so `\(word)` only comes when it runs late."),
      help: Message(
        nl: "Kies een eerder moment als het altijd gezegd moet worden.",
        en: "Choose an earlier moment if it must always be said."),
      notes: [Note(phase, Message(nl: "zo lang duurt de fase", en: "the phase takes this long"))])
  }

  /// Two places for the same people in a row.
  static func seatTwice(at span: Span, first: Span, edit: Edit) -> Diagnostic {
    Diagnostic(
      .seatTwice, .warning, at: span,
      Message(
        nl: "Dezelfde mensen krijgen meteen weer een andere plek; alleen deze telt.",
        en: "The same people get another place at once; only this one counts."),
      help: Message(
        nl: "Laat één regel over.", en: "Leave one line."),
      notes: [Note(first, Message(nl: "hier zaten ze net", en: "they were just seated here"))],
      fixes: [Fix(Message(nl: "Haal de eerste weg", en: "Take the first away"), [edit])])
  }

  /// Two places at once.
  static func seatUnclear(_ first: String, _ second: String, at span: Span) -> Diagnostic {
    Diagnostic(
      .seatUnclear, at: span,
      Message(
        nl: "Niemand zit op twee plekken tegelijk: `\(first)` en `\(second)`.",
        en: "Nobody sits in two places at once: `\(first)` and `\(second)`."),
      help: Message(nl: "Kies er één.", en: "Choose one."))
  }

  /// More lines than a session can go through.
  static func tooManySteps(_ limit: Int, at span: Span) -> Diagnostic {
    Diagnostic(
      .tooManySteps, at: span,
      Message(
        nl: "Dit draaiboek heeft meer dan \(limit) stappen, en zo lang kan geen bijeenkomst zijn.",
        en: "This script has more than \(limit) steps, and no meeting can be that long."),
      help: Message(
        nl: "Verdeel het over meer draaiboeken.", en: "Divide it over more scripts."))
  }

  /// More turns than a session takes.
  static func tooManyTurns(_ limit: Int, _ count: String, at span: Span) -> Diagnostic {
    Diagnostic(
      .tooManyTurns, .warning, at: span,
      Message(
        nl: "Na \(limit) keer gaat de bijeenkomst vanzelf verder, dus tot \(count) komt het nooit.",
        en: "After \(limit) times the meeting goes on by itself, so it never comes to \(count)."),
      help: Message(
        nl: "Schrijf hoe vaak een groep dit echt kan doen.",
        en: "Write how often a group can really do this."))
  }

  /// A meeting of more than a day.
  static func tooLong(at span: Span) -> Diagnostic {
    Diagnostic(
      .tooLong, at: span,
      Message(
        nl: "Met deze tijd erbij duurt de bijeenkomst langer dan een etmaal.",
        en: "With this time the meeting takes more than a day and a night."),
      help: Message(
        nl: "Verdeel het over meer bijeenkomsten.", en: "Divide it over more meetings."))
  }

  /// A calculation with more inside it than anyone can follow.
  static func calculationTooLong(at span: Span) -> Diagnostic {
    Diagnostic(
      .tooManySteps, at: span,
      Message(
        nl: "Deze berekening is te lang om te volgen.",
        en: "This calculation is too long to follow."),
      help: Message(
        nl: "Bewaar een deel ervan eerst onder een naam.",
        en: "Keep a part of it under a name first."))
  }
}
