// The grammar as `Grammar.md` prints it, as values: what is written there is what is tested.

/// What a sentence is made of in the end.
enum Terminal: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// A slot, named by its Dutch spelling.
  case keyword(String)
  /// `=`, `(`, `,` and their like.
  case sign(String)
  /// A class of tokens: `NAME`, `TEXT`, …
  case token(String)

  static let comma = Terminal.sign(",")
  static let bracket = Terminal.sign("(")
  static let name = Terminal.token("NAME")

  var description: String {
    switch self {
    case .keyword(let word): "\"\(word)\""
    case .sign(let sign): "\"\(sign)\""
    case .token(let token): token
    }
  }
}

/// One side of a production.
indirect enum Form: Sendable, Equatable {
  case terminal(Terminal)
  case production(String)
  case sequence([Form])
  case choice([Form])
  case optional(Form)
  case many(Form)
  /// `, x`: a comma that may be missing where `x` begins with neither a name nor a bracket.
  case softly(Form)
}

/// A whole grammar; the first production is what a script is.
struct Grammar: Sendable {
  struct Production: Sendable {
    let name: String
    let form: Form
  }

  let productions: [Production]
  private let places: [String: Int]

  init(productions: [Production]) {
    self.productions = productions
    places = Dictionary(
      productions.enumerated().map { ($0.element.name, $0.offset) }, uniquingKeysWith: { $1 })
  }

  var start: String { productions.first?.name ?? "" }

  subscript(name: String) -> Form? { places[name].map { productions[$0].form } }

  /// Returns the part that can be reached from one production, which then is the start.
  func part(from name: String) -> Grammar {
    var reached: [String] = []
    var waiting = [name]
    while let next = waiting.popLast() {
      guard !reached.contains(next), let form = self[next] else { continue }
      reached.append(next)
      waiting += form.productions
    }
    return Grammar(
      productions: reached.compactMap { name in
        self[name].map { Production(name: name, form: $0) }
      })
  }

  /// What is wrong with it as a text: productions that are missing, unused or written twice.
  var mistakes: [String] {
    var mistakes: [String] = []
    for (index, production) in productions.enumerated() where places[production.name] != index {
      mistakes.append("\(production.name) is defined twice")
    }
    let used = Set(productions.flatMap(\.form.productions))
    for name in used.sorted() where self[name] == nil {
      mistakes.append("\(name) is not defined")
    }
    for production in productions where !used.contains(production.name) {
      if production.name != start { mistakes.append("\(production.name) is not used") }
    }
    return mistakes
  }

  /// Every keyword, in order, each once.
  var keywords: [String] {
    let words = productions.flatMap(\.form.terminals).compactMap { terminal -> String? in
      if case .keyword(let word) = terminal { word } else { nil }
    }
    return Set(words).sorted()
  }
}

extension Form {
  /// The forms right inside this one.
  var parts: [Form] {
    switch self {
    case .terminal, .production: []
    case .sequence(let parts), .choice(let parts): parts
    case .optional(let part), .many(let part), .softly(let part): [part]
    }
  }

  /// The productions named in it.
  var productions: [String] {
    if case .production(let name) = self { return [name] }
    return parts.flatMap(\.productions)
  }

  /// The terminals in it.
  var terminals: [Terminal] {
    if case .terminal(let terminal) = self { return [terminal] }
    return parts.flatMap(\.terminals)
  }
}
