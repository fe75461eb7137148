// Where the pieces of a woven script come from: from its one long text back to what people wrote.
import Diagnostics
import ProgramModel
import Syntax

/// The pieces of which a script was woven, in order of its text.
struct Seams: Sendable {
  /// A stretch of the woven text, and what it is a copy of.
  struct Piece: Sendable {
    /// Where it stands in the woven text.
    let range: Range<Int>
    /// The file that it comes from, by its place among the trees.
    let file: Int
    /// Where it begins in that file.
    let origin: Int
    /// Where it is done, if it is a copy of a block's lines.
    let call: Call?
  }

  /// One place where a block is done.
  struct Call: Sendable {
    /// The block, by its place among all of them.
    let block: Int
    /// Whether the block takes something, which may be what is wrong.
    let takesValues: Bool
    /// The line that does it, in the woven text.
    let line: Span
  }

  /// The trees of all files, the script itself first.
  let trees: [SyntaxTree]
  private(set) var pieces: [Piece]
  private let lines: [LineIndex]
  /// Which files each file sees: itself, and all that it uses.
  private let seen: [Set<Int>]

  /// Creates the seams of files that follow each other, of which each uses some.
  init(_ trees: [SyntaxTree], pieces: [Piece], uses: [Set<Int>]) {
    self.trees = trees
    self.pieces = pieces
    lines = trees.map { LineIndex($0.source) }
    seen = uses.indices.map { file in
      var seen: Set<Int> = [file]
      var waiting = [file]
      while let next = waiting.popLast() {
        for used in uses[next] where seen.insert(used).inserted { waiting.append(used) }
      }
      return seen
    }
  }

  /// Whether one file sees what another declares.
  func sees(_ file: Int, _ other: Int) -> Bool { seen[file].contains(other) }

  /// Whether there is one file only, which sees all there is.
  var isOneFile: Bool { trees.count == 1 }

  /// Returns the file from which an offset comes.
  func file(at offset: UInt32) -> Int { isOneFile ? 0 : piece(at: Int(offset)).file }

  /// Whether the text is as it was written.
  var isOnePiece: Bool { pieces.count == 1 }

  mutating func add(_ piece: Piece) { pieces.append(piece) }

  /// Returns the piece in which an offset lies.
  func piece(at offset: Int) -> Piece { pieces[index(at: offset)] }

  /// Returns the number of the piece in which an offset lies.
  func index(at offset: Int) -> Int {
    var low = 0
    var high = pieces.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if pieces[middle].range.lowerBound <= offset { low = middle } else { high = middle }
    }
    return low
  }

  /// Returns where a span of the woven text was written.
  func written(_ span: Span) -> Span {
    if isOnePiece { return span }
    let piece = piece(at: span.range.lowerBound)
    let size = trees[piece.file].source.bytes.count
    let start = min(span.range.lowerBound - piece.range.lowerBound + piece.origin, size)
    let end = min(start + span.range.count, size)
    return Span(file: trees[piece.file].source.file, start: start, end: end)
  }

  /// Returns where a line was written, as a session names it.
  func place(_ span: Span) -> Place {
    let piece = piece(at: span.range.lowerBound)
    let offset = span.range.lowerBound - piece.range.lowerBound + piece.origin
    return Place(
      file: Int(trees[piece.file].source.file) + 1, line: lines[piece.file].line(at: offset))
  }

  /// Returns the line of a place in a file, both as written.
  func line(of span: Span) -> Line? {
    guard let file = trees.firstIndex(where: { $0.source.file == span.file }) else { return nil }
    return Line(file: file, number: lines[file].line(at: span.range.lowerBound))
  }

  /// A line of a file.
  struct Line: Hashable {
    let file: Int
    let number: Int
  }
}
