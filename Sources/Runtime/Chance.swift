// Random draws: each is decided by the seed and by what it is for, so none depends on another.

/// What random draws come from.
///
/// There is no sequence: going back and on draws the same, and so does another platform.
package struct Chance: Sendable, Equatable {
  private let seed: UInt64

  /// Creates chance from a seed.
  package init(seed: UInt64) { self.seed = seed }

  /// Returns the draw for a key: `draw 1:33 1:30.p2`.
  package func draw(_ key: String) -> UInt64 {
    var mixed = (seed ^ Chance.hash(key)) &+ 0x9E37_79B9_7F4A_7C15
    mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
    return mixed ^ mixed >> 31
  }

  /// Returns numbers in the order of their draws, each drawn for the key with the number behind it.
  package func order(_ numbers: [Int], for key: String) -> [Int] {
    let drawn = numbers.map { (draw: draw("\(key) \($0)"), number: $0) }
    return drawn.sorted { ($0.draw, $0.number) < ($1.draw, $1.number) }.map { $0.number }
  }

  /// Returns numbers dealt round over so many groups, in the order of their draws.
  package func deal(_ numbers: [Int], over count: Int, for key: String) -> [[Int]] {
    var groups: [[Int]] = Array(repeating: [], count: max(1, count))
    for (index, number) in order(numbers, for: "\(key) 0").enumerated() {
      groups[index % groups.count].append(number)
    }
    return groups
  }

  /// Returns numbers in groups of a size, with as few pairs as can be found that were together
  /// before; nobody is alone, unless altogether.
  package func groups(
    of numbers: [Int], size: Int, for key: String, after earlier: [[[Int]]]
  ) -> [[Int]] {
    let (whole, rest) = numbers.count.quotientAndRemainder(dividingBy: max(2, size))
    let count = max(1, rest >= 2 ? whole + 1 : whole)
    var known: Set<[Int]> = []
    for division in earlier { known.formUnion(Chance.pairs(in: division)) }
    var best: (groups: [[Int]], repeated: Int)?
    for attempt in 0...63 {
      var groups: [[Int]] = Array(repeating: [], count: count)
      for (index, number) in order(numbers, for: "\(key) \(attempt)").enumerated() {
        groups[index % count].append(number)
      }
      let repeated = Chance.pairs(in: groups).count { known.contains($0) }
      if repeated < best?.repeated ?? .max { best = (groups, repeated) }
      if repeated == 0 { break }
    }
    return best?.groups ?? []
  }

  /// Who is together with whom, each pair in order.
  private static func pairs(in groups: [[Int]]) -> [[Int]] {
    var pairs: [[Int]] = []
    for group in groups {
      let people = group.sorted()
      for (index, one) in people.enumerated() {
        for other in people[(index + 1)...] { pairs.append([one, other]) }
      }
    }
    return pairs
  }

  /// FNV-1a of 64 bits.
  private static func hash(_ key: String) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in key.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    return hash
  }
}

extension Session {
  /// What this session's draws come from.
  var chance: Chance { Chance(seed: header.seed) }
}
