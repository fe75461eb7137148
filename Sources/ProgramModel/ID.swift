/// The place of an element in its table of the program.
package struct ID<Element>: Hashable, Sendable {
  /// Its index in the table, from 0.
  package let index: Int

  /// Creates the ID of an element at an index.
  package init(_ index: Int) { self.index = index }
}

/// The place of a text in `Program.texts`.
///
/// Every text has an index of its own, equal ones too, so that the same script in two languages
/// gives programs that differ in their texts alone.
package struct TextID: Hashable, Sendable {
  /// Its index, from 0.
  package let index: Int

  /// Creates the ID of the text at an index.
  package init(_ index: Int) { self.index = index }
}

/// Where a statement stands: its file and line, the same however it is compiled.
package struct Place: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// The file's number, from 1.
  package let file: Int
  /// The line, from 1.
  package let line: Int

  /// Creates a place.
  package init(file: Int, line: Int) {
    self.file = file
    self.line = line
  }

  package static func < (left: Place, right: Place) -> Bool {
    left.file != right.file ? left.file < right.file : left.line < right.line
  }

  /// The place as a session writes it: `1:40`.
  package var description: String { "\(file):\(line)" }
}
