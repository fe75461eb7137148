// What a room reads, on a virtual clock: lines typed, time passed, and all that is shown.
import Checking
import Diagnostics
import ProgramModel
import Runtime
import Syntax
import Terminal
import TestSupport
import Testing

@Suite struct PlainSessionTests {
  @Test("A room reads what is recorded", arguments: try corpus("Plain", ending: ".txt"))
  func reads(file: CorpusFile) throws {
    let played = try Played(file.text)
    expectGolden(played.text, at: file.path)
  }
}

/// A session as it is recorded.
///
///     $ scripts/kort.ivp people=Anna,Bram,Chris role=inbrenger=Anna width=60 private
///     + 2:30
///     > Hoe zeg ik nee?
///
/// `$` begins, `+` lets time pass, `>` is what is typed. All else is what is shown.
private struct Played {
  private(set) var text = ""
  private var session: PlainSession?
  private var instant: Instant = 0

  init(_ recorded: String) throws {
    for line in recorded.split(separator: "\n", omittingEmptySubsequences: false) {
      let rest = String(line.dropFirst(2))
      switch line.prefix(2) {
      case "# ": text += line + "\n"
      case "$ ":
        text += line + "\n"
        try begin(rest.split(separator: " ").map { String($0) })
      case "+ ": pass(rest)
      case "> ", ">": type(rest)
      default: break
      }
    }
  }

  private mutating func begin(_ words: [String]) throws {
    let values = { (name: String) in
      words.filter { $0.hasPrefix(name + "=") }.map { String($0.dropFirst(name.count + 1)) }
    }
    let script = try CorpusFile("Tests/Corpus/Plain/" + (words.first ?? ""))
    let (tree, syntax) = parse(SourceText(name: script.path, bytes: script.bytes))
    let (program, report) = check(tree)
    #expect(syntax.diagnostics + report.diagnostics == [])
    let options = SetupOptions(
      participants: values("people").first,
      roles: values("role").map { SetupOptions.Assignment($0) },
      choices: values("set").map { SetupOptions.Assignment($0) }, seed: 1,
      carried: values("previous").map { SetupOptions.Assignment($0) },
      meeting: values("meeting").first.flatMap { Int($0) } ?? 1)
    let setup = Setup(try #require(program), options)
    #expect(setup.complaints == [])
    // Half past one in the afternoon, in winter time.
    let (session, opening) = PlainSession.begin(
      try #require(program), try #require(setup.header),
      layout: PageLayout(
        width: values("width").first.flatMap { Int($0) } ?? 80,
        isColoured: words.contains("coloured")),
      isPrivate: words.contains("private"), wall: WallTime(utc: 1_795_523_400_000, zone: 60),
      until: values("end").first.flatMap { TimeOfDay($0) })
    show(opening)
    self.session = session
  }

  private mutating func pass(_ amount: String) {
    text += "+ \(amount)\n"
    let parts = amount.split(separator: ":").compactMap { Int64($0) }
    let end = instant + parts.reduce(0) { $0 * 60 + $1 } * 1_000
    while var session, let next = session.nextDeadline, next <= end {
      instant = next
      show(session.pass(to: next))
      self.session = session
    }
    instant = end
  }

  private mutating func type(_ line: String) {
    guard var session else { return }
    text += "[\(session.prompt)]\n> \(line)\n"
    show(session.take(LineInput.Line(line), at: instant))
    self.session = session
    if session.isOver { text += "[over]\n" }
  }

  private mutating func show(_ showing: PlainSession.Showing) {
    text += showing.text.replacingEscapes + (showing.sounds ? "[sound]\n" : "")
  }
}

extension String {
  /// The text with what would colour a terminal made visible.
  fileprivate var replacingEscapes: String {
    split(separator: "\n", omittingEmptySubsequences: false).map {
      $0.split(separator: "\u{1B}", omittingEmptySubsequences: false).joined(separator: "␛")
    }.joined(separator: "\n")
  }
}
