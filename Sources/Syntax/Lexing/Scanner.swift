import Diagnostics

/// How often a second quote was looked for in vain on a line.
///
/// A line of thousands of first quotes would else be read thousands of times.
private struct QuoteSearch {
  var failures = 0
  var isWorthwhile: Bool { failures < 8 }
}

/// Cuts the bytes of a statement, or of what stands between braces, into tokens.
struct Scanner: Sendable {
  let source: SourceText
  private let bytes: [UInt8]
  private let words = WordTable.shared

  init(_ source: SourceText) {
    self.source = source
    self.bytes = source.bytes
  }

  /// Adds the tokens of a stretch within one line.
  ///
  /// The first colon that is neither in a title nor between two digits begins a text, which is
  /// one token up to the end; between braces there is none.
  func scan(
    _ range: Range<Int>, hasText: Bool, into tokens: inout [Token], findings: inout Findings
  ) {
    var offset = range.lowerBound
    let end = range.upperBound
    var search = QuoteSearch()
    while offset < end {
      let byte = bytes[offset]
      if byte == 0x20 || byte == 0x09 {
        offset += 1
        continue
      }
      if byte == 0x3A, hasText, !isBetweenDigits(offset, end) {
        tokens.append(Token(.text, offset, end))
        return
      }
      guard let token = token(at: offset, end: end, &search, &findings) else {
        offset += decodedScalar(in: bytes, at: offset, end: end).length
        continue
      }
      tokens.append(token)
      offset = Int(token.end)
    }
  }

  /// Returns the token at an offset, or nil for a blank or what nobody sees.
  private func token(
    at offset: Int, end: Int, _ search: inout QuoteSearch, _ findings: inout Findings
  ) -> Token? {
    let byte = bytes[offset]
    if isASCIILetter(byte) { return word(at: offset, end: end) }
    if isDigit(byte) { return number(at: offset, end: end) }
    let scalar = decodedScalar(in: bytes, at: offset, end: end)
    if isQuote(scalar.value) { return title(at: offset, end: end, &search, &findings) }
    if isSingleQuote(scalar.value),
      let title = singleQuoted(at: offset, end: end, &search, &findings)
    {
      return title
    }
    if scalar.value == 0xBD { return number(at: offset, end: end) }
    guard let value = scalar.value else { return Token(.stray, offset, offset + 1) }
    if let sign = sign(value, at: offset, length: scalar.length, end: end) { return sign }
    switch scalarClass(value) {
    case .letter: return word(at: offset, end: end)
    case .blank, .leftover, .control: return nil
    case .nameTail, .sign: return Token(.stray, offset, offset + scalar.length)
    }
  }

  // MARK: Words

  /// Reads a word: letters, marks, digits, `_`, and between those `-` and the apostrophe.
  private func word(at start: Int, end: Int) -> Token {
    var offset = start
    var isPlain = true
    while offset < end {
      let byte = bytes[offset]
      if isASCIILetter(byte) || isDigit(byte) {
        offset += 1
        continue
      }
      let scalar = decodedScalar(in: bytes, at: offset, end: end)
      guard let value = scalar.value else { break }
      let next = offset + scalar.length
      switch scalarClass(value) {
      case .letter, .nameTail: break
      case .leftover, .sign:
        guard isJoint(value), next < end, goesOn(at: next, end: end) else {
          return token(from: start, to: offset, isPlain: isPlain)
        }
      case .blank, .control:
        return token(from: start, to: offset, isPlain: isPlain)
      }
      if value >= 0x80 { isPlain = false }
      offset = next
    }
    return token(from: start, to: offset, isPlain: isPlain)
  }

  private func token(from start: Int, to end: Int, isPlain: Bool) -> Token {
    let number =
      isPlain
      ? words.number(of: bytes[start..<end])
      : words.number(of: nameKey(String(decoding: bytes[start..<end], as: UTF8.self)))
    return Token(.word, start, end, word: number)
  }

  /// Whether a sign may join two parts of a word: `-`, an apostrophe, or what nobody sees.
  private func isJoint(_ value: UInt32) -> Bool {
    switch value {
    case 0x2D, 0x27, 0x2019: true
    default: scalarClass(value) == .leftover
    }
  }

  private func goesOn(at offset: Int, end: Int) -> Bool {
    guard let value = decodedScalar(in: bytes, at: offset, end: end).value else { return false }
    switch scalarClass(value) {
    case .letter, .nameTail, .leftover: return true
    case .blank, .control, .sign: return false
    }
  }

  // MARK: Numbers

  /// Reads digits with at most a decimal mark, or several, which the parser asks about.
  private func number(at start: Int, end: Int) -> Token {
    var offset = start
    while offset < end {
      if isDigit(bytes[offset]) {
        offset += 1
      } else if bytes[offset] == 0x2C || bytes[offset] == 0x2E, offset > start,
        offset + 1 < end, isDigit(bytes[offset + 1])
      {
        offset += 1
      } else if bytes[offset] == 0xC2, offset + 1 < end, bytes[offset + 1] == 0xBD {
        return Token(.number, start, offset + 2)
      } else {
        break
      }
    }
    return Token(.number, start, offset)
  }

  // MARK: Titles

  private func title(
    at start: Int, end: Int, _ search: inout QuoteSearch, _ findings: inout Findings
  ) -> Token {
    let first = start + decodedScalar(in: bytes, at: start, end: end).length
    if search.isWorthwhile, let close = closing(from: first, end: end, where: isQuote) {
      return Token(.title, start, close)
    }
    search.failures += 1
    let close = endOfOpenTitle(from: first, end: end)
    // A single quote there was meant to be the second one.
    let last = close > first ? decodedLengthBefore(close) : close
    let isSingle =
      last < close && isSingleQuote(decodedScalar(in: bytes, at: last, end: close).value)
    findings.add(
      .unclosedQuote(
        at: span(start, first), close: span(isSingle ? last : close, close),
        mark: closingQuote(for: decodedScalar(in: bytes, at: start, end: end).value)))
    return Token(.title, start, close)
  }

  /// Returns the title in single quotes, or nil where no second one stands on the line.
  private func singleQuoted(
    at start: Int, end: Int, _ search: inout QuoteSearch, _ findings: inout Findings
  ) -> Token? {
    guard search.isWorthwhile else { return nil }
    let first = start + decodedScalar(in: bytes, at: start, end: end).length
    var from = first
    while let close = closing(from: from, end: end, where: isSingleQuote) {
      // The apostrophe of `thema's` closes nothing.
      if close < end, goesOn(at: close, end: end) {
        from = close
        continue
      }
      let last = decodedLengthBefore(close)
      findings.add(
        .singleQuotes(at: span(start, close), open: span(start, first), close: span(last, close)))
      return Token(.title, start, close)
    }
    search.failures += 1
    return nil
  }

  private func closing(
    from start: Int, end: Int, where isClosing: (UInt32?) -> Bool
  ) -> Int? {
    var offset = start
    while offset < end {
      let scalar = decodedScalar(in: bytes, at: offset, end: end)
      if scalar.value == 0x5C, offset + 1 < end, bytes[offset + 1] < 0x80 {
        offset += 2
        continue
      }
      offset += scalar.length
      if isClosing(scalar.value) { return offset }
    }
    return nil
  }

  /// Where a title without its second quote most likely ends: before a comma or a text.
  private func endOfOpenTitle(from start: Int, end: Int) -> Int {
    var offset = start
    while offset < end {
      if bytes[offset] == 0x2C { break }
      if bytes[offset] == 0x3A, !isBetweenDigits(offset, end) { break }
      offset += 1
    }
    while offset > start, bytes[offset - 1] == 0x20 { offset -= 1 }
    return offset
  }

  private func decodedLengthBefore(_ end: Int) -> Int {
    var start = end - 1
    while start > 0, bytes[start] & 0xC0 == 0x80 { start -= 1 }
    return start
  }

  // MARK: Signs

  private func sign(_ value: UInt32, at offset: Int, length: Int, end: Int) -> Token? {
    let next = offset + 1 < end ? bytes[offset + 1] : 0
    func one(_ kind: Token.Kind, _ word: WordNumber = 0) -> Token {
      Token(kind, offset, offset + length, word: word)
    }
    func two(_ kind: Token.Kind) -> Token { Token(kind, offset, offset + 2) }
    switch value {
    case 0x2C: return one(.comma)
    case 0x3D: return next == 0x3D ? two(.equalSign) : one(.equalSign)
    case 0x21: return next == 0x3D ? two(.unequalSign) : nil
    case 0x2260: return one(.unequalSign)
    case 0x3C:
      return next == 0x3D ? two(.atMostSign) : next == 0x3E ? two(.unequalSign) : one(.lessSign)
    case 0x2264: return one(.atMostSign)
    case 0x3E: return next == 0x3D ? two(.atLeastSign) : one(.moreSign)
    case 0x2265: return one(.atLeastSign)
    case 0x2B: return one(.plus)
    case 0x2D, 0x2212: return one(.minus, WordTable.minus)
    case 0x2013, 0x2014: return one(.dash, WordTable.dash)
    case 0x2A, 0xD7: return one(.star)
    case 0x2F: return one(.slash, WordTable.slash)
    case 0x28: return one(.leftBracket)
    case 0x29: return one(.rightBracket)
    case 0x2E: return one(.point, WordTable.point)
    case 0x3A: return one(.colon)
    default: return nil
    }
  }

  private func isBetweenDigits(_ offset: Int, _ end: Int) -> Bool {
    offset > 0 && offset + 1 < end && isDigit(bytes[offset - 1]) && isDigit(bytes[offset + 1])
  }

  private func isASCIILetter(_ byte: UInt8) -> Bool {
    (byte | 0x20) &- 0x61 < 26 || byte == 0x5F
  }

  private func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }

  private func span(_ start: Int, _ end: Int) -> Span {
    Span(file: source.file, start: start, end: end)
  }
}

/// Returns the text by which names are compared: lower-cased, with a straight apostrophe and
/// without what nobody sees.
///
/// Two names are one when their keys are equal, `é` in one part or two.
package func nameKey(_ name: String) -> String {
  if name.utf8.allSatisfy({ $0 < 0x80 }) { return name.lowercased() }
  var result = String.UnicodeScalarView()
  for scalar in name.unicodeScalars {
    if scalar.value == 0x2019 {
      result.append("'")
    } else if scalar.value < 0x80 || scalarClass(scalar.value) != .leftover {
      result.append(scalar)
    }
  }
  return String(result).lowercased()
}
