// Events as a transcript writes them.
import ProgramModel
import Runtime

/// Why a transcript can't be played.
struct TranscriptError: Error, CustomStringConvertible {
  let description: String
}

/// Returns the milliseconds of `m:ss`, `h:mm:ss` or either with `.mmm`.
func instant(_ text: some StringProtocol) throws -> Instant {
  let parts = text.split(separator: ".")
  var seconds: Int64 = 0
  for part in parts[0].split(separator: ":") {
    guard let number = Int64(part) else { throw TranscriptError(description: "no time: \(text)") }
    seconds = seconds * 60 + number
  }
  let rest = parts.count > 1 ? Int64(parts[1]) ?? 0 : 0
  return seconds * 1_000 + rest
}

/// Returns `h:mm:ss`, with its milliseconds where it has any.
func timeText(_ instant: Instant) -> String {
  func two(_ number: Int64) -> String { number < 10 ? "0\(number)" : "\(number)" }
  let time = instant.magnitude
  let seconds = Int64(time / 1_000)
  let rest = time % 1_000 == 0 ? "" : "." + String(1_000 + time % 1_000).dropFirst()
  return (instant < 0 ? "-" : "")
    + "\(seconds / 3_600):\(two(seconds / 60 % 60)):\(two(seconds % 60))\(rest)"
}

/// Reads events against the session as it stands: `next`, `answer Anna: tekst`, `extend +1:00`.
struct EventReader {
  let session: Session

  func event(_ line: String) throws -> SessionEvent {
    let name = line.prefix { $0 != " " }
    let rest = String(line.dropFirst(name.count).drop { $0 == " " })
    switch name {
    case "tick": return .tick
    case "next": return .next(try token(rest))
    case "answer":
      let (stop, value) = try addressed(rest)
      let (person, words) = person(in: value)
      return .answer(stop, try answer(words), by: person)
    case "draft": return .draft(try token(""), rest)
    case "amend": return try amend(rest)
    case "back": return .back
    case "skip": return .skip
    case "pause": return .pause
    case "resume": return .resume
    case "extend": return try extend(rest)
    case "arrive": return .arrive(rest)
    case "leave": return .leave(try self.person(rest))
    case "assign": return try assign(rest)
    case "set": return try set(rest)
    case "show": return .show(rest.isEmpty ? nil : rest)
    case "note": return .note(rest)
    case "note-confidential": return .note(rest, isConfidential: true)
    case "gap": return .gap(from: try instant(rest))
    case "gap-counts": return .gapCounts(rest == "yes")
    case "wall":
      guard let utc = Int64(rest) else { throw TranscriptError(description: "no time: \(rest)") }
      return .wall(WallTime(utc: utc, zone: 60))
    case "end-at": return .endAt(rest.isEmpty ? nil : try instant(rest))
    case "focus": return .focus(rest)
    case "stop": return .stop
    case "close": return .close
    default: throw TranscriptError(description: "no event: \(line)")
    }
  }

  /// Returns the token that a number names, the present one without a number.
  private func token(_ text: String) throws -> Token {
    if text.isEmpty { return session.view.stop?.token ?? Token(0) }
    guard let number = Int(text) else { throw TranscriptError(description: "no stop: \(text)") }
    return Token(number)
  }

  /// Splits `#3 text` into the stop that is meant and the text.
  private func addressed(_ text: String) throws -> (Token, String) {
    guard text.first == "#" else { return (try token(""), text) }
    let number = text.dropFirst().prefix { $0 != " " }
    return (
      try token(String(number)), String(text.dropFirst(number.count + 1).drop { $0 == " " })
    )
  }

  private func amend(_ text: String) throws -> SessionEvent {
    let (stop, rest) = try addressed(text)
    var entry: Int?
    var words = rest
    if rest.hasPrefix("entry ") {
      let number = rest.dropFirst(6).prefix { $0 != " " }
      entry = Int(number)
      words = String(rest.dropFirst(6 + number.count).drop { $0 == " " })
    }
    let (person, value) = person(in: words)
    return .amend(stop, entry: entry, try answer(value), by: person)
  }

  private func extend(_ text: String) throws -> SessionEvent {
    let parts = text.split(separator: " ")
    guard let amount = parts.first else { throw TranscriptError(description: "extend by what?") }
    let sign: Int64 = amount.first == "-" ? -1 : 1
    let time = sign * (try instant(amount.drop { $0 == "-" || $0 == "+" }))
    switch parts.dropFirst().first {
    case "phase": return .extend(by: time, .phase)
    case "turn": return .extend(by: time, .turn(try token("")))
    case "step": return .extend(by: time, .step(try token("")))
    default: return .extend(by: time)
    }
  }

  /// Reads `voorzitter: Anna > Bram`, either person left out.
  private func assign(_ text: String) throws -> SessionEvent {
    let (name, people) = halves(text, at: ":")
    guard let role = session.program.roles.firstIndex(where: { session.program[$0.name] == name })
    else { throw TranscriptError(description: "no role: \(name)") }
    let (from, to) = halves(people, at: ">")
    return .assign(
      ID(role), from: from.isEmpty ? nil : try person(from), to: to.isEmpty ? nil : try person(to))
  }

  private func set(_ text: String) throws -> SessionEvent {
    let (name, value) = halves(text, at: "=")
    let index = session.program.choices.firstIndex { session.program[$0.name] == name }
    guard let index else { throw TranscriptError(description: "no choice: \(name)") }
    return .set(ID(index), try choice(value, session.program.choices[index]))
  }

  private func person(_ name: String) throws -> PersonID {
    guard let person = session.view.people.first(where: { $0.name == name }) else {
      throw TranscriptError(description: "nobody is called \(name)")
    }
    return person.id
  }

  private func person(in text: String) -> (PersonID?, String) {
    let (name, rest) = halves(text, at: ":")
    guard let person = session.view.people.first(where: { $0.name == name }) else {
      return (nil, text)
    }
    return (person.id, rest)
  }

  /// Reads `yes`, `no`, `option 2`, `options 1, 3`, `tally 2, 0`, `number 7`, `none`,
  /// `people Anna, Bram`, or else a text.
  private func answer(_ text: String) throws -> AnswerValue {
    switch text {
    case "yes": return .yesNo(true)
    case "no": return .yesNo(false)
    case "none": return .none
    default: break
    }
    if text.hasPrefix("option ") { return .option(Int(text.dropFirst(7)) ?? 0) }
    if text.hasPrefix("options ") {
      return .options(text.dropFirst(8).split(separator: ",").map { Int(trimmed($0)) ?? 0 })
    }
    if text.hasPrefix("tally ") {
      return .tally(text.dropFirst(6).split(separator: ",").map { Int(trimmed($0)) ?? 0 })
    }
    if text.hasPrefix("number ") { return .number(try number(String(text.dropFirst(7)))) }
    if text.hasPrefix("people ") {
      return .people(try text.dropFirst(7).split(separator: ",").map { try person(trimmed($0)) })
    }
    return .text(text)
  }
}

/// Reads what a choice is given: the number of an option, or a value of its kind.
func choice(_ text: String, _ choice: Choice) throws -> AnswerValue {
  if !choice.options.isEmpty { return .option(Int(text) ?? 0) }
  switch choice.standard {
  case .text, .option: return .text(text)
  case .number: return .number(try number(text))
  case .yesNo: return .yesNo(text == "yes")
  case .duration: return .duration(try instant(text))
  }
}

/// Reads what was carried under a name, as its note has it: `Anna: tekst`, `yes`, `Anna, Bram`.
func carriedItem(_ name: String, _ text: String, in program: Program) throws -> Carried {
  guard let note = program.notes.first(where: { program[$0.name] == name }) else {
    throw TranscriptError(description: "no note: \(name)")
  }
  switch note.type {
  case .text, .option, .entry, .entries:
    let (person, words) = halves(text, at: ":")
    let item = words.isEmpty ? (nil, person) : (person, words)
    return Carried(name, [Carried.Item(.text(item.1), by: item.0)])
  case .number: return Carried(name, [Carried.Item(.number(try number(text)))])
  case .yesNo: return Carried(name, [Carried.Item(.yesNo(text == "yes"))])
  case .duration: return Carried(name, [Carried.Item(.duration(try instant(text)))])
  case .people:
    let names = text.split(separator: ",").map { trimmed($0) }
    return Carried(name, [Carried.Item(.people(names))])
  }
}

/// Returns the number that is written with a point.
func number(_ text: String) throws -> Decimal {
  let parts = text.split(separator: ".", omittingEmptySubsequences: false)
  let fraction = (parts.count > 1 ? String(parts[1]) : "").padding(to: 6)
  guard let millionths = Int64(parts[0] + fraction), let number = Decimal(millionths: millionths)
  else { throw TranscriptError(description: "no number: \(text)") }
  return number
}

/// Returns what stands before and behind a sign, all of it before where there is none.
func halves(_ text: String, at sign: Character) -> (String, String) {
  guard let index = text.firstIndex(of: sign) else { return (trimmed(text), "") }
  return (trimmed(text[..<index]), trimmed(text[text.index(after: index)...]))
}

/// Returns a text without the blanks around it.
func trimmed(_ text: some StringProtocol) -> String {
  var rest = Substring(text)
  while rest.first == " " { rest.removeFirst() }
  while rest.last == " " { rest.removeLast() }
  return String(rest)
}

extension String {
  /// Returns the digits with zeros behind them, so many in all.
  fileprivate func padding(to count: Int) -> String {
    self + String(repeating: "0", count: max(0, count - self.count))
  }
}
