// Whatever is typed, and whoever takes part: nothing steers the terminal, and nothing traps.
import Checking
import Diagnostics
import ProgramModel
import Protocols
import Runtime
import Syntax
import Terminal
import TestSupport
import Testing

@Suite struct HostileLineTests {
  @Test("Nothing that is typed reaches the terminal as a command", arguments: 0..<9)
  func steersNothing(seed: Int) throws {
    var random = SeededRandom(seed: UInt64(seed))
    // Of one file each: what a method uses, no line that is typed reaches.
    let methods = BuiltInProtocol.all.filter { sharedFiles(namedIn: $0.text).isEmpty }
    let method = methods[seed % methods.count]
    let program = try #require(
      check(parse(SourceText(name: method.name, text: method.text)).tree).program)
    let people = "An\u{1B}[31mna,B\u{202E}ram,Chris\u{9B}2J,De\u{7}wi,Em\u{0}ma"
    let setup = Setup(
      program, SetupOptions(participants: people, roles: [], choices: [], seed: 1))
    var (session, opening) = PlainSession.begin(
      program, try #require(setup.header), layout: PageLayout(width: 60, isColoured: false),
      isPrivate: seed % 2 == 0, wall: WallTime(utc: 0, zone: 0))
    var shown = opening.text
    var instant: Instant = 0
    for _ in 0..<60 where !session.isOver {
      instant += Instant.random(in: 0...120_000, using: &random)
      shown += session.pass(to: instant).text
      var input = LineInput()
      for line in input.take(Array((line(using: &random) + "\n").utf8)) {
        shown += session.take(line, at: instant).text + session.prompt
      }
    }
    shown += session.breakOff(saying: .inputEnded, at: instant).text
    #expect(session.isOver)
    for scalar in shown.unicodeScalars {
      let isHarmless = scalar == "\n" || !isInvisible(scalar) && scalar.value >= 0x20
      #expect(isHarmless && scalar.value != 0x7F, "U+\(hexadecimal(scalar.value))")
    }
  }

  /// A line that somebody, or something, might type.
  private func line(using random: inout SeededRandom) -> String {
    let likely = [
      "", "", "", "1", "2", "3", "ja", "nee", "heet", "Chris", "terug", "pauze", "hervat", "+1",
      "-1", "overslaan", "tijd", "regels", "kaarten", "notities", "notitie iets", "mensen", "open",
      "open 1", "?", "-", "- terug", "7,5", "Anna: iets", "rug nee", "back", "skip", "yes", "time",
    ]
    if Bool.random(using: &random) { return likely.randomElement(using: &random) ?? "" }
    let nasty: [Unicode.Scalar] = [
      "\u{1B}", "[", "3", "1", "m", "]", "0", ";", "\u{7}", "\u{8}", "\u{9B}", "\u{202E}",
      "\u{2066}", "\u{200B}", "\u{7F}", "\u{85}", "\u{2028}", "\r", "\t", "é", "世", "😀", "a", ":",
      "=", ",", " ", "-", "+", "\u{301}",
    ]
    var text = String.UnicodeScalarView()
    for _ in 0..<Int.random(in: 1...40, using: &random) {
      text.append(nasty.randomElement(using: &random) ?? "x")
    }
    return String(text)
  }
}
