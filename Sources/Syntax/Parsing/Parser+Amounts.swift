import Diagnostics

// Numbers, durations and ranges.
extension Parser {
  // MARK: Numbers

  /// Whether a number comes next, in digits or in words.
  var atNumber: Bool { at(.number) || numberWord(at: position) != nil }

  /// Returns the value of a number in words, the script's own language first.
  func numberWord(at index: Int) -> (value: Int, isForeign: Bool)? {
    let token = token(at: index)
    guard token.kind == .word, token.word != 0 else { return nil }
    let value = own.values[Int(token.word)]
    if value > 0 { return (Int(value), false) }
    let foreign = other.values[Int(token.word)]
    if foreign > 0, !own.isKeyword[Int(token.word)], !isDeclared(token) {
      return (Int(foreign), true)
    }
    return nil
  }

  /// Takes a number, or nothing.
  mutating func optionalNumber() -> NumberNode? {
    let span = here
    if at(.number) {
      position += 1
      return NumberNode(span: span, millionths: millionths(of: span))
    }
    guard let word = numberWord(at: position) else { return nil }
    position += 1
    if word.isForeign {
      let plain = Keywords.numberWords(in: language).first { $0.value == word.value }
      findings.add(
        .foreignKeyword(words(of: span), plain?.spellings[0] ?? "", language, at: span))
    }
    return NumberNode(span: span, millionths: Int64(word.value) * 1_000_000)
  }

  /// Takes a number; a missing one is reported.
  mutating func number() -> NumberNode {
    if let number = optionalNumber() { return number }
    fail(.missingNumber(at: here.before, form))
    return NumberNode(span: here.before, millionths: nil)
  }

  /// `3` or `3 tot 5`.
  mutating func count() -> CountNode {
    let first = position
    let least = number()
    let most = take(.to) != nil ? number() : nil
    return CountNode(span: span(from: first), least: least, most: most)
  }

  /// Returns the exact value of digits, in millionths; nil where they are too many or unclear.
  private mutating func millionths(of span: Span) -> Int64? {
    var value: Int64 = 0
    var groups: [Int] = [0]
    var half: Int64 = 0
    for byte in source.bytes[span.range] {
      switch byte {
      case 0x30...0x39:
        groups[groups.count - 1] += 1
        if groups.reduce(0, +) <= 18 { value = value * 10 + Int64(byte - 0x30) }
      case 0x2C, 0x2E: groups.append(0)
      default: half = 500_000
      }
    }
    let digits = source.text(of: span)
    if groups.count > 2 || groups.count == 2 && groups[1] == 3 && !digits.hasPrefix("0") {
      fail(.ambiguousNumber(digits, at: span))
      return nil
    }
    let behind = groups.count == 2 ? groups[1] : 0
    guard groups[0] <= 12, behind <= 6 else {
      fail(.numberTooLong(at: span))
      return nil
    }
    for _ in behind..<6 { value *= 10 }
    return value + half
  }

  // MARK: Durations

  /// A duration as it is taken apart.
  struct Duration {
    let milliseconds: Int64
    let largest: TimeUnit
    let span: Span
  }

  /// Takes `1 uur 30 minuten`, `half uur`, `een kwartier`, or nothing.
  mutating func optionalDuration() -> Duration? {
    guard atNumber || isOfTime(token.word) else { return nil }
    let first = position
    guard var part = durationPart() else {
      position = first
      return nil
    }
    let largest = part.unit
    var total = milliseconds(part.millionths, part.unit)
    tree.durationParts.append(part)
    while at(.number) {
      let before = position
      guard let next = durationPart(), next.unit < part.unit else {
        position = before
        break
      }
      part = next
      total += milliseconds(part.millionths, part.unit)
      tree.durationParts.append(part)
    }
    return Duration(milliseconds: total, largest: largest, span: span(from: first))
  }

  /// Takes one number and unit, or leaves the position anywhere and gives nil.
  private mutating func durationPart() -> DurationPartNode? {
    let first = position
    func part(_ millionths: Int64, _ unit: TimeUnit, isHalf: Bool = false) -> DurationPartNode {
      DurationPartNode(
        span: span(from: first), millionths: millionths, unit: unit, isHalf: isHalf)
    }
    let hasArticle = takeArticleOfDuration()
    if let half = takeHalf(.half) ?? takeHalf(.oneAndAHalf) {
      guard let unit = takeUnit() else { return nil }
      return half == .half ? part(500_000, unit, isHalf: true) : part(1_500_000, unit)
    }
    if hasArticle || unit(at: position)?.unit == .quarter && !isDeclared(token) {
      guard let unit = takeUnit() else { return nil }
      let isMore = takeHalf(.andAHalf) != nil
      return part(isMore ? 1_500_000 : 1_000_000, unit)
    }
    guard atNumber, let value = numberBeforeUnit() else { return nil }
    var amount = value
    if takeHalf(.andAHalf) != nil { amount += 500_000 }
    guard let unit = takeUnit(count: amount) else { return nil }
    if takeHalf(.andAHalf) != nil { amount += 500_000 }
    return part(amount, unit)
  }

  /// Takes a number that a unit follows, or nothing.
  private mutating func numberBeforeUnit() -> Int64? {
    let first = position
    position += 1
    let isFollowed = unit(at: position) != nil || half(.andAHalf, at: position) > 0
    position = first
    guard isFollowed else { return nil }
    // One that is too long has been reported; the line reads on.
    return optionalNumber()?.millionths ?? 0
  }

  /// Takes the article of `een half uur`, or nothing.
  private mutating func takeArticleOfDuration() -> Bool {
    guard at(.word), own.articles.contains(token.word) || other.articles.contains(token.word)
    else { return false }
    let next = position + 1
    guard half(.half, at: next) + half(.oneAndAHalf, at: next) > 0 || unit(at: next) != nil
    else { return false }
    position += 1
    return true
  }

  private func half(_ half: HalfWord, at index: Int) -> Int {
    let word = token(at: index).word
    guard isOfTime(word) else { return 0 }
    for entry in own.halves where entry.half == half && entry.words[0] == word {
      if matches(entry.words, at: index) { return entry.words.count }
    }
    for entry in other.halves where entry.half == half && entry.words[0] == word {
      if matches(entry.words, at: index) { return entry.words.count }
    }
    return 0
  }

  /// Whether a word is one of time in any language; most are not.
  private func isOfTime(_ word: WordNumber) -> Bool {
    own.isOfTime[Int(word)] || other.isOfTime[Int(word)]
  }

  private mutating func takeHalf(_ word: HalfWord) -> HalfWord? {
    let length = half(word, at: position)
    guard length > 0 else { return nil }
    // `half` is a word of both languages, and a name unless a unit follows.
    guard word == .andAHalf || unit(at: position + length) != nil else { return nil }
    position += length
    return word
  }

  /// Returns the unit that stands at an index, if one does.
  private func unit(at index: Int) -> (unit: TimeUnit, length: Int, isForeign: Bool)? {
    let word = token(at: index).word
    guard isOfTime(word) else { return nil }
    for entry in own.units where entry.words[0] == word && matches(entry.words, at: index) {
      return (entry.unit, entry.words.count, false)
    }
    for entry in other.units where entry.words[0] == word && matches(entry.words, at: index) {
      return (entry.unit, entry.words.count, true)
    }
    return nil
  }

  /// Whether words and signs stand from an index on.
  func matches(_ words: [WordNumber], at index: Int) -> Bool {
    for (offset, word) in words.enumerated() where token(at: index + offset).word != word {
      return false
    }
    return true
  }

  /// Takes a unit and the point behind a short one; another language's is reported.
  private mutating func takeUnit(count: Int64 = 1_000_000) -> TimeUnit? {
    guard let found = unit(at: position) else { return nil }
    let first = position
    position += found.length
    let span = span(from: first)
    take(.point)
    if found.isForeign {
      let word = self.word(for: found.unit, count)
      findings.add(.foreignKeyword(words(of: span), word, language, at: span))
    }
    return found.unit
  }

  /// Returns a unit as it is written behind a number: `minuut`, `minuten`.
  private func word(for unit: TimeUnit, _ millionths: Int64) -> String {
    let text = Keywords.text(millionths == 1_000_000 ? 1 : 2, unit, in: language)
    return String(text.drop { $0 != " " }.dropFirst())
  }

  private func milliseconds(_ millionths: Int64, _ unit: TimeUnit) -> Int64 {
    // A thousand million weeks is more than any meeting, and fits.
    let amount = Int128(min(millionths, 1_000_000_000_000_000))
    return Int64(amount * Int128(unit.milliseconds) / 1_000_000)
  }

  // MARK: Times

  /// Whether a time comes next that is written, not named.
  var atWrittenTime: Bool {
    if atNumber { return true }
    let isArticle = at(.word) && own.articles.contains(token.word)
    let index = isArticle ? position + 1 : position
    if half(.half, at: index) + half(.oneAndAHalf, at: index) > 0 { return true }
    guard let unit = unit(at: index) else { return false }
    return isArticle || unit.unit == .quarter
  }

  /// Whether a time comes next, or the name of one.
  var atTime: Bool { atWrittenTime || atName || at(.atMost) || at(.about) }

  /// A number, a duration or the name of one; a missing one is reported.
  mutating func time(allowsName: Bool = true) -> TimeNode {
    let first = position
    if token(at: position + 1).kind == .colon, at(.number) { return clock() }
    if let duration = optionalDuration() {
      return TimeNode(
        span: duration.span,
        kind: .duration(milliseconds: duration.milliseconds, largest: duration.largest))
    }
    if let number = optionalNumber() {
      let value = number.millionths ?? 0
      guard let unit = misspeltUnit(value) else {
        return TimeNode(span: span(from: first), kind: .number(number))
      }
      return TimeNode(
        span: span(from: first),
        kind: .duration(milliseconds: milliseconds(value, unit), largest: unit))
    }
    if allowsName, let name = optionalName() {
      return TimeNode(span: name.span, kind: .name(name))
    }
    fail(.missingTime(at: here.before, form))
    return TimeNode(span: here.before, kind: .missing)
  }

  /// Takes a word behind a number that is nearly a unit, and reports it; or takes nothing.
  private mutating func misspeltUnit(_ value: Int64) -> TimeUnit? {
    guard at(.word), token.word == 0 || !own.isKeyword[Int(token.word)], !isDeclared(token)
    else { return nil }
    let word = source.text(of: here)
    for unit in TimeUnit.allCases {
      let spellings = Keywords.spellings(of: unit, in: language)
      guard nearestName(to: word, among: spellings) != nil else { continue }
      if !isBroken {
        findings.add(.misspeltKeyword(word, self.word(for: unit, value), at: here))
      }
      position += 1
      return unit
    }
    return nil
  }

  /// `10:00`, which is no duration: both remedies are offered.
  private mutating func clock() -> TimeNode {
    let first = position
    position += 2
    take(.number)
    let span = span(from: first)
    fail(.clockTime(words(of: span), language, at: span))
    return TimeNode(span: span, kind: .missing)
  }

  /// `10 tot 15 minuten`.
  mutating func range(allowsName: Bool = true) -> RangeNode {
    let first = position
    let least = time(allowsName: allowsName)
    let most = take(.to) != nil ? time(allowsName: allowsName) : nil
    return RangeNode(span: span(from: first), least: least, most: most)
  }

  /// `hoogstens 10 minuten`, of which the upper end counts.
  mutating func upTo() -> RangeNode {
    let first = position
    if take(.atMost) == nil { take(.about) }
    let range = range()
    return RangeNode(span: span(from: first), least: range.least, most: range.most)
  }
}
