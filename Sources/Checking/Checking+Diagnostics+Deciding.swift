// What is said about orders and votes.
import Diagnostics
import Syntax

extension Diagnostic {
  /// Two orders for one loop.
  static func twoOrders(_ text: String, at span: Span, first: Span) -> Diagnostic {
    Diagnostic(
      .saidTwice, at: span,
      Message(
        nl: "Er is al een volgorde, dus `\(text)` is er een te veel.",
        en: "There is an order already, so `\(text)` is one too many."),
      help: Message(nl: "Laat een van de twee weg.", en: "Leave one of the two out."),
      notes: [Note(first, Message(nl: "hier staat de andere", en: "here stands the other"))])
  }

  /// An order by rating of something that nothing rates.
  static func notRated(_ list: String, at span: Span) -> Diagnostic {
    Diagnostic(
      .notRated, at: span,
      Message(
        nl: "Niemand geeft een oordeel over `\(list)`, dus op die volgorde kan het niet.",
        en: "Nobody rates `\(list)`, so it can't go in that order."),
      help: Message(
        nl: "Laat de lijst eerst wegen, of laat de volgorde weg.",
        en: "Have the list rated first, or leave the order out."))
  }

  /// The votes of something that nobody votes on.
  static func tallyNeedsVote(_ text: String, at span: Span) -> Diagnostic {
    Diagnostic(
      .tallyNeedsVote, at: span,
      Message(
        nl: "Over `\(text)` wordt niet gestemd, dus er valt geen uitslag te tonen.",
        en: "Nobody votes on `\(text)`, so there is no result to show."),
      help: Message(
        nl: "Zet hier de naam van een stemming.", en: "Put the name of a vote here."))
  }
}
