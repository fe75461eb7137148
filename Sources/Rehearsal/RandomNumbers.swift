/// Numbers that a seed decides, the same everywhere (SplitMix64).
struct RandomNumbers: Sendable {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  /// Returns the next number.
  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
    return mixed ^ mixed >> 31
  }

  /// Returns a number from 0 and below a limit; 0 where there is none.
  mutating func below(_ limit: Int) -> Int {
    limit > 1 ? Int(next() % UInt64(limit)) : 0
  }

  /// Returns a number from one to another, both included; the first where they run backwards.
  mutating func from(_ least: Int64, to most: Int64) -> Int64 {
    least < most ? least + Int64(next() % UInt64(most - least + 1)) : least
  }

  /// Returns whether one of so many chances comes.
  mutating func oneIn(_ chances: Int) -> Bool { below(chances) == 0 }
}
