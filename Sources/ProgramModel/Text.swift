/// A text with values in it, ready to be shown.
package struct Template: Sendable, Equatable {
  /// A part of a text.
  package enum Part: Sendable, Equatable {
    /// Words.
    case text(TextID)
    /// The value of an expression.
    case value(ID<Expression>)
  }

  /// The parts, in order.
  package let parts: [Part]

  /// Creates a text of parts.
  package init(_ parts: [Part]) { self.parts = parts }
}

/// A text of several paragraphs with a list under it.
package struct Passage: Sendable, Equatable {
  /// Its paragraphs, in order.
  package let paragraphs: [Template]
  /// The list: each item has a first line and perhaps further paragraphs.
  package let items: [[Template]]

  /// Creates a passage.
  package init(paragraphs: [Template], items: [[Template]] = []) {
    self.paragraphs = paragraphs
    self.items = items
  }
}
