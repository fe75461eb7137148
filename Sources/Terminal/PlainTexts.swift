// What the plain host says of its own, Dutch and English side by side.
import Diagnostics
import ProgramModel
import Runtime

/// The plain host's own words, in the language of the session.
package struct PlainTexts: Sendable {
  /// What the session says.
  let session: SessionTexts
  /// The language.
  package var language: Language { session.language }

  /// Creates the words of a language.
  package init(_ language: Language) { session = SessionTexts(language) }

  func say(nl: String, en: String) -> String { Message(nl: nl, en: en).text(in: language) }

  // Time.

  /// Returns a time as people say it: whole minutes from two on.
  func roughly(_ milliseconds: Int64) -> String {
    let rounded =
      milliseconds >= 120_000
      ? (milliseconds + 30_000) / 60_000 * 60_000 : (milliseconds + 500) / 1_000 * 1_000
    return session.duration(rounded)
  }

  func until(_ time: String) -> String { say(nl: "tot\u{A0}\(time)", en: "until\u{A0}\(time)") }
  func left(_ time: String) -> String { say(nl: "nog \(time)", en: "\(time) left") }
  func busy(_ time: String) -> String { say(nl: "al \(time) bezig", en: "\(time) so far") }
  func over(_ time: String) -> String { say(nl: "\(time) over tijd", en: "\(time) over time") }
  var withoutEnd: String { say(nl: "zonder eindtijd", en: "no end time") }
  func wholeEnds(at earliest: String, _ latest: String) -> String {
    let time = earliest == latest ? "±\u{A0}\(latest)" : "\(earliest)–\(latest)"
    return say(nl: "klaar\u{A0}\(time)", en: "done\u{A0}\(time)")
  }
  func wholeEnds(after earliest: String, _ latest: String) -> String {
    earliest == latest
      ? say(nl: "klaar na \(latest)", en: "done after \(latest)")
      : say(nl: "klaar na \(earliest) tot \(latest)", en: "done after \(earliest) to \(latest)")
  }
  var endIsOpen: String { say(nl: "einde open", en: "open end") }
  func endIsOpen(by opening: OpeningView) -> String {
    endIsOpen(opening.reason, line: opening.line, phase: opening.phase)
  }
  func endIsOpen(_ reason: OpeningView.Reason, line: Int, phase: String?) -> String {
    switch reason {
    case .phase:
      let phase = phase.map { session.quoted($0) } ?? theBreak
      return say(
        nl: "einde open, want \(phase) heeft geen eindtijd (regel \(line))",
        en: "open end, as \(phase) has no end time (line \(line))")
    case .loop:
      return say(
        nl: "einde open, want hoe vaak iets herhaald wordt, weten we niet (regel \(line))",
        en: "open end, as nobody knows how often something is repeated (line \(line))")
    case .list:
      return say(
        nl: "einde open, want hoe lang een lijst wordt, weten we niet (regel \(line))",
        en: "open end, as nobody knows how long a list will be (line \(line))")
    case .time:
      return say(
        nl: "einde open, want een tijd staat nog niet vast (regel \(line))",
        en: "open end, as a time isn't settled yet (line \(line))")
    }
  }
  func notBefore(_ time: String) -> String {
    say(nl: "niet vóór \(time)", en: "not before \(time)")
  }

  func nowIs(_ time: String) -> String { say(nl: "Het is \(time).", en: "It is \(time).") }
  func behind(_ time: String) -> String {
    say(nl: "We lopen \(time) achter.", en: "We are \(time) behind.")
  }
  func ahead(_ time: String) -> String {
    say(nl: "We lopen \(time) voor.", en: "We are \(time) ahead.")
  }
  func hardEnd(_ time: String) -> String {
    say(nl: "Om \(time) moeten we de ruimte uit.", en: "We must be out at \(time).")
  }

  func beyondHardEnd(_ time: String, isAtLeast: Bool) -> String {
    isAtLeast
      ? say(
        nl: "Zo wordt het minstens \(time) later.",
        en: "As it stands we'll be at least \(time) late.")
      : say(nl: "Zo wordt het \(time) later.", en: "As it stands we'll be \(time) late.")
  }

  var theBreak: String { say(nl: "de pauze", en: "the break") }
  func gifts(_ gifts: [(phase: String, time: String)]) -> String {
    say(nl: "Hoogstens te winnen: ", en: "Most that can be won: ")
      + session.joined(gifts.map { "\($0.time) in \($0.phase)" }) + "."
  }
  var nothingToGive: String {
    say(nl: "Nergens is nog tijd te winnen.", en: "No time can be won anywhere.")
  }

  // The place.

  func number(_ number: Int, of count: Int) -> String {
    say(nl: "\(number) van \(count)", en: "\(number) of \(count)")
  }
  func turn(_ number: Int, of count: Int?) -> String {
    guard let count else { return say(nl: "keer \(number)", en: "turn \(number)") }
    return say(nl: "beurt \(number) van \(count)", en: "turn \(number) of \(count)")
  }
  func participants(_ count: Int) -> String {
    count == 1
      ? say(nl: "1 deelnemer", en: "1 participant")
      : say(nl: "\(count) deelnemers", en: "\(count) participants")
  }
  func participants(_ range: ClosedRange<Int>) -> String {
    let (least, most) = (range.lowerBound, range.upperBound)
    return least == most
      ? participants(most)
      : say(nl: "\(least) tot \(most) deelnemers", en: "\(least) to \(most) participants")
  }
  /// Returns the time that is booked; trainers count it in minutes, beyond an hour too.
  func booked(_ range: ClosedRange<Int64>) -> String {
    let (least, most) = (range.lowerBound / 60_000, range.upperBound / 60_000)
    guard range.lowerBound % 60_000 == 0, range.upperBound % 60_000 == 0, most <= 180 else {
      return session.duration(range)
    }
    return least == most
      ? say(nl: "\(most) minuten", en: "\(most) minutes")
      : say(nl: "\(least) tot \(most) minuten", en: "\(least) to \(most) minutes")
  }
  var needed: String { say(nl: "Nodig", en: "Needed") }
  var rule: String { say(nl: "Afspraak", en: "Rule") }
  var movesByItself: String { say(nl: "gaat vanzelf verder", en: "moves on by itself") }
  var silence: String { say(nl: "Stilte", en: "Silence") }
  var thisStep: String { say(nl: "Hiervoor", en: "For this") }
  var hasFloor: String { say(nl: "Aan het woord", en: "Has the floor") }
  var listens: String { say(nl: "Luistert", en: "Listens") }
  var seat: String { say(nl: "Plaats", en: "Seat") }
  var noFloor: String { say(nl: "Niemand praat", en: "Nobody speaks") }

  // Covered texts.

  func covered(for label: String, number: Int?) -> String {
    let command = number.map { "open \($0)" } ?? "open"
    let isYou = label == session.facilitator
    return say(
      nl: "alleen voor \(isYou ? "jou" : label); typ \(command) om het te lezen",
      en: "for \(isYou ? "you" : label) only; type \(command) to read it")
  }
  var nothingCovered: String {
    say(nl: "Er is hier niets bedekt.", en: "Nothing is covered here.")
  }
  func whichCovered(_ count: Int) -> String {
    say(
      nl: "Welke? Typ open 1 tot en met open \(count).", en: "Which? Type open 1 to open \(count).")
  }
  func only(for label: String) -> String {
    let isYou = label == session.facilitator
    return say(
      nl: "Alleen voor \(isYou ? "jou" : label)", en: "For \(isYou ? "you" : label) only")
  }

  // Questions.

  func rates(_ number: Int, of count: Int) -> String {
    count == 1 ? "" : say(nl: "\(number) van \(count)", en: "\(number) of \(count)")
  }
  func offered(_ text: String) -> String {
    say(nl: "Enter neemt over: \(text)", en: "Enter takes: \(text)")
  }
  func answered(_ text: String) -> String {
    say(nl: "Opgeschreven: \(text)", en: "Taken down: \(text)")
  }
  var chosenInSecret: String {
    say(nl: "geheim: typ het als niemand meekijkt", en: "secret: type it while nobody looks")
  }
  var secret: String { say(nl: "(geheim)", en: "(secret)") }
  var inConfidence: String {
    say(nl: "vertrouwelijk: komt niet in het verslag", en: "in confidence: not in the report")
  }
  var result: String { say(nl: "Uitslag", en: "Result") }
  var soFar: String { say(nl: "Tot nu toe", en: "So far") }
  var phaseOver: String {
    say(nl: "Meer staat er niet in deze fase.", en: "There is no more in this phase.")
  }

  // Closing.

  var tookDown: String { say(nl: "Wat is opgeschreven", en: "What was taken down") }
  var tookNothing: String { say(nl: "Er is niets opgeschreven.", en: "Nothing was taken down.") }
  var nothingYet: String {
    say(nl: "Er is nog niets opgeschreven.", en: "Nothing has been taken down yet.")
  }
  var ownNotes: String { say(nl: "Je eigen notities", en: "Your own notes") }
  var howLong: String { say(nl: "Hoe lang het duurde", en: "How long it took") }
  func planned(_ time: String) -> String { say(nl: "gepland \(time)", en: "planned \(time)") }
  var plannedOpen: String { say(nl: "zonder tijd gepland", en: "no time planned") }
  var together: String { say(nl: "Samen", en: "Together") }
  func breaks(_ time: String) -> String {
    say(nl: "\(time) pauze erin", en: "\(time) of breaks in it")
  }
  func stoodStill(_ time: String) -> String {
    say(nl: "\(time) stilgestaan", en: "\(time) stood still")
  }
  var nextTime: String { say(nl: "Mee naar de volgende keer", en: "On to the next time") }
  var passedOver: String { say(nl: "Overgeslagen", en: "Passed over") }
  var passedOverHelp: String {
    say(
      nl: "Alsnog invullen kan: typ het nummer en het antwoord.",
      en: "You can still fill it in: type the number and the answer.")
  }
  var inputEnded: String {
    say(
      nl: "De invoer is op; de bijeenkomst stopt hier.",
      en: "The input has ended; the meeting stops here.")
  }
  var interrupted: String { say(nl: "Onderbroken.", en: "Interrupted.") }
}
