import Diagnostics

// What is asked, and what becomes of the answers.
extension Parser {
  /// `VERB naam, …: vraag`, the parts in any sequence.
  mutating func ask(_ slot: Slot, _ verb: AskVerb) -> FlowLine {
    take(slot)
    var name: NameNode?
    if at(.word), !atAskedKeyword { name = newName(mayPrecedePeople: true) }
    var parts: [AskPartNode] = []
    while true {
      let part = nextPart()
      guard part.isThere, !isBroken else { break }
      guard let asked = asked(part.hasComma) else { break }
      parts.append(asked)
    }
    let text = text(optionsOf(verb, parts))
    return .step(.ask(AskNode(verb: verb, name: name, parts: parts, text: text)))
  }

  /// Whether a word comes next that is a part of an asking line, not a name.
  private var atAskedKeyword: Bool {
    atNumber || at(.atMost) || at(.top) || at(.confidential) || atYesNo || at(.from)
      || at(.everyone) || at(.facilitator) || atCall(.who)
  }

  private var atYesNo: Bool { at(.yes) && token(at: position + 1).kind == .slash }

  /// Where the values of such a question may stand: options and labels are compared, so hold none.
  private func optionsOf(_ verb: AskVerb, _ parts: [AskPartNode]) -> ValuePlaces {
    switch verb {
    case .note, .collect: .everywhere
    case .choose, .vote, .rate: .paragraphs
    }
  }

  private mutating func asked(_ hasComma: Bool) -> AskPartNode? {
    let first = position
    func part(_ kind: AskPartNode.Kind) -> AskPartNode {
      AskPartNode(span: span(from: first), kind: kind)
    }
    if atNumber { return askedNumber() }
    if take(.atMost) != nil {
      let number = number()
      return part(.atMost(number))
    }
    if take(.top) != nil {
      let number = number()
      return part(.top(number))
    }
    if atYesNo {
      take(.yes)
      take(.slash)
      if take(.no) == nil { fail(.missingWord(.no, language, at: here.before, form)) }
      return part(.yesNo)
    }
    if take(.from) != nil {
      let group = sourceOfEntries()
      return part(.source(group))
    }
    if take(.confidential) != nil { return part(.confidential) }
    guard let people = peoplePart(hasComma) else { return nil }
    return part(.people(people))
  }

  /// `3`, `1 tot 10` or `2 stemmen elk`.
  private mutating func askedNumber() -> AskPartNode {
    let first = position
    let number = number()
    if take(.votes) != nil {
      take(.eachOf)
      return AskPartNode(span: span(from: first), kind: .votes(number))
    }
    guard take(.to) != nil else {
      return AskPartNode(span: span(from: first), kind: .number(number))
    }
    let most = self.number()
    let span = span(from: first)
    return AskPartNode(span: span, kind: .range(CountNode(span: span, least: number, most: most)))
  }

  // MARK: Lots, roles and groups

  mutating func draw() -> FlowLine {
    take(.draw)
    let name = newName()
    require(.from)
    let group = sourceOfEntries()
    endLine()
    return .free(.draw(name, group))
  }

  mutating func appoint() -> FlowLine {
    take(.appoint)
    let name = name()
    take(.appointed)
    if take(.from) != nil {
      let group = sourceOfEntries()
      var people: GroupNode?
      let part = nextPart()
      if part.isThere { people = peoplePart(part.hasComma) }
      let text = text()
      return .step(.appointFrom(name, group, people, text))
    }
    if take(.equalSign) == nil { fail(.missingSign("=", at: here.before, form)) }
    let group = sourceOfEntries()
    endLine()
    return .free(.appoint(name, group))
  }

  mutating func reveal() -> FlowLine {
    take(.reveal)
    let name = name()
    endLine()
    return .free(.reveal(name))
  }

  mutating func subgroups() -> FlowLine {
    take(.subgroups)
    let kind: SubgroupKind
    if takeSize() {
      let size = number()
      kind = .size(size, take(.from) != nil ? sourceOfEntries() : nil)
    } else {
      var names = newName().map { [$0] } ?? []
      while take(.comma) != nil {
        if let name = newName() { names.append(name) }
      }
      require(.from)
      kind = .named(names, sourceOfEntries())
    }
    var duration: RangeNode?
    let part = nextPart()
    if part.isThere, atTime {
      if !atWrittenTime, !at(.atMost), !at(.about) { requireComma(part.hasComma) }
      duration = upTo()
    }
    let text = text()
    return .step(.subgroups(kind, duration, text))
  }

  /// Takes `van`; English `of` too, which is a word of Dutch elsewhere but can't be a name here.
  private mutating func takeSize() -> Bool {
    if take(.of) != nil { return true }
    guard at(.or), token(at: position + 1).kind == .number else { return false }
    let span = here
    position += 1
    findings.add(
      .foreignKeyword(
        words(of: span), Keywords.plain(.of, in: language), language, at: span))
    return true
  }

  /// Takes a keyword that must stand here; a missing one is reported.
  mutating func require(_ slot: Slot) {
    if take(slot) == nil { fail(.missingWord(slot, language, at: here.before, form)) }
  }

  // MARK: Values kept

  mutating func set() -> FlowLine {
    take(.set)
    let name = newName()
    let value = assigned()
    endLine()
    return .free(.set(name, value))
  }

  /// `= value`, whose titles hold values of their own.
  mutating func assigned() -> ValueID {
    if take(.equalSign) == nil { fail(.missingSign("=", at: here.before, form)) }
    titlesHoldValues = true
    let value = value()
    titlesHoldValues = false
    return value
  }

  mutating func remember() -> FlowLine {
    take(.remember)
    let name = name()
    let label = take(.with) != nil ? title() : nil
    endLine()
    return .free(.remember(name, label))
  }

  mutating func perform() -> FlowLine {
    take(.perform)
    let name = name()
    var values: [ValueID] = []
    if let open = take(.leftBracket), take(.rightBracket) == nil {
      titlesHoldValues = true
      repeat { values.append(value()) } while take(.comma) != nil
      titlesHoldValues = false
      if take(.rightBracket) == nil { fail(.unclosedBracket(at: open)) }
    }
    endLine()
    return .step(.perform(name, values, does: []))
  }
}
