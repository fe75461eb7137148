import Diagnostics

// The lines of the flow: phases, prompts, the floor, places, cues.
extension Parser {
  /// Reads the line at hand as what its first word says; nil for a line about somebody.
  mutating func flowLine(_ slot: Slot?) -> FlowLine {
    form = slot
    switch slot {
    case .phase: return phase()
    case .pause: return pause()
    case .whisper: return whisper()
    case .silence: return silence()
    case .then: return bare(.then)
    case .seat: return seat()
    case .halfway, .overtime, .after, .last: return cue()
    case .note: return ask(.note, .note)
    case .collect: return ask(.collect, .collect)
    case .choose: return ask(.choose, .choose)
    case .vote: return ask(.vote, .vote)
    case .rate: return ask(.rate, .rate)
    case .draw: return draw()
    case .appoint: return appoint()
    case .reveal: return reveal()
    case .subgroups: return subgroups()
    case .set: return set()
    case .remember: return remember()
    case .perform: return perform()
    case .stop: return stop()
    case .condition: return condition()
    case .repeated: return repeated()
    case .each: return each()
    case .round: return round()
    case .together: return together()
    case .otherwise: return otherwise()
    case .between: return between()
    case .track: return track()
    case .end: return endOfBlock()
    case .trial: return trialLine()
    default: return addressed()
    }
  }

  /// A line that is one word.
  private mutating func bare(_ kind: StepNode.Kind) -> FlowLine {
    position += 1
    endLine()
    return .step(kind)
  }

  private mutating func stop() -> FlowLine {
    take(.stop)
    endLine()
    return .free(.stop)
  }

  /// Begins the next part of a line; a comma with nothing behind it is reported.
  ///
  /// The comma before a part may be missing, but not before a name.
  mutating func nextPart() -> (isThere: Bool, hasComma: Bool) {
    let comma = take(.comma)
    guard isAtEnd else { return (true, comma != nil) }
    if let comma { fail(.leftover(words(of: comma), at: comma, form)) }
    return (false, comma != nil)
  }

  /// Says that a part that begins with a name needs a comma before it.
  mutating func requireComma(_ hasComma: Bool) {
    if hasComma || isBroken { return }
    // A word that nobody declared is more likely a mistake of its own.
    if at(.word), ownLengthOfAny == 0, !isDeclared(token) {
      fail(.leftover(words(of: here), at: here, form))
    } else {
      fail(.missingComma(words(of: here), at: here, gap: gapBefore))
    }
  }

  private var ownLengthOfAny: Int { own.isKeyword[Int(token.word)] ? 1 : 0 }

  /// Takes the people of a part, who need a comma before their name.
  mutating func peoplePart(_ hasComma: Bool) -> GroupNode? {
    guard atPerson else { return nil }
    if atName, !at(.everyone), !at(.facilitator), !atCall(.who) { requireComma(hasComma) }
    return people()
  }

  // MARK: Phases

  private mutating func phase() -> FlowLine {
    take(.phase)
    skipColon()
    let title = title(holdsValues: true)
    var duration: RangeNode?
    var flags: [(flag: PhaseNode.Flag, span: Span)] = []
    while true {
      let part = nextPart()
      guard part.isThere, !isBroken || part.hasComma else { break }
      if let flag = phaseFlag() {
        flags.append(flag)
      } else if atTime {
        if !atWrittenTime, !at(.atMost), !at(.about) { requireComma(part.hasComma) }
        let isRepeated = duration != nil
        if isRepeated, at(.word), !isDeclared(token), !atWrittenTime { break }
        let range = upTo()
        if isRepeated { fail(.repeatedPart(words(of: range.span), at: range.span)) }
        duration = range
      } else {
        break
      }
    }
    let purpose = optionalText()
    endLine()
    return .phase(
      PhaseHead(title: title, duration: duration, flags: flags, purpose: purpose))
  }

  private mutating func phaseFlag() -> (flag: PhaseNode.Flag, span: Span)? {
    if let span = take(.open) { return (.open, span) }
    if let span = take(.strict) { return (.strict, span) }
    if let span = take(.muted) { return (.muted, span) }
    if let span = take(.protected) { return (.protected, span) }
    return nil
  }

  private mutating func pause() -> FlowLine {
    take(.pause)
    skipColon()
    take(.comma)
    let range = upTo()
    let text = optionalText()
    endLine()
    return .pause(range, text)
  }

  // MARK: Prompts

  /// A line about somebody: a prompt, or who has the floor.
  private mutating func addressed() -> FlowLine {
    let people = people()
    if let verb = floorVerb(people) {
      endLine()
      return .step(verb)
    }
    var duration: RangeNode?
    let part = nextPart()
    if part.isThere, atTime, part.hasComma || hasText || !at(.word) {
      if !atWrittenTime, !at(.atMost), !at(.about) { requireComma(part.hasComma) }
      duration = upTo()
    }
    if !hasText {
      let wrong = at(.stray) && source.text(of: here) == ";" ? here : nil
      fail(.missingColon(after: span(of: token(at: max(position - 1, 0))), instead: wrong))
    }
    let text = text()
    return .step(.prompt(people, duration, text))
  }

  /// Takes `spreekt` or `zwijgt`; a sentence that goes on behind it is a text without its colon.
  private mutating func floorVerb(_ people: GroupNode) -> StepNode.Kind? {
    let goesOn = token(at: position + 1).kind == .word && !hasText
    if goesOn { return nil }
    if take(.speaks) != nil { return .speaks(people) }
    if take(.listens) != nil { return .listens(people) }
    return nil
  }

  /// Whether the line has a text.
  var hasText: Bool { end > 0 && tokens[end - 1].kind == .text }

  private mutating func whisper() -> FlowLine {
    take(.whisper)
    let people = people()
    let text = text()
    return .step(.whisper(people, text))
  }

  private mutating func silence() -> FlowLine {
    take(.silence)
    take(.comma)
    let range = upTo()
    var people: GroupNode?
    let part = nextPart()
    if part.isThere { people = peoplePart(part.hasComma) }
    let text = optionalText()
    endLine()
    return .step(.silence(range, people, text))
  }

  // MARK: Places

  private mutating func seat() -> FlowLine {
    take(.seat)
    let people = people()
    var spots: [SpotNode] = []
    repeat {
      let comma = take(.comma)
      guard let spot = spot() else {
        if let comma, isAtEnd { fail(.leftover(words(of: comma), at: comma, form)) }
        if spots.isEmpty || comma != nil { fail(.missingSpot(at: here.before, form)) }
        break
      }
      spots.append(spot)
    } while !isAtEnd
    endLine()
    return .step(.seat(people, spots))
  }

  private mutating func spot() -> SpotNode? {
    let spots: [(Slot, SpotNode.Kind)] = [
      (.circle, .circle), (.outside, .outside), (.centre, .centre), (.back, .back),
      (.away, .away),
    ]
    for (slot, kind) in spots {
      if let span = take(slot) { return SpotNode(span: span, kind: kind) }
    }
    if let title = optionalTitle(holdsValues: true) {
      return SpotNode(span: title.span, kind: .named(title))
    }
    return nil
  }

  // MARK: Cues

  private mutating func cue() -> FlowLine {
    let moment = moment()
    var people: GroupNode?
    let part = nextPart()
    if part.isThere { people = peoplePart(part.hasComma) }
    let text = text()
    return .cue(moment, people, text)
  }

  private mutating func moment() -> CueMoment {
    if take(.halfway) != nil { return .halfway }
    if take(.overtime) != nil { return .overtime }
    if take(.after) != nil { return .after(time(allowsName: false)) }
    take(.last)
    return .last(time(allowsName: false))
  }

  /// Skips a colon right behind the first word, which takes no text, and reads on behind it.
  mutating func skipColon() {
    guard at(.text) else { return }
    let first = tokens.count
    let start = Int(token.start) + 1
    scanner.scan(start..<endOffset, hasText: true, into: &tokens, findings: &findings)
    position = first
    end = tokens.count
  }
}
