// All names of a script, and what each stands for at a place.
import Diagnostics
import ProgramModel
import Syntax

/// The names of a script.
struct Names: Sendable {
  /// Every name once, those of loops once for each loop, in order of the script.
  private(set) var symbols: [Symbol] = []
  /// What a spelling stands for everywhere, and in the loops and blocks that have such a name.
  private var everywhere: [ID<Symbol>?]
  private var loops: [[ID<Symbol>]]
  /// Whether any name is that of something that is given to a block.
  private(set) var hasParameters = false

  private let seams: Seams

  init(_ spellings: Spellings, _ seams: Seams) {
    self.seams = seams
    everywhere = Array(repeating: nil, count: spellings.count)
    loops = Array(repeating: [], count: spellings.count)
  }

  /// Returns what a name stands for.
  subscript(id: ID<Symbol>) -> Symbol { symbols[id.index] }

  /// Returns what a name stands for where it stands, nil where it is not known there.
  func symbol(_ name: NameNode) -> ID<Symbol>? { symbol(name, at: name.span.start) }

  /// Returns what a name stands for at a place, nil where it is not known there.
  func symbol(_ name: NameNode, at offset: UInt32) -> ID<Symbol>? {
    guard let local = loop(spelt: name.spelling, around: offset) else {
      guard let id = anywhere(name) else { return nil }
      return isSeen(id, at: offset) ? id : nil
    }
    return symbols[local.index].meant ?? local
  }

  /// Returns what a name stands for in any file, loops and blocks aside.
  func anywhere(_ name: NameNode) -> ID<Symbol>? { everywhere[Int(name.spelling.index)] }

  /// Whether a place is in the script itself, not in a file that it uses.
  func isOwn(_ offset: UInt32) -> Bool { seams.file(at: offset) == 0 }

  /// Whether a name is one of the file of a place, or of those that the file uses.
  private func isSeen(_ id: ID<Symbol>, at offset: UInt32) -> Bool {
    let file = seams.file(at: offset)
    return file == 0 || symbols[id.index].files.contains { seams.sees(file, $0) }
  }

  /// Returns what a block is given under a name where it stands, if that is what the name is.
  func argument(_ name: NameNode) -> ValueID? {
    guard hasParameters, let local = loop(spelt: name.spelling, around: name.span.start),
      case .parameter(let value) = symbols[local.index].origin
    else { return nil }
    return value
  }

  /// Loops come in order of the script, so the last that began before a place is the nearest.
  private func loop(spelt spelling: Spelling, around offset: UInt32) -> ID<Symbol>? {
    let candidates = loops[Int(spelling.index)]
    if candidates.isEmpty { return nil }
    var low = 0
    var high = candidates.count
    while high > low {
      let middle = (low + high) / 2
      let begin = self[candidates[middle]].scope?.lowerBound ?? 0
      if begin <= offset { low = middle + 1 } else { high = middle }
    }
    // Of two of one name inside each other the inner one is told; the outer one goes on after it.
    for index in candidates[..<low].indices.suffix(4).reversed() {
      if let scope = self[candidates[index]].scope, scope.contains(offset) {
        return candidates[index]
      }
    }
    return nil
  }

  /// Returns a loop of that name anywhere in the script, the last there is.
  func lastLoop(named name: NameNode) -> ID<Symbol>? { loops[Int(name.spelling.index)].last }

  /// The ids of all names, in order.
  var ids: [ID<Symbol>] { symbols.indices.map { ID($0) } }

  /// Returns every name that is known at a place, as written.
  func known(at offset: UInt32) -> [String] {
    ids.compactMap { id in
      let isKnown = self[id].scope.map { $0.contains(offset) } ?? isSeen(id, at: offset)
      return isKnown ? self[id].name : nil
    }
  }

  /// Adds a name.
  mutating func add(_ symbol: Symbol, as spelling: Spelling) -> ID<Symbol> {
    let id = ID<Symbol>(symbols.count)
    symbols.append(symbol)
    symbols[id.index].files = [seams.file(at: symbol.span.start)]
    guard let scope = symbol.scope else {
      everywhere[Int(spelling.index)] = id
      return id
    }
    if case .parameter = symbol.origin { hasParameters = true }
    // The lines of a block stand behind all others, wherever they are done.
    let index = Int(spelling.index)
    let before = loops[index].lastIndex { other in
      (self[other].scope?.lowerBound ?? 0) <= scope.lowerBound
    }
    loops[index].insert(id, at: before.map { $0 + 1 } ?? 0)
    return id
  }

  /// Makes every name that a block was given another word for what it is where it was given.
  mutating func settleParameters(in tree: SyntaxTree) {
    guard hasParameters else { return }
    for id in ids {
      guard case .parameter(let value?) = self[id].origin, case .name(let name) = tree[value].kind,
        let meant = tree.symbol(name, in: self)
      else { continue }
      symbols[id.index].meant = meant
      symbols[meant.index].takings += symbols[id.index].takings
    }
  }

  /// Makes another spelling stand for a name, unless it stands for something.
  mutating func alias(_ spelling: Spelling, for id: ID<Symbol>) {
    let index = Int(spelling.index)
    if everywhere[index] == nil { everywhere[index] = id }
  }

  /// Adds a line that takes a name down.
  mutating func take(_ id: ID<Symbol>, by step: StepID) { symbols[id.index].takings.append(step) }

  /// Keeps that the file of a place takes a name down, too.
  mutating func share(_ id: ID<Symbol>, at offset: UInt32) {
    symbols[id.index].files.insert(seams.file(at: offset))
  }

  /// Makes a name fit everywhere.
  mutating func doubt(_ id: ID<Symbol>) { symbols[id.index].isUnsure = true }
}

extension SyntaxTree {
  /// Returns what a name stands for where it stands.
  func symbol(_ name: NameNode, in names: Names) -> ID<Symbol>? { names.symbol(name) }
}
