// What the session itself says, in every language: no host words any of it.
import Diagnostics
import ProgramModel

/// The session's own words in one language.
package struct SessionTexts: Sendable {
  /// The language.
  package let language: Language

  /// Creates the words of a language.
  package init(_ language: Language) { self.language = language }

  /// Returns the words that are right in the language.
  func say(nl: String, en: String) -> String {
    Message(nl: nl, en: en).text(in: language)
  }
}

// MARK: Amounts and lists

extension SessionTexts {
  /// What stands for a value that isn't there.
  package static let missing = "…"

  /// The mark before the decimals.
  package var decimalMark: String { say(nl: ",", en: ".") }

  /// Everyone who is present.
  package var everyone: String { say(nl: "iedereen", en: "everyone") }

  /// What stands for words that were said in confidence.
  package var keptBack: String { say(nl: "(vertrouwelijk)", en: "(confidential)") }

  /// Whoever operates the session.
  package var facilitator: String { say(nl: "begeleider", en: "facilitator") }

  /// A break.
  package var pause: String { say(nl: "Pauze", en: "Break") }

  /// Returns yes or no.
  package func word(_ yes: Bool) -> String {
    yes ? say(nl: "ja", en: "yes") : say(nl: "nee", en: "no")
  }

  /// Returns a number as it is written.
  package func number(_ value: Decimal) -> String { value.text(mark: decimalMark) }

  /// Returns names in a sentence: `Anna, Bram en Chris`.
  package func joined(_ names: [String]) -> String {
    guard let last = names.last else { return SessionTexts.missing }
    guard names.count > 1 else { return last }
    var text = names[0]
    for name in names[1..<(names.count - 1)] { text += ", " + name }
    return text + say(nl: " en ", en: " and ") + last
  }

  /// Returns who is meant, with who is left out.
  package func people(_ members: [String], except: [String]) -> String {
    let label = joined(members)
    return except.isEmpty ? label : label + say(nl: " behalve ", en: " except ") + joined(except)
  }

  /// Returns words in quotes.
  package func quoted(_ text: String) -> String { "“" + text + "”" }

  /// Returns a duration in units: `1 uur 30 minuten`.
  package func duration(_ milliseconds: Int64) -> String {
    let seconds = Int64((milliseconds.magnitude + 500) / 1_000)
    let units = [
      unit(seconds / 3_600, one: say(nl: "uur", en: "hour"), more: say(nl: "uur", en: "hours")),
      unit(
        seconds / 60 % 60, one: say(nl: "minuut", en: "minute"),
        more: say(nl: "minuten", en: "minutes")),
      unit(
        seconds % 60, one: say(nl: "seconde", en: "second"),
        more: say(nl: "seconden", en: "seconds")),
    ]
    var text = milliseconds < 0 && seconds > 0 ? "-" : ""
    var separator = ""
    for unit in units where !unit.isEmpty {
      text += separator + unit
      separator = " "
    }
    return separator.isEmpty ? say(nl: "0 minuten", en: "0 minutes") : text
  }

  /// Returns a duration or a range of two: `10 tot 15 minuten`; nil is open.
  package func duration(_ range: ClosedRange<Int64>?) -> String {
    guard let range else { return say(nl: "open", en: "open") }
    let (least, most) = (range.lowerBound, range.upperBound)
    if least == most { return duration(most) }
    // `60 tot 75 minuten` and `3 tot 4 uur` read better than two times with their units.
    if least % 60_000 == 0, most % 60_000 == 0, most < 7_200_000 {
      return "\(least / 60_000)" + say(nl: " tot ", en: " to ") + "\(most / 60_000)"
        + say(nl: " minuten", en: " minutes")
    }
    if least % 3_600_000 == 0, most % 3_600_000 == 0 {
      return "\(least / 3_600_000)" + say(nl: " tot ", en: " to ") + duration(most)
    }
    return duration(least) + say(nl: " tot ", en: " to ") + duration(most)
  }

  private func unit(_ count: Int64, one: String, more: String) -> String {
    switch count {
    case 0: ""
    case 1: "1 " + one
    default: "\(count) " + more
    }
  }
}
