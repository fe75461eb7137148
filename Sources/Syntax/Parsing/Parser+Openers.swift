import Diagnostics

// The lines that hold others, and those that divide and close them.
extension Parser {
  mutating func condition() -> FlowLine {
    take(.condition)
    let value = value()
    endLine()
    return .opener(.condition, .condition, condition: value)
  }

  mutating func otherwise() -> FlowLine {
    take(.otherwise)
    guard take(.condition) != nil else {
      endLine()
      return .otherwise(nil)
    }
    let value = value()
    endLine()
    return .otherwise(value)
  }

  mutating func repeated() -> FlowLine {
    take(.repeated)
    let kind: RepeatKind
    if take(.until) != nil {
      kind = .until(value())
    } else if take(.whileTrue) != nil {
      kind = .whileTrue(value())
    } else {
      kind = .times(time())
      require(.times)
    }
    var atMost: TimeNode?
    while true {
      let part = nextPart()
      guard part.isThere, take(.atMost) != nil else { break }
      let bound = time()
      require(.times)
      if atMost != nil { fail(.repeatedPart(words(of: bound.span), at: bound.span)) }
      atMost = bound
    }
    endLine()
    return .opener(.repeated, .repeated(kind, atMost: atMost), condition: nil)
  }

  mutating func each() -> FlowLine {
    take(.each)
    let name = nameAndFrom()
    let group = sourceOfEntries()
    var shuffled: Span?
    var byRating: Span?
    while nextPart().isThere {
      if let span = take(.shuffled) {
        shuffled = span
      } else if let span = take(.byRating) {
        byRating = span
      } else {
        break
      }
    }
    endLine()
    return .opener(
      .each, .each(name, group, shuffled: shuffled, byRating: byRating), condition: nil)
  }

  /// Takes the name of a turn and the word behind it, for which another may stand: `ronde x in y`.
  private mutating func nameAndFrom() -> NameNode? {
    if isNameOfTurnMissing { return missingNameOfTurn() }
    let between = token(at: position + 1)
    let behind = token(at: position + 2)
    let isSomebody = isDeclared(behind) || WordTable.shared.number(of: everyone) == behind.word
    guard atName, between.kind == .word, !own.isKeyword[Int(between.word)],
      !other.isKeyword[Int(between.word)], !isDeclared(between), behind.kind == .word, isSomebody
    else {
      let name = newName()
      require(.from)
      return name
    }
    let name = name()
    findings.add(
      .misspeltKeyword(
        source.text(of: here), Keywords.plain(.from, in: language), at: here))
    position += 1
    return name
  }

  /// Whether a loop begins with whom it goes over: `ronde groep, 2 minuten elk`.
  private var isNameOfTurnMissing: Bool {
    guard at(.word), isDeclared(token) || at(.everyone) else { return false }
    let between = token(at: position + 1)
    return between.kind == .comma || between.kind == .lineEnd
  }

  /// Says that a turn has no name, and reads its lines with the name that the first of them gives.
  private mutating func missingNameOfTurn() -> NameNode? {
    let name = unknownFirstWord(ofLine: line)
    isBroken = true
    findings.add(
      .missingTurn(
        words(of: here), called: name.map { source.text(of: $0) }, at: here, language))
    return name.map { self.name(at: $0) }
  }

  /// Returns the word with which a line begins, if it is no keyword and no name of the script, and
  /// a text follows.
  private func unknownFirstWord(ofLine index: Int) -> Span? {
    guard index < lines.count, lines[index].kind == .statement else { return nil }
    let range = lines[index].tokens
    guard range.count == 2 else { return nil }
    let (first, second) = (tokens[Int(range.lowerBound)], tokens[Int(range.lowerBound) + 1])
    guard first.kind == .word, second.kind == .text, !isDeclared(first),
      !own.isKeyword[Int(first.word)]
    else { return nil }
    return span(of: first)
  }

  private var everyone: String { Keywords.plain(.everyone, in: language) }

  mutating func round() -> FlowLine {
    take(.round)
    let name = nameAndFrom()
    let group = sourceOfEntries()
    var roundTime: RoundTime?
    var shuffled: Span?
    while true {
      let part = nextPart()
      guard part.isThere else { break }
      if let span = take(.shuffled) {
        shuffled = span
      } else if atTime {
        if !atWrittenTime, !at(.atMost), !at(.about) { requireComma(part.hasComma) }
        let first = position
        let isRepeated = roundTime != nil
        if isRepeated, at(.word), !isDeclared(token), !atWrittenTime { break }
        roundTime = timeOfRound()
        let span = span(from: first)
        if isRepeated { fail(.repeatedPart(words(of: span), at: span)) }
      } else {
        break
      }
    }
    endLine()
    return .opener(.round, .round(name, group, roundTime, shuffled: shuffled), condition: nil)
  }

  private mutating func timeOfRound() -> RoundTime {
    let range = upTo()
    if take(.eachOf) != nil { return .each(range) }
    if take(.shared) != nil { return .shared(range) }
    return .unsettled(range)
  }

  mutating func together() -> FlowLine {
    take(.together)
    endLine()
    return .opener(.together, .together, condition: nil)
  }

  mutating func track() -> FlowLine {
    take(.track)
    let title = title()
    endLine()
    return .track(title)
  }

  mutating func between() -> FlowLine {
    take(.between)
    endLine()
    return .between
  }

  mutating func endOfBlock() -> FlowLine {
    take(.end)
    var name: NameNode?
    if let span = take(.word) { name = self.name(at: span) }
    endLine()
    return .end(name)
  }

  mutating func trialLine() -> FlowLine {
    take(.trial)
    let title = title()
    endLine()
    return .trial(title)
  }
}
