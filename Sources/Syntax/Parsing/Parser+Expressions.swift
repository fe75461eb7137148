import Diagnostics

// Values: what is compared, calculated and shown. Order: precedence, the loosest first.
extension Parser {
  /// How deep brackets may be nested, as blocks may.
  static let deepest = 64

  /// A whole value.
  mutating func value() -> ValueID {
    let first = position
    let base = logic()
    guard take(.except) != nil else { return base }
    var except = [tagged()]
    while take(.and) != nil { except.append(tagged()) }
    return add(.except(base, except), span(from: first))
  }

  private mutating func logic() -> ValueID {
    let first = position
    let left = negation()
    if at(.and) { return chain(from: first, left, .and, mixed: .or) }
    if at(.or) { return chain(from: first, left, .or, mixed: .and) }
    return left
  }

  private mutating func chain(
    from first: Int, _ left: ValueID, _ word: Slot, mixed: Slot
  ) -> ValueID {
    var parts = [left]
    while take(word) != nil { parts.append(negation()) }
    let whole = span(from: first)
    let id = add(word == .and ? .and(parts) : .or(parts), whole)
    guard at(mixed) else { return id }
    let sign = here
    let last = tree[parts[parts.count - 1]].span
    take(mixed)
    let right = negation()
    fail(.mixedLogic(at: sign, left: whole, last: last, right: tree[right].span))
    while take(.and) != nil || take(.or) != nil { _ = negation() }
    return add(word == .and ? .or([id, right]) : .and([id, right]), span(from: first))
  }

  private mutating func negation() -> ValueID {
    let first = position
    guard take(.not) != nil else { return comparison() }
    let operand = comparison()
    return add(.not(operand), span(from: first))
  }

  private mutating func comparison() -> ValueID {
    let first = position
    let left = amount()
    guard let sign = takeComparison() else { return left }
    let right =
      sign.isEmptyTest ? add(.empty, sign.span) : amount()
    let id = add(
      .compare(plain(left), sign.kind, sign.span, plain(right)), span(from: first))
    if let next = takeComparison() {
      fail(.chainedComparison(at: next.span))
      if !next.isEmptyTest { _ = amount() }
    }
    return id
  }

  /// The sign or words of a comparison; `niet leeg` brings its right side along.
  private mutating func takeComparison() -> (kind: Comparison, span: Span, isEmptyTest: Bool)? {
    if at(.word) { return takeComparingWords() }
    guard let comparison = comparison(token.kind), let span = take(token.kind) else { return nil }
    return (comparison, span, false)
  }

  private func comparison(_ kind: Token.Kind) -> Comparison? {
    switch kind {
    case .equalSign: .equal
    case .unequalSign: .unequal
    case .lessSign: .less
    case .atMostSign: .atMost
    case .moreSign: .more
    case .atLeastSign: .atLeast
    default: nil
    }
  }

  private mutating func takeComparingWords()
    -> (kind: Comparison, span: Span, isEmptyTest: Bool)?
  {
    // Most words are in no table.
    if token.word == 0 { return nil }
    if let span = take(.moreThan) { return (.more, span, false) }
    if let span = take(.lessThan) { return (.less, span, false) }
    if let span = take(.otherThan) { return (.unequal, span, false) }
    if let span = take(.contains) { return (.contains, span, false) }
    let first = position
    if take(.equals) != nil {
      let isNegated = take(.not) != nil
      return (isNegated ? .unequal : .equal, span(from: first), false)
    }
    if take(.not) != nil {
      if take(.empty) != nil { return (.unequal, span(from: first), true) }
      position = first
    }
    return nil
  }

  private mutating func amount() -> ValueID {
    let first = position
    var left = term()
    while at(.plus) || at(.minus) || at(.dash) {
      let isMinus = !at(.plus)
      position += 1
      let right = term()
      left = add(.sum(left, minus: isMinus, right), span(from: first))
    }
    return left
  }

  private mutating func term() -> ValueID {
    let first = position
    var left = tagged()
    while take(.star) != nil {
      let right = tagged()
      left = add(.product(left, right), span(from: first))
    }
    return left
  }

  /// `adviezen met "heet" van spreker`.
  mutating func tagged() -> ValueID {
    let first = position
    var result = operand()
    if take(.with) != nil, let label = title() {
      result = add(.labelled(result, label), span(from: first))
    }
    if take(.of) != nil {
      let person = person()
      result = add(.from(result, of: person), span(from: first))
    }
    return result
  }

  private mutating func operand() -> ValueID {
    let first = position
    // A word that is in no table can only be a name.
    if at(.word), token.word == 0, let name = optionalName() {
      return add(.name(name), name.span)
    }
    // Titles hold values only where a value is stored.
    if let title = optionalTitle(holdsValues: titlesHoldValues) {
      return add(.title(title), title.span)
    }
    if let duration = optionalDuration() {
      return add(.duration(milliseconds: duration.milliseconds), duration.span)
    }
    if at(.number), let number = optionalNumber() { return add(.number(number), number.span) }
    if at(.leftBracket) {
      let value = bracketed()
      return add(.group(value), span(from: first))
    }
    if let kind = takeCall() { return add(kind, span(from: first)) }
    if let kind = takeWord() { return add(kind, span(from: first)) }
    if let name = optionalName() { return add(.name(name), name.span) }
    fail(.missingValue(at: here.before, form))
    return add(.missing, here.before)
  }

  /// `aantal(…)`, `telling(…)` and `wie(…)`, words only before a bracket.
  private mutating func takeCall() -> ValueNode.Kind? {
    if atCall(.count) {
      take(.count)
      return .count(bracketed())
    }
    if atCall(.tally) {
      take(.tally)
      return .tally(bracketed())
    }
    if atCall(.who) {
      take(.who)
      return .who(bracketed())
    }
    return nil
  }

  /// A value that is a word of the script's own language; another's is a name that nobody knows.
  private mutating func takeWord() -> ValueNode.Kind? {
    if takeOwn(.yes) != nil { return .yesNo(true) }
    if takeOwn(.no) != nil { return .yesNo(false) }
    if takeOwn(.empty) != nil { return .empty }
    if takeOwn(.meeting) != nil { return .meeting }
    if takeOwn(.elapsed) != nil { return .elapsed }
    if takeOwn(.remaining) != nil { return .remaining }
    if takeOwn(.everyone) != nil { return .everyone }
    if takeOwn(.facilitator) != nil { return .facilitator }
    if takeOwn(.previous) != nil {
      guard let name = name() else { return .missing }
      return .previous(name)
    }
    return nil
  }

  /// `( value )`, from the bracket on.
  mutating func bracketed() -> ValueID {
    guard let open = take(.leftBracket) else {
      fail(.missingValue(at: here.before, form))
      return add(.missing, here.before)
    }
    guard bracketDepth + flow.open.count < Parser.deepest else {
      fail(.tooDeep(at: open))
      position = end
      return add(.missing, open)
    }
    bracketDepth += 1
    let value = value()
    bracketDepth -= 1
    if take(.rightBracket) == nil { fail(.unclosedBracket(at: open)) }
    return value
  }

  /// Returns a value whose title, if it is one, is compared as written and holds no values.
  private mutating func plain(_ id: ValueID) -> ValueID {
    guard titlesHoldValues, case .title(let title) = tree[id].kind else { return id }
    let content = plainTemplate(title.content.span.range)
    return add(.title(TitleNode(span: title.span, content: content)), title.span)
  }
}
