import Diagnostics

// Texts: what stands behind a colon, the lines under it, and the values in them.
extension Parser {
  /// Where a text may hold values.
  enum ValuePlaces {
    /// In its paragraphs and its items: what people read.
    case everywhere
    /// In its paragraphs; its items are options, labels or entries, which are compared.
    case paragraphs
    /// Nowhere: read before anything has run.
    case nowhere
  }

  /// Takes the text of the line with all that stands under it, or nothing.
  mutating func optionalText(_ places: ValuePlaces = .everywhere) -> TextNode? {
    skipToText()
    guard at(.text) else { return nil }
    let colon = token
    position = end
    let range = trimmed(Int(colon.start) + 1..<Int(colon.end))
    var paragraphs = [content(range, holdsValues: places != .nowhere)]
    paragraphs += self.paragraphs(holdsValues: places != .nowhere)
    let items = items(holdValues: places == .everywhere)
    let end = Int(lines[line - 1].end)
    return TextNode(
      span: span(Int(colon.start), max(end, Int(colon.end))), paragraphs: paragraphs,
      items: items)
  }

  /// Takes the text of the line; a missing one is reported.
  mutating func text(_ places: ValuePlaces = .everywhere) -> TextNode {
    if let text = optionalText(places) { return text }
    let place = span(endOffset, endOffset)
    fail(.missingText(at: place, form))
    return TextNode(
      span: place, paragraphs: [TemplateNode(span: place, parts: [])],
      items: [])
  }

  /// Takes the `> ` lines that come next.
  mutating func paragraphs(holdsValues: Bool) -> [TemplateNode] {
    var result: [TemplateNode] = []
    while line < lines.count, lines[line].kind == .paragraph {
      let range = Int(lines[line].content)..<Int(lines[line].end)
      line += 1
      result.append(content(range, holdsValues: holdsValues))
    }
    return result
  }

  /// Takes the `- ` lines that come next, with the `> ` lines under each.
  mutating func items(holdValues: Bool) -> [ItemNode] {
    var result: [ItemNode] = []
    while line < lines.count, lines[line].kind == .item {
      let start = lines[line]
      line += 1
      let first = content(Int(start.content)..<Int(start.end), holdsValues: holdValues)
      let more = paragraphs(holdsValues: holdValues)
      result.append(
        ItemNode(
          marker: span(Int(start.start), Int(start.content)), paragraphs: [first] + more))
    }
    return result
  }

  private mutating func content(_ range: Range<Int>, holdsValues: Bool) -> TemplateNode {
    holdsValues ? template(range, allowsQuotes: true) : plainTemplate(range)
  }

  /// A text without values.
  func plainTemplate(_ range: Range<Int>) -> TemplateNode {
    let span = span(range.lowerBound, range.upperBound)
    return TemplateNode(span: span, parts: range.isEmpty ? [] : [.text(span)])
  }

  // MARK: Values in a text

  /// A text with `{…}` in it.
  mutating func template(_ range: Range<Int>, allowsQuotes: Bool) -> TemplateNode {
    let bytes = source.bytes
    var parts: [TemplatePart] = []
    var start = range.lowerBound
    var offset = start
    while offset < range.upperBound {
      switch bytes[offset] {
      case 0x5C where offset + 1 < range.upperBound:
        offset += 2
      case 0x7B:
        let close = closingBrace(from: offset + 1, to: range.upperBound, allowsQuotes)
        guard let close else {
          findings.add(.unclosedBrace(at: span(offset, offset + 1)))
          offset = range.upperBound
          continue
        }
        if start < offset { parts.append(.text(span(start, offset))) }
        parts.append(.value(value(in: offset + 1..<close), span(offset, close + 1)))
        offset = close + 1
        start = offset
      default:
        offset += 1
      }
    }
    offset = range.upperBound
    if start < offset { parts.append(.text(span(start, offset))) }
    return TemplateNode(span: span(range.lowerBound, range.upperBound), parts: parts)
  }

  private func closingBrace(from start: Int, to end: Int, _ allowsQuotes: Bool) -> Int? {
    let bytes = source.bytes
    var isQuoted = false
    var offset = start
    while offset < end {
      let scalar = decodedScalar(in: bytes, at: offset, end: end)
      if scalar.value == 0x7D, !isQuoted { return offset }
      if scalar.value == 0x7B, !isQuoted { return nil }
      if allowsQuotes, isQuote(scalar.value) { isQuoted.toggle() }
      offset += scalar.length
    }
    return nil
  }

  /// Reads the value between two braces; it may fail apart from the line that it stands in.
  private mutating func value(in range: Range<Int>) -> ValueID {
    let outer = (position, end, endOffset, isBroken, form, titlesHoldValues)
    let first = tokens.count
    isBroken = false
    form = nil
    titlesHoldValues = false
    scanner.scan(range, hasText: false, into: &tokens, findings: &findings)
    position = first
    end = tokens.count
    endOffset = range.upperBound
    let id = value()
    if !at(.lineEnd) { fail(.leftover(words(of: here), at: here, nil)) }
    tokens.removeSubrange(first...)
    (position, end, endOffset, isBroken, form, titlesHoldValues) = outer
    return id
  }

  private func trimmed(_ range: Range<Int>) -> Range<Int> {
    var start = range.lowerBound
    while start < range.upperBound {
      let scalar = decodedScalar(in: source.bytes, at: start, end: range.upperBound)
      guard let value = scalar.value, scalarClass(value) == .blank else { break }
      start += scalar.length
    }
    return start..<range.upperBound
  }
}
