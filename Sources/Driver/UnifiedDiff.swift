// What differs between two versions of a script, as `diff -u` draws it.

/// Returns the lines of a unified diff, none where two texts are the same.
///
/// Formatting adds and drops blank lines and no others, so that the lines that say something pair
/// off in order (`byPairs`): the way from one text to the other is found in one walk. Elsewhere
/// few lines change, and what follows them is found again near by.
func unifiedDiff(
  of name: String, from old: String, to new: String, byPairs: Bool = true
) -> [String] {
  let (from, to) = (lines(of: old), lines(of: new))
  let edits = byPairs ? pairedEdits(from: from, to: to) : nearEdits(from: from, to: to)
  var result: [String] = []
  var done = 0
  var before = LineCounts()
  for hunk in hunks(of: edits) {
    if result.isEmpty { result = ["--- \(name)", "+++ \(name)"] }
    before.add(edits[done..<hunk.lowerBound])
    var behind = before
    behind.add(edits[hunk])
    result.append("@@ -\(place(before.old, behind.old)) +\(place(before.new, behind.new)) @@")
    result += drawn(edits[hunk])
    before = behind
    done = hunk.upperBound
  }
  return result
}

/// A line of a diff; it holds its own line end, if it has one.
private enum DiffLine {
  case kept(Substring)
  case removed(Substring)
  case added(Substring)

  var isKept: Bool {
    switch self {
    case .kept: true
    case .removed, .added: false
    }
  }
}

private func lines(of text: String) -> ArraySlice<Substring> {
  var result: [Substring] = []
  var start = text.startIndex
  let scalars = text.unicodeScalars
  while start < text.endIndex {
    let end = scalars[start...].firstIndex(of: "\n").map { scalars.index(after: $0) }
    result.append(text[start..<(end ?? text.endIndex)])
    start = end ?? text.endIndex
  }
  return result[...]
}

private func pairedEdits(
  from old: ArraySlice<Substring>, to new: ArraySlice<Substring>
) -> [DiffLine] {
  var (old, new) = (old, new)
  var result: [DiffLine] = []
  while let left = old.first, let right = new.first {
    if left.utf8.elementsEqual(right.utf8) {
      result.append(.kept(left))
      old.removeFirst()
      new.removeFirst()
      continue
    }
    let (isLeftBlank, isRightBlank) = (isBlank(left), isBlank(right))
    if isLeftBlank || !isRightBlank {
      result.append(.removed(left))
      old.removeFirst()
    }
    if isRightBlank || !isLeftBlank {
      result.append(.added(right))
      new.removeFirst()
    }
  }
  return result + old.map { .removed($0) } + new.map { .added($0) }
}

/// Where two lines differ, goes on at the nearest pair of lines that don't; blank lines are found
/// everywhere, and count only with the line behind them.
private func nearEdits(
  from old: ArraySlice<Substring>, to new: ArraySlice<Substring>
) -> [DiffLine] {
  var (old, new) = (old, new)
  var result: [DiffLine] = []
  while !old.isEmpty || !new.isEmpty {
    let (removed, added) = stepToSameLine(old, new)
    result += old.prefix(removed).map { .removed($0) } + new.prefix(added).map { .added($0) }
    old = old.dropFirst(removed)
    new = new.dropFirst(added)
    if removed + added == 0, let line = old.popFirst() {
      result.append(.kept(line))
      new.removeFirst()
    }
  }
  return result
}

/// Returns how many lines to drop on either side until both go on with the same line.
private func stepToSameLine(
  _ old: ArraySlice<Substring>, _ new: ArraySlice<Substring>
) -> (removed: Int, added: Int) {
  let farthest = 60
  let isSame = { (removed: Int, added: Int) in
    guard removed < old.count, added < new.count else { return false }
    let (left, right) = (old[old.startIndex + removed], new[new.startIndex + added])
    return left.utf8.elementsEqual(right.utf8)
  }
  if isSame(0, 0) { return (0, 0) }
  for distance in 1...farthest {
    for removed in 0...distance where isSame(removed, distance - removed) {
      let added = distance - removed
      if !isBlank(old[old.startIndex + removed]) || isSame(removed + 1, added + 1) {
        return (removed, added)
      }
    }
  }
  if old.count + new.count <= farthest { return (old.count, new.count) }
  return (min(1, old.count), min(1, new.count))
}

private func isBlank(_ line: Substring) -> Bool { line.allSatisfy { $0.isWhitespace } }

/// Returns the stretches that change, each with three lines around it.
private func hunks(of edits: [DiffLine]) -> [Range<Int>] {
  var hunks: [Range<Int>] = []
  for index in edits.indices where !edits[index].isKept {
    let start = max(0, index - 3)
    let end = min(edits.count, index + 4)
    if let last = hunks.last, start <= last.upperBound {
      hunks[hunks.count - 1] = last.lowerBound..<end
    } else {
      hunks.append(start..<end)
    }
  }
  return hunks
}

/// Returns a stretch, in each part of it what is removed before what is added.
private func drawn(_ edits: ArraySlice<DiffLine>) -> [String] {
  var result: [String] = []
  var added: [String] = []
  for edit in edits {
    switch edit {
    case .removed(let line): result += signed("-", line)
    case .added(let line): added += signed("+", line)
    case .kept(let line):
      result += added + signed(" ", line)
      added = []
    }
  }
  return result + added
}

/// How many lines of both texts there are up to a place.
private struct LineCounts {
  var old = 0
  var new = 0

  mutating func add(_ edits: ArraySlice<DiffLine>) {
    for edit in edits {
      switch edit {
      case .kept:
        old += 1
        new += 1
      case .removed: old += 1
      case .added: new += 1
      }
    }
  }
}

/// Where a hunk stands in a text; one without lines is placed behind the line before it.
private func place(_ before: Int, _ behind: Int) -> String {
  behind == before ? "\(before),0" : "\(before + 1),\(behind - before)"
}

private func signed(_ sign: String, _ line: Substring) -> [String] {
  guard line.unicodeScalars.last == "\n" else {
    return [sign + line, "\\ No newline at end of file"]
  }
  return [sign + String(line.unicodeScalars.dropLast())]
}
