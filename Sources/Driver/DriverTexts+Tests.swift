// What `ivp test` says of its own work.
import Diagnostics
import Runtime

extension DriverTexts {
  static func trialPassed(_ title: String, _ time: String) -> Message {
    Message(nl: "geslaagd: \(title), \(time)", en: "passed: \(title), \(time)")
  }

  static func trialPlayed(_ title: String, _ time: String) -> Message {
    Message(
      nl: "gespeeld: \(title), \(time) (er staat niet bij wat je verwacht)",
      en: "played: \(title), \(time) (it doesn't say what you expect)")
  }

  static func trialFailed(_ title: String) -> Message {
    Message(nl: "mislukt: \(title)", en: "failed: \(title)")
  }

  static let course = Message(nl: "Zo ging het:", en: "This is how it went:")

  static func linesBefore(_ count: Int) -> Message {
    Message(nl: "… \(count) regels ervoor", en: "… \(count) lines before")
  }

  static func ending(_ ending: Ending) -> Message {
    switch ending {
    case .completed: Message(nl: "Afgelopen.", en: "Over.")
    case .script: Message(nl: "Afgelopen, bij `stop`.", en: "Over, at `stop`.")
    case .stopped: Message(nl: "Gestopt.", en: "Stopped.")
    case .endless: Message(nl: "Het ging maar rond.", en: "It went round and round.")
    }
  }

  static func noTrialNamed(_ words: String) -> Message {
    Message(
      nl: "Er is geen proef met “\(words)” in de titel.",
      en: "There is no scenario with “\(words)” in its title.")
  }

  static func testSummary(
    trials: Int, passed: Int, played: Int, failed: Int, withErrors: Int, unread: Int
  ) -> Message {
    Message(
      nl: sentence(
        trials == 0 ? "Geen enkele proef" : trials == 1 ? "1 proef" : "\(trials) proeven",
        [
          (passed, "\(passed) geslaagd"), (played, "\(played) alleen gespeeld"),
          (failed, "\(failed) mislukt"),
          (
            withErrors,
            withErrors == 1 ? "1 draaiboek met fouten" : "\(withErrors) draaiboeken met fouten"
          ),
          (unread, "\(unread) niet te lezen"),
        ]),
      en: sentence(
        trials == 0 ? "No scenario at all" : trials == 1 ? "1 scenario" : "\(trials) scenarios",
        [
          (passed, "\(passed) passed"), (played, "\(played) only played"),
          (failed, "\(failed) failed"),
          (
            withErrors,
            withErrors == 1 ? "1 script with errors" : "\(withErrors) scripts with errors"
          ),
          (unread, "\(unread) could not be read"),
        ]))
  }

  private static func sentence(_ first: String, _ parts: [(count: Int, words: String)]) -> String {
    let parts = parts.filter { $0.count > 0 }.map(\.words)
    return first + (parts.isEmpty ? "." : ": " + parts.joined(separator: ", ") + ".")
  }
}

// MARK: At random

extension DriverTexts {
  static func playedAtRandom(_ plays: Int, seed: UInt64) -> Message {
    Message(
      nl: "\(plays) keer gespeeld met wat het lot gaf (--seed \(seed)).",
      en: "Played \(plays) times with whatever chance gave (--seed \(seed)).")
  }

  static func spread(_ least: String, _ middle: String, _ most: String) -> Message {
    least == most
      ? Message(nl: "Het duurde \(most).", en: "It took \(most).")
      : Message(
        nl: "Het duurde \(least) tot \(most), de helft hoogstens \(middle).",
        en: "It took \(least) to \(most), half of them at most \(middle).")
  }

  static func phasesNeverCome(_ titles: String) -> Message {
    Message(nl: "Fases die nooit kwamen: \(titles).", en: "Phases that never came: \(titles).")
  }

  static func linesNeverCome(_ lines: String) -> Message {
    Message(nl: "Regels die nooit kwamen: \(lines).", en: "Lines that never came: \(lines).")
  }

  static func optionNeverChosen(_ option: String, line: Int) -> Message {
    Message(
      nl: "Niemand koos “\(option)”, in regel \(line).",
      en: "Nobody chose “\(option)”, in line \(line).")
  }

  static let allCame = Message(
    nl: "Elke fase en elke regel kwam een keer.", en: "Every phase and every line came some time.")

  static func withoutEnd(_ count: Int) -> Message {
    Message(
      nl: "\(count) keer kwam het niet tot een eind. Plak deze proef onder het draaiboek om het na"
        + " te gaan:",
      en: "\(count) times it came to no end. Paste this scenario below the script to look into it:")
  }

  static func onlyBySeed(_ seed: UInt64) -> Message {
    Message(
      nl: "Het hangt af van wie er later komt of weggaat: ivp test --random 1 --seed \(seed) speelt"
        + " het nog eens.",
      en: "It depends on who comes late or goes: ivp test --random 1 --seed \(seed) plays it again."
    )
  }

  static func foundTitle(_ seed: UInt64) -> Message {
    Message(nl: "Gevonden met lot \(seed)", en: "Found with seed \(seed)")
  }

  static let randomNeedsHuman = Message(
    nl: "--random en --coverage zijn om te lezen: laat --format weg.",
    en: "--random and --coverage are for reading: leave --format out.")

  static func randomSummary(scripts: Int, plays: Int, found: Int) -> Message {
    Message(
      nl: "\(scripts == 1 ? "1 draaiboek" : "\(scripts) draaiboeken"), elk \(plays) keer: "
        + (found == 0 ? "alles kwam tot een eind." : "\(found) kwam niet altijd tot een eind."),
      en: "\(scripts == 1 ? "1 script" : "\(scripts) scripts"), \(plays) times each: "
        + (found == 0 ? "all came to an end." : "\(found) didn't always come to an end."))
  }
}
