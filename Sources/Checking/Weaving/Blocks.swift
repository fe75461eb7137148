// The blocks of a script: which there are, which do which, and how much that comes to.
import Diagnostics
import Syntax

/// A block as declared.
struct Block {
  /// The file that it stands in, by its place among all of them.
  let file: Int
  /// Its place among the declarations.
  let declaration: Int
  /// Its name.
  let name: NameNode
  /// The names of what it takes.
  let parameters: [NameNode]
  /// Its lines.
  let lines: [StepID]
  /// The stretch of the text that holds its lines, whole lines only.
  let stretch: Range<Int>
}

/// A line that does a block.
struct BlockCall {
  let line: Span
  let name: NameNode
  let arguments: [ValueID]
  /// The block that is meant, if there is one and it takes as much.
  var target: Int?
  /// Whether it stands in a track.
  let isInTrack: Bool
}

/// All blocks of a script and of the files that it uses.
struct Blocks {
  let tree: SyntaxTree
  private let seams: Seams
  private(set) var all: [Block] = []
  private(set) var report = Report()
  private var byName: [[String: Int]]
  /// The lines of each block that do others, and behind them those of the flow.
  private(set) var calls: [[BlockCall]] = []
  /// What each block comes to, once all it does is written out; nil where that has no end.
  private(set) var sizes: [Size?] = []

  /// How much something is, written out.
  struct Size {
    var lines: Int
    var bytes: Int
    /// How deep lines lie in each other.
    var depth: Int
    var hasTracks: Bool

    /// Adds what is done at a depth; what is too much to be counted stays at the most there is.
    mutating func add(_ other: Size, at depth: Int) {
      lines = min(lines + other.lines, Size.most)
      bytes = min(bytes + other.bytes, Size.most)
      self.depth = max(self.depth, depth + other.depth)
      hasTracks = hasTracks || other.hasTracks
    }

    private static let most = 1 << 40
  }

  /// Gathers the blocks of a script; each file sees its own, and those of the files that it uses.
  init(_ tree: SyntaxTree, _ seams: Seams) {
    self.tree = tree
    self.seams = seams
    byName = Array(repeating: [:], count: seams.trees.count)
    gather()
    for block in all { calls.append(findCalls(in: block.lines, of: block.file)) }
    calls.append(findCalls(in: tree.flow, of: 0))
    measure()
  }

  /// The lines of the flow that do blocks.
  var callsOfFlow: [BlockCall] { calls[all.count] }

  /// Returns the block that a name means in a file.
  func block(named name: String, in file: Int) -> Int? { byName[file][nameKey(name)] }

  private mutating func gather() {
    for (index, declaration) in tree.declarations.enumerated() {
      guard case .block(let name?, let parameters, let lines) = declaration.kind else { continue }
      let file = seams.piece(at: declaration.span.range.lowerBound).file
      let key = nameKey(tree.text(of: name))
      let seeing = byName.indices.filter { seams.sees($0, file) }
      if let known = seeing.first(where: { byName[$0][key] != nil }),
        let first = byName[known][key]
      {
        report.add(.nameTaken(tree.text(of: name), at: name.span, first: all[first].name.span))
        continue
      }
      for other in seeing { byName[other][key] = all.count }
      all.append(
        Block(
          file: file, declaration: index, name: name, parameters: parameters, lines: lines,
          stretch: tree.stretch(of: lines)))
    }
  }

  // MARK: Who does what

  private mutating func findCalls(in lines: [StepID], of file: Int) -> [BlockCall] {
    var found: [BlockCall] = []
    collect(lines, of: file, isInTrack: false, &found)
    for index in found.indices {
      let call = found[index]
      let text = tree.text(of: call.name)
      guard let target = block(named: text, in: file) else {
        report.add(
          .unknownBlock(
            text, at: call.name.span,
            suggestion: nearestName(to: text, among: names(seenIn: file))))
        continue
      }
      if call.arguments.count != all[target].parameters.count {
        report.add(
          .argumentCount(
            text, given: call.arguments.count,
            wanted: all[target].parameters.map { tree.text(of: $0) }, at: call.line,
            first: all[target].name.span))
        continue
      }
      found[index].target = target
    }
    return found
  }

  private func names(seenIn file: Int) -> [String] {
    all.indices.compactMap { index in
      let name = tree.text(of: all[index].name)
      return byName[file][nameKey(name)] == index ? name : nil
    }
  }

  private func collect(
    _ lines: [StepID], of file: Int, isInTrack: Bool, _ found: inout [BlockCall]
  ) {
    for id in lines {
      let step = tree[id]
      if case .perform(let name?, let arguments, _) = step.kind {
        found.append(
          BlockCall(line: step.span, name: name, arguments: arguments, isInTrack: isInTrack))
      }
      var isTrack = isInTrack
      if case .together = step.kind { isTrack = true }
      for inner in step.blocks { collect(inner, of: file, isInTrack: isTrack, &found) }
    }
  }

  /// Whether each block is done by the flow or by another block, so that it is checked there.
  var areDone: [Bool] {
    var result = Array(repeating: false, count: all.count)
    for call in calls.joined() {
      if let target = call.target, sizes[target] != nil { result[target] = true }
    }
    return result
  }

  /// How many lines the flow has itself.
  var linesOfFlow: Int {
    var count = 0
    tree.forEachStep(in: tree.flow) { _ in count += 1 }
    return count
  }

  // MARK: How much it comes to

  /// Measures every block behind those that it does; what is left over goes round in a circle, or
  /// does a block that does.
  private mutating func measure() {
    sizes = Array(repeating: nil, count: all.count)
    var waitsFor = all.indices.map { index in calls[index].count { $0.target != nil } }
    var doneBy: [[Int]] = Array(repeating: [], count: all.count)
    for index in all.indices {
      for call in calls[index] { if let target = call.target { doneBy[target].append(index) } }
    }
    var ready = all.indices.filter { waitsFor[$0] == 0 }
    while let index = ready.popLast() {
      sizes[index] = size(of: all[index].lines, in: all[index].file, at: all[index].stretch.count)
      for caller in doneBy[index] {
        waitsFor[caller] -= 1
        if waitsFor[caller] == 0 { ready.append(caller) }
      }
    }
    tellCircles()
    tellTracksInTracks()
  }

  /// Returns what lines come to with all that they do.
  func size(of lines: [StepID], in file: Int, at bytes: Int) -> Size {
    var result = Size(lines: 0, bytes: bytes, depth: 0, hasTracks: false)
    add(lines, in: file, depth: 1, to: &result)
    return result
  }

  private func add(_ lines: [StepID], in file: Int, depth: Int, to size: inout Size) {
    for id in lines {
      size.lines += 1
      size.depth = max(size.depth, depth)
      let step = tree[id]
      if case .together = step.kind { size.hasTracks = true }
      if case .perform(let name?, let arguments, _) = step.kind,
        let target = block(named: tree.text(of: name), in: file),
        arguments.count == all[target].parameters.count, let done = sizes[target]
      {
        size.add(done, at: depth)
      }
      for inner in step.blocks { add(inner, in: file, depth: depth + 1, to: &size) }
    }
  }

  /// Tells each circle once, at the line that closes it.
  private mutating func tellCircles() {
    var isSeen = Array(repeating: false, count: all.count)
    for start in all.indices where sizes[start] == nil && !isSeen[start] {
      var path: [Int] = []
      var next: Int? = start
      while let index = next, !isSeen[index] {
        isSeen[index] = true
        path.append(index)
        next = firstCall(in: index)?.target
      }
      guard let back = next, let first = path.firstIndex(of: back) else { continue }
      let circle = Array(path[first...])
      let lines = circle.compactMap { firstCall(in: $0)?.line }
      guard let closing = lines.last else { continue }
      report.add(
        .circularBlocks(
          circle.map { tree.text(of: all[$0].name) }, at: closing,
          others: Array(lines.dropLast())))
    }
  }

  /// Tracks can't be divided once more, wherever the line that does it stands.
  private mutating func tellTracksInTracks() {
    for call in calls.joined() where call.isInTrack {
      guard let target = call.target, let size = sizes[target], size.hasTracks else { continue }
      report.add(
        .tracksInTrack(
          tree.text(of: call.name), at: call.line, first: all[target].name.span))
    }
  }

  private func firstCall(in index: Int) -> BlockCall? {
    calls[index].first { call in
      guard let target = call.target else { return false }
      return sizes[target] == nil
    }
  }
}

extension SyntaxTree {
  /// Returns the stretch of the text that holds some lines, from the first byte of the first to
  /// behind the end of the last.
  fileprivate func stretch(of lines: [StepID]) -> Range<Int> {
    guard let first = lines.first else { return 0..<0 }
    let all = Span(
      start: self[first].span.range.lowerBound,
      end: max(self[first].span.range.upperBound, Int(reach(of: lines))))
    return source.wholeLine(of: all).range
  }
}
