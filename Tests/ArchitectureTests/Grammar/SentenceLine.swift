// A line of a generated script while it is put together.

/// A word of a line, with what its neighbours need to know about it.
struct SentencePiece {
  enum Kind { case word, call, name, number, sign, text }

  let kind: Kind
  let text: String

  static func word(_ text: String) -> SentencePiece { SentencePiece(kind: .word, text: text) }
  /// A keyword that is one only before a bracket.
  static func call(_ text: String) -> SentencePiece { SentencePiece(kind: .call, text: text) }
  static func name(_ text: String) -> SentencePiece { SentencePiece(kind: .name, text: text) }
  static func number(_ text: String) -> SentencePiece { SentencePiece(kind: .number, text: text) }
  static func sign(_ text: String) -> SentencePiece { SentencePiece(kind: .sign, text: text) }
  static func text(_ text: String) -> SentencePiece { SentencePiece(kind: .text, text: text) }

  var isName: Bool { kind == .name }
  var isNumber: Bool { kind == .number }
}

/// The pieces of a line, and how they are spaced.
struct SentenceLine {
  private var pieces: [SentencePiece] = []

  var count: Int { pieces.count }
  var last: SentencePiece? { pieces.last }

  func piece(at index: Int) -> SentencePiece? { index < pieces.count ? pieces[index] : nil }

  mutating func append(_ piece: SentencePiece) { pieces.append(piece) }

  mutating func insert(_ piece: SentencePiece, at index: Int) { pieces.insert(piece, at: index) }

  /// The line as an author would type it.
  var text: String {
    var text = ""
    for (index, piece) in pieces.enumerated() {
      if index > 0, !isAttached(piece, to: pieces[index - 1]) { text += " " }
      text += piece.text
    }
    return text
  }

  private func isAttached(_ piece: SentencePiece, to before: SentencePiece) -> Bool {
    if piece.kind == .text || before.text == "(" || before.text == "/" { return true }
    if piece.text == "(" { return before.kind == .call || before.kind == .name }
    return [",", ")", "/"].contains(piece.text)
  }
}
