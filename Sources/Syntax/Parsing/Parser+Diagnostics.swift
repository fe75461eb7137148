import Diagnostics

// What the parser says about a line and its parts, in every language.
extension Diagnostic {
  // MARK: Words of another language

  static func foreignKeyword(
    _ word: String, _ plain: String, _ language: Language, at span: Span
  ) -> Diagnostic {
    let (nl, en): (String, String)
    switch language {
    case .dutch:
      nl = "“\(word)” is Engels; in dit draaiboek heet dat `\(plain)`."
      en = "“\(word)” is English; in this Dutch script it is `\(plain)`."
    case .english:
      nl = "“\(word)” is Nederlands; in dit Engelse draaiboek heet dat `\(plain)`."
      en = "“\(word)” is Dutch; in this script it is `\(plain)`."
    }
    return Diagnostic(
      .foreignKeyword, .warning, at: span, Message(nl: nl, en: en),
      fixes: [
        Fix(
          Message(nl: "Schrijf `\(plain)`", en: "Write `\(plain)`"), [Edit(span, plain)])
      ])
  }

  static func unknownLanguage(_ name: String, at span: Span) -> Diagnostic {
    Diagnostic(
      .unknownLanguage, at: span,
      Message(
        nl: "De taal “\(name)” ken ik niet.", en: "The language “\(name)” is unknown here."),
      help: Message(
        nl: "Een draaiboek is in het Nederlands of in het Engels: `taal Nederlands`.",
        en: "A script is in English or in Dutch: `language English`."))
  }

  // MARK: Lines

  static func looseText(at span: Span, before edits: [Edit]) -> Diagnostic {
    Diagnostic(
      .looseText, at: span,
      Message(
        nl: "Deze regel lijkt bij de tekst erboven te horen.",
        en: "This line seems to go on with the text above it."),
      help: Message(
        nl: "Een volgende regel van een tekst begint met `> `.",
        en: "A further line of a text begins with `> `."),
      fixes: [Fix(Message(nl: "Zet er `> ` voor", en: "Put `> ` before it"), edits)])
  }

  static func roundBullet(at span: Span, _ edits: [Edit]) -> Diagnostic {
    Diagnostic(
      .looseText, at: span,
      Message(
        nl: "Deze `o` is een bolletje dat bij het plakken een letter werd.",
        en: "This `o` is a bullet that became a letter when it was pasted."),
      help: Message(
        nl: "Een punt van een opsomming begint met `- `.", en: "An item of a list begins with `- `."
      ),
      fixes: [Fix(Message(nl: "Maak er `- ` van", en: "Make it `- `"), edits)])
  }

  static func sentenceUnderPhase(_ language: Language, at span: Span) -> Diagnostic {
    let everyone = Keywords.plain(.everyone, in: language)
    return Diagnostic(
      .looseText, at: span,
      Message(
        nl: "Bij deze zin staat niet voor wie hij is.",
        en: "This sentence does not say whom it is for."),
      help: Message(
        nl: "Zet voor een tekst wie hem leest, met een dubbele punt.",
        en: "Begin a text with whom it is for, and a colon."),
      fixes: [
        Fix(
          Message(nl: "Zet er `\(everyone): ` voor", en: "Put `\(everyone): ` before it"),
          [Edit(span.before, "\(everyone): ")])
      ])
  }

  static func unknownLine(_ word: String, at span: Span, hasText: Bool) -> Diagnostic {
    Diagnostic(
      .unknownLine, at: span,
      Message(
        nl: "Ik weet niet wat deze regel is: “\(word)” is geen opdracht en geen naam.",
        en: "It is unclear what this line is: “\(word)” is no keyword and no name."),
      help: hasText
        ? Message(
          nl: "Zet voor de dubbele punt alleen wie het aangaat, zoals `iedereen: …`.",
          en: "Put nothing but whom it is for before the colon, as in `everyone: …`.")
        : Message(
          nl: "Begin de regel met een opdracht of een naam, of zet `# ` ervoor als het een "
            + "opmerking is.",
          en: "Begin the line with a keyword or a name, or put `# ` before it if it is a comment."))
  }

  static func misspeltKeyword(_ word: String, _ meant: String, at span: Span) -> Diagnostic {
    Diagnostic(
      .misspeltKeyword, at: span,
      Message(nl: "“\(word)” ken ik niet.", en: "“\(word)” is unknown here."),
      help: Message(nl: "Bedoelde je `\(meant)`?", en: "Did you mean `\(meant)`?"),
      fixes: [
        Fix(Message(nl: "Schrijf `\(meant)`", en: "Write `\(meant)`"), [Edit(span, meant)])
      ])
  }

  static func strayLine(isItem: Bool, at span: Span) -> Diagnostic {
    let sign = isItem ? "-" : ">"
    return Diagnostic(
      .strayLine, at: span,
      Message(
        nl: "Deze regel met `\(sign)` hoort nergens bij: erboven staat geen tekst.",
        en: "This line with `\(sign)` belongs to nothing: there is no text above it."),
      help: Message(
        nl: "Zet erboven een regel met een dubbele punt, zoals `iedereen: …`.",
        en: "Put a line with a colon above it, such as `everyone: …`."))
  }

  static func verbInFront(_ mended: String, at span: Span) -> Diagnostic {
    Diagnostic(
      .verbInFront, at: span,
      Message(
        nl: "Zo'n regel begint met wie het is.", en: "Such a line begins with who it is."),
      help: Message(nl: "Schrijf `\(mended)`.", en: "Write `\(mended)`."),
      fixes: [
        Fix(Message(nl: "Schrijf `\(mended)`", en: "Write `\(mended)`"), [Edit(span, mended)])
      ])
  }

  static func everyoneMeant(_ word: String, _ everyone: String, at span: Span) -> Diagnostic {
    Diagnostic(
      .everyoneMeant, at: span,
      Message(
        nl: "Wie allemaal wordt toegesproken, heet hier `\(everyone)`, niet “\(word)”.",
        en: "All who are here are called `\(everyone)`, not “\(word)”."),
      fixes: [
        Fix(
          Message(nl: "Schrijf `\(everyone)`", en: "Write `\(everyone)`"),
          [Edit(span, everyone)])
      ])
  }

  static func articleBeforeName(
    _ article: String, _ name: String, at span: Span
  ) -> Diagnostic {
    Diagnostic(
      .articleBeforeName, at: span,
      Message(
        nl: "Voor een naam staat geen lidwoord: `\(name)`, niet “\(article) \(name)”.",
        en: "A name takes no article: `\(name)`, not “\(article) \(name)”."),
      fixes: [
        Fix(Message(nl: "Laat “\(article)” weg", en: "Leave out “\(article)”"), [Edit(span, "")])
      ])
  }

  // MARK: Names and titles

  static func missingName(at span: Span, _ form: Slot?) -> Diagnostic {
    Diagnostic(
      .missingName, at: span,
      Message(nl: "Hier hoort een naam.", en: "A name belongs here."), help: form?.formHelp)
  }

  /// A loop that says over whom or what it goes, and not what each of them is called.
  static func missingTurn(
    _ source: String, called name: String?, at span: Span, _ language: Language
  ) -> Diagnostic {
    let from = Keywords.plain(.from, in: language)
    let example = name ?? Message(nl: "spreker", en: "speaker").text(in: language)
    var fixes: [Fix] = []
    if let name {
      let title = Message(
        nl: "Noem wie aan de beurt is `\(name)`", en: "Call whoever's turn it is `\(name)`")
      fixes = [Fix(title, [Edit(span.before, "\(name) \(from) ")])]
    }
    return Diagnostic(
      .missingName, at: span,
      Message(
        nl: "Hier staat wie er langskomt, maar nog niet hoe degene heet die aan de beurt is.",
        en: "This says who comes by, but not what the one whose turn it is is called."),
      help: Message(
        nl: "Zet er een naam voor, zoals `\(example) \(from) \(source)`.",
        en: "Put a name before it, such as `\(example) \(from) \(source)`."), fixes: fixes)
  }

  static func twoWordName(_ text: String, at span: Span, places: [Span]) -> Diagnostic {
    let words = text.split { $0.isWhitespace }
    let joined = words.joined(separator: "-")
    return Diagnostic(
      .twoWordName, at: span,
      Message(
        nl: "Een naam is één woord; “\(text)” zijn er \(words.count).",
        en: "A name is one word; “\(text)” are \(words.count)."),
      help: Message(
        nl: "Maak er één woord van, zoals `\(joined)`, overal waar de naam staat.",
        en: "Make it one word, such as `\(joined)`, wherever the name stands."),
      fixes: [
        Fix(
          Message(nl: "Schrijf `\(joined)`", en: "Write `\(joined)`"),
          places.map { Edit($0, joined) })
      ])
  }

  static func numberInName(_ text: String, at span: Span) -> Diagnostic {
    let joined = text.split { $0.isWhitespace }.joined()
    return Diagnostic(
      .twoWordName, at: span,
      Message(
        nl: "In “\(text)” hoort het nummer bij de naam, maar staat het los.",
        en: "In “\(text)” the number belongs to the name, but stands apart."),
      help: Message(
        nl: "Schrijf de naam aaneen: `\(joined)`.", en: "Write the name as one: `\(joined)`."),
      fixes: [
        Fix(Message(nl: "Schrijf `\(joined)`", en: "Write `\(joined)`"), [Edit(span, joined)])
      ])
  }

  static func missingTitle(at span: Span, _ form: Slot?) -> Diagnostic {
    Diagnostic(
      .missingTitle, at: span,
      Message(
        nl: "Hier hoort een titel tussen aanhalingstekens.", en: "A title in quotes belongs here."),
      help: form?.formHelp)
  }

  static func titleComesFirst(
    _ title: String, _ words: String, at span: Span, before place: Span
  ) -> Diagnostic {
    Diagnostic(
      .missingTitle, at: span,
      Message(
        nl: "De titel \(title) hoort vooraan, vóór “\(words)”.",
        en: "The title \(title) belongs in front, before “\(words)”."),
      help: Message(
        nl: "Schrijf eerst de titel, dan een komma, en dan de rest.",
        en: "Write the title first, then a comma, and then the rest."),
      fixes: [
        Fix(
          Message(nl: "Zet de titel vooraan", en: "Put the title in front"),
          [Edit(place.joined(with: span), "\(title), \(words)")])
      ])
  }

  static func unquotedTitle(_ text: String, at span: Span) -> Diagnostic {
    Diagnostic(
      .missingTitle, at: span,
      Message(
        nl: "Om de titel “\(text)” staan geen aanhalingstekens.",
        en: "The title “\(text)” has no quotes around it."),
      help: Message(
        nl: "Schrijf hem zo: `\"\(text)\"`.", en: "Write it like this: `\"\(text)\"`."),
      fixes: [
        Fix(
          Message(nl: "Zet er aanhalingstekens om", en: "Put quotes around it"),
          [Edit(span.before, "\""), Edit(span.after, "\"")])
      ])
  }

  static func missingPeople(at span: Span, _ form: Slot?) -> Diagnostic {
    Diagnostic(
      .missingPeople, at: span,
      Message(nl: "Hier ontbreekt om wie het gaat.", en: "It does not say here who is meant."),
      help: form?.formHelp
        ?? Message(
          nl: "Noem een rol, `iedereen` of `begeleider`.",
          en: "Name a role, `everyone` or `facilitator`."))
  }

  static func missingPerson(at span: Span) -> Diagnostic {
    Diagnostic(
      .missingPeople, at: span,
      Message(
        nl: "Hier hoort de naam van een deelnemer.", en: "A participant's name belongs here."),
      help: Message(
        nl: "Zet tussen de namen een komma: `deelnemers Anna, Bram, Chris`.",
        en: "Put a comma between the names: `participants Ann, Ben, Cleo`."))
  }

  static func missingSpot(at span: Span, _ form: Slot?) -> Diagnostic {
    Diagnostic(
      .missingWord, at: span,
      Message(nl: "Hier hoort een plaats.", en: "A place belongs here."),
      help: Message(
        nl: "Dat is `kring`, `buitenkring`, `midden`, `rug`, `weg`, of een plaats tussen "
          + "aanhalingstekens.",
        en: "It is `circle`, `outside`, `centre`, `back`, `away`, or a place in quotes."))
  }
}
