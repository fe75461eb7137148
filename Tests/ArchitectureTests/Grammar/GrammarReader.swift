// From the text of the EBNF to its productions.

/// What is wrong with the text of a grammar.
struct GrammarMistake: Error, CustomStringConvertible {
  let description: String
}

/// Reads `name = form .` until the text ends.
struct GrammarReader {
  private enum Symbol: Equatable {
    case word(String)
    case quoted(String)
    case mark(Character)
  }

  private var symbols: [Symbol] = []
  private var index = 0

  /// Returns the grammar in the first block of a document that is fenced as `ebnf`.
  static func grammar(inDocument document: String) throws -> Grammar {
    let lines = document.split(separator: "\n", omittingEmptySubsequences: false)
    guard let open = lines.firstIndex(of: "```ebnf"),
      let close = lines[open...].firstIndex(of: "```")
    else { throw GrammarMistake(description: "there is no block fenced as ebnf") }
    return try grammar(lines[(open + 1)..<close].joined(separator: "\n"))
  }

  static func grammar(_ text: String) throws -> Grammar {
    var reader = try GrammarReader(symbols: symbols(of: text))
    var productions: [Grammar.Production] = []
    while reader.index < reader.symbols.count { productions.append(try reader.production()) }
    return Grammar(productions: productions)
  }

  private init(symbols: [Symbol]) { self.symbols = symbols }

  private static func symbols(of text: String) throws -> [Symbol] {
    var result: [Symbol] = []
    var rest = Substring(text)
    while let character = rest.first {
      if character.isWhitespace {
        rest.removeFirst()
      } else if character.isLetter {
        let word = rest.prefix { $0.isLetter }
        rest.removeFirst(word.count)
        result.append(.word(String(word)))
      } else if character == "\"" {
        let word = rest.dropFirst().prefix { $0 != "\"" }
        guard !word.isEmpty, word.count + 2 <= rest.count else {
          throw GrammarMistake(description: "a quote is open at \(rest.prefix(20))")
        }
        rest.removeFirst(word.count + 2)
        result.append(.quoted(String(word)))
      } else {
        result.append(.mark(rest.removeFirst()))
      }
    }
    return result
  }

  private mutating func production() throws -> Grammar.Production {
    guard case .word(let name) = next() else { throw mistake("a production's name") }
    try expect("=")
    let form = try choice()
    try expect(".")
    return Grammar.Production(name: name, form: form)
  }

  private mutating func choice() throws -> Form {
    var forms = [try sequence()]
    while take("|") { forms.append(try sequence()) }
    return forms.count == 1 ? forms[0] : .choice(forms)
  }

  private mutating func sequence() throws -> Form {
    var forms: [Form] = []
    while let form = try optionalPart() { forms.append(form) }
    if forms.isEmpty { throw mistake("something to repeat or to choose") }
    return forms.count == 1 ? forms[0] : .sequence(forms)
  }

  private mutating func optionalPart() throws -> Form? {
    if take(",") {
      guard let form = try optionalPart() else { throw mistake("a part behind the comma") }
      return .softly(form)
    }
    if take("[") { return .optional(try closed("]")) }
    if take("{") { return .many(try closed("}")) }
    if take("(") { return try closed(")") }
    guard index < symbols.count else { return nil }
    switch symbols[index] {
    case .mark: return nil
    case .quoted(let text):
      index += 1
      return .terminal(text.contains { $0.isLetter } ? .keyword(text) : .sign(text))
    case .word(let word):
      index += 1
      return word.allSatisfy { $0.isUppercase } ? .terminal(.token(word)) : .production(word)
    }
  }

  private mutating func closed(_ mark: Character) throws -> Form {
    let form = try choice()
    try expect(mark)
    return form
  }

  private mutating func take(_ mark: Character) -> Bool {
    guard index < symbols.count, symbols[index] == .mark(mark) else { return false }
    index += 1
    return true
  }

  private mutating func expect(_ mark: Character) throws {
    if !take(mark) { throw mistake("`\(mark)`") }
  }

  private mutating func next() -> Symbol? {
    guard index < symbols.count else { return nil }
    index += 1
    return symbols[index - 1]
  }

  private func mistake(_ wanted: String) -> GrammarMistake {
    let before = symbols[max(0, index - 6)..<min(index, symbols.count)].map { "\($0)" }
    return GrammarMistake(
      description: "expected \(wanted) behind \(before.joined(separator: " "))")
  }
}
