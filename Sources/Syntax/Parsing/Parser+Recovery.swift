import Diagnostics

// Lines that don't fit: a sentence that goes on with the text above it, a name that is unknown,
// a keyword that is misspelt. Each gets one finding, and reads on as what was meant.
extension Parser {
  // MARK: A line that begins with a keyword

  mutating func keywordLine(
    _ slot: Slot, _ part: Section, isForeign: Bool, _ index: Int, _ mark: Checkpoint
  ) {
    let parsed = parse(slot, part)
    if isBroken, readsAsSentence(index) {
      if isUnderText(index) {
        restore(mark, index)
        if opensBlock(slot) { flow.ghosts += 1 }
        continuation(index)
        return
      }
      if flow.lineUnderPhase == index, slot != .phase {
        restore(mark, index)
        fail(.sentenceUnderPhase(language, at: wholeLine(index)))
        return
      }
    }
    if isBroken, isEveryone(index) {
      restore(mark, index)
      everyoneLine(index)
      return
    }
    if isBroken, let prompt = promptInstead(index, mark) {
      place(prompt, .flow, index)
      return
    }
    place(parsed, part, index)
  }

  private func opensBlock(_ slot: Slot) -> Bool {
    switch slot {
    case .condition, .each, .round, .repeated, .together, .block: true
    default: false
    }
  }

  /// Reads a broken line as one about somebody, if its first word is a name of the script's own
  /// and that fits: the name can't be one, which is told where it is declared.
  private mutating func promptInstead(_ index: Int, _ mark: Checkpoint) -> ParsedLine? {
    let first = tokens[Int(lines[index].tokens.lowerBound)]
    guard isDeclared(first) else { return nil }
    let broken = Array(findings.list[mark.findings...])
    let after = (line, isBroken, position, end, endOffset)
    findings.keep(mark.findings)
    begin(index)
    let prompt = parse(.everyone, .flow)
    if !isBroken { return prompt }
    findings.keep(mark.findings)
    for finding in broken { findings.add(finding) }
    (line, isBroken, position, end, endOffset) = after
    return nil
  }

  // MARK: A line that begins with a name

  mutating func nameLine(_ index: Int, _ mark: Checkpoint) {
    let prompt = parse(.everyone, .flow)
    if isBroken, readsAsSentence(index), isUnderText(index) {
      restore(mark, index)
      continuation(index)
      return
    }
    place(prompt, .flow, index)
  }

  // MARK: A line that begins with neither

  mutating func unknownLine(_ index: Int, _ mark: Checkpoint) {
    if verbInFront(index) { return }
    if !hasText, isUnderText(index) {
      // A title, a number or a sign is no sentence's.
      if !readsAsSentence(index), misspelt(index, mark) || anotherWord(index, mark) { return }
      continuation(index)
      return
    }
    if isEveryone(index) {
      everyoneLine(index)
      return
    }
    if afterArticle(index, mark) || misspelt(index, mark) || anotherWord(index, mark) { return }
    restore(mark, index)
    let prompt = parse(.everyone, .flow)
    if !isBroken {
      place(prompt, .flow, index)
      return
    }
    restore(mark, index)
    if !hasText, flow.lineUnderPhase == index {
      fail(.sentenceUnderPhase(language, at: wholeLine(index)))
    } else {
      fail(.unknownLine(words(of: here), at: here, hasText: hasText))
    }
  }

  /// Mends `Spreekt inbrenger`.
  private mutating func verbInFront(_ index: Int) -> Bool {
    guard at(.speaks) || at(.listens) else { return false }
    let mark = checkpoint
    let verb = here
    let isSpeaking = at(.speaks)
    position += 1
    let people = people()
    guard isAtEnd, !isBroken, at(.lineEnd) else {
      restore(mark, index)
      return false
    }
    let whole = wholeLine(index)
    let mended = "\(source.text(of: people.span)) \(source.text(of: verb).lowercased())"
    findings.add(.verbInFront(mended, at: whole))
    place(.flow(.step(isSpeaking ? .speaks(people) : .listens(people))), .flow, index)
    return true
  }

  /// Whether a line is a text for `ieder`, `allen` or `allemaal`.
  private func isEveryone(_ index: Int) -> Bool {
    let start = lines[index].tokens
    guard start.count >= 2 else { return false }
    let first = tokens[Int(start.lowerBound)]
    let next = tokens[Int(start.lowerBound) + 1]
    guard next.kind == .text || next.kind == .comma, first.kind == .word else { return false }
    switch nameKey(source.text(of: span(of: first))) {
    case "ieder", "elk", "allen", "allemaal", "everybody", "all": return true
    default: return false
    }
  }

  private mutating func everyoneLine(_ index: Int) {
    let mark = checkpoint
    begin(index)
    let word = here
    var prompt = parse(.everyone, .flow)
    if isBroken {
      // `elk` is a keyword, so no name; the rest of the line reads behind it.
      restore(mark, index)
      prompt = .flow(.step(.missing))
      isBroken = true
    }
    findings.add(
      .everyoneMeant(
        source.text(of: word), Keywords.plain(.everyone, in: language), at: word))
    if case .flow(.step(.prompt(let people, let range, let text))) = prompt {
      let everyone = add(.everyone, word)
      let group = GroupNode(span: people.span, members: [everyone], except: people.except)
      prompt = .flow(.step(.prompt(group, range, text)))
    }
    place(prompt, .flow, index)
  }

  /// Mends `De groep: …`.
  private mutating func afterArticle(_ index: Int, _ mark: Checkpoint) -> Bool {
    guard at(.word), isDeclared(token(at: position + 1)) else { return false }
    switch nameKey(source.text(of: here)) {
    case "de", "het", "een", "the", "a", "an": break
    default: return false
    }
    let article = here
    let next = span(of: token(at: position + 1))
    position += 1
    let prompt = parse(.everyone, .flow)
    if isBroken {
      restore(mark, index)
      return false
    }
    findings.add(
      .articleBeforeName(
        source.text(of: article), source.text(of: next),
        at: span(Int(article.start), Int(next.start))))
    place(prompt, .flow, index)
    return true
  }

  /// How many words are guessed, and among how many names, before guessing costs too much.
  private static let mostGuesses = 500

  /// Mends a misspelt keyword, if the mended line fits and no name is as near.
  private mutating func misspelt(_ index: Int, _ mark: Checkpoint) -> Bool {
    guard at(.word), guesses < Parser.mostGuesses, declaredCount < Parser.mostGuesses else {
      return false
    }
    guesses += 1
    let word = source.text(of: here)
    guard nearestName(to: word, among: tree.spellings.keys(upTo: declaredCount).sorted()) == nil,
      let found = nearestKeyword(to: word)
    else { return false }
    return reads(as: found.spelling, found.slot, found.part, index, mark)
  }

  /// Mends `stap "Vragen", 10 minuten` and `vraag les, inbrenger: …`: a word of the author's own
  /// in a line that has the form of a phase or a question.
  private mutating func anotherWord(_ index: Int, _ mark: Checkpoint) -> Bool {
    guard at(.word), !isDeclared(token) else { return false }
    let second = token(at: position + 1)
    guard token(at: position + 2).kind == .comma else { return false }
    let slot: Slot
    switch second.kind {
    case .title: slot = .phase
    case .word where hasText && isDeclared(token(at: position + 3)) && !isDeclared(second):
      slot = .note
    default: return false
    }
    return reads(as: Keywords.plain(slot, in: language), slot, .flow, index, mark)
  }

  /// Reads a line as if it began with a keyword, and says so; if it doesn't fit, nothing happened.
  private mutating func reads(
    as spelling: String, _ slot: Slot, _ part: Section, _ index: Int, _ mark: Checkpoint
  ) -> Bool {
    let word = source.text(of: here)
    let place = here
    let first = position
    let before = tokens[first].word
    tokens[first].word = WordTable.shared.number(of: nameKey(spelling))
    let parsed = parse(slot, part)
    tokens[first].word = before
    guard !isBroken else {
      restore(mark, index)
      return false
    }
    findings.add(.misspeltKeyword(word, spelling, at: place))
    self.place(parsed, part, index)
    return true
  }

  private func nearestKeyword(
    to word: String
  ) -> (spelling: String, slot: Slot, part: Section)? {
    var candidates: [(spelling: String, slot: Slot, part: Section)] = []
    for part in Section.allCases where part != .trials || section == .trials {
      for slot in part.starters {
        for spelling in Keywords.spellings(of: slot, in: language) where spelling.count > 2 {
          candidates.append((spelling, slot, part))
        }
      }
    }
    var spellings: [String] = []
    for candidate in candidates { spellings.append(candidate.spelling) }
    guard let nearest = nearestName(to: word, among: spellings) else { return nil }
    return candidates.first { $0.spelling == nearest }
  }

  // MARK: Sentences

  /// Whether the nearest line above is a text, an item or a paragraph.
  func isUnderText(_ index: Int) -> Bool {
    guard index > 0 else { return false }
    if lastContinuation == index - 1 { return true }
    let above = lines[index - 1]
    if above.kind != .statement { return true }
    return !above.tokens.isEmpty && tokens[Int(above.tokens.upperBound) - 1].kind == .text
  }

  /// Whether a line is more of a sentence than of a statement: no quote, digit, colon or sign, and
  /// an end like a sentence's or a second word that is no name and no keyword.
  private func readsAsSentence(_ index: Int) -> Bool {
    let range = lines[index].tokens
    for token in tokens[Int(range.lowerBound)..<Int(range.upperBound)] {
      switch token.kind {
      case .word, .comma, .point, .minus, .dash, .stray: break
      default: return false
      }
    }
    guard range.count > 1, tokens[Int(range.lowerBound) + 1].kind != .point else { return false }
    if namesSomebodyBehindComma(range) { return false }
    if endsAsSentence(lines[index]) { return true }
    let second = tokens[Int(range.lowerBound) + 1]
    return second.kind == .word && !own.isKeyword[Int(second.word)] && !isDeclared(second)
  }

  /// Whether a line goes on like `noteer afspraak, gastvrouw …`: a name, a comma and a name.
  private func namesSomebodyBehindComma(_ range: Range<Int32>) -> Bool {
    guard range.count > 3 else { return false }
    let first = Int(range.lowerBound)
    return isDeclared(tokens[first + 1]) && tokens[first + 2].kind == .comma
      && isDeclared(tokens[first + 3])
  }

  private func endsAsSentence(_ line: SourceLine) -> Bool {
    guard let last = source.text(of: span(Int(line.start), Int(line.end))).last else {
      return false
    }
    return ".!?…".contains(last)
  }

  /// Reports a line that goes on with the text above it; lines of the same stretch together.
  private mutating func continuation(_ index: Int) {
    let line = wholeLine(index)
    let bullet = roundBullet(index)
    let edit = bullet.map { Edit($0, "-") } ?? Edit(line.before, "> ")
    var place = bullet ?? line
    var edits = [edit]
    // Fifty lines are enough for one finding.
    if lastContinuation == index - 1, let last = findings.list.last, last.code == .looseText,
      let before = last.fixes.first?.edits, before.last?.replacement == edit.replacement,
      before.count < 50
    {
      findings.keep(findings.count - 1)
      place = last.span
      edits = before + edits
    }
    lastContinuation = index
    findings.add(
      bullet == nil ? .looseText(at: place, before: edits) : .roundBullet(at: place, edits))
    position = end
    skipListsAndParagraphs()
  }

  /// Returns the `o` that a round bullet out of Word becomes when it is pasted, if a line begins
  /// with one.
  private func roundBullet(_ index: Int) -> Span? {
    let range = lines[index].tokens
    guard range.count > 1 else { return nil }
    let (first, second) = (tokens[Int(range.lowerBound)], tokens[Int(range.lowerBound) + 1])
    guard first.kind == .word, second.kind == .word, source.text(of: span(of: first)) == "o",
      !isDeclared(first)
    else { return nil }
    return span(of: first)
  }

  /// The span of a line, its outer blanks left out.
  func wholeLine(_ index: Int) -> Span {
    span(Int(lines[index].start), Int(lines[index].end))
  }
}
