// A text with its values filled in, ready for any host to lay out.

/// One entry of a list as it is shown.
package struct ShownEntry: Sendable, Equatable {
  /// Its words.
  package let text: String
  /// Whose it is, if known.
  package let person: String?
}

/// A text with its values filled in.
package struct ShownText: Sendable, Equatable {
  /// A paragraph, or one of an item's.
  package struct Paragraph: Sendable, Equatable {
    /// Its words, one line.
    package let text: String
    /// The list that the paragraph ends with, to be shown one line an entry.
    package let entries: [ShownEntry]
  }

  /// The paragraphs, in order.
  package let paragraphs: [Paragraph]
  /// The list under them: each item has a first line and perhaps further paragraphs.
  package let items: [[Paragraph]]

  /// Whether there is nothing to show.
  package var isEmpty: Bool { paragraphs.isEmpty && items.isEmpty }
}
