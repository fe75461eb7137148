/// A protocol that travels in the binary: one file of the folder `protocols`.
package struct BuiltInProtocol: Sendable {
  /// The file's name without `.ivp`, as `ivp run` takes it.
  package let name: String
  /// The whole script, byte for byte.
  package let text: String

  /// Every built-in protocol, in order of name; what lies in a folder is there to be used.
  package static let all: [BuiltInProtocol] = embeddedProtocols.compactMap {
    let name = $0.name.description
    return name.contains("/" as Character)
      ? nil : BuiltInProtocol(name: name, text: $0.text.description)
  }

  /// Returns the text of a file of the folder `protocols`, by its path from there.
  package static func file(at path: String) -> String? {
    embeddedProtocols.first { $0.name.description + ".ivp" == path }?.text.description
  }

  /// Returns the built-in protocol of that name, letter case aside.
  package static func named(_ name: String) -> BuiltInProtocol? {
    all.first { $0.name.lowercased() == name.lowercased() }
  }
}
