// Lines on a page: indentation, blank lines, and the comments back in their places.
import Diagnostics
import Syntax

/// Puts the lines of a script together, with its comments between the lines where they stood.
struct Layout {
  private let source: SourceText
  private let comments: [Span]
  private var text = ""
  private var nextComment = 0
  /// The line that was written last.
  private var above: FormattedLine?

  init(of tree: SyntaxTree) {
    source = tree.source
    comments = tree.comments
  }

  /// Returns the whole text.
  func text(of lines: [FormattedLine]) -> String {
    var layout = self
    for line in lines { layout.add(line) }
    layout.addComments(before: nil)
    return layout.text
  }

  private mutating func add(_ line: FormattedLine) {
    addComments(before: line)
    write(line.text, depth: line.depth)
    above = line
  }

  /// Adds the comments above a line, indented as it is, and the blank lines around them.
  private mutating func addComments(before line: FormattedLine?) {
    var starts: [Int] = []
    while nextComment < comments.count,
      Int(comments[nextComment].start) < line?.start ?? .max
    {
      starts.append(nextComment)
      nextComment += 1
    }
    var gaps = starts.map { isBlankAbove(Int(comments[$0].start)) }
    if let line { gaps.append(isBlankAbove(line.start)) }
    settle(&gaps, above: line)
    for (index, comment) in starts.enumerated() {
      if gaps[index] { text += "\n" }
      write(source.text(of: comments[comment]), depth: line?.depth ?? 0)
    }
    if line != nil, gaps.last == true { text += "\n" }
  }

  /// Settles which of the blank lines above a line and its comments stay, and whether one is added.
  private func settle(_ gaps: inout [Bool], above line: FormattedLine?) {
    guard !gaps.isEmpty else { return }
    switch line?.gap ?? .kept {
    case .none: for index in gaps.indices { gaps[index] = false }
    case .kept: break
    case .one: if !gaps.contains(true) { gaps[0] = true }
    }
    if text.isEmpty { gaps[0] = false }
    if let line, let opener = above?.opensAt, line.depth > opener { gaps[0] = false }
  }

  private mutating func write(_ content: String, depth: Int) {
    for _ in 0..<depth { text += "    " }
    text += content
    text += "\n"
  }

  // MARK: The author's blank lines

  /// Whether the line above the one at an offset is blank.
  private func isBlankAbove(_ offset: Int) -> Bool {
    let bytes = source.bytes
    var end = startOfLine(offset)
    guard end > 0 else { return false }
    end -= 1
    if bytes[end] == 0x0A, end > 0, bytes[end - 1] == 0x0D { end -= 1 }
    let line = Span(file: source.file, start: startOfLine(end), end: end)
    // Nearly every line begins with a blank or a sign of ASCII.
    let first = bytes[line.range].first { $0 != 0x20 && $0 != 0x09 }
    if let first, first > 0x20, first < 0x7F { return false }
    return source.text(of: line).allSatisfy { $0.isWhitespace }
  }

  private func startOfLine(_ offset: Int) -> Int {
    var start = offset
    while start > 0, source.bytes[start - 1] != 0x0A, source.bytes[start - 1] != 0x0D {
      start -= 1
    }
    return start
  }
}
