import Diagnostics

/// A script cut into lines and tokens.
struct LexedScript: Sendable {
  /// The lines that say something, in order.
  var lines: [SourceLine] = []
  /// The tokens of all statements.
  var tokens: [Token] = []
  /// The comments, from `#` to the end of the line.
  var comments: [Span] = []
  /// What was wrong with the text itself.
  var findings = Findings()
  /// Whether it was too much to be a script, and the rest was left alone.
  var isCutShort = false
}

/// Cuts a script into lines, tells what each is, and cuts statements into tokens.
///
/// Any bytes will do; the work is linear in their number.
struct Lexer {
  /// The largest file that is read.
  static let largestFile = 1 << 20
  /// The longest line that is read.
  static let longestLine = 10_000
  /// The most tokens that a file may hold.
  static let mostTokens = 200_000

  let source: SourceText
  let bytes: [UInt8]
  let scanner: Scanner
  var script = LexedScript()
  /// The numbers of `1.` lists, which get one finding a list.
  private var numbering: [Span] = []

  private init(_ source: SourceText) {
    self.source = source
    self.bytes = source.bytes
    self.scanner = Scanner(source)
  }

  /// Returns a script as lines and tokens.
  static func lex(_ source: SourceText) -> LexedScript {
    var lexer = Lexer(source)
    lexer.lex()
    return lexer.script
  }

  private mutating func lex() {
    guard bytes.count <= Lexer.largestFile else {
      script.findings.add(.fileTooLarge(at: source.span.before))
      script.isCutShort = true
      return
    }
    if isUTF16 {
      script.findings.add(.notUTF8(at: source.span.before))
      return
    }
    var offset = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    while offset < bytes.count {
      let start = offset
      var isPlain = true
      while offset < bytes.count, bytes[offset] != 0x0A, bytes[offset] != 0x0D {
        if bytes[offset] >= 0x7F || bytes[offset] < 0x20 && bytes[offset] != 0x09 {
          isPlain = false
        }
        offset += 1
      }
      line(start..<offset, isPlain: isPlain)
      if script.tokens.count > Lexer.mostTokens {
        script.findings.add(.tooManyTokens(at: span(start, offset).before))
        script.isCutShort = true
        return
      }
      offset += 1
    }
    endNumbering()
  }

  /// Whether the file is what an editor calls Unicode but is not UTF-8.
  private var isUTF16: Bool {
    bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF])
  }

  private mutating func line(_ range: Range<Int>, isPlain: Bool) {
    guard range.count <= Lexer.longestLine else {
      script.findings.add(.lineTooLong(at: span(range.lowerBound, range.lowerBound)))
      return
    }
    let start = skippingBlanks(from: range.lowerBound, to: range.upperBound)
    let end = droppingBlanks(from: start, to: range.upperBound)
    if start < end {
      content(start..<end)
    }
    if !isPlain {
      checkCharacters(of: range, text: textStart(of: start..<end))
    }
  }

  /// Tells what a line that is not blank is.
  private mutating func content(_ range: Range<Int>) {
    let start = range.lowerBound
    let end = range.upperBound
    switch bytes[start] {
    case 0x23:
      script.comments.append(span(start, end))
    case 0x3E:
      add(.paragraph, start, content: start + 1, end)
    case 0x30...0x39:
      if let content = numberedItem(range) {
        numbering.append(span(start, content))
        add(.item, start, content: content, end)
      } else {
        statement(range)
      }
    default:
      let first = decodedScalar(in: bytes, at: start, end: end)
      if isBullet(first.value) {
        endNumbering()
        add(.item, start, content: start + first.length, end)
      } else {
        statement(range)
      }
    }
  }

  private mutating func statement(_ range: Range<Int>) {
    endNumbering()
    let first = Int32(script.tokens.count)
    scanner.scan(range, hasText: true, into: &script.tokens, findings: &script.findings)
    let tokens = first..<Int32(script.tokens.count)
    script.lines.append(
      SourceLine(
        kind: .statement, start: UInt32(range.lowerBound), content: UInt32(range.lowerBound),
        end: UInt32(range.upperBound), tokens: tokens))
  }

  private mutating func add(_ kind: SourceLine.Kind, _ start: Int, content: Int, _ end: Int) {
    script.lines.append(
      SourceLine(
        kind: kind, start: UInt32(start),
        content: UInt32(skippingBlanks(from: content, to: end)), end: UInt32(end), tokens: 0..<0))
  }

  // MARK: Lists

  private func isBullet(_ value: UInt32?) -> Bool {
    switch value {
    case 0x2D, 0x2013, 0x2014, 0x2A, 0x2022, 0xB7, 0x25AA, 0x25E6, 0x25CF, 0x2023: true
    // → ■ □ ► ○ ✓ ✔ ➢ ➤, and those of Word's own fonts.
    case 0x2192, 0x25A0, 0x25A1, 0x25BA, 0x25CB, 0x2713, 0x2714, 0x27A2, 0x27A4: true
    case 0xF0A7, 0xF0B7, 0xF0D8, 0xF0FC: true
    default: false
    }
  }

  /// Returns where the text of `1. tekst` or `1) tekst` begins, or nil for any other line.
  private func numberedItem(_ range: Range<Int>) -> Int? {
    var offset = range.lowerBound
    while offset < range.upperBound, bytes[offset] &- 0x30 < 10 { offset += 1 }
    guard offset < range.upperBound, bytes[offset] == 0x2E || bytes[offset] == 0x29 else {
      return nil
    }
    let content = offset + 1
    if content < range.upperBound, bytes[content] &- 0x30 < 10 { return nil }
    return skippingBlanks(from: content, to: range.upperBound)
  }

  private mutating func endNumbering() {
    if numbering.isEmpty { return }
    script.findings.add(.numberedItems(numbering))
    numbering = []
  }

  // MARK: Blanks

  private func skippingBlanks(from start: Int, to end: Int) -> Int {
    var offset = start
    while offset < end {
      if bytes[offset] == 0x20 || bytes[offset] == 0x09 {
        offset += 1
        continue
      }
      let scalar = decodedScalar(in: bytes, at: offset, end: end)
      guard isPassedOver(scalar.value) else { break }
      offset += scalar.length
    }
    return offset
  }

  private func droppingBlanks(from start: Int, to end: Int) -> Int {
    var offset = end
    while offset > start {
      var first = offset - 1
      while first > start, bytes[first] & 0xC0 == 0x80, offset - first < 4 { first -= 1 }
      let scalar = decodedScalar(in: bytes, at: first, end: offset)
      guard first + scalar.length == offset, isPassedOver(scalar.value) else { break }
      offset = first
    }
    return offset
  }

  private func isPassedOver(_ value: UInt32?) -> Bool {
    guard let value else { return false }
    switch scalarClass(value) {
    case .blank, .leftover, .control: return true
    case .letter, .nameTail, .sign: return false
    }
  }

  func span(_ start: Int, _ end: Int) -> Span {
    Span(file: source.file, start: start, end: end)
  }
}
