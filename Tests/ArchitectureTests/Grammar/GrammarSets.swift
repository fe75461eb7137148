// FIRST and FOLLOW of a grammar, and the places where one token doesn't settle the way.

/// What each production can begin with and what can stand behind it.
struct GrammarSets {
  private let grammar: Grammar
  /// The productions that can be nothing at all.
  private(set) var empty: Set<String> = []
  private(set) var first: [String: Set<Terminal>] = [:]
  private(set) var follow: [String: Set<Terminal>] = [:]

  init(_ grammar: Grammar) {
    self.grammar = grammar
    findFirst()
    findFollow()
  }

  /// Returns what a form can begin with.
  func first(of form: Form) -> Set<Terminal> {
    switch form {
    case .terminal(let terminal): return [terminal]
    case .production(let name): return first[name] ?? []
    case .choice(let forms): return forms.reduce(into: []) { $0.formUnion(first(of: $1)) }
    case .optional(let form), .many(let form): return first(of: form)
    case .softly(let form):
      return first(of: form).subtracting([.name, .bracket]).union([.comma])
    case .sequence(let forms):
      var result: Set<Terminal> = []
      for form in forms {
        result.formUnion(first(of: form))
        if !isEmpty(form) { break }
      }
      return result
    }
  }

  /// Whether a form can be nothing at all.
  func isEmpty(_ form: Form) -> Bool {
    switch form {
    case .terminal: false
    case .production(let name): empty.contains(name)
    case .choice(let forms): forms.contains { isEmpty($0) }
    case .sequence(let forms): forms.allSatisfy { isEmpty($0) }
    case .optional, .many: true
    case .softly(let form): isEmpty(form)
    }
  }

  private mutating func findFirst() {
    var isChanged = true
    while isChanged {
      isChanged = false
      for production in grammar.productions {
        if !empty.contains(production.name), isEmpty(production.form) {
          empty.insert(production.name)
          isChanged = true
        }
        let found = first(of: production.form)
        if found != first[production.name] {
          first[production.name] = found
          isChanged = true
        }
      }
    }
  }

  private mutating func findFollow() {
    var isChanged = true
    while isChanged {
      let before = follow
      for production in grammar.productions {
        pass(follow[production.name] ?? [], into: production.form)
      }
      isChanged = follow != before
    }
  }

  /// Tells every production in a form what stands behind it.
  private mutating func pass(_ behind: Set<Terminal>, into form: Form) {
    switch form {
    case .terminal: break
    case .production(let name): follow[name, default: []].formUnion(behind)
    case .choice(let forms): for form in forms { pass(behind, into: form) }
    case .optional(let part), .softly(let part): pass(behind, into: part)
    case .many(let part): pass(behind.union(first(of: part)), into: part)
    case .sequence(let forms):
      for index in forms.indices {
        pass(start(of: forms[(index + 1)...], behind: behind), into: forms[index])
      }
    }
  }

  /// Returns what the rest of a sequence can begin with, or what stands behind it.
  private func start(
    of forms: ArraySlice<Form>, behind: Set<Terminal>
  ) -> Set<Terminal> {
    let rest = Form.sequence(Array(forms))
    return isEmpty(rest) ? first(of: rest).union(behind) : first(of: rest)
  }
}

/// A place where two ways begin with the same.
struct GrammarConflict: Equatable, CustomStringConvertible {
  let production: String
  /// What both ways begin with: a terminal, or a spelling in a language.
  let shared: String

  var description: String { "\(production): two ways begin with \(shared)" }
}

extension GrammarSets {
  /// Returns every place where the next token doesn't settle the way.
  ///
  /// Two terminals are the same when they are equal or when `spellings` gives both the same word:
  /// two slots that share a word in some language can't stand in one place either. A keyword and a
  /// name differ: where both could stand, the keyword wins.
  func conflicts(spellings: (Terminal) -> [String] = { [$0.description] }) -> [GrammarConflict] {
    grammar.productions.flatMap { production in
      var ways: [[Set<Terminal>]] = []
      decisions(in: production.form, behind: follow[production.name] ?? [], into: &ways)
      return ways.flatMap { shared(by: $0, spellings: spellings) }
        .map { GrammarConflict(production: production.name, shared: $0) }
    }
  }

  /// Collects, for every choice in a form, what each of its ways begins with.
  private func decisions(
    in form: Form, behind: Set<Terminal>, into ways: inout [[Set<Terminal>]]
  ) {
    switch form {
    case .terminal, .production: break
    case .choice(let forms):
      ways.append(forms.map { start(of: [$0], behind: behind) })
      for form in forms { decisions(in: form, behind: behind, into: &ways) }
    case .optional(let part):
      ways.append([first(of: part), behind])
      decisions(in: part, behind: behind, into: &ways)
    case .many(let part):
      ways.append([first(of: part), behind])
      decisions(in: part, behind: behind.union(first(of: part)), into: &ways)
    case .softly(let part): decisions(in: part, behind: behind, into: &ways)
    case .sequence(let forms):
      for index in forms.indices {
        let behind = start(of: forms[(index + 1)...], behind: behind)
        decisions(in: forms[index], behind: behind, into: &ways)
      }
    }
  }

  private func shared(
    by ways: [Set<Terminal>], spellings: (Terminal) -> [String]
  ) -> [String] {
    var seen: Set<String> = []
    var shared: Set<String> = []
    for way in ways {
      let words = Set(way.flatMap(spellings))
      shared.formUnion(words.intersection(seen))
      seen.formUnion(words)
    }
    return shared.sorted()
  }
}
