// A line on its way to the page: what it says is settled, where it comes is not.

/// A line as it will be written.
struct FormattedLine {
  /// What stands between a line and the one above it.
  enum Gap {
    /// Nothing.
    case none
    /// A blank line, if the author left one.
    case kept
    /// A blank line.
    case one
  }

  /// Where it stood, so that comments find their place.
  let start: Int
  /// How many levels it is indented.
  let depth: Int
  /// What stands above it.
  let gap: Gap
  /// The level of the line that holds the next ones, right under which no blank line comes.
  let opensAt: Int?
  /// What it says.
  let text: String
}
