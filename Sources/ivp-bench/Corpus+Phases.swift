// The phases of a generated script, by what happens in them.

extension Corpus {
  static func phase(_ number: Int, _ generator: inout SeededGenerator) -> String {
    switch Int.random(in: 0...6, using: &generator) {
    case 0, 1, 2: advice(number, &generator)
    case 3: silence(number, &generator)
    case 4: vote(number, &generator)
    case 5: groups(number, &generator)
    default: choice(number, &generator)
    }
  }

  /// A question, a round of advice, and what the one whose question it is makes of it.
  private static func advice(_ number: Int, _ generator: inout SeededGenerator) -> String {
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
          elke advies\(number) uit adviezen\(number), op oordeel
              inbrenger: Wat zei {wie(advies\(number))}? “{advies\(number)}”
          einde

      """
  }

  /// Words on paper, words behind somebody's back, and one time that all share.
  private static func silence(_ number: Int, _ generator: inout SeededGenerator) -> String {
    let minutes = Int.random(in: 15...30, using: &generator)
    return """

      fase "Deel \(number)", \(minutes) tot \(minutes + 10) minuten: \(sentence(&generator))
          plaats inbrenger buitenkring, rug
          stilte 1 minuut, groep: \(sentence(&generator))
          fluister inbrenger: \(sentence(&generator))
          inbrenger zwijgt
          ronde lid\(number) uit groep, 10 minuten samen, willekeurig
              lid\(number): \(sentence(&generator))
              noteer, lid\(number): Wat valt {lid\(number)} op?
          tussendoor
              stilte 10 seconden
          einde
          daarna
          plaats inbrenger kring
          na 5 minuten, schrijver: \(sentence(&generator))
          overtijd: \(sentence(&generator))

      pauze 10 minuten: \(sentence(&generator))

      """
  }

  /// What comes up, and which of it goes on.
  private static func vote(_ number: Int, _ generator: inout SeededGenerator) -> String {
    let minutes = Int.random(in: 20...40, using: &generator)
    return """

      fase "Deel \(number)", \(minutes) minuten: \(sentence(&generator))
          verzamel ideeën\(number), 2, groep: \(sentence(&generator))
          stem beste\(number) uit ideeën\(number), 2 stemmen elk, top 2, groep: Wat gaat er door?
          kies eerste\(number) uit beste\(number), inbrenger: Waarmee begin je?
          voorzitter: Het werd {beste\(number)}, eerst {eerste\(number)}: {telling(beste\(number))}
          kies akkoord\(number), ja/nee, groep: Kan iedereen hiermee verder?
          als niet akkoord\(number)
              groep, 2 minuten: \(sentence(&generator))
          einde
          onthoud eerste\(number)

      """
  }

  /// Small groups, a card that is drawn, and lines that come back.
  private static func groups(_ number: Int, _ generator: inout SeededGenerator) -> String {
    let minutes = Int.random(in: 30...45, using: &generator)
    return """

      fase "Deel \(number)", \(minutes) minuten: \(sentence(&generator))
          kaart "Te snel": \(sentence(&generator))
          groepjes van 2 uit groep, 6 minuten: \(sentence(&generator))
          loot kaart\(number) uit kaarten
          iedereen behalve inbrenger, 3 minuten: Lees voor: {kaart\(number)}
          herhaal 2 keer
              groep, 2 minuten: \(sentence(&generator))
              inbrenger, 1 minuut: \(sentence(&generator))
          einde
          halverwege, tijdbewaker: \(sentence(&generator))

      """
  }

  /// Ways that depend on what was chosen and answered.
  private static func choice(_ number: Int, _ generator: inout SeededGenerator) -> String {
    let minutes = Int.random(in: 15...30, using: &generator)
    return """

      fase "Deel \(number)", \(minutes) minuten, geluidloos: \(sentence(&generator))
          noteer cijfer\(number), 1 tot 10, inbrenger: Hoe dichtbij is de kern?
          als kort
              groep: \(sentence(&generator))
          anders als werkvorm = "tweetallen"
              groepjes van 2 uit groep, 4 minuten: \(sentence(&generator))
          anders
              groep, 4 minuten: \(sentence(&generator))
          einde
          zet verschil\(number) = 10 - cijfer\(number) * 1
          als cijfer\(number) < 6 of verschil\(number) > 5
              inbrenger en voorzitter: \(sentence(&generator))
          einde
          schrijver: Van {cijfer\(number)} tot tien is het nog {verschil\(number)}.

      """
  }
}
