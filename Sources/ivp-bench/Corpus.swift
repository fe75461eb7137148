/// A generator that is the same everywhere: SplitMix64.
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return value ^ (value >> 31)
  }
}

/// Scripts of realistic shape, as many and as large as a benchmark needs.
///
/// Each is a whole protocol that checks without errors and uses the whole language, in Dutch with
/// accents; what its phases are made of stands in `Corpus+Phases`.
struct Corpus {
  /// The scripts.
  let scripts: [String]

  /// How many bytes they have together.
  var bytes: Int { scripts.reduce(0) { $0 + $1.utf8.count } }

  /// Generates scripts of some sizes until they have so many bytes together.
  ///
  /// No meeting lasts longer than a day, so that in a large one all goes sixty times as fast.
  init(bytes: Int, ofSize sizes: ClosedRange<Int> = 4_096...16_384, seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    var scripts: [String] = []
    var total = 0
    while total < bytes {
      let size = Int.random(in: sizes, using: &generator)
      var script = Corpus.script(size: size, &generator)
      if size > 16_384 {
        script = script.replacing("minuten", with: "seconden").replacing("minuut", with: "seconde")
      }
      total += script.utf8.count
      scripts.append(script)
    }
    self.scripts = scripts
  }

  private static let words = [
    "wat", "maakt", "deze", "situatie", "lastig", "voor", "je", "en", "wie", "heeft", "er", "last",
    "van", "dóórvragen", "zonder", "oordeel", "collega’s", "luisteren", "naar", "hun", "ervaring",
    "met", "leidinggevenden", "of", "cliënten", "beïnvloeden", "hoe", "zou", "een", "ander", "dit",
    "zien", "kern", "vertrouwen", "samenwerking", "grens", "stap", "morgen", "kleinste",
  ]

  static func sentence(_ generator: inout SeededGenerator) -> String {
    let count = Int.random(in: 5...14, using: &generator)
    let chosen = (0..<count).map { _ in words.randomElement(using: &generator) ?? "wat" }
    return "Vraag \(chosen.joined(separator: " "))?"
  }

  private static func script(size: Int, _ generator: inout SeededGenerator) -> String {
    var text = """
      # Een gegenereerd draaiboek.
      protocol "Bijeenkomst \(Int.random(in: 1...999, using: &generator))"
          taal nl
          deelnemers 5 tot 8
          doel: \(sentence(&generator))

      keuze kort = nee: Korter, als de tijd dringt.
      keuze werkvorm = "kring": Hoe er gepraat wordt.
          - kring
          - tweetallen
      lijst kaarten
          - \(sentence(&generator))
          - \(sentence(&generator))
          - \(sentence(&generator))
      vooraf 1 week, inbrenger: \(sentence(&generator))

      rol inbrenger, 1: Brengt een eigen vraag in.
      rol voorzitter, 1, erbij: Bewaakt de stappen en de tijd.
      rol schrijver, 1, geloot, erbij: Schrijft mee.
      rol tijdbewaker, 1, later, erbij: Let op de klok.
      rol groep, overigen: Denkt mee, eerst met open vragen.

      spelregel "Vertrouwelijk": Wat hier besproken wordt, blijft hier.
      kaart "Te vroeg advies": \(sentence(&generator))

      fase "Begin", 10 minuten
          wijs tijdbewaker aan uit groep: Wie let er op de klok?

      """
    var number = 0
    while text.utf8.count < size {
      number += 1
      text += phase(number, &generator)
    }
    return text
  }
}
