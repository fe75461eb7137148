import Diagnostics

// Line after line: which part of the script it belongs to, and what its first word makes of it.
extension Parser {
  /// A line as it was read, before it is put in its place.
  enum ParsedLine {
    case protocolTitle(TitleNode?)
    case header(HeaderNode.Kind?)
    case declaration(DeclarationNode.Kind?)
    case flow(FlowLine)
    case given(GivenNode.Kind)
  }

  /// What the first word of a line is.
  enum LineStart {
    /// A keyword that begins a line of a part of the script.
    case keyword(Slot, Section, isForeign: Bool)
    /// The name of somebody.
    case name
    case unknown
  }

  /// How much had been made when a line was begun, to read it in another way.
  struct Checkpoint {
    let findings: Int
    let steps: Int
    let values: Int
    let tokens: Int
    let durationParts: Int
  }

  /// Reads the whole script.
  mutating func script() {
    while line < lines.count, !isStopped, !findings.isFull { nextLine() }
    if !isStopped { reportOpenBlocks() }
    closeBlocks(downTo: 0)
    closeTrial()
  }

  private mutating func nextLine() {
    let index = line
    guard lines[index].kind == .statement else {
      strayLines()
      return
    }
    begin(index)
    let mark = checkpoint
    switch lineStart() {
    case .keyword(let slot, let part, let isForeign):
      keywordLine(slot, part, isForeign: isForeign, index, mark)
    case .name:
      nameLine(index, mark)
    case .unknown:
      unknownLine(index, mark)
    }
    if isBroken { skipListsAndParagraphs() }
  }

  // MARK: What a line is

  /// The parts in which the first word of a line is looked for, the likely one first.
  private var parts: [Section] {
    switch section {
    case .header: [.header, .declarations, .flow, .trials]
    case .declarations: [.declarations, .flow, .header, .trials]
    case .flow: [.flow, .declarations, .header, .trials]
    case .trials: [.trials, .flow, .declarations, .header]
    }
  }

  private func lineStart() -> LineStart {
    let first = token
    guard first.kind == .word else { return .unknown }
    let isDeclared = isDeclared(first)
    if let found = start(first, own, isDeclared: isDeclared) {
      return .keyword(found.slot, found.part, isForeign: false)
    }
    if isDeclared { return .name }
    if let found = start(first, other, isDeclared: false) {
      return .keyword(found.slot, found.part, isForeign: true)
    }
    return .unknown
  }

  private func start(
    _ word: Token, _ meanings: WordTable.Meanings, isDeclared: Bool
  ) -> (slot: Slot, part: Section)? {
    for part in parts {
      guard let slot = meanings.starts[part.rawValue][Int(word.word)] else { continue }
      // A name of the script's own beats the keywords of a part that is over.
      if isDeclared, part.rawValue < section.rawValue || part == .trials && section != .trials {
        continue
      }
      if slot == .who, token(at: position + 1).kind != .leftBracket { continue }
      return (slot, part)
    }
    return nil
  }

  /// Reads a line as its first word says, without putting it in its place.
  mutating func parse(_ slot: Slot, _ part: Section) -> ParsedLine {
    form = slot
    switch part {
    case .header where slot == .protocolTitle: return .protocolTitle(protocolTitle())
    case .header: return .header(header(slot))
    case .declarations: return .declaration(declaration(slot))
    case .flow: return .flow(flowLine(slot))
    case .trials: return .given(given(slot))
    }
  }

  // MARK: Reading in another way

  var checkpoint: Checkpoint {
    Checkpoint(
      findings: findings.count, steps: tree.steps.count, values: tree.values.count,
      tokens: tokens.count, durationParts: tree.durationParts.count)
  }

  /// Forgets what was read of a line, and begins it again.
  mutating func restore(_ mark: Checkpoint, _ index: Int) {
    findings.keep(mark.findings)
    tree.steps.removeSubrange(mark.steps...)
    tree.values.removeSubrange(mark.values...)
    tokens.removeSubrange(mark.tokens...)
    tree.durationParts.removeSubrange(mark.durationParts...)
    begin(index)
  }

  // MARK: Putting a line in its place

  /// Puts a line in its place in the tree; one of an earlier part is reported.
  mutating func place(_ parsed: ParsedLine, _ part: Section, _ index: Int) {
    let span = span(Int(lines[index].start), Int(lines[index].end))
    let word = self.span(of: tokens[Int(lines[index].tokens.lowerBound)])
    reach(part, word: word)
    switch parsed {
    case .protocolTitle(let title):
      if let first = tree.title {
        findings.add(.secondProtocol(at: word, first: first.span))
      } else {
        tree.title = ProtocolNode(span: span, title: title)
      }
    case .header(let kind):
      if let kind { tree.header.append(HeaderNode(span: span, kind: kind)) }
    case .declaration(.block(let name, let parameters, _)):
      endOpenBlock(before: span, word: word)
      openBlock(.block, .block(name, parameters), span)
    case .declaration(let kind):
      placeDeclaration(kind, span, word: word)
    case .flow(let line):
      place(line, span, index)
    case .given(let kind):
      trial?.lines.append(GivenNode(span: span, kind: kind))
    }
  }

  private mutating func placeDeclaration(
    _ kind: DeclarationNode.Kind?, _ span: Span, word: Span
  ) {
    guard let kind else { return }
    if !isRuleOrCard { endOpenBlock(before: span, word: word) }
    // Below the first line of a phase it stands for nothing, and was reported.
    if isRuleOrCard, flow.running != .none { return }
    tree.declarations.append(DeclarationNode(span: span, kind: kind))
  }

  /// Whether the lines of a `blok` are read, which belong to the declarations.
  private var isInBlock: Bool { flow.open.first?.slot == .block }

  /// A declaration that meets an open `blok` finds its `einde` missing.
  private mutating func endOpenBlock(before line: Span, word: Span) {
    guard isInBlock else { return }
    reportMissingEnds(downTo: 0, before: line, word: word)
    closeBlocks(downTo: 0)
  }

  /// Goes on to a part of the script, or says that a line of an earlier one stands too low.
  private mutating func reach(_ part: Section, word: Span) {
    let text = source.text(of: word)
    if isInBlock, part == .flow || isRuleOrCard {
      if isRuleOrCard { findings.add(.ruleTooLow(text, isInPhase: false, at: word)) }
      return
    }
    if form == .end { return }
    switch (section, part) {
    case (.header, .header), (.declarations, .declarations), (.flow, .flow), (.trials, .trials):
      break
    case (.header, .declarations), (.header, .flow), (.declarations, .flow):
      section = part
    case (.declarations, .header), (.flow, .header), (.trials, .header):
      findings.add(.belongsInHeader(text, at: word))
    case (.flow, .declarations) where isRuleOrCard:
      findings.add(.ruleTooLow(text, isInPhase: flow.running != .none, at: word))
    case (.flow, .declarations), (.trials, .declarations):
      findings.add(.belongsAboveFlow(text, at: word))
    case (.trials, .flow):
      if form == .trial { break }
      findings.add(.belongsAboveTrials(text, at: word))
      section = .flow
      // That no phase runs down here has the same cause.
      flow.isToldOutside = true
    case (.header, .trials), (.declarations, .trials), (.flow, .trials):
      findings.add(.belongsInTrial(text, at: word))
    }
  }

  private var isRuleOrCard: Bool { form == .rule || form == .card }

  // MARK: Lists that belong to nothing

  /// Reports the items and paragraphs that stand under no text, once for all that stand together.
  private mutating func strayLines() {
    let first = lines[line]
    skipListsAndParagraphs()
    findings.add(
      .strayLine(
        isItem: first.kind == .item, at: span(Int(first.start), Int(first.content))))
  }

  mutating func skipListsAndParagraphs() {
    while line < lines.count, lines[line].kind != .statement { line += 1 }
  }
}
