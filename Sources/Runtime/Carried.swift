// What a series of meetings remembers: out of one session as data, and into the next.
import ProgramModel

/// What `onthoud` carries out of one session under a name, and `vorige` reads in the next.
package struct Carried: Sendable, Equatable {
  /// What was carried, in words or as an amount: it means the same in any session.
  package enum Content: Sendable, Equatable {
    /// A text, an option or an entry.
    case text(String)
    /// A number.
    case number(Decimal)
    /// A yes or a no.
    case yesNo(Bool)
    /// A duration in milliseconds.
    case duration(Int64)
    /// People, by name.
    case people([String])
  }

  /// One value, or one entry of a list.
  package struct Item: Sendable, Equatable {
    /// What it says.
    package let content: Content
    /// The name of whose it is, if known.
    package let person: String?
    /// The labels that it was given, in order.
    package let labels: [String]

    /// Creates an item.
    package init(_ content: Content, by person: String? = nil, labels: [String] = []) {
      self.content = content
      self.person = person
      self.labels = labels
    }
  }

  /// The name under which it was taken down.
  package let name: String
  /// The value, or the entries of a list.
  package let items: [Item]

  /// Creates what is carried under a name.
  package init(_ name: String, _ items: [Item]) {
    self.name = name
    self.items = items
  }
}
