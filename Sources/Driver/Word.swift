/// A word of the command line as it was given: bytes, which need not be UTF-8.
///
/// A file's name may hold any byte but NUL and `/`; as a `String` it could not be opened again.
package struct Word: Sendable, Hashable, ExpressibleByStringLiteral, CustomStringConvertible {
  /// The bytes.
  package let bytes: [UInt8]

  /// Creates a word from its bytes.
  package init(bytes: [UInt8]) { self.bytes = bytes }

  /// Creates a word from a text.
  package init(_ text: String) { bytes = Array(text.utf8) }

  /// Creates a word from a literal.
  package init(stringLiteral value: String) { self.init(value) }

  /// The word as a text; what is no UTF-8 in it reads as U+FFFD.
  package var text: String { String(decoding: bytes, as: UTF8.self) }

  /// The word as a test names it.
  package var description: String { text }
}
