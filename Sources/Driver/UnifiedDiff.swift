// What differs between a script and its plain form, as `diff -u` draws it.

/// Returns the lines of a unified diff, none where two texts are the same.
///
/// Formatting adds and drops blank lines and no others, so that the lines that say something pair
/// off in order: the way from one text to the other is found in one walk.
func unifiedDiff(of name: String, from old: String, to new: String) -> [String] {
  let edits = pairedEdits(from: lines(of: old), to: lines(of: new))
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
