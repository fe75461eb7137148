// A session written down: a header, a script, and what happens when, with what comes of it.
import Diagnostics
import ProgramModel
import Runtime
import TestSupport

/// A session written down.
///
/// The header's lines come first (`people Anna, Bram`, `role inbrenger = Anna`, `choice x = yes`,
/// `late Chris`, `language en`, `seed 1`, `end 1:00:00`, `meeting 4`, `carried x = Anna: tekst`),
/// then the script's, each behind `| `, or the name of one (`protocol NAME`), then the events,
/// each behind `@ TIME `: and under each, by two blanks, what comes of it. `@ view`, `@ group` and
/// `@ report` write down what is to be seen then.
struct Transcript {
  private(set) var people: [SessionHeader.Participant] = []
  private(set) var roles: [(String, [String])] = []
  private(set) var choices: [(String, String)] = []
  private(set) var language = Language.dutch
  private(set) var end: Instant?
  private(set) var meeting = 1
  private(set) var carried: [(String, String)] = []
  private(set) var seed: UInt64 = 0
  private(set) var script = ""
  private(set) var protocolName: String?
  /// The lines that are kept as they are, up to the events, and the events.
  private(set) var lines: [String] = []

  init(_ text: String) throws {
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("  ") { continue }
      lines.append(String(line))
      try read(String(line))
    }
    if lines.last == "" { lines.removeLast() }
  }

  private mutating func read(_ line: String) throws {
    if line.hasPrefix("|") {
      script += line.dropFirst(line.hasPrefix("| ") ? 2 : 1) + "\n"
      return
    }
    guard let first = line.first, first != "#", first != "@" else { return }
    let (name, rest) = halves(line, at: " ")
    switch name {
    case "people": people += names(rest).map { SessionHeader.Participant($0) }
    case "late": people += names(rest).map { SessionHeader.Participant($0, isHere: false) }
    case "role":
      let (role, holders) = halves(rest, at: "=")
      roles.append((role, names(holders)))
    case "choice": choices.append(halves(rest, at: "="))
    case "language": language = rest == "en" ? .english : .dutch
    case "meeting": meeting = Int(rest) ?? 1
    case "carried": carried.append(halves(rest, at: "="))
    case "end": end = try instant(rest)
    case "seed": seed = UInt64(rest) ?? 0
    case "protocol": protocolName = rest
    default: throw TranscriptError(description: "not a line of a transcript: \(line)")
    }
  }

  private func names(_ text: String) -> [String] {
    text.split(separator: ",").map { trimmed($0) }
  }

  /// Returns the header for a program.
  func header(for program: Program) throws -> SessionHeader {
    var header = SessionHeader(
      language: language, seed: seed, people: people, meeting: meeting,
      carried: try carried.map { try carriedItem($0, $1, in: program) }, end: end)
    for (name, holders) in roles {
      guard let role = program.roles.firstIndex(where: { program[$0.name] == name }) else {
        throw TranscriptError(description: "no role: \(name)")
      }
      header.roles[ID(role)] = try holders.map { holder in
        guard let person = people.firstIndex(where: { $0.name == holder }) else {
          throw TranscriptError(description: "nobody is called \(holder)")
        }
        return PersonID(person + 1)
      }
    }
    for (name, value) in choices {
      guard let index = program.choices.firstIndex(where: { program[$0.name] == name }) else {
        throw TranscriptError(description: "no choice: \(name)")
      }
      header.choices[ID(index)] = try choice(value, program.choices[index])
    }
    return header
  }

  /// Returns the transcript as it is now played, and whether each state could be had again by
  /// playing all events so far to a new session.
  func play(_ program: Program) throws -> (text: String, isRepeatable: Bool) {
    let header = try header(for: program)
    let texts = SessionTexts(language)
    var session = Session(program, header)
    var events: [(SessionEvent, Instant)] = []
    var text = ""
    var isRepeatable = true
    for line in lines {
      text += line + "\n"
      guard line.hasPrefix("@ ") else { continue }
      for result in try carryOut(String(line.dropFirst(2)), &session, &events, texts) {
        text += "  " + result + "\n"
      }
      isRepeatable = isRepeatable && repeated(program, header, events) == session
    }
    return (text, isRepeatable)
  }

  private func carryOut(
    _ line: String, _ session: inout Session, _ events: inout [(SessionEvent, Instant)],
    _ texts: SessionTexts
  ) throws -> [String] {
    switch line {
    case "begin":
      return session.begin().map { effectLine($0, texts) }
    case "view": return ViewText(session.view).lines
    case "group": return ViewText(session.groupView).lines
    case "report": return reportLines(session.report)
    case "deadline": return [session.nextDeadline.map { timeText($0) } ?? "none"]
    default: break
    }
    let (time, words) = halves(line, at: " ")
    let event = try EventReader(session: session).event(words)
    let response = session.receive(event, at: try instant(time))
    events.append((event, try instant(time)))
    let refusal = response.refusal.map { ["refused: \($0.rawValue)"] } ?? []
    return response.effects.map { effectLine($0, texts) } + refusal
  }
}

/// Returns a new session to which all events so far were given.
func repeated(
  _ program: Program, _ header: SessionHeader, _ events: [(SessionEvent, Instant)]
) -> Session {
  var session = Session(program, header)
  _ = session.begin()
  for (event, instant) in events { _ = session.receive(event, at: instant) }
  return session
}
