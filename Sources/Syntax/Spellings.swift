import Diagnostics

/// A name as it is compared: two names of a script are one when they have the same spelling.
package struct Spelling: Hashable, Sendable {
  /// Its number, in the order in which the spellings were met.
  package let index: Int32
}

/// The spellings of all names in a script, numbered, so that no later phase compares texts.
///
/// Letter case doesn't count, nor which apostrophe, nor what nobody sees; `é` may be in two parts.
package struct Spellings: Sendable {
  /// The keys behind each other, and where each ends.
  private var keys: [UInt8] = []
  private var ends: [Int32] = []
  /// Where a key of ASCII stands, by hash: its number and one, 0 for none.
  private var buckets = [Int32](repeating: 0, count: 64)
  /// The few keys beyond ASCII.
  private var others: [String: Int32] = [:]

  init() {}

  /// How many there are.
  package var count: Int { ends.count }

  /// Returns the spelling of a word, nil where no name has it.
  package func find(_ word: String) -> Spelling? { find(Array(word.utf8)[...]) }

  /// Returns the spelling of a word in UTF-8, nil where no name has it yet.
  func find(_ word: ArraySlice<UInt8>) -> Spelling? {
    guard word.allSatisfy({ $0 < 0x80 }) else {
      let key = nameKey(String(decoding: word, as: UTF8.self))
      if let number = others[key] { return Spelling(index: number) }
      let bytes = Array(key.utf8)
      return bytes.allSatisfy { $0 < 0x80 } ? find(bytes[...]) : nil
    }
    let number = buckets[bucket(of: word)] - 1
    return number < 0 ? nil : Spelling(index: number)
  }

  /// Returns the spelling of a word in UTF-8, numbered if it is new.
  mutating func number(of word: ArraySlice<UInt8>) -> Spelling {
    if let known = find(word) { return known }
    let number = Int32(ends.count)
    if word.allSatisfy({ $0 < 0x80 }) {
      add(key: word)
    } else {
      let key = nameKey(String(decoding: word, as: UTF8.self))
      let bytes = Array(key.utf8)
      if bytes.allSatisfy({ $0 < 0x80 }) { return self.number(of: bytes[...]) }
      others[key] = number
      keys += bytes
      ends.append(Int32(keys.count))
    }
    return Spelling(index: number)
  }

  /// Returns the keys of the first spellings.
  func keys(upTo count: Int) -> [String] {
    (0..<count).map { String(decoding: keys[range(of: $0)], as: UTF8.self) }
  }

  private func range(of number: Int) -> Range<Int> {
    (number == 0 ? 0 : Int(ends[number - 1]))..<Int(ends[number])
  }
}

// The hash table of what is ASCII.
extension Spellings {
  private mutating func add(key word: ArraySlice<UInt8>) {
    for byte in word { keys.append(lowered(byte)) }
    ends.append(Int32(keys.count))
    if ends.count * 2 > buckets.count { grow() }
    buckets[bucket(of: word)] = Int32(ends.count)
  }

  /// Returns the bucket that a word has, or would get.
  private func bucket(of word: ArraySlice<UInt8>) -> Int {
    // FNV-1a over the lower-cased bytes.
    var hash: UInt32 = 2_166_136_261
    for byte in word { hash = (hash ^ UInt32(lowered(byte))) &* 16_777_619 }
    let mask = buckets.count - 1
    var bucket = Int(hash ^ (hash >> 15)) & mask
    while buckets[bucket] != 0, !isKey(Int(buckets[bucket]) - 1, word) {
      bucket = (bucket + 1) & mask
    }
    return bucket
  }

  private func isKey(_ number: Int, _ word: ArraySlice<UInt8>) -> Bool {
    let range = range(of: number)
    guard range.count == word.count else { return false }
    var index = range.lowerBound
    for byte in word {
      if keys[index] != lowered(byte) { return false }
      index += 1
    }
    return true
  }

  private mutating func grow() {
    let isInTable = buckets.filter { $0 != 0 }
    buckets = [Int32](repeating: 0, count: buckets.count * 2)
    for number in isInTable {
      buckets[bucket(of: keys[range(of: Int(number) - 1)])] = number
    }
  }

  private func lowered(_ byte: UInt8) -> UInt8 {
    byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte
  }
}
