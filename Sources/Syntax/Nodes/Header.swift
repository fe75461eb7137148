import Diagnostics

/// A line of the header.
package struct HeaderNode: Sendable, Equatable {
  /// What a header line can say.
  package enum Kind: Sendable, Equatable {
    /// `taal nl`; the language is nil where its name is unknown (reported).
    case language(NameNode, Language?)
    /// `deelnemers 5 tot 8`.
    case participants(CountNode)
    /// `deelnemers maximaal 6`.
    case participantsAtMost(NumberNode)
    /// `duur 60 tot 90 minuten`.
    case duration(RangeNode)
    /// `geluidloos`.
    case muted
    /// `doel: …`.
    case goal(TextNode)
    /// `bron: …`.
    case source(TextNode)
    /// `auteur: …`.
    case author(TextNode)
    /// `versie: …`.
    case version(TextNode)
    /// `locatie: …`.
    case location(TextNode)
    /// `materiaal: …`.
    case materials(TextNode)
  }

  /// The whole line.
  package let span: Span
  /// What it says.
  package let kind: Kind
}

/// `protocol "Titel"`.
package struct ProtocolNode: Sendable, Equatable {
  /// The whole line.
  package let span: Span
  /// The title, nil where it is missing (reported).
  package let title: TitleNode?
}
