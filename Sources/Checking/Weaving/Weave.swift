// The very first phase: a script in one piece, as if its author had written out what it does.
//
// Behind the text of a script lie a copy of a block's lines for each place where it is done. So
// every later phase sees plain lines, each with names and types of its own; a block is checked anew
// for each `doe`, and what goes on in it is known as exactly as anything else.
import Diagnostics
import ProgramModel
import Syntax

/// A name that a block takes, for one place where it is done.
struct Parameter: Sendable {
  /// Where the block declares it.
  let name: NameNode
  /// What is given for it; nil for a block that nobody does.
  let argument: ValueID?
  /// Where it is known.
  let scope: Range<UInt32>
}

/// A script in one piece.
struct Woven: Sendable {
  /// The script, with the lines of each block where it is done.
  fileprivate(set) var tree: SyntaxTree
  /// Where its pieces come from.
  fileprivate(set) var seams: Seams
  /// What the block of each line takes.
  fileprivate(set) var parameters: [StepID: [Parameter]] = [:]
  /// What each block takes that is only looked over, by its place among the declarations.
  fileprivate(set) var unsureParameters: [Int: [Parameter]] = [:]

  /// Creates a script of which nothing was written out yet.
  init(tree: SyntaxTree, seams: Seams) {
    self.tree = tree
    self.seams = seams
  }
}

/// Joins a script with the files that it uses and writes out what it does, and tells what can't be.
func weave(_ tree: SyntaxTree, _ files: [UsedFile]) -> (script: Woven, report: Report) {
  let (joined, aboutFiles) = join(tree, files)
  guard joined.tree.mayDoBlocks else { return (joined, aboutFiles) }
  var weaving = Weaving(joined)
  weaving.weave()
  var report = aboutFiles
  report.add(weaving.report)
  return (weaving.script, report)
}

extension SyntaxTree {
  /// Whether there is a block, or a line that does one.
  fileprivate var mayDoBlocks: Bool {
    let hasBlock = declarations.contains { declaration in
      if case .block = declaration.kind { true } else { false }
    }
    return hasBlock
      || steps.contains { step in
        if case .perform = step.kind { true } else { false }
      }
  }
}

private struct Weaving {
  var script: Woven
  var report: Report
  private let blocks: Blocks
  private var bytes: [UInt8]
  private var isTooHeavyTold = false

  /// How much may be done in all, and how deep in each other.
  private static let mostLines = 10_000
  private static let mostBytes = 1 << 24
  private static let deepest = 64
  private static let heaviest = 1_000

  init(_ script: Woven) {
    self.script = script
    blocks = Blocks(script.tree, script.seams)
    report = blocks.report
    bytes = script.tree.source.bytes
    if bytes.last != 0x0A { bytes.append(0x0A) }
  }

  mutating func weave() {
    let isDone = blocks.areDone
    let roots = blocks.all.indices.filter { !isDone[$0] }
    let isTooMuch = tellTooMuch(roots)
    if !isTooMuch { fill(blocks.tree.flow, in: 0, given: [:]) }
    var done: Set<Int> = []
    for (index, block) in blocks.all.enumerated() {
      // What is checked where it is done needs no look of its own.
      if isDone[index], !isTooMuch {
        done.insert(block.declaration)
        continue
      }
      let start = blocks.tree.declarations[block.declaration].span.start
      let end = max(block.name.span.end, UInt32(block.stretch.upperBound)) + 1
      script.unsureParameters[block.declaration] = block.parameters.map {
        Parameter(name: $0, argument: nil, scope: start..<end)
      }
      if !isTooMuch { fill(block.lines, in: block.file, given: [:]) }
    }
    let source = SourceText(
      name: blocks.tree.source.name, bytes: bytes, file: blocks.tree.source.file)
    script.tree = script.tree.with(source, withoutLinesOf: done)
  }

  /// Whether all that is done comes to too much; if so it is told, once.
  private mutating func tellTooMuch(_ roots: [Int]) -> Bool {
    let own = blocks.linesOfFlow
    // A flow that is too long by itself is told by the check of its lines.
    if own > Weaving.mostLines { return true }
    var lines = own
    var bytes = 0
    for call in blocks.callsOfFlow + roots.flatMap({ blocks.calls[$0] }) {
      guard let target = call.target, let size = blocks.sizes[target] else { continue }
      lines += size.lines
      bytes += size.bytes
      if lines > Weaving.mostLines || bytes > Weaving.mostBytes {
        report.add(
          .blocksTooMuch(
            blocks.tree.text(of: call.name), most: Weaving.mostLines, at: call.line))
        return true
      }
      if size.depth > Weaving.deepest {
        report.add(
          .blocksTooDeep(
            blocks.tree.text(of: call.name), most: Weaving.deepest, at: call.line))
        return true
      }
    }
    return false
  }

  /// Gives every line that does a block the lines that are done; what the lines themselves were
  /// given is known by its weight.
  private mutating func fill(_ lines: [StepID], in file: Int, given: [String: Int]) {
    for id in lines {
      let step = script.tree[id]
      if case .perform(let name?, let arguments, _) = step.kind {
        if let target = blocks.block(named: text(of: name), in: file), blocks.sizes[target] != nil,
          blocks.all[target].parameters.count == arguments.count
        {
          perform(target, arguments, id, given: given)
        }
      }
      for inner in step.blocks { fill(inner, in: file, given: given) }
    }
  }

  /// Returns how many values something given comes to, written out, and tells what is too much.
  ///
  /// What is given is reckoned wherever it is read, so it stays short, also if it is given on.
  private mutating func weight(of argument: ValueID, given: [String: Int]) -> Int {
    var weight = 0
    script.tree.forEachValue(in: [argument]) { id in
      weight += 1
      if case .name(let name) = script.tree[id].kind {
        weight += given[nameKey(text(of: name))] ?? 0
      }
    }
    if weight > Weaving.heaviest, !isTooHeavyTold {
      isTooHeavyTold = true
      report.add(.calculationTooLong(at: script.tree[argument].span))
    }
    return weight
  }

  private func text(of name: NameNode) -> String {
    String(decoding: bytes[name.span.range], as: UTF8.self)
  }

  private mutating func perform(
    _ target: Int, _ arguments: [ValueID], _ id: StepID, given: [String: Int]
  ) {
    let block = blocks.all[target]
    let start = bytes.count
    let origin = script.seams.piece(at: block.stretch.lowerBound)
    bytes += blocks.tree.source.bytes[block.stretch]
    if bytes.last != 0x0A { bytes.append(0x0A) }
    let copies = script.tree.copy(
      block.lines, of: blocks.tree, movedBy: start - block.stretch.lowerBound)
    script.seams.add(
      Seams.Piece(
        range: start..<bytes.count, file: origin.file,
        origin: origin.origin + block.stretch.lowerBound - origin.range.lowerBound,
        call: Seams.Call(
          block: target, takesValues: !block.parameters.isEmpty, line: script.tree[id].span)))
    script.tree.fill(id, with: copies)
    let scope = UInt32(start)..<UInt32(bytes.count)
    var parameters: [Parameter] = []
    var weights: [String: Int] = [:]
    for (name, argument) in zip(block.parameters, arguments) {
      let weight = weight(of: argument, given: given)
      let isTooMuch = weight > Weaving.heaviest
      weights[nameKey(text(of: name))] = isTooMuch ? 0 : weight
      parameters.append(
        Parameter(name: name, argument: isTooMuch ? nil : argument, scope: scope))
    }
    script.parameters[id] = parameters
    fill(copies, in: block.file, given: weights)
  }
}
