import Diagnostics

/// What must hold at the end of a `proef`.
package enum ExpectationNode: Sendable, Equatable {
  /// Nothing that could be read (reported).
  case missing
  /// `verwacht duur maximaal 90 minuten`.
  case durationAtMost(TimeNode)
  /// `verwacht duur minimaal 60 minuten`.
  case durationAtLeast(TimeNode)
  /// `verwacht duur 60 tot 90 minuten`.
  case duration(RangeNode)
  /// `verwacht fase "A", "B"`.
  case phases([TitleNode])
  /// `verwacht geen fase "A"`.
  case noPhase(TitleNode)
  /// A condition.
  case holds(ValueID)
}

/// A line of a `proef`.
package struct GivenNode: Sendable, Equatable {
  /// What a line of a `proef` can say.
  ///
  /// A name is nil where it is missing (reported).
  package enum Kind: Sendable, Equatable {
    /// A line that could not be read (reported).
    case missing
    /// `deelnemers 7`.
    case participantCount(NumberNode)
    /// `deelnemers Anna, Bram`.
    case participants([PersonNode])
    /// `rol inbrenger = Anna`.
    case role(NameNode?, [PersonNode])
    /// `keuze rug = nee`.
    case choice(NameNode?, ValueID)
    /// `bijeenkomst 4`.
    case meeting(NumberNode)
    /// `vorige leerpunt: …`.
    case previous(NameNode?, TextNode)
    /// `antwoord naam, Anna: …`; `weeg` where it gives a label.
    case answer(rating: Bool, NameNode?, by: PersonNode?, TextNode)
    /// `verwacht …`.
    case expect(ExpectationNode)
  }

  /// The line.
  package let span: Span
  /// What it says.
  package let kind: Kind
}

/// `proef "Titel"` and its lines.
package struct TrialNode: Sendable, Equatable {
  /// The line `proef "Titel"`.
  package let span: Span
  /// Its title, nil where it is missing (reported).
  package let title: TitleNode?
  /// Its lines.
  package let lines: [GivenNode]
}
