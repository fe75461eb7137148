// Scripts that the grammar calls scripts, made by chance and by a seed.
import Diagnostics
import TestSupport

/// Makes sentences of the grammar in the words of one language.
///
/// Beyond the EBNF it knows what `Grammar.md` says in words: a block holds phases or lines, a part
/// stands once in a line, `einde` names what it ends, a name is no keyword.
struct SentenceGenerator {
  /// How often each production was used.
  private(set) var uses: [String: Int] = [:]

  private let grammar: Grammar
  private let sets: GrammarSets
  private let words: SentenceWords
  private var random: SeededRandom
  private var line = SentenceLine()
  private var script = ""

  /// Where the next line of the flow stands, which settles what it may be.
  private enum Place {
    /// Among phases, with none running: before the first, or behind a block of them.
    case between
    case phase
    case pause
    /// In a block that holds lines.
    case lines
    /// In such a block, and what runs beside another can't be split again.
    case track
  }

  private var place = Place.between
  /// How many blocks are open, each by the keyword that opened it.
  private var openers: [String] = []
  /// How deep we are in brackets.
  private var values = 0
  /// The production that is being made.
  private var production = ""
  /// Header lines that can't stand there again.
  private var usedHeaders: Set<Terminal> = []

  init(_ grammar: Grammar, _ language: Language, seed: UInt64) {
    self.grammar = grammar
    self.sets = GrammarSets(grammar)
    self.words = SentenceWords(language)
    self.random = SeededRandom(seed: seed)
  }

  /// Returns the next script.
  mutating func next() -> String {
    script = ""
    line = SentenceLine()
    place = .between
    usedHeaders = []
    make(.production(grammar.start))
    return script
  }

  // MARK: Forms

  private mutating func make(_ form: Form) {
    switch form {
    case .terminal(let terminal): make(terminal)
    case .production(let name): make(production: name)
    case .sequence(let forms): for form in forms { make(form) }
    case .choice(let ways): choose(ways)
    case .optional(let part): if isTaken(part) { make(part) }
    case .many(let part): repeatedly(part)
    case .softly(let part): softly { $0.make(part) }
    }
  }

  private mutating func make(production name: String) {
    guard let form = grammar[name] else { return }
    uses[name, default: 0] += 1
    let outer = production
    production = name
    defer { production = outer }
    switch name {
    case "phase", "break":
      make(form)
      place = name == "phase" ? .phase : .pause
    case "if", "repeat", "each":
      // Where no phase runs, a block can only hold some.
      let holdsPhases = place == .between || place == .pause || place == .phase && chance(0.3)
      block(form, holding: holdsPhases ? .between : place == .phase ? .lines : place)
    case "round", "block": block(form, holding: place == .track ? .track : .lines)
    case "together": block(form, holding: .track)
    case "language":
      usedHeaders.insert(.keyword("taal"))
      make(form)
    case "value":
      values += 1
      make(form)
      values -= 1
    default: make(form)
    }
  }

  /// Makes a block; where it holds phases, none runs behind its end.
  private mutating func block(_ form: Form, holding inner: Place) {
    guard case .sequence(let forms) = form, case .terminal(.keyword(let opener)) = forms[0] else {
      return make(form)
    }
    let outer = place
    openers.append(opener)
    place = inner
    make(form)
    place = inner == .between ? .between : outer
    openers.removeLast()
  }

  /// Makes one of several ways.
  private mutating func choose(_ ways: [Form]) {
    let fitting = ways.filter { isFitting($0) }
    guard let way = (fitting.isEmpty ? ways : fitting).randomElement(using: &random) else { return }
    if production == "header" { noteHeader(way) }
    make(way)
  }

  private mutating func noteHeader(_ way: Form) {
    let repeatable: Set<Terminal> = [.keyword("bron"), .keyword("auteur"), .keyword("materiaal")]
    let first = sets.first(of: way).subtracting(repeatable)
    if first.count == 1 { usedHeaders.formUnion(first) }
  }

  /// Whether a way may be gone here.
  private func isFitting(_ way: Form) -> Bool {
    let names = way.productions
    if values >= 2, names.contains("value") { return false }
    if production == "header", sets.first(of: way).isSubset(of: usedHeaders) { return false }
    // Who is appointed by asking is asked in a phase.
    if production == "appoint", place == .between || place == .pause {
      return sets.first(of: way) != [.keyword("uit")]
    }
    return production != "step" || mayStandHere(way)
  }

  /// Whether a line of the flow may stand where we are.
  private func mayStandHere(_ line: Form) -> Bool {
    let name = line.productions.first ?? ""
    let isQuiet =
      ["draw", "appoint", "reveal", "remember", "set"].contains(name)
      || line.terminals.first == .keyword("stop")
    if isQuiet { return true }
    if grammar[name]?.productions.contains("step") == true, openers.count >= 3 { return false }
    switch place {
    case .between: return ["phase", "break", "if", "repeat", "each"].contains(name)
    case .pause: return ["phase", "break", "if", "repeat", "each", "cue"].contains(name)
    case .phase: return true
    case .lines: return !["phase", "break", "cue"].contains(name)
    case .track: return !["phase", "break", "cue", "together"].contains(name)
    }
  }

  private mutating func isTaken(_ part: Form) -> Bool {
    // A file without `protocol` is a library, which has no flow.
    if production == "script", sets.first(of: part) == [.keyword("protocol")] { return true }
    if part == .terminal(.keyword("aan")), words.language == .english { return false }
    if values > 0 {
      if values >= 2, part.productions.contains("value") { return false }
      return chance(0.25)
    }
    return chance(0.4)
  }

  private mutating func repeatedly(_ part: Form) {
    if case .softly(let inner) = part { return parts(inner) }
    switch part {
    case .production("step"): steps()
    case .production("declaration"):
      declareNames()
      for _ in 0..<count(upTo: 3) { make(part) }
    case .production("header"):
      for _ in 0..<count(upTo: 4) { make(part) }
    case .production("trial"):
      for _ in 0..<count(upTo: 2) { make(part) }
    case .production("given"):
      for _ in 0..<count(upTo: 5) { make(part) }
    default:
      for _ in 0..<count(upTo: 2) where values == 0 || chance(0.3) { make(part) }
    }
  }

  /// Makes the lines of a flow or of a block, a branch of which begins like the block itself.
  private mutating func steps() {
    let isInPhases = place != .lines && place != .track
    if isInPhases { place = .between }
    let count = openers.isEmpty ? 2 + count(upTo: 6) : count(upTo: 3)
    for index in 0..<count {
      make(.production(isInPhases && index == 0 ? "phase" : "step"))
    }
  }

  /// Makes the parts of a line, each way once.
  private mutating func parts(_ form: Form) {
    var ways = [form]
    var name: String?
    if case .production(let production) = form {
      name = production
      ways = grammar[production].map { [$0] } ?? []
    }
    if case .choice(let several)? = ways.first { ways = several }
    for _ in 0..<count(upTo: 3) {
      let fitting = ways.indices.filter { isFitting(ways[$0]) }
      guard let index = fitting.randomElement(using: &random) else { return }
      let way = ways.remove(at: index)
      if let name { uses[name, default: 0] += 1 }
      softly { $0.make(way) }
    }
  }

  /// Makes a part with a comma before it, which sometimes is left out where it may be.
  private mutating func softly(_ make: (inout SentenceGenerator) -> Void) {
    let place = line.count
    let isNumberBefore = line.last?.isNumber == true
    make(&self)
    guard let first = line.piece(at: place) else { return }
    let isNeeded = first.isName || first.text == "(" || isNumberBefore && first.isNumber
    if isNeeded || chance(0.7) { line.insert(.sign(","), at: place) }
  }

  /// Roles for all names, so that a line may begin with each.
  private mutating func declareNames() {
    for name in words.names {
      make(.keyword("rol"))
      line.append(.name(name))
      line.append(.sign(","))
      line.append(.number("1"))
      make(.token("NL"))
    }
  }

  // MARK: Terminals

  private mutating func make(_ terminal: Terminal) {
    switch terminal {
    case .sign(let sign): line.append(.sign(sign))
    case .keyword(let word): makeKeyword(word)
    case .token("NAME"):
      let names = production == "language" ? words.languageNames : words.names
      line.append(.name(pick(names)))
    case .token("NUMBER"):
      if production == "operand" {
        line.append(.number(pick(words.amounts)))
      } else {
        line.append(.number(pick(chance(0.9) ? words.numbers : words.numberWords)))
      }
    case .token("DURATION"):
      let isInWords = production != "operand" && chance(0.1)
      line.append(.number(pick(isInWords ? words.durationsInWords : words.durations)))
    case .token("TITLE"): makeTitle()
    case .token("TEXT"): line.append(.text(": " + pick(words.texts)))
    case .token("ITEM"): line.append(.word(pick(words.bullets) + pick(words.texts)))
    case .token("MORE"): line.append(.word("> " + pick(words.texts)))
    case .token("WORD"):
      if let opener = openers.last { makeKeyword(opener) }
    default: endLine()
    }
  }

  private mutating func makeKeyword(_ word: String) {
    guard let spellings = words.spellings[word], !spellings.isEmpty else { return }
    // What closes a block names it by its plain word.
    let isNamed = production == "end" && word != "einde"
    let spelling = isNamed ? spellings[0] : pick(spellings)
    let shown = chance(0.9) ? spelling : spelling.uppercased()
    let isCall = ["aantal", "telling", "wie"].contains(word)
    line.append(isCall ? .call(shown) : .word(shown))
  }

  private mutating func makeTitle() {
    let quotes = words.quotes.randomElement(using: &random) ?? ("\"", "\"")
    let title = production == "use" ? "delen/kern.ivp" : pick(words.titles)
    line.append(.word(quotes.0 + title + quotes.1))
  }

  private mutating func endLine() {
    if chance(0.1) { script += "\n" }
    if chance(0.1) { script += "   # fase \"x\": einde\n" }
    script += String(repeating: " ", count: count(upTo: 4)) + line.text + "\n"
    line = SentenceLine()
  }

  // MARK: Chance

  private mutating func chance(_ probability: Double) -> Bool {
    Double.random(in: 0..<1, using: &random) < probability
  }

  private mutating func count(upTo most: Int) -> Int { Int.random(in: 0...most, using: &random) }

  private mutating func pick(_ texts: [String]) -> String {
    texts.randomElement(using: &random) ?? ""
  }
}
