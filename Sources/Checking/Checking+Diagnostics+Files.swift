// What is said about the files that a script uses.
import Diagnostics
import Syntax

extension Diagnostic {
  /// A file that isn't there.
  static func useMissing(_ path: String, nearest: String?, at span: Span) -> Diagnostic {
    Diagnostic(
      .useNotFound, at: span,
      Message(nl: "“\(path)” is er niet.", en: "There is no “\(path)”."),
      help: meant(nearest)
        ?? Message(
          nl: "Zet het bestand in de map van dit draaiboek of in een map daarin; het pad telt van"
            + " het bestand af waarin deze regel staat.",
          en: "Put the file into the folder of this script or into one inside it; the path counts"
            + " from the file in which this line stands."),
      fixes: replacing(span, by: nearest))
  }

  /// A file that can't be read.
  static func useUnreadable(_ path: String, at span: Span) -> Diagnostic {
    Diagnostic(
      .useNotFound, at: span,
      Message(nl: "“\(path)” is niet te lezen.", en: "“\(path)” can't be read."),
      help: Message(
        nl: "Kijk of het een draaiboek is en of je het mag lezen.",
        en: "See whether it is a script, and whether you may read it."))
  }

  /// A path that leads out of the folder.
  static func useOutside(_ path: String, at span: Span) -> Diagnostic {
    Diagnostic(
      .usePath, at: span,
      Message(
        nl: "“\(path)” ligt buiten de map van dit draaiboek, en daar leest ivp niets.",
        en: "“\(path)” lies outside the folder of this script, where ivp reads nothing."),
      help: Message(
        nl: "Zet het bestand in die map, of in een map daarin.",
        en: "Put the file into that folder, or into one inside it."))
  }

  /// A path with the wrong slashes, or without its ending.
  static func useMisspelt(_ path: String, meant: String, at span: Span) -> Diagnostic {
    Diagnostic(
      .usePath, at: span,
      Message(
        nl: "“\(path)” is geen pad naar een draaiboek: dat heeft gewone schuine strepen en eindigt"
          + " op .ivp.",
        en: "“\(path)” is no path to a script: that has forward slashes and ends in .ivp."),
      help: Message(nl: "Bedoelde je “\(meant)”?", en: "Did you mean “\(meant)”?"),
      fixes: replacing(span, by: meant))
  }

  /// Files that use each other.
  static func circularUse(_ paths: [String], at span: Span) -> Diagnostic {
    let path = (paths + [paths[0]]).map { "“\($0)”" }.joined(separator: " → ")
    return Diagnostic(
      .circularUse, at: span,
      paths.count == 1
        ? Message(
          nl: "“\(paths[0])” gebruikt zichzelf.", en: "“\(paths[0])” uses itself.")
        : Message(
          nl: "Deze bestanden gebruiken elkaar in een kring: \(path).",
          en: "These files use each other in a circle: \(path)."),
      help: Message(
        nl: "Haal deze regel weg, of zet wat ze delen in een derde bestand.",
        en: "Take this line out, or put what they share into a third file."))
  }

  /// A protocol where a file of blocks belongs.
  static func usesProtocol(_ path: String, at span: Span) -> Diagnostic {
    Diagnostic(
      .usesProtocol, at: span,
      Message(
        nl: "“\(path)” is zelf een draaiboek, en dat kan geen ander draaiboek gebruiken.",
        en: "“\(path)” is a protocol itself, and no other protocol can use one."),
      help: Message(
        nl: "Zet wat je deelt in een bestand zonder titel bovenaan: blokken, kaarten, spelregels en"
          + " lijsten.",
        en: "Put what you share into a file without a title on top: blocks, cards, rules and lists."
      ))
  }
}
