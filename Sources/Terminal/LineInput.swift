// From bytes that come in to lines that somebody typed.

/// Takes bytes as they come and gives lines, whatever the bytes are.
///
/// A line may end in LF or CRLF; the last one need not end at all. What steers a terminal is left
/// out, what is no UTF-8 reads as U+FFFD, and of a line without end only the beginning is kept.
package struct LineInput: Sendable {
  /// A line as it was typed.
  package struct Line: Sendable, Equatable {
    /// Its text, without line end and control characters.
    package let text: String
    /// Whether it was longer than is kept.
    package let isCut: Bool

    /// Creates a line.
    package init(_ text: String, isCut: Bool = false) {
      self.text = text
      self.isCut = isCut
    }
  }

  /// How many bytes of a line are kept.
  package static let limit = 10_000

  private var pending: [UInt8] = []
  private var isCut = false

  /// Creates an input of which nothing has come yet.
  package init() {}

  /// Returns the lines that are complete with these bytes.
  package mutating func take(_ bytes: [UInt8]) -> [Line] {
    var lines: [Line] = []
    for byte in bytes {
      if byte == 0x0A {
        lines.append(finish())
      } else if pending.count < LineInput.limit {
        pending.append(byte)
      } else {
        isCut = true
      }
    }
    return lines
  }

  /// Returns the last line, if it had no end.
  package mutating func end() -> Line? { pending.isEmpty ? nil : finish() }

  private mutating func finish() -> Line {
    if isCut { dropBrokenCharacter() }
    let line = Line(LineInput.cleaned(String(decoding: pending, as: UTF8.self)), isCut: isCut)
    pending.removeAll()
    isCut = false
    return line
  }

  /// The cut may have gone through a character.
  private mutating func dropBrokenCharacter() {
    while let last = pending.last, last & 0xC0 == 0x80 { pending.removeLast() }
    if let last = pending.last, last >= 0xC0 { pending.removeLast() }
  }

  /// Returns a text without control characters and the sequences that keys like the arrows send.
  private static func cleaned(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    var scalars = text.unicodeScalars.makeIterator()
    var next = scalars.next()
    while let scalar = next {
      next = scalars.next()
      switch scalar.value {
      case 0x1B:
        if next == "[" {
          repeat { next = scalars.next() } while next.map { !(0x40...0x7E ~= $0.value) } ?? false
          next = scalars.next()
        } else if next == "O" {
          _ = scalars.next()
          next = scalars.next()
        }
      case 0x09, 0x85, 0x2028, 0x2029: result.append(" ")
      case 0x00...0x1F, 0x7F...0x9F, 0xFEFF: break
      default: result.append(scalar)
      }
    }
    return String(result)
  }
}
