import Diagnostics

/// A name as it stands in the script.
package struct NameNode: Sendable, Equatable {
  /// Where it stands; its text is the source's.
  package let span: Span
  /// How it is compared with other names.
  package let spelling: Spelling
}

/// A text with values in it, as in `Vraag het {inbrenger}.`.
package struct TemplateNode: Sendable, Equatable {
  /// From its first to its last byte, outer blanks left out.
  package let span: Span
  /// Its parts in order; none for an empty text.
  package let parts: [TemplatePart]
}

/// A part of a text.
package enum TemplatePart: Sendable, Equatable {
  /// Words as they stand, `\{` and `\\` not yet resolved.
  case text(Span)
  /// `{…}`, with the span of the braces and all between.
  case value(ValueID, Span)
}

/// A text in quotes.
package struct TitleNode: Sendable, Equatable {
  /// The quotes and all between.
  package let span: Span
  /// What is between the quotes; without values where the grammar has none there.
  package let content: TemplateNode
}

/// What stands behind a colon, with the paragraphs and the list under it.
package struct TextNode: Sendable, Equatable {
  /// From the colon to the end of the last line.
  package let span: Span
  /// The line behind the colon, then each `> ` line under it.
  package let paragraphs: [TemplateNode]
  /// The `- ` lines under it.
  package let items: [ItemNode]
}

/// A line of a list, with the `> ` lines under it.
package struct ItemNode: Sendable, Equatable {
  /// The mark: `- ` or what was typed for it.
  package let marker: Span
  /// Its first line, then each `> ` line under it.
  package let paragraphs: [TemplateNode]
}
