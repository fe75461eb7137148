/// Returns the candidate that a misspelt word most likely means, or nil where none is near.
///
/// Near is one change (a letter more, less, other, or two swapped), two from five letters on.
/// Letter case doesn't count; of two equally near the first wins.
package func nearestName(to word: String, among candidates: [String]) -> String? {
  let target = Array(word.lowercased())
  let allowed = target.count >= 5 ? 2 : 1
  var best: (name: String, distance: Int)?
  for candidate in candidates {
    let letters = Array(candidate.lowercased())
    guard abs(letters.count - target.count) <= allowed else { continue }
    let distance = editDistance(target, letters)
    // A word of two letters is one change away from half the alphabet.
    guard distance <= allowed, distance < min(target.count, letters.count) else { continue }
    if best.map({ distance < $0.distance }) ?? true { best = (candidate, distance) }
  }
  return best?.name
}

/// Returns the number of changes from one word to another, a swap of neighbours being one.
private func editDistance(_ left: [Character], _ right: [Character]) -> Int {
  var beforeLast: [Int] = []
  var last = Array(0...right.count)
  for row in left.indices {
    var current = [row + 1]
    for column in right.indices {
      var cost = last[column] + (left[row] == right[column] ? 0 : 1)
      cost = min(cost, last[column + 1] + 1, current[column] + 1)
      if row > 0, column > 0, left[row] == right[column - 1], left[row - 1] == right[column] {
        cost = min(cost, beforeLast[column - 1] + 1)
      }
      current.append(cost)
    }
    beforeLast = last
    last = current
  }
  return last[right.count]
}
