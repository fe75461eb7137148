import Diagnostics

/// What a code point is to the lexer.
enum ScalarClass {
  /// A letter, or `_`: a name may begin with it.
  case letter
  /// A digit or a mark: a name may go on with it.
  case nameTail
  /// White space, also of the vertical kind.
  case blank
  /// Shows nothing and does nothing: what Word and the web leave behind.
  case leftover
  /// Steers a terminal or turns the direction of reading.
  case control
  /// Any other sign.
  case sign
}

/// A code point read from bytes.
struct DecodedScalar {
  /// Its value, or nil where the bytes are no UTF-8.
  let value: UInt32?
  /// How many bytes it takes; one where they are no UTF-8.
  let length: Int
}

/// Reads the code point at an offset.
///
/// - Precondition: The offset lies within the bytes.
func decodedScalar(in bytes: [UInt8], at offset: Int, end: Int) -> DecodedScalar {
  let first = bytes[offset]
  if first < 0x80 { return DecodedScalar(value: UInt32(first), length: 1) }
  let length: Int
  switch first {
  case 0xC2...0xDF: length = 2
  case 0xE0...0xEF: length = 3
  case 0xF0...0xF4: length = 4
  default: return DecodedScalar(value: nil, length: 1)
  }
  guard offset + length <= end else { return DecodedScalar(value: nil, length: 1) }
  var value = UInt32(first) & (0x7F >> UInt32(length))
  for index in offset + 1..<offset + length {
    guard bytes[index] & 0xC0 == 0x80 else { return DecodedScalar(value: nil, length: 1) }
    value = value << 6 | UInt32(bytes[index] & 0x3F)
  }
  let least: [UInt32] = [0, 0, 0x80, 0x800, 0x10000]
  guard value >= least[length], Unicode.Scalar(value) != nil else {
    return DecodedScalar(value: nil, length: 1)
  }
  return DecodedScalar(value: value, length: length)
}

/// Returns what a code point is to the lexer.
func scalarClass(_ value: UInt32) -> ScalarClass {
  switch value {
  case 0x41...0x5A, 0x61...0x7A, 0x5F: return .letter
  case 0x30...0x39: return .nameTail
  case 0x09, 0x0B, 0x0C, 0x20, 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F,
    0x205F, 0x3000:
    return .blank
  case 0x00...0x1F, 0x7F...0x9F: return .control
  case 0x21...0x7E: return .sign
  default: break
  }
  guard let scalar = Unicode.Scalar(value) else { return .sign }
  if isBidirectional(scalar) { return .control }
  if isInvisible(scalar) { return .leftover }
  switch scalar.properties.generalCategory {
  case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter:
    return .letter
  case .nonspacingMark, .spacingMark, .enclosingMark, .decimalNumber:
    return .nameTail
  default:
    return .sign
  }
}

/// Whether a blank breaks a line in other programs, so that it is out of place within a text.
func isVerticalBlank(_ value: UInt32) -> Bool {
  switch value {
  case 0x0B, 0x0C, 0x85, 0x2028, 0x2029: true
  default: false
  }
}

/// Whether a code point is one of the quotes that titles stand in.
func isQuote(_ value: UInt32?) -> Bool {
  switch value {
  case 0x22, 0x201C, 0x201D, 0x201E, 0xAB, 0xBB: true
  default: false
  }
}

/// Whether a code point is one of the single quotes, which titles do not stand in.
func isSingleQuote(_ value: UInt32?) -> Bool {
  switch value {
  case 0x27, 0x2018, 0x2019, 0x201A, 0x2039, 0x203A: true
  default: false
  }
}

/// Returns the quote that closes what another one opened.
func closingQuote(for opening: UInt32?) -> String {
  switch opening {
  case 0x201C, 0x201E: "”"
  case 0xAB: "»"
  default: "\""
  }
}
