import Diagnostics

/// A value's place in its tree.
package struct ValueID: Sendable, Hashable {
  /// Its index in `SyntaxTree.values`.
  package let index: Int32
}

/// How two values are compared.
package enum Comparison: UInt8, Sendable, CaseIterable {
  /// `=` or `is`.
  case equal
  /// `<>`, `is niet` or `anders dan`.
  case unequal
  /// `<` or `minder dan`.
  case less
  /// `<=`.
  case atMost
  /// `>` or `meer dan`.
  case more
  /// `>=`.
  case atLeast
  /// `bevat`.
  case contains
}

/// An expression.
package struct ValueNode: Sendable, Equatable {
  /// What an expression can be.
  package enum Kind: Sendable, Equatable {
    /// Nothing that could be read (reported).
    case missing
    /// A number.
    case number(NumberNode)
    /// A duration in milliseconds.
    case duration(milliseconds: Int64)
    /// A text in quotes.
    case title(TitleNode)
    /// `ja` or `nee`.
    case yesNo(Bool)
    /// `leeg`.
    case empty
    /// `bijeenkomst`.
    case meeting
    /// `verstreken`.
    case elapsed
    /// `resterend`.
    case remaining
    /// `vorige naam`.
    case previous(NameNode)
    /// `aantal(…)`.
    case count(ValueID)
    /// `telling(…)`.
    case tally(ValueID)
    /// `wie(…)`.
    case who(ValueID)
    /// A name.
    case name(NameNode)
    /// `iedereen`.
    case everyone
    /// `begeleider`.
    case facilitator
    /// `adviezen met "heet"`.
    case labelled(ValueID, TitleNode)
    /// `adviezen van spreker`.
    case from(ValueID, of: ValueID)
    /// `niet …`.
    case not(ValueID)
    /// `… en …`: a condition, or people and sources joined.
    case and([ValueID])
    /// `… of …`.
    case or([ValueID])
    /// `… behalve …`.
    case except(ValueID, [ValueID])
    /// A comparison, with the span of its sign or words; `niet leeg` is one with `.empty`.
    case compare(ValueID, Comparison, Span, ValueID)
    /// `… + …` or `… - …`.
    case sum(ValueID, minus: Bool, ValueID)
    /// `… * …`.
    case product(ValueID, ValueID)
    /// `(…)`.
    case group(ValueID)
  }

  /// From its first to its last byte.
  package let span: Span
  /// What it is.
  package let kind: Kind
}
