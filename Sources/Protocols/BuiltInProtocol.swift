/// A protocol that travels in the binary: one file of the folder `protocols`.
package struct BuiltInProtocol: Sendable {
  /// The file's name without `.ivp`, as `ivp run` takes it.
  package let name: String
  /// The whole script, byte for byte.
  package let text: String

  /// Every built-in protocol, in order of name.
  package static let all: [BuiltInProtocol] = embeddedProtocols.map {
    BuiltInProtocol(name: $0.name.description, text: $0.text.description)
  }

  /// Returns the built-in protocol of that name, letter case aside.
  package static func named(_ name: String) -> BuiltInProtocol? {
    all.first { $0.name.lowercased() == name.lowercased() }
  }
}
