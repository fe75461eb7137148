import Diagnostics

/// A word, a sign, a number, a title, or all from the colon on.
struct Token: Sendable, Equatable {
  /// What a token can be.
  enum Kind: UInt8, Sendable {
    /// A word: a keyword where the grammar has one in that place, else a name.
    case word
    /// Digits, with a decimal mark or a half sign.
    case number
    /// All from a quote to the next.
    case title
    /// All from the colon to the end of the line, outer blanks left out.
    case text
    case comma, equalSign, unequalSign, lessSign, atMostSign, moreSign, atLeastSign
    case plus, minus, dash, star, slash, leftBracket, rightBracket, point
    /// A colon between two digits, which begins no text.
    case colon
    /// Signs that the language has no use for.
    case stray
    /// The end of the line, or of what stands between braces.
    case lineEnd
  }

  let kind: Kind
  /// The number of a word or sign in the `WordTable`, else 0.
  var word: WordNumber
  let start: UInt32
  let end: UInt32

  init(_ kind: Kind, _ start: Int, _ end: Int, word: WordNumber = 0) {
    self.kind = kind
    self.word = word
    self.start = UInt32(start)
    self.end = UInt32(end)
  }
}

/// A line that says something: blank ones and comments are nothing to the grammar.
struct SourceLine: Sendable {
  /// What a line can be.
  enum Kind: UInt8, Sendable {
    /// `- ` and what was typed for it.
    case item
    /// `> `.
    case paragraph
    /// Told by its first word.
    case statement
  }

  let kind: Kind
  /// Where its first sign stands.
  let start: UInt32
  /// Where the text of an item or paragraph begins.
  let content: UInt32
  /// Behind its last sign, blanks and the line's end left out.
  let end: UInt32
  /// Its tokens, if it is a statement.
  let tokens: Range<Int32>
}
