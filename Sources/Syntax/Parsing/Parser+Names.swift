import Diagnostics

// Names, titles, people and sources.
extension Parser {
  // MARK: Names

  /// Whether a word comes next that may be a name: no word of calculation.
  var atName: Bool {
    at(.word) && !own.isRefused[Int(token.word)]
  }

  /// Takes a name, or nothing.
  mutating func optionalName() -> NameNode? {
    guard atName, let span = take(.word) else { return nil }
    skipRestOfTornName(span)
    return name(at: span)
  }

  /// Returns the name that stands in a span.
  mutating func name(at span: Span) -> NameNode {
    NameNode(span: span, spelling: tree.spellings.number(of: source.bytes[span.range]))
  }

  /// Reads over the second word of a name of two that was told where it is declared.
  private mutating func skipRestOfTornName(_ first: Span) {
    guard !tornNames.isEmpty, at(.word) else { return }
    let key = nameKey(source.text(of: first))
    for name in tornNames where name[0] == key && isNext(name.dropFirst()) {
      position += name.count - 1
      return
    }
  }

  /// Whether these words come next.
  private func isNext(_ words: ArraySlice<String>) -> Bool {
    var index = position
    for word in words {
      let token = token(at: index)
      guard token.kind == .word, nameKey(source.text(of: span(of: token))) == word else {
        return false
      }
      index += 1
    }
    return true
  }

  /// So many names of two words are looked for further down; looking for more costs too much.
  private static let mostTornNames = 20

  /// Returns where the words of a name stand in the script, this place included.
  private mutating func placesOfTornName(_ first: Int, _ count: Int, at span: Span) -> [Span] {
    guard tornNames.count < Parser.mostTornNames else { return [span] }
    let words = (first..<first + count).map { nameKey(source.text(of: self.span(of: tokens[$0]))) }
    tornNames.append(words)
    var places: [Span] = []
    var index = 0
    while index + count <= tokens.count {
      let isHere = (0..<count).allSatisfy { offset in
        let token = tokens[index + offset]
        return token.kind == .word
          && nameKey(source.text(of: self.span(of: token))) == words[offset]
      }
      if isHere {
        places.append(
          self.span(Int(tokens[index].start), Int(tokens[index + count - 1].end)))
      }
      index += isHere ? count : 1
    }
    return places
  }

  /// Takes the name of something that exists; a missing one is reported.
  mutating func name() -> NameNode? {
    if let name = optionalName() { return name }
    // A word that can't be a name is still the one that was meant.
    if at(.word), let span = take(.word) { return name(at: span) }
    fail(.missingName(at: here.before, form))
    return nil
  }

  /// Takes a name where it is declared; two words get a fix that makes them one.
  ///
  /// Where people may follow, a second word that is a name is more likely one of them.
  mutating func newName(mayPrecedePeople: Bool = false) -> NameNode? {
    let first = position
    if at(.word), !atName, token(at: position + 1).kind == .word {
      fail(.missingName(at: here.before, form))
      return nil
    }
    guard let name = name() else { return nil }
    while at(.word), !own.isKeyword[Int(token.word)], numberWord(at: position) == nil,
      foreignLengthOfAny == 0, !mayPrecedePeople || !isDeclared(token)
    {
      position += 1
    }
    if position == first + 1 { return name }
    let span = span(from: first)
    let places = placesOfTornName(first, position - first, at: span)
    fail(.twoWordName(words(of: span), at: span, places: places))
    return self.name(at: span)
  }

  /// Whether the next word is a keyword of another language, in any slot.
  private var foreignLengthOfAny: Int {
    other.isKeyword[Int(token.word)] ? 1 : 0
  }

  // MARK: Titles

  /// Takes a title that is shown as written, or nothing.
  mutating func optionalTitle(holdsValues: Bool = false) -> TitleNode? {
    guard at(.title) else { return nil }
    let token = token
    position += 1
    let content = contentOfTitle(token)
    return TitleNode(
      span: span(of: token),
      content: holdsValues ? template(content, allowsQuotes: false) : plainTemplate(content))
  }

  /// Takes a title; words without quotes are taken for it up to the comma, and reported.
  mutating func title(holdsValues: Bool = false) -> TitleNode? {
    if let title = optionalTitle(holdsValues: holdsValues) { return title }
    let first = position
    while at(.word) || at(.stray) || at(.minus) || at(.dash) || at(.point) || at(.number) {
      position += 1
    }
    guard position > first else {
      fail(.missingTitle(at: here.before, form))
      return nil
    }
    let span = span(from: first)
    if at(.title), token(at: first).kind == .number {
      fail(.titleComesFirst(words(of: here), words(of: span), at: here, before: span))
      return optionalTitle(holdsValues: holdsValues)
    }
    fail(.unquotedTitle(words(of: span), at: span))
    return TitleNode(span: span, content: plainTemplate(span.range))
  }

  /// Returns the offsets of what stands between the quotes.
  private func contentOfTitle(_ token: Token) -> Range<Int> {
    let start = Int(token.start)
    let end = Int(token.end)
    let first = start + decodedScalar(in: source.bytes, at: start, end: end).length
    var last = max(first, end - 1)
    while last > first, source.bytes[last] & 0xC0 == 0x80 { last -= 1 }
    guard last < end, last >= first else { return first..<max(first, end) }
    let closing = decodedScalar(in: source.bytes, at: last, end: end).value
    return first..<(isQuote(closing) || isSingleQuote(closing) ? last : end)
  }

  // MARK: People and sources

  /// `inbrenger en groep behalve voorzitter`; nothing where no one is named.
  mutating func optionalPeople() -> GroupNode? {
    guard atPerson else { return nil }
    return group { $0.person() }
  }

  /// People; none are reported.
  mutating func people() -> GroupNode {
    if let people = optionalPeople() { return people }
    fail(.missingPeople(at: here.before, form))
    return GroupNode(span: here.before, members: [], except: [])
  }

  /// What entries, people or cards come from; a missing one is reported.
  mutating func sourceOfEntries() -> GroupNode {
    group { $0.tagged() }
  }

  private mutating func group(_ member: (inout Parser) -> ValueID) -> GroupNode {
    let first = position
    var members = [member(&self)]
    while take(.and) != nil { members.append(member(&self)) }
    var except: [ValueID] = []
    if take(.except) != nil {
      except.append(member(&self))
      while take(.and) != nil { except.append(member(&self)) }
    }
    return GroupNode(span: span(from: first), members: members, except: except)
  }

  /// Whether somebody is named next.
  var atPerson: Bool { at(.everyone) || at(.facilitator) || atCall(.who) || atName }

  /// One person or group by name; a missing one is reported.
  mutating func person() -> ValueID {
    let first = position
    if let span = take(.everyone) { return add(.everyone, span) }
    if let span = take(.facilitator) { return add(.facilitator, span) }
    if atCall(.who) {
      take(.who)
      let value = bracketed()
      return add(.who(value), span(from: first))
    }
    if let name = optionalName() { return add(.name(name), name.span) }
    fail(.missingPeople(at: here.before, form))
    return add(.missing, here.before)
  }
}
