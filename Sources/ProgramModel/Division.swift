/// People split into groups (`groepjes`).
package struct Division: Sendable, Equatable {
  /// How the groups are made.
  package enum Kind: Sendable, Equatable {
    /// As many groups of so many people as there can be.
    case size(Int)
    /// Over so many groups as have a name.
    case named([ID<Subgroup>])
  }

  /// How the groups are made.
  package let kind: Kind
  /// Whom they are made of, an expression of people.
  package let source: ID<Expression>

  /// Creates a division.
  package init(_ kind: Kind, of source: ID<Expression>) {
    self.kind = kind
    self.source = source
  }
}

/// A group with a name, which stands for its people once they are divided.
package struct Subgroup: Sendable, Equatable {
  /// Its name as declared.
  package let name: TextID

  /// Creates a group.
  package init(name: TextID) { self.name = name }
}
