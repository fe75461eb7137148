import Diagnostics

/// A part of a `rol` line behind its name.
package struct RolePartNode: Sendable, Equatable {
  /// What such a part can say.
  package enum Kind: Sendable, Equatable {
    /// `1` or `1 tot 2`.
    case count(CountNode)
    /// `overigen`.
    case others
    /// A group computed live: `iedereen behalve inbrenger`.
    case people(GroupNode)
    /// `roulerend`.
    case rotating
    /// `geloot`, with where from.
    case drawn(GroupNode?)
    /// `later`.
    case later
    /// `erbij`.
    case alongside
    /// `geheim`.
    case secret
  }

  /// Where it stands.
  package let span: Span
  /// What it says.
  package let kind: Kind
}

/// `spelregel "Naam": tekst`, on top or under a phase.
package struct RuleNode: Sendable, Equatable {
  /// The first line.
  package let span: Span
  /// Its name, if it has one.
  package let title: TitleNode?
  /// What the rule is.
  package let text: TextNode
}

/// `kaart "Naam": tekst`, on top or under a phase.
package struct CardNode: Sendable, Equatable {
  /// The first line.
  package let span: Span
  /// Its name, nil where it is missing (reported).
  package let title: TitleNode?
  /// What it says.
  package let text: TextNode
}

/// A declaration above the flow.
package struct DeclarationNode: Sendable, Equatable {
  /// What can be declared.
  ///
  /// A name is nil where it is missing (reported).
  package enum Kind: Sendable, Equatable {
    /// `rol naam, …: omschrijving`.
    case role(NameNode?, [RolePartNode], TextNode?)
    /// `rol begeleider: omschrijving`, with the parts that it can't have.
    case facilitator(Span, [RolePartNode], TextNode?)
    /// `spelregel "Naam": tekst`.
    case rule(RuleNode)
    /// `kaart "Naam": tekst`.
    case card(CardNode)
    /// `lijst naam`, its items and the text in front of them.
    case list(NameNode?, TextNode?, [ItemNode])
    /// `keuze naam = waarde: uitleg`.
    case choice(NameNode?, ValueID, TextNode?)
    /// `vooraf 1 week, wie: tekst`.
    case beforehand(TimeNode, GroupNode?, TextNode)
    /// `gebruik "pad.ivp"`.
    case use(TitleNode?)
    /// `blok naam(parameter, …)` … `einde`.
    case block(NameNode?, [NameNode], [StepID])
  }

  /// The first line.
  package let span: Span
  /// What is declared.
  package let kind: Kind
}
