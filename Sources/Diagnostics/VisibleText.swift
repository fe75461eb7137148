/// Returns a foreign text as it may be shown: what would steer a terminal or hide stays visible
/// as `␛`-like signs, and never acts.
///
/// The one way for a script, a name, an answer or a path to a terminal. Control characters become
/// their pictures (U+2400…), all else that is invisible or turns the direction of reading becomes
/// `‹U+202E›`; line ends and tabs become a blank, as a text here is always one line. Apply it to a
/// whole text after putting it together, so that no sequence can form from two halves.
package func visible(_ text: String) -> String {
  if text.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) { return text }
  var result = ""
  var previous: Unicode.Scalar = " "
  for scalar in text.unicodeScalars {
    switch scalar.value {
    case 0x09, 0x0A, 0x0D, 0x85, 0x2028, 0x2029: result += " "
    case 0x00...0x1F: append(scalar.value + 0x2400, to: &result)
    case 0x7F: result += "\u{2421}"
    // Inside an emoji the joiner is text; elsewhere nothing shows it.
    case 0x200D where previous.properties.isEmoji || previous.value == 0xFE0F:
      result.unicodeScalars.append(scalar)
    case _ where isInvisible(scalar): result += "‹U+\(hexadecimal(scalar.value))›"
    default: result.unicodeScalars.append(scalar)
    }
    previous = scalar
  }
  return result
}

/// Whether a scalar turns the direction of reading, as Unicode's bidirectional controls do.
package func isBidirectional(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.value {
  case 0x061C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: true
  default: false
  }
}

/// Whether a scalar shows nothing by itself: C1 controls, bidirectional controls, zero-width
/// characters, tags.
package func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.value {
  case 0x80...0x9F, 0xAD, 0x034F, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x180B...0x180F,
    0x200B...0x200D, 0x2028, 0x2029, 0x2060...0x2065, 0x206A...0x206F, 0x3164, 0xFEFF, 0xFFA0,
    0xFFF9...0xFFFB, 0xE0000...0xE007F:
    true
  default: isBidirectional(scalar)
  }
}

/// Returns how many columns a text takes in a terminal that follows Unicode's East Asian widths.
package func columns(of text: String) -> Int {
  text.reduce(0) { $0 + columns(of: $1) }
}

/// Returns the columns of one character: 2 for wide ones and emoji, else 1.
package func columns(of character: Character) -> Int {
  guard let scalar = character.unicodeScalars.first, scalar.value >= 0x1100 else { return 1 }
  switch scalar.value {
  case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0x33FF, 0x3400...0x4DBF, 0x4E00...0x9FFF,
    0xA000...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE4F, 0xFF00...0xFF60,
    0xFFE0...0xFFE6, 0x1F300...0x1F64F, 0x1F680...0x1F6FF, 0x1F900...0x1FAFF, 0x1F1E6...0x1F1FF,
    0x20000...0x3FFFD:
    return 2
  default:
    return character.unicodeScalars.contains { $0.value == 0xFE0F } ? 2 : 1
  }
}

/// Returns a number in hexadecimal, at least four digits, as Unicode writes its code points.
package func hexadecimal(_ value: UInt32) -> String {
  let digits = String(value, radix: 16, uppercase: true)
  return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
}

private func append(_ value: UInt32, to text: inout String) {
  if let scalar = Unicode.Scalar(value) { text.unicodeScalars.append(scalar) }
}
