import Diagnostics

/// All that `ivp` says of itself, Dutch and English side by side.
///
/// What it says about a script stands with the phase that finds it, what it says in a session
/// with the session.
package enum DriverTexts {
  static let purpose = Message(
    nl: "ivp leidt een groep door een intervisiemethode die als draaiboek is opgeschreven.",
    en: "ivp leads a group through a method of peer consultation, written as a script.")
  static let commands = Message(nl: "Opdrachten", en: "Commands")
  static let options = Message(nl: "Opties", en: "Options")
  static let optionsPlaceholder = Message(nl: "[OPTIES]", en: "[OPTIONS]")
  static let examples = Message(nl: "Voorbeelden", en: "Examples")
  static let exitCodes = Message(nl: "Uitkomst", en: "Exit code")
  static let moreHelp = Message(
    nl: "Meer over een opdracht: ivp help OPDRACHT", en: "More on a command: ivp help COMMAND")
  static let allHelp = Message(nl: "Alles wat kan: ivp --help", en: "All it can do: ivp --help")

  static func version(_ number: String) -> Message {
    Message(nl: "ivp \(number)", en: "ivp \(number)")
  }

  // Files.

  static func missing(_ name: String, nearest: String?) -> Message {
    Message(
      nl: "“\(name)” is er niet." + (nearest.map { " Bedoelde je “\($0)”?" } ?? ""),
      en: "“\(name)” isn't there." + (nearest.map { " Did you mean “\($0)”?" } ?? ""))
  }

  static func denied(_ name: String) -> Message {
    Message(nl: "“\(name)” mag ik niet lezen.", en: "I may not read “\(name)”.")
  }

  static func unreadable(_ name: String) -> Message {
    Message(nl: "“\(name)” is niet te lezen.", en: "“\(name)” can't be read.")
  }

  static func isFolder(_ name: String) -> Message {
    Message(
      nl: "“\(name)” is een map, geen draaiboek.", en: "“\(name)” is a folder, not a script.")
  }

  static func nothingIn(_ name: String) -> Message {
    Message(
      nl: "In “\(name)” staat geen enkel draaiboek: een bestand waarvan de naam eindigt op .ivp.",
      en: "“\(name)” holds no script: a file whose name ends in .ivp.")
  }

  static func inFile(_ name: String) -> Message {
    Message(nl: "In “\(name)” staat dan:", en: "“\(name)” then says:")
  }

  static let notWritten = Message(
    nl: "De uitvoer kon niet geschreven worden.", en: "The output could not be written.")

  // Looking scripts over.

  static func notDrawn(_ count: Int) -> Message {
    Message(
      nl: count == 1 ? "Er is nog 1 vondst." : "Er zijn nog \(count) vondsten.",
      en: count == 1 ? "There is 1 more finding." : "There are \(count) more findings.")
  }

  static func summary(files: Int, unread: Int, errors: Int, warnings: Int, hints: Int) -> Message {
    Message(
      nl: summary(
        [counted(files, "draaiboek", "draaiboeken") + " nagekeken"]
          + (unread == 0 ? [] : ["\(unread) niet te lezen"]),
        found: [
          counted(errors, "fout", "fouten"),
          counted(warnings, "waarschuwing", "waarschuwingen"), counted(hints, "tip", "tips"),
        ],
        none: "alles in orde", and: "en"),
      en: summary(
        [counted(files, "script", "scripts") + " looked over"]
          + (unread == 0 ? [] : ["\(unread) could not be read"]),
        found: [
          counted(errors, "error", "errors"), counted(warnings, "warning", "warnings"),
          counted(hints, "hint", "hints"),
        ],
        none: "all is well", and: "and"))
  }

  private static func summary(
    _ seen: [String], found: [String], none: String, and: String
  ) -> String {
    let result = seen.joined(separator: ", ")
    var found = found.filter { !$0.hasPrefix("0 ") }
    // All is well only where all could be read.
    if found.isEmpty, seen.count == 1 { found = [none] }
    guard let last = found.popLast() else { return result + "." }
    let first = found.isEmpty ? "" : found.joined(separator: ", ") + " \(and) "
    return result + ": " + first + last + "."
  }

  private static func counted(_ count: Int, _ one: String, _ many: String) -> String {
    "\(count) \(count == 1 ? one : many)"
  }

  static func explained(_ code: String) -> Message {
    Message(
      nl: "Waarom het ertoe doet, met een voorbeeld: ivp explain \(code)",
      en: "Why it matters, with an example: ivp explain \(code)")
  }

  // Explaining findings.

  static let wrong = Message(nl: "Zo gaat het mis", en: "This goes wrong")
  static let right = Message(nl: "Zo is het goed", en: "This is right")
  static let oneOfThem = Message(
    nl: "Met een voorbeeld erbij: ivp explain NUMMER", en: "With an example: ivp explain NUMBER")

  static func linesMore(_ count: Int) -> Message {
    Message(nl: "… en nog \(count) regels", en: "… and \(count) more lines")
  }

  static func unknownFinding(_ name: String, nearest: String?) -> Message {
    Message(
      nl: "Een vondst “\(name)” ken ik niet. "
        + (nearest.map { "Bedoelde je “\($0)”?" } ?? "`ivp explain` noemt ze allemaal."),
      en: "I know no finding “\(name)”. "
        + (nearest.map { "Did you mean “\($0)”?" } ?? "`ivp explain` names them all."))
  }

  // The methods at hand.

  static let builtIn = Message(nl: "Zit erbij", en: "Comes with ivp")
  static let inThisFolder = Message(nl: "In deze map", en: "In this folder")
  static let listFooter = Message(
    nl: "Beginnen: ivp run NAAM · bekijken: ivp show NAAM",
    en: "Begin: ivp run NAME · look at it: ivp show NAME")
  static let hasErrors = Message(
    nl: "er staan fouten in; ivp check wijst ze aan",
    en: "has errors; ivp check points them out")
  static let isLibrary = Message(
    nl: "geen methode: er staat geen titel boven", en: "no method: there is no title on top")

  static func participants(_ range: ClosedRange<Int>) -> Message {
    range.lowerBound == range.upperBound
      ? Message(nl: "\(range.lowerBound) deelnemers", en: "\(range.lowerBound) participants")
      : Message(
        nl: "\(range.lowerBound) tot \(range.upperBound) deelnemers",
        en: "\(range.lowerBound) to \(range.upperBound) participants")
  }

  static func minutes(_ range: ClosedRange<Int>) -> Message {
    range.lowerBound == range.upperBound
      ? Message(nl: "\(range.lowerBound) minuten", en: "\(range.lowerBound) minutes")
      : Message(
        nl: "\(range.lowerBound) tot \(range.upperBound) minuten",
        en: "\(range.lowerBound) to \(range.upperBound) minutes")
  }

  static func unknownMethod(_ name: String, nearest: String?) -> Message {
    Message(
      nl: "Een methode “\(name)” ken ik niet. "
        + (nearest.map { "Bedoelde je “\($0)”?" } ?? "`ivp list` noemt ze."),
      en: "I know no method “\(name)”. "
        + (nearest.map { "Did you mean “\($0)”?" } ?? "`ivp list` names them."))
  }

  static func cannotRun(_ name: String) -> Message {
    Message(
      nl: "“\(name)” kan nog niet beginnen: los eerst de fouten op.",
      en: "“\(name)” can't begin yet: mend the errors first.")
  }

  static func nothingToLead(_ name: String) -> Message {
    Message(
      nl: "“\(name)” heeft geen titel bovenaan, dus er is niets te leiden.",
      en: "“\(name)” has no title on top, so there is nothing to lead.")
  }
}
