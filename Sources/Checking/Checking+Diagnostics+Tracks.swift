// What is said about tracks that run side by side.
import Diagnostics

extension Diagnostic {
  /// A note that two tracks take down.
  static func takenInTwoTracks(_ name: String, at span: Span, first: Span, collect: String)
    -> Diagnostic
  {
    Diagnostic(
      .takenInTwoTracks, .warning, at: span,
      Message(
        nl: "`\(name)` wordt in twee sporen ingevuld, dus wie het laatst antwoordt, schrijft over"
          + " de ander heen.",
        en: "`\(name)` is filled in on two tracks, so whoever answers last writes over the other."),
      help: Message(
        nl: "Geef het in elk spoor een eigen naam, of maak er een lijst van met `\(collect)`.",
        en: "Give it a name of its own in each track, or make it a list with `\(collect)`."),
      notes: [Note(first, Message(nl: "het andere spoor", en: "the other track"))])
  }
}
