import Diagnostics

/// Reads the lines of a script into a tree.
///
/// This file is the cursor and its small vocabulary: `at` looks, `take` goes on if it can, `fail`
/// says the one thing that is wrong with a line. What a line can be stands in `Parser+…`.
///
/// It is not copyable because it is large: looking at the next token would copy it.
struct Parser: ~Copyable {
  let source: SourceText
  let language: Language
  /// What the script's own language makes of the words.
  let own: WordTable.Meanings
  /// What the other language makes of them.
  let other: WordTable.Meanings
  let scanner: Scanner
  let lines: [SourceLine]

  var tree: SyntaxTree
  var tokens: [Token]
  var findings: Findings
  /// How many names the script declares anywhere: theirs are the first spellings.
  let declaredCount: Int
  /// The names of two words or more that were told, word by word.
  var tornNames: [[String]] = []

  /// The next line.
  var line = 0
  /// The next token, up to the end of the stretch that is read.
  var position = 0
  var end = 0
  /// Where that stretch ends in the file.
  var endOffset = 0
  /// How many findings there were before the line at hand.
  var findingsBefore = 0
  /// Whether the line at hand has got its error: one cause, one finding.
  var isBroken = false
  /// What the line at hand begins with, to show its form in a help.
  var form: Slot?
  /// How deep brackets are open.
  var bracketDepth = 0
  /// Whether titles hold values where a value is read.
  var titlesHoldValues = false
  /// Whether reading has stopped for good.
  var isStopped = false

  /// The part of the script that has been reached.
  var section = Section.header
  /// Who waits for an `einde`, and what runs: the state of the flow.
  var flow = Flow()
  /// The proef whose lines are read.
  var trial: OpenTrial?
  /// How many tokens the lines had that were begun, each as often as it was.
  private(set) var tokensRead = 0
  /// How many words were guessed.
  var guesses = 0
  /// The last line that was taken for the continuation of a text.
  var lastContinuation = -1

  init(_ script: LexedScript, of source: SourceText) {
    let words = WordTable.shared
    let survey = Survey(script, of: source)
    self.source = source
    self.language = survey.language
    self.own = words.meanings(in: survey.language)
    self.other = words.meanings(in: survey.language == .dutch ? .english : .dutch)
    self.scanner = Scanner(source)
    self.lines = script.lines
    self.tokens = script.tokens
    self.findings = script.findings
    self.declaredCount = survey.declared.count
    self.tree = SyntaxTree(source: source, language: survey.language)
    self.tree.spellings = survey.declared
    self.tree.comments = script.comments
    self.tree.linesUnderText = survey.linesUnderText
  }

  // MARK: Looking
  //
  // The smallest are inlined: a call would hand over the whole parser by value. Most words are in
  // no table, so that is asked first.

  /// The next token.
  @inline(__always)
  var token: Token { token(at: position) }

  /// Returns a token of the stretch that is read.
  @inline(__always)
  func token(at index: Int) -> Token {
    index < end ? tokens[index] : Token(.lineEnd, endOffset, endOffset)
  }

  /// Where the next token stands.
  @inline(__always)
  var here: Span { span(of: token) }

  /// Returns what a message says of a stretch: its text, or the beginning of a long one.
  func words(of span: Span) -> String {
    let text = source.text(of: span)
    return text.count > 60 ? text.prefix(59) + "…" : text
  }

  /// Returns where a token stands.
  @inline(__always)
  func span(of token: Token) -> Span {
    Span(file: source.file, start: Int(token.start), end: Int(token.end))
  }

  /// What stands between the last token that was read and the next: blanks.
  var gapBefore: Span {
    let start = position > 0 ? Int(tokens[position - 1].end) : Int(here.start)
    return span(min(start, Int(here.start)), Int(here.start))
  }

  /// Returns the span of offsets.
  @inline(__always)
  func span(_ start: Int, _ end: Int) -> Span {
    Span(file: source.file, start: start, end: end)
  }

  /// Returns the span from a token to the one before the next.
  @inline(__always)
  func span(from first: Int) -> Span {
    let start = token(at: first).start
    let end = position > first ? token(at: position - 1).end : start
    return span(Int(start), Int(max(start, end)))
  }

  /// Whether the next token is of a kind.
  @inline(__always)
  func at(_ kind: Token.Kind) -> Bool { token.kind == kind }

  /// Whether the line says no more before its text.
  @inline(__always)
  var isAtEnd: Bool { at(.lineEnd) || at(.text) }

  /// Whether a keyword of a slot comes next, in either language.
  @inline(__always)
  func at(_ slot: Slot) -> Bool {
    token.word != 0 && (ownLength(slot) > 0 || foreignLength(slot) > 0)
  }

  /// Whether a keyword comes next that is one only before a bracket.
  func atCall(_ slot: Slot) -> Bool {
    if token.word == 0 { return false }
    let length = ownLength(slot) + foreignLength(slot)
    return length > 0 && token(at: position + length).kind == .leftBracket
  }

  /// Returns how many tokens spell a slot in the script's language; 0 for none.
  func ownLength(_ slot: Slot) -> Int { length(of: slot, in: own) }

  /// Returns how many tokens spell a slot in another language; 0 for none.
  ///
  /// A word of the script's own language, or one of its names, is never read so.
  func foreignLength(_ slot: Slot) -> Int {
    let token = token
    guard token.kind == .word, token.word != 0, !own.isKeyword[Int(token.word)] else { return 0 }
    let length = length(of: slot, in: other)
    return length > 0 && !isDeclared(token) ? length : 0
  }

  private func length(of slot: Slot, in meanings: WordTable.Meanings) -> Int {
    let first = token.word
    if first == 0 { return 0 }
    for spelling in meanings.spellings[Int(slot.rawValue)] where spelling[0] == first {
      if matches(spelling, at: position) { return spelling.count }
    }
    return 0
  }

  /// Whether a word is the name of something in this script.
  func isDeclared(_ token: Token) -> Bool {
    guard token.kind == .word else { return false }
    let spelling = tree.spellings.find(source.bytes[Int(token.start)..<Int(token.end)])
    return spelling.map { $0.index < declaredCount } ?? false
  }

  // MARK: Going on

  /// Takes a token of a kind, or nothing.
  @discardableResult
  mutating func take(_ kind: Token.Kind) -> Span? {
    guard at(kind) else { return nil }
    let span = here
    position += 1
    return span
  }

  /// Takes a keyword of a slot, or nothing; one of another language is reported with its fix.
  @discardableResult
  mutating func take(_ slot: Slot) -> Span? {
    if token.word == 0 { return nil }
    if let span = takeOwn(slot) { return span }
    let length = foreignLength(slot)
    guard length > 0 else { return nil }
    let first = position
    position += length
    let span = span(from: first)
    findings.add(
      .foreignKeyword(
        words(of: span), Keywords.plain(slot, in: language), language, at: span))
    return span
  }

  /// Takes a keyword of a slot in the script's own language, or nothing.
  mutating func takeOwn(_ slot: Slot) -> Span? {
    if token.word == 0 { return nil }
    let length = ownLength(slot)
    guard length > 0 else { return nil }
    let first = position
    position += length
    return span(from: first)
  }

  /// Says what is wrong with the line at hand, if nothing was said yet.
  ///
  /// Nor is anything said where the next token is no text at all, as that was told already.
  mutating func fail(_ finding: Diagnostic) {
    if !isBroken, !isUnreadable { findings.add(finding) }
    isBroken = true
  }

  /// Whether the next token is a byte that is no text.
  private var isUnreadable: Bool {
    at(.stray)
      && decodedScalar(in: source.bytes, at: Int(token.start), end: Int(token.end)).value == nil
  }

  /// Begins to read a line.
  mutating func begin(_ index: Int) {
    let start = lines[index]
    line = index + 1
    position = Int(start.tokens.lowerBound)
    end = Int(start.tokens.upperBound)
    endOffset = Int(start.end)
    tokensRead += end - position
    isBroken = false
    findingsBefore = findings.count
    form = nil
  }

  /// Ends the line at hand: what is left over is one finding, at most.
  mutating func endLine() {
    if !at(.lineEnd) { fail(leftover()) }
    position = end
  }

  /// Goes to the text of the line, or to its end; what stands before it is one finding, at most.
  mutating func skipToText() {
    if isAtEnd { return }
    fail(leftover())
    position = end > 0 && tokens[end - 1].kind == .text ? end - 1 : end
  }

  /// The finding for what the grammar has no place for here.
  private func leftover() -> Diagnostic {
    if at(.text) { return .textNotHere(at: span(Int(token.start), Int(token.start) + 1), form) }
    return .leftover(words(of: here), at: here, form)
  }

  // MARK: Arenas

  /// Adds a value to the tree.
  mutating func add(_ kind: ValueNode.Kind, _ span: Span) -> ValueID {
    tree.values.append(ValueNode(span: span, kind: kind))
    return ValueID(index: Int32(tree.values.count - 1))
  }

  /// Adds a step to the tree.
  mutating func add(_ kind: StepNode.Kind, _ span: Span) -> StepID {
    tree.steps.append(StepNode(span: span, kind: kind))
    return StepID(index: Int32(tree.steps.count - 1))
  }
}
