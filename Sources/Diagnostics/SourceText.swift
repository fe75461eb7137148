/// A script as it was read: a name to show and its bytes, whatever they are.
package struct SourceText: Sendable {
  /// The name shown in front of findings, a path as the user wrote it.
  package let name: String
  /// The file's number, as its spans carry it.
  package let file: UInt16
  /// The bytes as read, which need not be UTF-8.
  package let bytes: [UInt8]

  /// Creates a source from bytes.
  package init(name: String, bytes: [UInt8], file: UInt16 = 0) {
    self.name = name
    self.file = file
    self.bytes = bytes
  }

  /// Creates a source from a text.
  package init(name: String, text: String, file: UInt16 = 0) {
    self.init(name: name, bytes: Array(text.utf8), file: file)
  }

  /// Returns the text of a span; what is no UTF-8 in it reads as U+FFFD.
  package func text(of span: Span) -> String {
    String(decoding: bytes[span.range.clamped(to: bytes.indices)], as: UTF8.self)
  }

  /// The span of the whole file.
  package var span: Span { Span(file: file, start: 0, end: bytes.count) }
}
