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
