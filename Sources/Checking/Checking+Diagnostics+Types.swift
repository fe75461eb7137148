// What is said about values that don't go together.
import Diagnostics
import Syntax

extension ValueType {
  /// What is said of such a value, behind its name.
  var clause: Message {
    switch self {
    case .people: Message(nl: "gaat over mensen", en: "is about people")
    case .unknown, .empty, .text, .number, .yesNo, .duration, .option, .entry, .list:
      Message(nl: "is \(words.nl)", en: "is \(words.en)")
    }
  }

  /// What such a value is called in a sentence.
  var words: Message {
    switch self {
    case .unknown: Message(nl: "iets", en: "something")
    case .empty: Message(nl: "niets", en: "nothing")
    case .text: Message(nl: "een tekst", en: "a text")
    case .number: Message(nl: "een getal", en: "a number")
    case .yesNo: Message(nl: "ja of nee", en: "yes or no")
    case .duration: Message(nl: "een tijd", en: "a time")
    case .people: Message(nl: "mensen", en: "people")
    case .option: Message(nl: "een gekozen optie", en: "a chosen option")
    case .entry: Message(nl: "één punt uit een lijst", en: "one entry of a list")
    case .list: Message(nl: "een lijst", en: "a list")
    }
  }
}

extension Diagnostic {
  /// A value that is neither yes nor no.
  static func notACondition(
    _ text: String, _ kind: ValueType, at span: Span, options: [ListedText], askedAt: Span?,
    language: Language
  ) -> Diagnostic {
    let nonEmpty =
      "\(Keywords.plain(.not, in: language)) \(Keywords.plain(.empty, in: language))"
    let yesNo =
      ", \(Keywords.plain(.yes, in: language))/\(Keywords.plain(.no, in: language))"
    var fixes: [Fix] = []
    let append = { (more: String) in
      Fix(
        Message(nl: "Schrijf `\(text) \(more)`", en: "Write `\(text) \(more)`"),
        [Edit(span.after, " " + more)])
    }
    switch kind {
    case .number: fixes.append(append("> 0"))
    case .duration: fixes.append(append("> 0 \(Keywords.plainMinutes(in: language))"))
    case .people:
      let count = Keywords.plain(.count, in: language)
      fixes.append(
        Fix(
          Message(nl: "Tel ze: `\(count)(\(text)) > 0`", en: "Count them: `\(count)(\(text)) > 0`"),
          [Edit(span.before, count + "("), Edit(span.after, ") > 0")]))
    case .text, .option, .entry:
      if let askedAt {
        fixes.append(
          Fix(
            Message(nl: "Vraag het met ja of nee", en: "Ask for yes or no"),
            [Edit(askedAt.after, yesNo)]))
      }
      for option in options.prefix(3) {
        fixes.append(append("\(Keywords.plain(.equals, in: language)) \"\(option.text)\""))
      }
      fixes.append(append(nonEmpty))
    case .unknown, .empty, .yesNo, .list: break
    }
    return Diagnostic(
      .notACondition, at: span,
      Message(
        nl: "`\(text)` \(kind.clause.nl), en daar is niet aan te zien of het ja of nee is.",
        en: "`\(text)` \(kind.clause.en), which doesn't say yes or no."),
      help: Message(
        nl: "Zeg waarmee je het vergelijkt, of vraag of er iets is ingevuld.",
        en: "Say what you compare it with, or ask whether anything was filled in."),
      fixes: fixes)
  }

  /// Two values that no sign compares.
  static func cannotCompare(
    _ left: String, _ leftType: ValueType, _ sign: String, _ right: String, _ rightType: ValueType,
    at span: Span
  ) -> Diagnostic {
    let help: Message
    if leftType.isList || rightType.isList {
      help = Message(
        nl: "Vraag of de lijst iets bevat, of hoeveel erin staat.",
        en: "Ask whether the list contains something, or how much is in it.")
    } else if leftType == rightType {
      help = Message(
        nl: "Vraag of ze gelijk zijn, of juist niet; meer of minder kan hier niet.",
        en: "Ask whether they are the same or not; there is no more or less here.")
    } else {
      help = Message(
        nl: "Vergelijk \(leftType.words.nl) met iets van dezelfde soort.",
        en: "Compare \(leftType.words.en) with something of the same kind.")
    }
    return Diagnostic(
      .cannotCompare, at: span,
      Message(
        nl: "`\(left)` \(leftType.clause.nl) en `\(right)` \(rightType.clause.nl): met"
          + " `\(sign)` zijn die niet te vergelijken.",
        en: "`\(left)` \(leftType.clause.en) and `\(right)` \(rightType.clause.en):"
          + " `\(sign)` can't compare those."),
      help: help)
  }

  /// A text that is none of the options.
  static func unknownOption(
    _ text: String, of name: String, at span: Span, suggestion: String?, options: [String]
  ) -> Diagnostic {
    outsideOptions(
      Message(
        nl: "`\(text)` is geen van de opties van `\(name)`, dus dit kan nooit waar zijn.",
        en: "`\(text)` is none of the options of `\(name)`, so this can never be true."),
      at: span, suggestion: suggestion, options: options)
  }

  /// A choice that is set to none of its options.
  static func notAmongOptions(
    _ text: String, of name: String, at span: Span, suggestion: String?, options: [String]
  ) -> Diagnostic {
    outsideOptions(
      Message(
        nl: "`\(text)` is geen van de mogelijkheden die bij `\(name)` staan.",
        en: "`\(text)` is none of the possibilities that `\(name)` lists."),
      at: span, suggestion: suggestion, options: options)
  }

  /// What is none of the options: the one that was meant, or all there are.
  private static func outsideOptions(
    _ message: Message, at span: Span, suggestion: String?, options: [String]
  ) -> Diagnostic {
    let listed = listing(options)
    return Diagnostic(
      .unknownOption, at: span, message,
      help: meant(suggestion)
        ?? Message(nl: "Kies een van deze: \(listed).", en: "Pick one of these: \(listed)."),
      fixes: replacing(span, by: suggestion.map { "\"\($0)\"" }))
  }

  /// An option without its quotes.
  static func bareOption(_ text: String, at span: Span) -> Diagnostic {
    Diagnostic(
      .bareOption, .warning, at: span,
      Message(
        nl: "`\(text)` is een optie, en hoort tussen aanhalingstekens.",
        en: "`\(text)` is an option, and belongs in quotes."),
      help: Message(
        nl: "Zo kan niemand het voor een naam aanzien.",
        en: "That way nobody takes it for a name."),
      fixes: [
        Fix(
          Message(nl: "Zet er aanhalingstekens om", en: "Put it in quotes"),
          [Edit(span, "\"\(text)\"")])
      ])
  }

  /// People where nobody is meant.
  static func notPeople(_ text: String, _ kind: ValueType, at span: Span, largest: String?)
    -> Diagnostic
  {
    Diagnostic(
      .notPeople, at: span,
      Message(
        nl: "`\(text)` \(kind.clause.nl), en dat kun je niet aanspreken.",
        en: "`\(text)` \(kind.clause.en), which nobody can address."),
      help: largest.map {
        Message(
          nl: "Noem een rol, zoals `\($0)`.", en: "Name a role, like `\($0)`.")
      }
        ?? Message(
          nl: "Noem een rol, of spreek iedereen aan.", en: "Name a role, or address everyone."))
  }

  /// What is no amount, in a sum.
  static func cannotCalculate(_ text: String, _ kind: ValueType, sign: String, at span: Span)
    -> Diagnostic
  {
    let isText = kind.isTextual
    return Diagnostic(
      .cannotCalculate, at: span,
      Message(
        nl:
          "`\(text)` \(kind.clause.nl), en met `\(sign)` reken je alleen met getallen en tijden.",
        en: "`\(text)` \(kind.clause.en), and `\(sign)` only reckons with numbers and times."),
      help: isText
        ? Message(
          nl: "Zet teksten in elkaar met accolades: `\"De vraag van {inbrenger}\"`.",
          en: "Put texts into each other with braces: `\"The question of {presenter}\"`.")
        : Message(
          nl: "Reken met een getal en een getal, of met een tijd en een tijd.",
          en: "Reckon with a number and a number, or with a time and a time."))
  }

  /// `behalve` around something that holds nobody.
  static func exceptNeedsPeople(_ text: String, _ kind: ValueType, at span: Span) -> Diagnostic {
    Diagnostic(
      .notPeople, at: span,
      Message(
        nl: "`\(text)` \(kind.clause.nl), en daar valt niemand van uit te zonderen.",
        en: "`\(text)` \(kind.clause.en), and nobody can be left out of that."),
      help: Message(
        nl: "Noem aan beide kanten mensen, of aan beide kanten een lijst.",
        en: "Name people on both sides, or a list on both sides."))
  }

  /// Lines that give one name different kinds of values.
  static func noteTypeDiffers(
    _ name: String, _ settled: ValueType, _ given: ValueType, at span: Span, first: Span
  ) -> Diagnostic {
    Diagnostic(
      .noteTypeDiffers, at: span,
      Message(
        nl: "`\(name)` is eerder \(settled.words.nl) en hier \(given.words.nl); het kan maar één"
          + " van de twee zijn.",
        en: "`\(name)` is \(settled.words.en) earlier and \(given.words.en) here; it can only be"
          + " one of the two."),
      help: Message(
        nl: "Geef een van de twee een eigen naam, of vraag op beide plekken hetzelfde.",
        en: "Give one of them a name of its own, or ask for the same in both places."),
      notes: [
        Note(
          first,
          Message(nl: "hier is het \(settled.words.nl)", en: "here it is \(settled.words.en)"))
      ])
  }

  /// A choice whose value depends on what happens.
  static func choiceNotConstant(_ text: String, at span: Span) -> Diagnostic {
    Diagnostic(
      .choiceValue, at: span,
      Message(
        nl: "`\(text)` staat niet vooraf vast, en een keuze wordt gemaakt voordat het begint.",
        en: "`\(text)` isn't known beforehand, and a setting is decided before it starts."),
      help: Message(
        nl: "Geef ja of nee, een getal, een tijd, of een tekst tussen aanhalingstekens.",
        en: "Give yes or no, a number, a time, or a text in quotes."))
  }

  /// What a choice may be, of another kind than what it is by default.
  static func choiceOptionDiffers(
    _ option: String, _ standard: String, _ kind: ValueType, at span: Span, default place: Span
  ) -> Diagnostic {
    Diagnostic(
      .choiceValue, at: span,
      Message(
        nl: "`\(option)` past niet bij `\(standard)`: hier hoort overal \(kind.words.nl).",
        en: "`\(option)` doesn't go with `\(standard)`: \(kind.words.en) belongs here each time."),
      help: Message(
        nl: "Schrijf alle mogelijkheden op dezelfde manier.",
        en: "Write all possibilities in the same way."),
      notes: [firstHere(place)])
  }

  /// A choice set to another kind of value in a proef.
  static func choiceGivenOther(
    _ name: String, _ kind: ValueType, _ text: String, at span: Span, first: Span
  ) -> Diagnostic {
    Diagnostic(
      .choiceValue, at: span,
      Message(
        nl: "`\(name)` \(kind.clause.nl), en dat is `\(text)` niet.",
        en: "`\(name)` \(kind.clause.en), which `\(text)` isn't."),
      help: Message(
        nl: "Kies een waarde van dezelfde soort.", en: "Choose a value of the same kind."),
      notes: [firstHere(first)])
  }

  /// A part that another verb takes.
  static func partMisplaced(_ part: String, verb: String, _ kind: AskVerb, at span: Span)
    -> Diagnostic
  {
    Diagnostic(
      .partMisplaced, at: span,
      Message(
        nl: "`\(part)` past niet bij `\(verb)`.", en: "`\(part)` doesn't fit `\(verb)`."),
      help: kind.help)
  }

  /// Items as well as something else to choose from.
  static func optionsAsWell(_ part: String, at span: Span, because: Span) -> Diagnostic {
    Diagnostic(
      .partMisplaced, at: span,
      Message(
        nl: "Wat er te kiezen is, staat al in `\(part)`, dus deze opties tellen niet mee.",
        en: "`\(part)` already says what can be chosen, so these options don't count."),
      help: Message(
        nl: "Haal de opties weg, of laat `\(part)` weg.",
        en: "Take the options away, or leave `\(part)` out."),
      notes: [
        Note(because, Message(nl: "hier staat waaruit", en: "here it says from what"))
      ])
  }

  /// Fewer than two things to choose between.
  static func optionsMissing(_ verb: String, there: Int, at span: Span) -> Diagnostic {
    Diagnostic(
      .optionsMissing, at: span,
      there == 0
        ? Message(
          nl: "Er staat niet bij waaruit de groep kan kiezen.",
          en: "It doesn't say what the group can choose from.")
        : Message(
          nl: "Met één optie valt er niets te kiezen.",
          en: "With one option there is nothing to choose."),
      help: Message(
        nl: "Zet er minstens twee opties onder, elk op een eigen regel met `- ` ervoor.",
        en: "Put at least two options under it, each on a line of its own with `- ` before it."))
  }

  /// A list of the script without anything in it.
  static func emptyList(_ name: String, at span: Span) -> Diagnostic {
    Diagnostic(
      .optionsMissing, at: span,
      Message(nl: "Er staat niets in `\(name)`.", en: "There is nothing in `\(name)`."),
      help: Message(
        nl: "Zet eronder wat erin hoort, elk op een eigen regel met `- ` ervoor.",
        en: "Put what belongs in it below, each on a line of its own with `- ` before it."))
  }

  /// An option that stands there twice.
  static func optionTwice(_ option: String, at span: Span, first: Span) -> Diagnostic {
    Diagnostic(
      .optionTwice, at: span,
      Message(
        nl: "`\(option)` staat er al, en dan weet niemand welke van de twee hij kiest.",
        en: "`\(option)` is there already, and nobody knows which of the two they choose."),
      help: Message(
        nl: "Haal een van de twee weg, of maak ze verschillend.",
        en: "Take one of the two away, or make them differ."),
      notes: [firstHere(first)])
  }
}

extension AskVerb {
  /// What a verb does take.
  fileprivate var help: Message {
    switch self {
    case .note:
      Message(
        nl: "Hier kan wie antwoordt, `ja/nee`, of van hoeveel tot hoeveel, zoals `1 tot 10`.",
        en: "Here goes who answers, `yes/no`, or from how much to how much, like `1 to 10`.")
    case .collect:
      Message(
        nl: "Hier kan wie antwoordt, en hoeveel per keer, zoals `3`.",
        en: "Here goes who answers, and how many at a time, like `3`.")
    case .choose:
      Message(
        nl: "Hier kan wie kiest, `ja/nee`, of uit welke lijst; anders zet je de opties eronder.",
        en: "Here goes who chooses, `yes/no`, or from which list; else put the options under it.")
    case .vote:
      Message(
        nl: "Hier kan uit welke lijst, en hoeveel stemmen elk.",
        en: "Here goes from which list, and how many votes each.")
    case .rate:
      Message(
        nl: "Hier kan alleen wie weegt; de oordelen zet je eronder.",
        en: "Here only goes who rates; put the labels under it.")
    }
  }
}
