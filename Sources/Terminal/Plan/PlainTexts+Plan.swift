// What is said about the time that a script takes.
import Runtime

extension PlainTexts {
  var minutes: String { say(nl: "minuten", en: "minutes") }
  var done: String { say(nl: "klaar", en: "done") }
  var earliest: String { say(nl: "klaar, op z'n vroegst", en: "done, at the earliest") }
  var latest: String { say(nl: "klaar, op z'n laatst", en: "done, at the latest") }
  var open: String { say(nl: "open", en: "open") }
  var maybe: String { say(nl: "misschien", en: "perhaps") }
  var between: String { say(nl: "tussendoor", en: "in between") }

  /// Returns a turn of a loop: `keer 2 van 3`, `lid 2 van 3`, or what stands for all.
  func turn(_ name: String?, _ number: Int?, of count: String) -> String {
    guard let number else {
      let often = say(nl: "\(count) keer", en: count == "1" ? "once" : "\(count) times")
      return name.map { "\($0), \(often)" } ?? often
    }
    let name = name ?? say(nl: "keer", en: "turn")
    return "\(name) \(number) " + say(nl: "van", en: "of") + " \(count)"
  }

  var repeated: String { say(nl: "herhaald", en: "repeated") }

  /// Returns by when it should be over, or what is booked.
  func limit(_ end: String?, _ booked: String) -> String {
    end.map { say(nl: "vóór \($0)", en: "by \($0)") } ?? say(nl: "in \(booked)", en: "in \(booked)")
  }

  func fits(_ limit: String, _ left: String?) -> String {
    say(nl: "Het past \(limit)", en: "It fits \(limit)")
      + (left.map { say(nl: ", met \($0) over", en: ", with \($0) to spare") } ?? "") + "."
  }
  func mayNotFit(_ limit: String, _ late: String?) -> String {
    guard let late else {
      return say(
        nl: "Of het past \(limit), is vooraf niet te zeggen.",
        en: "Whether it fits \(limit) can't be told beforehand.")
    }
    return say(
      nl: "Het past \(limit), als niet alles zo lang duurt als het mag: hoogstens \(late) te lang.",
      en: "It fits \(limit) if not everything takes all it may: at most \(late) too long.")
  }
  func doesNotFit(_ limit: String, _ least: Int64, _ most: Int64?) -> String {
    guard let most else {
      let late = session.duration(least)
      return say(
        nl: "Het past niet \(limit): minstens \(late) te lang.",
        en: "It doesn't fit \(limit): at least \(late) too long.")
    }
    let late = session.duration(least...max(least, most))
    return say(
      nl: "Het past niet \(limit): \(late) te lang.",
      en: "It doesn't fit \(limit): \(late) too long.")
  }

  func beginBy(_ time: String, end: String) -> String {
    say(
      nl: "Om zeker om \(end) klaar te zijn, begin je uiterlijk om \(time).",
      en: "To be surely done by \(end), begin at \(time) at the latest.")
  }

  func ofSizes(_ sizes: ClosedRange<Int>, _ sentence: String) -> String {
    "\(participants(sizes)): \(sentence)"
  }

  func leftOut(_ sizes: [Int]) -> String {
    let names = session.joined(sizes.map { "\($0)" })
    return say(
      nl: "Hier is geen plaats voor \(names) deelnemers; kies een groep met --group.",
      en: "There is no room here for \(names) participants; choose a group with --group.")
  }

  // What was asked.

  func notMeant(for size: Int, _ range: ClosedRange<Int>) -> String {
    say(
      nl: "Het draaiboek is voor \(participants(range)), niet voor \(size).",
      en: "The script is for \(participants(range)), not for \(size).")
  }
  var sayHowMany: String {
    say(
      nl: "Zeg met hoeveel jullie zijn, want dat staat niet in het draaiboek: --group 6",
      en: "Say how many you are, as the script doesn't: --group 6")
  }
  func endBeforeStart(_ end: String, _ start: String) -> String {
    say(
      nl: "“--end \(end)” ligt niet na “--start \(start)”.",
      en: "“--end \(end)” is not after “--start \(start)”.")
  }
}
