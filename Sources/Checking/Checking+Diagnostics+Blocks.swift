// What is said about blocks, and the lines that do them.
import Diagnostics
import Syntax

extension Diagnostic {
  /// A block that nothing declares.
  static func unknownBlock(_ name: String, at span: Span, suggestion: String?) -> Diagnostic {
    Diagnostic(
      .unknownBlock, at: span,
      Message(
        nl: "Er is geen blok dat `\(name)` heet.", en: "There is no block called `\(name)`."),
      help: meant(suggestion)
        ?? Message(
          nl: "Schrijf het blok boven de eerste fase uit, of kijk of je de naam goed hebt.",
          en: "Write the block out above the first phase, or see whether you have its name right."),
      fixes: replacing(span, by: suggestion))
  }

  /// More or less than a block takes.
  static func argumentCount(
    _ name: String, given: Int, wanted: [String], at span: Span, first: Span
  ) -> Diagnostic {
    let form = name + "(" + wanted.joined(separator: ", ") + ")"
    return Diagnostic(
      .argumentCount, at: span,
      Message(
        nl: "`\(name)` krijgt hier \(counted(given, .dutch)) mee, en heeft "
          + "\(counted(wanted.count, .dutch)) nodig.",
        en: "`\(name)` is given \(counted(given, .english)) here, and needs "
          + "\(counted(wanted.count, .english))."),
      help: Message(
        nl: "Schrijf het als `\(form)`, met jouw waarden ertussen.",
        en: "Write it like `\(form)`, with your own values in it."),
      notes: [Note(first, Message(nl: "dit is het blok", en: "this is the block"))])
  }

  private static func counted(_ number: Int, _ language: Language) -> String {
    switch (language, number) {
    case (.dutch, 0): "niets"
    case (.dutch, 1): "één ding"
    case (.dutch, _): "\(number) dingen"
    case (.english, 0): "nothing"
    case (.english, 1): "one thing"
    case (.english, _): "\(number) things"
    }
  }

  /// People whom a file that others use can't know.
  static func unknownPeopleInLibrary(_ name: String, at span: Span) -> Diagnostic {
    Diagnostic(
      .unknownName, at: span,
      Message(
        nl: "Wie `\(name)` is, weet dit bestand niet: het hoort bij geen groep.",
        en: "This file doesn't know who `\(name)` is: it belongs to no group."),
      help: Message(
        nl: "Laat het blok tussen haakjes meekrijgen wie het zijn, of spreek iedereen aan.",
        en: "Let the block be given in brackets who they are, or address everyone."))
  }

  /// Blocks that do each other, so that nobody would ever come to the end.
  static func circularBlocks(_ names: [String], at span: Span, others: [Span]) -> Diagnostic {
    let path = (names + [names[0]]).map { "`\($0)`" }.joined(separator: " → ")
    return Diagnostic(
      .circularBlocks, at: span,
      names.count == 1
        ? Message(
          nl: "Het blok `\(names[0])` doet zichzelf, en komt zo nooit aan zijn eind.",
          en: "The block `\(names[0])` does itself, and so never comes to its end.")
        : Message(
          nl: "Deze blokken doen elkaar in een kring, en komen nooit aan hun eind: \(path).",
          en: "These blocks do each other in a circle, and never come to their end: \(path)."),
      help: Message(
        nl: "Haal een van deze regels weg; moet iets vaker, gebruik dan `herhaal`.",
        en: "Take one of these lines out; for something more than once there is `repeat`."),
      notes: others.map {
        Note($0, Message(nl: "en hier gaat de kring verder", en: "and here the circle goes on"))
      })
  }

  /// Tracks inside a track, by way of a block.
  static func tracksInTrack(_ name: String, at span: Span, first: Span) -> Diagnostic {
    Diagnostic(
      .notHere, at: span,
      Message(
        nl: "In `\(name)` lopen sporen naast elkaar, en wat al naast elkaar loopt, kan niet nog"
          + " eens gesplitst worden.",
        en: "`\(name)` runs tracks side by side, and what runs side by side can't be divided once"
          + " more."),
      help: Message(
        nl: "Doe dit blok buiten de sporen.", en: "Do this block outside the tracks."),
      notes: [Note(first, Message(nl: "dit is het blok", en: "this is the block"))])
  }

  /// Blocks that come to more lines than a meeting has.
  static func blocksTooMuch(_ name: String, most: Int, at span: Span) -> Diagnostic {
    Diagnostic(
      .tooManySteps, at: span,
      Message(
        nl: "Met alles wat `\(name)` doet, worden het meer dan \(most) regels.",
        en: "With all that `\(name)` does, there are more than \(most) lines."),
      help: Message(
        nl: "Kijk welke blokken elkaar meer dan één keer doen: elke keer telt opnieuw.",
        en: "See which blocks do each other more than once: each time counts anew."))
  }

  /// Blocks in blocks in blocks.
  static func blocksTooDeep(_ name: String, most: Int, at span: Span) -> Diagnostic {
    Diagnostic(
      .tooDeep, at: span,
      Message(
        nl: "In `\(name)` zitten meer dan \(most) blokken in elkaar.",
        en: "In `\(name)` more than \(most) blocks lie in each other."),
      help: Message(
        nl: "Schrijf wat binnenin staat uit waar het nodig is.",
        en: "Write out what stands inside where it is needed."))
  }

  /// Returns the finding with a pointer to the line that does the block it is in.
  func done(at line: Span) -> Diagnostic {
    Diagnostic(
      code, severity, at: span, message, help: help,
      notes: notes + [
        Note(line, Message(nl: "zo wordt het blok hier gedaan", en: "the block is done like this"))
      ], fixes: fixes)
  }

  /// Returns the finding with all its places moved; places that become one stand there once.
  func moved(_ place: (Span) -> Span) -> Diagnostic {
    var moved: [Note] = []
    for note in notes {
      let note = Note(place(note.span), note.message)
      if !moved.contains(note) { moved.append(note) }
    }
    return Diagnostic(
      code, severity, at: place(span), message, help: help, notes: moved,
      fixes: fixes.map { fix in
        var edits: [Edit] = []
        for edit in fix.edits {
          let edit = Edit(place(edit.span), edit.replacement)
          if !edits.contains(edit) { edits.append(edit) }
        }
        return Fix(fix.title, edits)
      })
  }
}
