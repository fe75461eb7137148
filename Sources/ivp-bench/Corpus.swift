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

/// Scripts of realistic size and shape, as many as a benchmark needs.
///
/// Each is a whole protocol of 4 to 16 KB that checks without errors: a header, roles, rules,
/// phases with prompts, lists, rounds, questions and cues, in Dutch with accents.
struct Corpus {
  /// The scripts.
  let scripts: [String]

  /// How many bytes they have together.
  var bytes: Int { scripts.reduce(0) { $0 + $1.utf8.count } }

  /// Generates scripts until they have so many bytes together.
  init(bytes: Int, seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    var scripts: [String] = []
    var total = 0
    while total < bytes {
      let script = Corpus.script(
        size: Int.random(in: 4_096...16_384, using: &generator), &generator)
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

  private static func sentence(_ generator: inout SeededGenerator) -> String {
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

      rol inbrenger, 1: Brengt een eigen vraag in.
      rol voorzitter, 1, erbij: Bewaakt de stappen en de tijd.
      rol groep, overigen: Denkt mee, eerst met open vragen.

      spelregel "Vertrouwelijk": Wat hier besproken wordt, blijft hier.
      kaart "Te vroeg advies": \(sentence(&generator))

      """
    var number = 0
    while text.utf8.count < size {
      number += 1
      text += phase(number, &generator)
    }
    return text
  }

  private static func phase(_ number: Int, _ generator: inout SeededGenerator) -> String {
    let minutes = Int.random(in: 10...30, using: &generator)
    return """

      fase "Deel \(number)", \(minutes) tot \(minutes + 5) minuten: \(sentence(&generator))
          # Eerst de vraag, dan de rest.
          spelregel: \(sentence(&generator))
          inbrenger spreekt
          inbrenger: \(sentence(&generator))
          groep, 3 minuten: \(sentence(&generator))
              - \(sentence(&generator))
              - \(sentence(&generator))
              > \(sentence(&generator))
          noteer vraag\(number), inbrenger: Wat is de vraag van {inbrenger}, in één zin?
          halverwege, voorzitter: \(sentence(&generator))
          laatste 2 minuten: \(sentence(&generator))
          ronde spreker\(number) uit groep, 1 minuut elk
              spreker\(number): Geef {inbrenger} één advies bij “{vraag\(number)}”.
              verzamel adviezen\(number), 1: Het advies van {spreker\(number)}
          einde
          weeg adviezen\(number), inbrenger: Hoe warm word je van dit advies?
              - heet
              - lauw
              - koud
          als aantal(adviezen\(number) met "heet") > 1 en vraag\(number) niet leeg
              groep: {adviezen\(number) met "heet"}
          anders
              groep: \(sentence(&generator))
          einde

      """
  }
}
