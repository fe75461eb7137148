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
