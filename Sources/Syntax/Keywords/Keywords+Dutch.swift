/// The words of Dutch scripts; of each row the first is the plain one, which the formatter writes.
extension Vocabulary {
  static let dutch = Vocabulary(
    slots: [
      (.protocolTitle, ["protocol"]), (.language, ["taal"]), (.trial, ["proef"]),

      (.participants, ["deelnemers"]), (.duration, ["duur"]), (.goal, ["doel"]),
      (.source, ["bron"]), (.author, ["auteur"]), (.version, ["versie"]),
      (.location, ["locatie"]), (.materials, ["materiaal"]), (.muted, ["geluidloos"]),

      (.role, ["rol"]), (.rule, ["spelregel"]), (.card, ["kaart"]), (.list, ["lijst"]),
      (.choice, ["keuze"]), (.block, ["blok"]), (.use, ["gebruik"]), (.beforehand, ["vooraf"]),

      (.others, ["overigen", "de rest", "de anderen"]), (.rotating, ["roulerend"]),
      (.drawn, ["geloot"]), (.later, ["later"]), (.secret, ["geheim"]),
      (.alongside, ["erbij"]), (.reveal, ["onthul"]),

      (.everyone, ["iedereen"]), (.facilitator, ["begeleider"]), (.except, ["behalve"]),
      (.whisper, ["fluister"]),

      (.phase, ["fase"]), (.pause, ["pauze"]), (.open, ["open", "zonder tijd"]),
      (.strict, ["strikt"]), (.protected, ["beschermd"]),
      (.then, ["daarna"]), (.silence, ["stilte"]),

      (.speaks, ["spreekt", "spreken"]), (.listens, ["zwijgt", "zwijgen"]), (.seat, ["plaats"]),
      (.circle, ["kring"]), (.outside, ["buitenkring"]), (.centre, ["midden"]),
      (.back, ["rug"]), (.away, ["weg"]),

      (.halfway, ["halverwege"]), (.after, ["na"]), (.last, ["laatste"]),
      (.overtime, ["overtijd"]),

      (.note, ["noteer"]), (.collect, ["verzamel"]), (.rate, ["weeg"]),
      (.confidential, ["vertrouwelijk"]),

      (.choose, ["kies"]), (.vote, ["stem"]),
      (.votes, ["stemmen", "stem", "stippen", "stip", "punten", "punt"]), (.top, ["top"]),
      (.draw, ["loot"]), (.appoint, ["wijs"]), (.appointed, ["aan"]), (.from, ["uit"]),

      (.condition, ["als"]), (.otherwise, ["anders"]), (.stop, ["stop"]), (.perform, ["doe"]),

      (.each, ["elke", "elk", "ieder", "iedere", "per"]), (.round, ["ronde"]),
      (.repeated, ["herhaal"]), (.times, ["keer"]), (.until, ["tot", "totdat"]),
      (.whileTrue, ["zolang"]), (.between, ["tussendoor"]), (.shuffled, ["willekeurig"]),
      (.byRating, ["op oordeel"]),

      (.to, ["tot", "à", "t/m", "-", "–"]),
      (.eachOf, ["elk", "elke", "ieder", "iedere", "per", "per persoon", "per deelnemer"]),
      (.shared, ["samen"]), (.atMost, ["maximaal", "hoogstens", "hooguit", "max", "max."]),
      (.about, ["ongeveer", "circa", "ca."]), (.atLeast, ["minimaal", "minstens", "ten minste"]),

      (.together, ["tegelijk"]), (.track, ["spoor"]), (.subgroups, ["groepjes"]), (.of, ["van"]),

      (.set, ["zet"]), (.remember, ["onthoud"]), (.previous, ["vorige"]),
      (.meeting, ["bijeenkomst"]), (.elapsed, ["verstreken"]), (.remaining, ["resterend"]),
      (.count, ["aantal"]), (.tally, ["telling"]), (.who, ["wie"]), (.with, ["met"]),
      (.empty, ["leeg"]), (.yes, ["ja"]), (.no, ["nee"]), (.and, ["en"]), (.or, ["of"]),
      (.not, ["niet"]),

      (.equals, ["is"]), (.moreThan, ["meer dan"]), (.lessThan, ["minder dan"]),
      (.otherThan, ["anders dan"]), (.contains, ["bevat"]),

      (.answer, ["antwoord"]), (.expect, ["verwacht"]), (.none, ["geen"]),
      (.end, ["einde"]),
    ],
    pairs: [.speaks, .listens, .each, .eachOf],
    units: [
      (.second, ["seconde", "seconden", "sec"]), (.minute, ["minuut", "minuten", "min"]),
      (.quarter, ["kwartier"]), (.hour, ["uur", "uren"]), (.day, ["dag", "dagen"]),
      (.week, ["week", "weken"]),
    ],
    halves: [
      (.half, ["half", "halve"]), (.oneAndAHalf, ["anderhalf", "anderhalve"]), (.andAHalf, []),
    ],
    articles: ["een"],
    numbers: [
      (1, ["een", "één"]), (2, ["twee"]), (3, ["drie"]), (4, ["vier"]), (5, ["vijf"]),
      (6, ["zes"]), (7, ["zeven"]), (8, ["acht"]), (9, ["negen"]), (10, ["tien"]),
      (11, ["elf"]), (12, ["twaalf"]),
    ])
}
