// What is said about names.
import Diagnostics
import Syntax

extension Diagnostic {
  /// A name that nothing in the script declares.
  static func unknownName(_ name: String, at span: Span, suggestion: String?) -> Diagnostic {
    Diagnostic(
      .unknownName, at: span,
      Message(
        nl: "De naam `\(name)` komt nergens anders in dit draaiboek voor.",
        en: "The name `\(name)` appears nowhere else in this script."),
      help: meant(suggestion)
        ?? Message(
          nl: "Noteer of verzamel eerst iets onder die naam, of zet er aanhalingstekens omheen"
            + " als het gewone woorden zijn.",
          en: "Take something down under that name first, or put it in quotes if it is just words."
        ),
      fixes: replacing(span, by: suggestion))
  }

  /// An audience that nobody plays.
  static func unknownPeople(
    _ name: String, at span: Span, suggestion: String?, largest: String?
  ) -> Diagnostic {
    Diagnostic(
      .unknownName, at: span,
      Message(
        nl: "Er is geen rol die `\(name)` heet, dus niemand weet dat dit voor hem of haar is.",
        en: "There is no role called `\(name)`, so nobody will know that this is for them."),
      help: meant(suggestion)
        ?? largest.map {
          Message(
            nl: "Schrijf `\($0)` als je die rol bedoelt, of beschrijf `\(name)` bovenaan als rol.",
            en: "Write `\($0)` if that is the role you mean, or describe `\(name)` as a role at the"
              + " top.")
        }
        ?? Message(
          nl: "Beschrijf `\(name)` bovenaan als rol, of spreek iedereen aan.",
          en: "Describe `\(name)` as a role at the top, or address everyone."),
      fixes: replacing(span, by: suggestion))
  }

  /// What only a protocol has, in a file without a title.
  static func protocolMissing(_ word: String, at span: Span, top: Span, language: Language)
    -> Diagnostic
  {
    let line = "\(Keywords.plain(.protocolTitle, in: language)) \"…\""
    return Diagnostic(
      .protocolMissing, at: span,
      Message(
        nl: "Dit bestand heeft geen titel bovenaan, en zonder titel is `\(word)` nergens van.",
        en: "This file has no title on top, and without one `\(word)` belongs to nothing."),
      help: Message(
        nl: "Begin het bestand met `\(line)`, met de naam van je methode.",
        en: "Begin the file with `\(line)`, with the name of your method."),
      fixes: [
        Fix(
          Message(nl: "Zet er een titel boven", en: "Put a title on top"),
          [Edit(top, line + "\n")])
      ])
  }

  /// One name for two things.
  static func nameTaken(_ name: String, at span: Span, first: Span) -> Diagnostic {
    Diagnostic(
      .nameTaken, at: span,
      Message(
        nl: "De naam `\(name)` is al van iets anders.",
        en: "The name `\(name)` already stands for something else."),
      help: Message(
        nl: "Geef dit een eigen naam, zodat iedereen die meeleest weet wat je bedoelt.",
        en: "Give this a name of its own, so that everyone who reads along knows what you mean."),
      notes: [firstHere(first)])
  }

  /// A name to keep something under that a loop above has for its turns.
  static func nameOfTurnTaken(
    _ name: String, at span: Span, first: Span, isChosen: Bool
  ) -> Diagnostic {
    let (nl, en) =
      isChosen ? ("gekozen-\(name)", "chosen-\(name)") : ("eigen-\(name)", "own-\(name)")
    return Diagnostic(
      .nameTaken, at: span,
      Message(
        nl: "`\(name)` is hierboven al de naam van wie of wat er aan de beurt is.",
        en: "`\(name)` already names whose or what turn it is, further up."),
      help: Message(
        nl: "Bewaar dit onder een andere naam, zoals `\(nl)`.",
        en: "Keep this under another name, such as `\(en)`."),
      notes: [firstHere(first)])
  }

  /// A name that the language needs itself.
  static func reservedName(_ name: String, at span: Span, reason: Refusal) -> Diagnostic {
    let why =
      switch reason {
      case .beginsLines:
        Message(
          nl: "`\(name)` kan geen naam zijn: een regel die zo begint, betekent al iets.",
          en: "`\(name)` can't be a name: a line that begins with it already means something.")
      case .inValues:
        Message(
          nl: "`\(name)` kan geen naam zijn: het woord heeft zelf al een betekenis.",
          en: "`\(name)` can't be a name: the word already has a meaning of its own.")
      }
    return Diagnostic(
      .reservedName, at: span, why,
      help: Message(
        nl: "Kies een ander woord, of maak het langer: `mijn-\(name)`.",
        en: "Choose another word, or make it longer: `my-\(name)`."))
  }

  /// The facilitator counted among the participants.
  static func facilitatorCounted(_ name: String, _ parts: [RolePartNode], tree: SyntaxTree)
    -> Diagnostic
  {
    let span = parts.dropFirst().reduce(parts[0].span) { $0.joined(with: $1.span) }
    return Diagnostic(
      .facilitatorCounted, at: span,
      Message(
        nl: "De `\(name)` leidt de bijeenkomst en telt niet mee als deelnemer, dus"
          + " `\(tree.source.text(of: span))` past hier niet.",
        en: "The `\(name)` leads the meeting and is no participant, so"
          + " `\(tree.source.text(of: span))` doesn't fit here."),
      help: Message(
        nl: "Laat het weg, of noem een deelnemer die leidt `gespreksleider`.",
        en: "Leave it out, or call a participant who leads `host`."))
  }

  /// A second role for all who have none.
  static func secondOthers(_ name: String, at span: Span, first: Span) -> Diagnostic {
    Diagnostic(
      .secondOthers, at: span,
      Message(
        nl: "Alle overigen zitten al in een andere rol, dus voor `\(name)` blijft niemand over.",
        en: "All the others are in another role already, so nobody is left for `\(name)`."),
      help: Message(
        nl: "Geef `\(name)` een aantal, of zeg wie het zijn, zoals `iedereen behalve …`.",
        en: "Give `\(name)` a number, or say who they are, like `everyone except …`."),
      notes: [firstHere(first)])
  }

  /// Live groups that need each other.
  static func circularGroup(_ names: [String], at span: Span, others: [Span]) -> Diagnostic {
    let path = (names + [names[0]]).map { "`\($0)`" }.joined(separator: " → ")
    return Diagnostic(
      .circularGroup, at: span,
      Message(
        nl: "Wie in `\(names[0])` zit, hangt van die groep zelf af: \(path).",
        en: "Who is in `\(names[0])` depends on that group itself: \(path)."),
      help: Message(
        nl: "Noem in een van deze rollen wie het zijn zonder de andere te noemen.",
        en: "In one of these roles, say who they are without naming the other."),
      notes: others.map { firstHere($0) })
  }

  /// A role of which nobody knows how many hold it.
  static func roleWithoutNumber(_ name: String, at span: Span, language: Language) -> Diagnostic {
    let others = Keywords.plain(.others, in: language)
    return Diagnostic(
      .roleWithoutNumber, at: span,
      Message(
        nl: "Van `\(name)` is niet gezegd hoeveel mensen het zijn.",
        en: "It isn't said how many people `\(name)` are."),
      help: Message(
        nl: "Zet er een aantal achter, of `\(others)` voor wie geen andere rol heeft.",
        en: "Put a number behind it, or `\(others)` for whoever has no other role."),
      fixes: [
        Fix(
          Message(nl: "Maak er één persoon van", en: "Make it one person"),
          [Edit(span.after, ", 1")]),
        Fix(
          Message(nl: "Maak er alle overigen van", en: "Make it all the others"),
          [Edit(span.after, ", \(others)")]),
      ])
  }

  /// Two words of a role that can't both hold.
  static func rolePartsExclude(_ first: Span, _ second: Span, in tree: SyntaxTree) -> Diagnostic {
    let words = (tree.source.text(of: first), tree.source.text(of: second))
    return Diagnostic(
      .roleParts, at: second,
      Message(
        nl: "`\(words.0)` en `\(words.1)` kunnen niet samen: een rol wordt maar op één manier"
          + " verdeeld.",
        en: "`\(words.0)` and `\(words.1)` don't go together: a role is given in one way only."),
      help: Message(nl: "Laat een van de twee weg.", en: "Leave one of the two out."),
      notes: [firstHere(first)])
  }

  /// A word that asks for a number of people, in a role without one.
  static func rolePartNeedsNumber(_ name: String, part: Span, in tree: SyntaxTree) -> Diagnostic {
    let word = tree.source.text(of: part)
    return Diagnostic(
      .roleParts, at: part,
      Message(
        nl: "`\(word)` past alleen bij een rol met een aantal, en dat heeft `\(name)` niet.",
        en: "`\(word)` only fits a role with a number, which `\(name)` doesn't have."),
      help: Message(
        nl: "Geef de rol een aantal, of laat `\(word)` weg.",
        en: "Give the role a number, or leave `\(word)` out."))
  }

  /// The name of a loop where the loop is not running.
  static func outsideLoop(_ name: String, at span: Span, loop: Span, isBefore: Bool) -> Diagnostic {
    Diagnostic(
      .outsideLoop, at: span,
      Message(
        nl: isBefore
          ? "`\(name)` krijgt pas verderop een betekenis, dus hier is nog niemand aan de beurt."
          : "De beurten zijn hier voorbij, dus `\(name)` is niemand meer.",
        en: isBefore
          ? "`\(name)` only gets a meaning further down, so it is nobody's turn yet."
          : "The turns are over here, so `\(name)` is nobody any more."),
      help: Message(
        nl: "Zet deze regel tussen de regels van die beurten, of noem een rol.",
        en: "Put this line among the lines of those turns, or name a role."),
      notes: [
        Note(loop, Message(nl: "hier komt de naam vandaan", en: "the name comes from here"))
      ])
  }

  /// A name that no answer can be kept under.
  static func notWritable(
    _ name: String, at span: Span, gap: Span, origin: Symbol.Origin, first: Span, isAsked: Bool
  ) -> Diagnostic {
    var fixes: [Fix] = []
    let what: Message
    switch origin {
    case .role:
      what = Message(nl: "een rol", en: "a role")
      if isAsked {
        fixes = [
          Fix(
            Message(nl: "Vraag het aan `\(name)`", en: "Ask it of `\(name)`"),
            [Edit(gap, ", ")])
        ]
      }
    case .choice: what = Message(nl: "een keuze vooraf", en: "a setting")
    case .deck: what = Message(nl: "een vaste lijst", en: "a fixed list")
    case .turn: what = Message(nl: "wie of wat aan de beurt is", en: "whose or what turn it is")
    case .subgroup: what = Message(nl: "een groepje", en: "a subgroup")
    case .parameter:
      what = Message(nl: "wat dit blok meekrijgt", en: "what this block is given")
    case .note: what = Message(nl: "iets anders", en: "something else")
    }
    return Diagnostic(
      .notWritable, at: span,
      Message(
        nl: "`\(name)` is \(what.nl), dus hier kan niets onder bewaard worden.",
        en: "`\(name)` is \(what.en), so nothing can be kept under it."),
      help: fixes.isEmpty
        ? Message(nl: "Kies hier een andere naam.", en: "Choose another name here.")
        : Message(
          nl: "Zet er een komma voor als `\(name)` antwoordt, of kies een andere naam.",
          en: "Put a comma before it if `\(name)` answers, or choose another name."),
      notes: [firstHere(first)], fixes: fixes)
  }

  /// A name of something that is not taken down.
  static func notTakenDown(_ name: String, at span: Span, first: Span) -> Diagnostic {
    Diagnostic(
      .notWritable, at: span,
      Message(
        nl:
          "`\(name)` is niet iets wat de groep heeft opgeschreven, dus er valt niets te onthouden.",
        en: "`\(name)` isn't something the group took down, so there is nothing to carry over."),
      help: Message(
        nl: "Noem iets wat hierboven genoteerd of verzameld is.",
        en: "Name something that is noted or collected above."),
      notes: [firstHere(first)])
  }

  /// Something asked under no name.
  static func answerNeedsName(_ verb: String, _ kind: AskVerb, at span: Span) -> Diagnostic {
    Diagnostic(
      .answerNeedsName, at: span,
      kind == .rate
        ? Message(
          nl: "Bij `\(verb)` hoort welke lijst het is; nu weet niemand waarover het gaat.",
          en: "`\(verb)` needs the list it is about; now nobody knows what to look at.")
        : Message(
          nl: "Bij `\(verb)` hoort een naam, anders is de uitkomst straks nergens terug te vinden.",
          en: "`\(verb)` needs a name, or the outcome can't be found again later."),
      help: kind == .rate
        ? Message(
          nl: "Zet er de naam van een verzamelde lijst achter, zoals `\(verb) adviezen, …`.",
          en: "Put the name of a collected list behind it, like `\(verb) ideas, …`.")
        : Message(
          nl: "Zet er een naam achter, zoals `\(verb) adviezen: …`.",
          en: "Put a name behind it, like `\(verb) ideas: …`."))
  }

  /// A part or a line that stands twice.
  static func saidTwice(_ text: String, at span: Span, first: Span) -> Diagnostic {
    Diagnostic(
      .saidTwice, at: span,
      Message(
        nl: "Dit is al gezegd, dus `\(text)` is er een te veel.",
        en: "This has been said already, so `\(text)` is one too many."),
      help: Message(nl: "Laat een van de twee weg.", en: "Leave one of the two out."),
      notes: [Note(first, Message(nl: "hier staat het al", en: "it stands here already"))])
  }
}

/// "Bedoelde je …?", if there is something to mean.
func meant(_ suggestion: String?) -> Message? {
  suggestion.map { Message(nl: "Bedoelde je `\($0)`?", en: "Did you mean `\($0)`?") }
}

/// The fix that puts the right word in place of the wrong one.
func replacing(_ span: Span, by suggestion: String?) -> [Fix] {
  guard let suggestion else { return [] }
  return [
    Fix(
      Message(nl: "Maak er `\(suggestion)` van", en: "Make it `\(suggestion)`"),
      [Edit(span, suggestion)])
  ]
}

/// A note that points to where something was declared.
func firstHere(_ span: Span) -> Note {
  Note(span, Message(nl: "hier staat het voor het eerst", en: "it first stands here"))
}

/// Returns what can be chosen as a row of words, the first few of a long list.
func listing(_ texts: [String]) -> String {
  let row = texts.prefix(8).map { "`\($0)`" }.joined(separator: ", ")
  return texts.count > 8 ? row + ", …" : row
}
