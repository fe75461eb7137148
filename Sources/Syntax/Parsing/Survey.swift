import Diagnostics

/// What a first glance over a script tells: its language, and the names that it declares anywhere.
///
/// Names are known before their line is reached, as a name beats another language's keyword and
/// tells a line of the flow from a sentence.
struct Survey {
  private(set) var language = Language.dutch
  /// The names.
  private(set) var declared = Spellings()
  /// Where the statements begin that stand right under a text.
  private(set) var linesUnderText: [UInt32] = []

  private let script: LexedScript
  private let source: SourceText
  private let dutch = WordTable.shared.dutch
  private let english = WordTable.shared.english

  init(_ script: LexedScript, of source: SourceText) {
    self.script = script
    self.source = source
    language = settledLanguage() ?? firstLanguage() ?? .dutch
    var isUnderText = false
    for line in script.lines {
      guard line.kind == .statement else {
        isUnderText = true
        continue
      }
      if isUnderText { linesUnderText.append(line.start) }
      let tokens = script.tokens[Int(line.tokens.lowerBound)..<Int(line.tokens.upperBound)]
      isUnderText = tokens.last?.kind == .text
      collectNames(of: tokens)
    }
  }

  // MARK: Language

  /// The language of the line `taal nl`, if there is one.
  private func settledLanguage() -> Language? {
    for line in script.lines where line.kind == .statement {
      let tokens = script.tokens[Int(line.tokens.lowerBound)..<Int(line.tokens.upperBound)]
      guard let first = tokens.first, tokens.count == 2, let last = tokens.last else { continue }
      let means = Language.allCases.contains { slot(of: first, in: .header, $0) == .language }
      guard means, last.kind == .word || last.kind == .text else { continue }
      let name = text(of: last).drop { $0 == ":" || $0 == " " || $0 == "\t" || $0 == "\u{A0}" }
      if let language = Keywords.language(named: String(name)) { return language }
    }
    return nil
  }

  /// The language of the first line that begins with a keyword of one language only.
  private func firstLanguage() -> Language? {
    for line in script.lines where line.kind == .statement && !line.tokens.isEmpty {
      let first = script.tokens[Int(line.tokens.lowerBound)]
      let languages = Language.allCases.filter { language in
        Section.allCases.contains { slot(of: first, in: $0, language) != nil }
      }
      if languages.count == 1 { return languages[0] }
    }
    return nil
  }

  // MARK: Names

  /// Adds what a line declares, if it has the form of a declaration.
  private mutating func collectNames(of line: ArraySlice<Token>) {
    guard let first = line.first, let slot = declaringSlot(of: first) else { return }
    let rest = line.dropFirst()
    guard let name = rest.first, name.kind == .word else { return }
    let next = rest.dropFirst().first
    switch slot {
    case .role, .list: add(name)
    case .choice, .set: if next?.kind == .equalSign { add(name) }
    case .note, .collect, .choose, .vote:
      if line.last?.kind == .text || next.map({ isEndOfName($0) }) ?? true { add(name) }
    case .draw, .each, .round: if next.map({ means($0, .from) }) ?? false { add(name) }
    case .block:
      add(name)
      for parameter in rest.dropFirst(2) where parameter.kind == .word { add(parameter) }
    case .subgroups:
      if means(name, .of) { return }
      for token in rest {
        if means(token, .from) { break }
        if token.kind == .word { add(token) }
      }
    default: break
    }
  }

  private func declaringSlot(of token: Token) -> Slot? {
    for section in [Section.declarations, .flow] {
      for language in Language.allCases {
        if let slot = slot(of: token, in: section, language) { return slot }
      }
    }
    return nil
  }

  /// Whether a token can stand right behind the name of what is asked.
  private func isEndOfName(_ token: Token) -> Bool {
    switch token.kind {
    case .comma, .text, .number: true
    case .word: means(token, .from) || means(token, .top) || means(token, .atMost)
    default: false
    }
  }

  /// Whether a word is a slot's in any language.
  private func means(_ token: Token, _ slot: Slot) -> Bool {
    if token.word == 0 { return false }
    let index = Int(slot.rawValue)
    return dutch.spellings[index].contains { $0[0] == token.word }
      || english.spellings[index].contains { $0[0] == token.word }
  }

  private mutating func add(_ name: Token) {
    _ = declared.number(of: source.bytes[Int(name.start)..<Int(name.end)])
  }

  private func slot(of token: Token, in section: Section, _ language: Language) -> Slot? {
    guard token.kind == .word else { return nil }
    switch language {
    case .dutch: return dutch.starts[section.rawValue][Int(token.word)]
    case .english: return english.starts[section.rawValue][Int(token.word)]
    }
  }

  private func text(of token: Token) -> String {
    source.text(of: Span(file: source.file, start: Int(token.start), end: Int(token.end)))
  }
}
