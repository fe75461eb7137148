import Diagnostics

// What the parser says about where lines stand, and about `einde`.
extension Diagnostic {
  // MARK: The parts of a script

  static func secondProtocol(at span: Span, first: Span) -> Diagnostic {
    Diagnostic(
      .wrongSection, at: span,
      Message(
        nl: "In één bestand staat één protocol; dit is het tweede.",
        en: "A file holds one protocol; this is the second."),
      help: Message(
        nl: "Zet het tweede in een bestand apart.", en: "Put the second in a file of its own."),
      notes: [Note(first, Message(nl: "hier staat het eerste", en: "the first is here"))])
  }

  static func belongsInHeader(_ word: String, at span: Span) -> Diagnostic {
    Diagnostic(
      .wrongSection, at: span,
      Message(
        nl: "Een regel met `\(word)` hoort in de kop, onder de titel van het protocol.",
        en: "A line with `\(word)` belongs in the header, under the title of the protocol."),
      help: Message(nl: "Zet deze regel daar.", en: "Move this line there."))
  }

  static func belongsAboveFlow(_ word: String, at span: Span) -> Diagnostic {
    Diagnostic(
      .wrongSection, at: span,
      Message(
        nl: "Een regel met `\(word)` hoort boven de eerste fase.",
        en: "A line with `\(word)` belongs above the first phase."),
      help: Message(nl: "Zet deze regel daar.", en: "Move this line there."))
  }

  static func belongsAboveTrials(_ word: String, at span: Span) -> Diagnostic {
    Diagnostic(
      .wrongSection, at: span,
      Message(
        nl: "Een regel met `\(word)` hoort boven de eerste proef.",
        en: "A line with `\(word)` belongs above the first scenario."),
      help: Message(
        nl: "Zet de proeven onderaan in het bestand.",
        en: "Put the scenarios at the end of the file."))
  }

  static func belongsInTrial(_ word: String, at span: Span) -> Diagnostic {
    Diagnostic(
      .wrongSection, at: span,
      Message(
        nl: "Een regel met `\(word)` hoort in een proef.",
        en: "A line with `\(word)` belongs in a scenario."),
      help: Message(
        nl: "Zet hem onder een regel als `proef \"Zes deelnemers\"`.",
        en: "Put it under a line such as `scenario \"Six people\"`."))
  }

  static func ruleTooLow(_ word: String, isInPhase: Bool, at span: Span) -> Diagnostic {
    Diagnostic(
      .ruleTooLow, at: span,
      Message(
        nl: "Een regel met `\(word)` kan hier niet staan.",
        en: "A line with `\(word)` can't stand here."),
      help: Message(
        nl: "Zet hem direct onder de regel van zijn fase, of boven de eerste fase als hij de hele "
          + "bijeenkomst geldt.",
        en: "Put it right under the line of its phase, or above the first phase if it holds for "
          + "the whole meeting."))
  }

  // MARK: Phases

  static func outsidePhase(_ language: Language, at span: Span, before place: Span) -> Diagnostic {
    let phase = Keywords.plain(.phase, in: language)
    return Diagnostic(
      .outsidePhase, at: span,
      Message(
        nl: "Deze regel staat in geen fase.", en: "This line stands in no phase."),
      help: Message(
        nl: "Zet erboven een regel die een fase begint, zoals `\(phase) \"Inbreng\", 10 minuten`.",
        en: "Put a line above it that begins a phase, such as `\(phase) \"Start\", 10 minutes`."))
  }

  static func betweenPhases(_ language: Language, at span: Span, before place: Span) -> Diagnostic {
    let phase = Keywords.plain(.phase, in: language)
    let between = Keywords.plain(.between, in: language)
    let title = between.prefix(1).uppercased() + between.dropFirst()
    let line = "\(phase) \"\(title)\""
    return Diagnostic(
      .outsidePhase, at: span,
      Message(
        nl: "Tussen de rondes door loopt geen fase, en deze regel heeft er een nodig.",
        en: "No phase is running between the turns, and this line needs one."),
      help: Message(
        nl: "Begin er een met `\(line)`.", en: "Begin one with `\(line)`."),
      fixes: [
        Fix(
          Message(nl: "Zet er `\(line)` boven", en: "Put `\(line)` above it"),
          [Edit(place, "\(line)\n        ")])
      ])
  }

  static func notInPause(_ word: String, at span: Span) -> Diagnostic {
    Diagnostic(
      .notHere, at: span,
      Message(
        nl: "In een pauze kan geen regel met “\(word)” staan.",
        en: "A line with “\(word)” can't stand in a break."),
      help: Message(
        nl: "Zet hem in de fase ervoor of erna; in een pauze staan alleen seintjes, zoals "
          + "`laatste 2 minuten: …`.",
        en: "Put it in the phase before or after; a break holds cues only, such as "
          + "`last 2 minutes: …`."))
  }

  static func cueNotHere(_ word: String, at span: Span, fix edits: [Edit]?) -> Diagnostic {
    var fixes: [Fix] = []
    if let edits {
      fixes = [
        Fix(
          Message(nl: "Zet het direct onder de fase", en: "Move it right under the phase"), edits)
      ]
    }
    return Diagnostic(
      .notHere, at: span,
      Message(
        nl: "Een seintje als `\(word)` telt op de klok van zijn fase en kan hier niet staan.",
        en: "A cue such as `\(word)` counts on the clock of its phase and can't stand here."),
      help: Message(
        nl: "Zet het direct in een fase, of in een ronde met een tijd voor elk.",
        en: "Put it right in a phase, or in a round with a time for each."),
      fixes: fixes)
  }

  static func togetherInTrack(at span: Span) -> Diagnostic {
    Diagnostic(
      .notHere, at: span,
      Message(
        nl: "Wat al naast elkaar loopt, kan niet nog eens gesplitst worden.",
        en: "What runs side by side can't be divided once more."),
      help: Message(
        nl: "Geef elk spoor zijn eigen plek onder dezelfde regel.",
        en: "Give each track its own place under the same line."))
  }

  static func lineBeforeTrack(_ language: Language, at span: Span) -> Diagnostic {
    let track = Keywords.plain(.track, in: language)
    return Diagnostic(
      .notHere, at: span,
      Message(
        nl: "Deze regel hoort bij geen spoor.", en: "This line belongs to no track."),
      help: Message(
        nl: "Zet erboven hoe het spoor heet, zoals `\(track) \"Keuken\"`.",
        en: "Put the name of the track above it, such as `\(track) \"Kitchen\"`."))
  }

  static func strayPart(_ word: String, _ opener: String, at span: Span) -> Diagnostic {
    Diagnostic(
      .strayPart, at: span,
      Message(
        nl: "Bij deze `\(word)` staat geen `\(opener)` open.",
        en: "No `\(opener)` is open for this `\(word)`."),
      help: Message(
        nl: "Kijk of er een `\(opener)` ontbreekt, of een `einde` te vroeg staat.",
        en: "See whether `\(opener)` is missing, or an `end` came too early."))
  }

  // MARK: The end of blocks

  static func missingEnd(
    _ opener: String, _ end: String, openers: [Span], at span: Span, _ edit: Edit
  ) -> Diagnostic {
    var notes: [Note] = []
    for opener in openers {
      notes.append(
        Note(opener, Message(nl: "dit staat nog open", en: "this is still open")))
    }
    return Diagnostic(
      .missingEnd, at: span,
      Message(
        nl: "Hierboven ontbreekt `\(end)`: `\(opener)` staat nog open.",
        en: "`\(end)` is missing above this: `\(opener)` is still open."),
      help: Message(
        nl: "Zet `\(end)` waar de regels van `\(opener)` ophouden.",
        en: "Put `\(end)` where the lines of `\(opener)` stop."),
      notes: notes,
      fixes: [
        Fix(Message(nl: "Zet hier `\(end)`", en: "Put `\(end)` here"), [edit])
      ])
  }

  static func missingEndAtLast(
    _ opener: String, _ end: String, at span: Span, _ edit: Edit
  ) -> Diagnostic {
    Diagnostic(
      .missingEnd, at: span,
      Message(
        nl: "`\(opener)` wordt nergens gesloten met `\(end)`.",
        en: "`\(opener)` is never closed with `\(end)`."),
      help: Message(
        nl: "Zet `\(end)` waar de regels van `\(opener)` ophouden.",
        en: "Put `\(end)` where the lines of `\(opener)` stop."),
      fixes: [
        Fix(Message(nl: "Zet `\(end)` onderaan", en: "Put `\(end)` at the end"), [edit])
      ])
  }

  static func strayEnd(_ end: String, at span: Span, line: Span) -> Diagnostic {
    Diagnostic(
      .strayEnd, at: span,
      Message(
        nl: "Hier valt niets te sluiten: deze `\(end)` is er een te veel.",
        en: "There is nothing to close here: this `\(end)` is one too many."),
      help: Message(nl: "Haal deze regel weg.", en: "Remove this line."),
      fixes: [Fix(Message(nl: "Haal de regel weg", en: "Remove the line"), [Edit(line, "")])])
  }

  static func endOfNothing(_ word: String, at span: Span, line: Span) -> Diagnostic {
    Diagnostic(
      .strayEnd, at: span,
      Message(
        nl: "Een `\(word)` heeft geen einde nodig: die stopt waar het volgende begint.",
        en: "A `\(word)` needs no end: it stops where the next thing begins."),
      help: Message(nl: "Haal deze regel weg.", en: "Remove this line."),
      fixes: [Fix(Message(nl: "Haal de regel weg", en: "Remove the line"), [Edit(line, "")])])
  }

  static func mismatchedEnd(
    _ word: String, _ open: String, at span: Span, opener: Span
  ) -> Diagnostic {
    Diagnostic(
      .mismatchedEnd, at: span,
      Message(
        nl: "Hier wordt “\(word)” gesloten, maar wat openstaat is `\(open)`.",
        en: "This closes “\(word)”, but what is open is `\(open)`."),
      help: Message(
        nl: "Schrijf `\(open)`, of kijk welke regel nog open moest staan.",
        en: "Write `\(open)`, or see which line should still be open."),
      notes: [Note(opener, Message(nl: "dit staat open", en: "this is open"))],
      fixes: [
        Fix(Message(nl: "Schrijf `\(open)`", en: "Write `\(open)`"), [Edit(span, open)])
      ])
  }

  static func tooDeep(at span: Span) -> Diagnostic {
    Diagnostic(
      .tooDeep, at: span,
      Message(
        nl: "Dit staat meer dan 64 lagen diep; verder heb ik niet gelezen.",
        en: "This stands more than 64 levels deep; reading stopped here."),
      help: Message(
        nl: "Kijk of er `einde` ontbreekt, of zet een deel in een `blok`.",
        en: "See whether an `end` is missing, or put a part in a `block`."))
  }
}
