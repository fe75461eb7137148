import Diagnostics

/// The number of a word that stands in a table, the same in every language; 0 for any other.
typealias WordNumber = UInt16

/// The part of a script in which a word begins a line.
enum Section: Int, CaseIterable, Sendable {
  case header, declarations, flow, trials
}

/// The words of all languages, numbered, so that the lexer looks each up once and the parser
/// compares numbers.
///
/// The same word has one number in every language: `open` is both Dutch and English.
struct WordTable: Sendable {
  /// What one language makes of the numbers.
  struct Meanings: Sendable {
    /// The spellings of each slot, the longest first.
    fileprivate(set) var spellings: [[[WordNumber]]]
    /// The units, the longest spelling first.
    fileprivate(set) var units: [(unit: TimeUnit, words: [WordNumber])] = []
    /// The words for halves, the longest first.
    fileprivate(set) var halves: [(half: HalfWord, words: [WordNumber])] = []
    /// The articles.
    fileprivate(set) var articles: [WordNumber] = []
    /// The value of a number word, by number of the word; 0 for any other.
    fileprivate(set) var values: [UInt8] = []
    /// Whether a word is the first of a spelling, by number of the word.
    fileprivate(set) var isKeyword: [Bool] = []
    /// Whether a word is one of calculation, which no name can be, by number of the word.
    fileprivate(set) var isRefused: [Bool] = []
    /// Whether a word can begin a duration, or go on with one, by number of the word.
    fileprivate(set) var isOfTime: [Bool] = []
    /// The slot that a word has at the start of a line, by section and number of the word.
    fileprivate(set) var starts: [[Slot?]] = []
  }

  /// The one table there is.
  static let shared = WordTable()

  // The signs that are part of a spelling: `t/m`, `max.`, `5 - 8`.
  static let slash: WordNumber = 1
  static let point: WordNumber = 2
  static let minus: WordNumber = 3
  static let dash: WordNumber = 4

  /// What Dutch makes of the numbers.
  private(set) var dutch: Meanings
  /// What English makes of them.
  private(set) var english: Meanings

  /// The words of ASCII by number, for the last comparison of a look-up.
  private var ascii: [[UInt8]] = [[], [], [], [], []]
  /// Where a word of ASCII stands, by hash.
  private var buckets = [WordNumber](repeating: 0, count: 2048)
  /// The words beyond ASCII: a handful.
  private var others: [(text: String, number: WordNumber)] = []

  private init() {
    let none = Meanings(spellings: [[[WordNumber]]](repeating: [], count: Slot.allCases.count))
    dutch = none
    english = none
    dutch = number(.dutch)
    english = number(.english)
    dutch.index(count: ascii.count)
    english.index(count: ascii.count)
  }

  /// Returns what a language makes of the numbers.
  func meanings(in language: Language) -> Meanings {
    switch language {
    case .dutch: dutch
    case .english: english
    }
  }

  /// Returns the number of a word of ASCII, in any letter case.
  func number(of bytes: ArraySlice<UInt8>) -> WordNumber {
    var bucket = WordTable.bucket(of: bytes)
    while buckets[bucket] != 0 {
      let candidate = ascii[Int(buckets[bucket])]
      if candidate.count == bytes.count,
        candidate.elementsEqual(bytes, by: { $0 == WordTable.lowered($1) })
      {
        return buckets[bucket]
      }
      bucket = (bucket + 1) & 2047
    }
    return 0
  }

  /// Returns the number of a word of any letters, lower-cased; é may be written in two parts.
  func number(of word: String) -> WordNumber {
    for other in others where other.text == word { return other.number }
    let bytes = Array(word.utf8)
    return number(of: bytes[...])
  }

  /// FNV-1a over the lower-cased bytes.
  private static func bucket(of bytes: ArraySlice<UInt8>) -> Int {
    var hash: UInt32 = 2_166_136_261
    for byte in bytes { hash = (hash ^ UInt32(lowered(byte))) &* 16_777_619 }
    return Int((hash ^ (hash >> 15)) & 2047)
  }

  private static func lowered(_ byte: UInt8) -> UInt8 {
    byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte
  }
}

// Building the table.
extension WordTable {
  private mutating func number(_ language: Language) -> Meanings {
    let vocabulary = Vocabulary.of(language)
    var meanings = meanings(in: language)
    for (slot, spellings) in vocabulary.slots {
      meanings.spellings[Int(slot.rawValue)] = longestFirst(spellings.map { numbers(of: $0) })
    }
    for (unit, spellings) in vocabulary.units {
      for spelling in spellings { meanings.units.append((unit, numbers(of: spelling))) }
    }
    for (half, spellings) in vocabulary.halves {
      for spelling in spellings { meanings.halves.append((half, numbers(of: spelling))) }
    }
    meanings.articles = vocabulary.articles.map { numbers(of: $0)[0] }
    for (value, spellings) in vocabulary.numbers {
      for spelling in spellings {
        let number = Int(numbers(of: spelling)[0])
        while meanings.values.count <= number { meanings.values.append(0) }
        meanings.values[number] = UInt8(value)
      }
    }
    return meanings
  }

  private func longestFirst(_ spellings: [[WordNumber]]) -> [[WordNumber]] {
    spellings.sorted { $0.count > $1.count }
  }

  /// Returns the numbers of the words and signs of a spelling, new ones added.
  private mutating func numbers(of spelling: String) -> [WordNumber] {
    // Nearly all are one word of ASCII, and every run of the program waits for this.
    if spelling.utf8.allSatisfy({ ($0 | 0x20) &- 0x61 < 26 }) { return [add(spelling)] }
    var result: [WordNumber] = []
    var word = ""
    for character in spelling + " " {
      if character.isLetter {
        word.append(character)
        continue
      }
      if !word.isEmpty { result.append(add(word)) }
      word = ""
      switch character {
      case "/": result.append(WordTable.slash)
      case ".": result.append(WordTable.point)
      case "-": result.append(WordTable.minus)
      case "–": result.append(WordTable.dash)
      default: break
      }
    }
    return result
  }

  private mutating func add(_ word: String) -> WordNumber {
    let known = number(of: word)
    if known != 0 { return known }
    let number = WordNumber(ascii.count)
    let bytes = Array(word.utf8)
    if bytes.allSatisfy({ $0 < 0x80 }) {
      var bucket = WordTable.bucket(of: bytes[...])
      while buckets[bucket] != 0 { bucket = (bucket + 1) & 2047 }
      buckets[bucket] = number
      ascii.append(bytes)
    } else {
      others.append((word, number))
      ascii.append([])
    }
    return number
  }
}

extension WordTable.Meanings {
  /// Fills what is looked up by the number of a word.
  fileprivate mutating func index(count: Int) {
    while values.count < count { values.append(0) }
    units.sort { $0.words.count > $1.words.count }
    halves.sort { $0.words.count > $1.words.count }
    isKeyword = [Bool](repeating: false, count: count)
    for spellings in spellings {
      for spelling in spellings { isKeyword[Int(spelling[0])] = true }
    }
    isRefused = [Bool](repeating: false, count: count)
    for slot in Keywords.calculating {
      for spelling in spellings[Int(slot.rawValue)] where spelling.count == 1 {
        isRefused[Int(spelling[0])] = true
      }
    }
    isOfTime = [Bool](repeating: false, count: count)
    for word in units.map({ $0.words[0] }) + halves.map({ $0.words[0] }) + articles {
      isOfTime[Int(word)] = true
    }
    starts = Section.allCases.map { section in
      var slots = [Slot?](repeating: nil, count: count)
      for slot in section.starters {
        for spelling in spellings[Int(slot.rawValue)] where spelling.count == 1 {
          slots[Int(spelling[0])] = slot
        }
      }
      return slots
    }
  }
}

extension Section {
  /// The slots that begin a line of this part.
  var starters: [Slot] {
    switch self {
    case .header:
      [
        .language, .protocolTitle, .participants, .duration, .muted, .goal, .source, .author,
        .version, .location, .materials,
      ]
    case .declarations:
      [.role, .rule, .card, .list, .choice, .beforehand, .use, .block]
    case .flow:
      [
        .phase, .pause, .everyone, .facilitator, .who, .whisper, .silence, .then, .seat,
        .halfway, .overtime, .after, .last, .note, .collect, .choose, .vote, .rate, .draw,
        .appoint, .reveal, .subgroups, .set, .remember, .perform, .condition, .otherwise,
        .repeated, .each, .round, .between, .together, .track, .stop, .end, .trial,
      ]
    case .trials:
      [.participants, .role, .choice, .meeting, .previous, .answer, .expect]
    }
  }
}
