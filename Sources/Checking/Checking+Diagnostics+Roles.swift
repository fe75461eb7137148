// What is said about roles that are given on the way.
import Diagnostics
import Syntax

extension Diagnostic {
  /// A name that is no role, where a role is given.
  static func notARoleToGive(_ name: String, at span: Span, first: Span) -> Diagnostic {
    Diagnostic(
      .cannotAppoint, at: span,
      Message(
        nl: "`\(name)` is geen rol, dus niemand kan die krijgen.",
        en: "`\(name)` is no role, so nobody can be given it."),
      help: Message(
        nl: "Noem een rol met een aantal, die bovenaan staat.",
        en: "Name a role with a number, that stands at the top."),
      notes: [Note(first, Message(nl: "hier staat wat het is", en: "this is what it is"))])
  }

  /// A role that follows from the others, where a role is given.
  static func roleNotToGive(_ name: String, at span: Span, first: Span) -> Diagnostic {
    Diagnostic(
      .cannotAppoint, at: span,
      Message(
        nl: "Wie `\(name)` is, volgt vanzelf uit de andere rollen, dus dat kun je niet toewijzen.",
        en: "Who `\(name)` are follows from the other roles by itself, so it can't be given."),
      help: Message(
        nl: "Geef een rol met een aantal, zoals `1`.", en: "Give a role with a number, like `1`."),
      notes: [Note(first, Message(nl: "hier staat wie het zijn", en: "here it says who they are"))])
  }

  /// A role that is given to the one who has another, and would leave that.
  static func leavesOtherRole(
    _ other: String, for role: String, at span: Span, language: Language
  ) -> Diagnostic {
    Diagnostic(
      .leavesOtherRole, .warning, at: span,
      Message(
        nl: "Wie `\(other)` is, wordt hier `\(role)` en is dan geen `\(other)` meer.",
        en: "Whoever is `\(other)` becomes `\(role)` here, and is then no longer `\(other)`."),
      help: Message(
        nl: "Geef `\(role)` aan iemand anders, of zet `erbij` achter een van de twee rollen.",
        en: "Give `\(role)` to somebody else, or put `alongside` behind one of the two roles."))
  }

  /// A role that is read before anybody can have it.
  static func roleReadTooEarly(_ name: String, at span: Span, first: Span?) -> Diagnostic {
    Diagnostic(
      .readTooEarly, at: span,
      Message(
        nl: "`\(name)` is hier nog niemand: de rol is nog aan niemand gegeven.",
        en: "Nobody is `\(name)` here yet: the role has been given to nobody."),
      help: first == nil
        ? Message(
          nl: "Geef de rol eerst aan iemand, bijvoorbeeld met `wijs \(name) aan uit …`.",
          en: "Give the role to somebody first, for example with `appoint \(name) from …`.")
        : Message(
          nl: "Zet deze regel verder naar beneden, of geef de rol eerder.",
          en: "Move this line further down, or give the role earlier."),
      notes: first.map {
        [Note($0, Message(nl: "hier wordt de rol gegeven", en: "the role is given here"))]
      } ?? [])
  }

  /// What nobody brought in, where it is asked who did.
  static func notAnEntry(_ text: String, _ kind: ValueType, at span: Span, language: Language)
    -> Diagnostic
  {
    Diagnostic(
      .notAnEntry, at: span,
      Message(
        nl: "`\(text)` \(kind.clause.nl), en daarvan is niet te zeggen wie het inbracht.",
        en: "`\(text)` \(kind.clause.en), and nobody can say who brought that in."),
      help: kind.isList
        ? Message(
          nl: "Neem er één uit: met `elke … uit \(text)` of `kies … uit \(text)`.",
          en: "Take one of them: with `each … from \(text)` or `choose … from \(text)`.")
        : Message(
          nl: "Noem één inbreng uit een lijst die verzameld is, of noem de rol zelf.",
          en: "Name one entry of a list that was collected, or name the role itself."))
  }

  /// Whose entries are, of a list that is gathered from all at once.
  static func authorNotKnown(_ list: String, at span: Span, first: Span) -> Diagnostic {
    Diagnostic(
      .authorNotKnown, .warning, at: span,
      Message(
        nl: "Van wie iets uit `\(list)` komt, weet niemand, tenzij jij er de naam bij typt.",
        en: "Nobody knows whose an entry of `\(list)` is, unless you type the name with it."),
      help: Message(
        nl: "Verzamel `\(list)` in een ronde, zodat ieder om de beurt iets inbrengt.",
        en: "Collect `\(list)` in a round, so that each brings something in in turn."),
      notes: [
        Note(first, Message(nl: "hier wordt het gevraagd", en: "this is where it is asked"))
      ])
  }

  /// One name where people are divided.
  static func oneGroup(_ name: String, at span: Span) -> Diagnostic {
    Diagnostic(
      .oneGroup, at: span,
      Message(
        nl: "Met alleen `\(name)` komt iedereen in hetzelfde groepje.",
        en: "With `\(name)` alone everyone is in the same group."),
      help: Message(
        nl: "Noem minstens twee groepjes, of zeg met hoeveel: `groepjes van 3`.",
        en: "Name at least two groups, or say of how many: `subgroups of 3`."))
  }

  /// A group that is read before people are divided.
  static func groupReadTooEarly(_ name: String, at span: Span, first: Span) -> Diagnostic {
    Diagnostic(
      .readTooEarly, at: span,
      Message(
        nl: "In `\(name)` zit hier nog niemand: de groepjes zijn nog niet gemaakt.",
        en: "Nobody is in `\(name)` here yet: the groups haven't been made."),
      help: Message(
        nl: "Zet deze regel verder naar beneden, of maak de groepjes eerder.",
        en: "Move this line further down, or make the groups earlier."),
      notes: [
        Note(
          first, Message(nl: "hier worden ze gemaakt", en: "this is where they are made"))
      ])
  }
}
