import Diagnostics

// What no reader sees: bytes that are no text, signs that steer, leftovers of Word and the web.
extension Lexer {
  /// What may be said of a stretch of signs.
  private enum Complaint: Equatable {
    case notUTF8, control, leftover, lineBreak
  }

  /// The part of a line that people will read, from which on every sign counts.
  enum TextPart {
    /// From an offset to the end of the line; nothing for a statement without a text.
    case from(Int)
    /// All of it, and none of it is shown.
    case comment
  }

  /// Returns where the text of a line begins that was just lexed.
  func textStart(of range: Range<Int>) -> TextPart {
    if range.isEmpty { return .from(range.upperBound) }
    if bytes[range.lowerBound] == 0x23 { return .comment }
    guard let line = script.lines.last, line.start == UInt32(range.lowerBound) else {
      return .from(range.upperBound)
    }
    if line.kind != .statement { return .from(Int(line.content)) }
    guard let last = script.tokens.last, last.kind == .text else { return .from(range.upperBound) }
    return .from(Int(last.start))
  }

  /// Reports the signs of a line that nobody sees, a finding a stretch.
  mutating func checkCharacters(of range: Range<Int>, text: TextPart) {
    var pending: (complaint: Complaint, start: Int)?
    var isAfterEmoji = false
    var offset = range.lowerBound
    while offset < range.upperBound {
      let scalar = decodedScalar(in: bytes, at: offset, end: range.upperBound)
      let complaint = complaint(scalar, at: offset, text: text, isAfterEmoji: isAfterEmoji)
      if pending?.complaint != complaint {
        report(pending, end: offset, text: text)
        pending = complaint.map { ($0, offset) }
      }
      isAfterEmoji = belongsToEmoji(scalar.value, isAfterEmoji: isAfterEmoji)
      offset += scalar.length
    }
    report(pending, end: range.upperBound, text: text)
  }

  private func complaint(
    _ scalar: DecodedScalar, at offset: Int, text: TextPart, isAfterEmoji: Bool
  ) -> Complaint? {
    guard let value = scalar.value else { return .notUTF8 }
    // Most signs are letters of ASCII.
    if value >= 0x20, value < 0x7F { return nil }
    switch scalarClass(value) {
    case .control: return .control
    case .leftover: return isAfterEmoji && isEmojiJoint(value) ? nil : .leftover
    case .blank:
      guard isVerticalBlank(value), case .from(let start) = text else { return nil }
      return offset >= start ? .lineBreak : nil
    case .letter, .nameTail, .sign: return nil
    }
  }

  private mutating func report(
    _ pending: (complaint: Complaint, start: Int)?, end: Int, text: TextPart
  ) {
    guard let pending else { return }
    let span = span(pending.start, end)
    switch pending.complaint {
    case .notUTF8: script.findings.add(.notUTF8(at: span))
    case .control:
      if case .comment = text {
        script.findings.add(.controlCharacter(.warning, source.text(of: span), at: span))
      } else {
        script.findings.add(.controlCharacter(.error, source.text(of: span), at: span))
      }
    case .leftover: script.findings.add(.leftoverCharacter(at: span))
    case .lineBreak: script.findings.add(.lineBreakInText(at: span))
    }
  }

  /// Whether a sign is what an emoji is made of, or goes on with one.
  private func belongsToEmoji(_ value: UInt32?, isAfterEmoji: Bool) -> Bool {
    guard let value, value >= 0x80, let scalar = Unicode.Scalar(value) else { return false }
    if isAfterEmoji, isEmojiJoint(value) || value == 0xFE0F { return true }
    return scalar.properties.isEmoji
  }

  /// The joiner, and the tags that make up flags.
  private func isEmojiJoint(_ value: UInt32) -> Bool {
    value == 0x200D || (0xE0020...0xE007F).contains(value)
  }
}
