// Explanations of findings about blocks.
import Diagnostics

extension Explanation {
  private static let blockNL = """
    protocol "Kort"
        taal nl

    blok rondje(wie-spreekt)
        ronde spreker uit wie-spreekt, 1 minuut elk
            spreker: Wat neem je mee?
        einde
    einde

    fase "Slot", 15 minuten
        doe
    """
  private static let blockEN = """
    protocol "Short"
        language en

    block round-off(people)
        round speaker from people, 1 minute each
            speaker: What do you take home?
        end
    end

    phase "The end", 15 minutes
        do
    """

  static let unknownBlock = Explanation(
    .unknownBlock,
    why: Message(
      nl: "Wat hier gebeurt, staat in een blok met die naam. Is dat er niet, dan gebeurt er niets.",
      en: "What happens here stands in a block of that name. Without it nothing happens."),
    wrong: Message(nl: blockNL + " rondjes(iedereen)", en: blockEN + " round-of(everyone)"),
    right: Message(nl: blockNL + " rondje(iedereen)", en: blockEN + " round-off(everyone)"),
    in: .script)

  static let argumentCount = Explanation(
    .argumentCount,
    why: Message(
      nl: "Tussen de haakjes staat wat het blok voor deze keer meekrijgt: voor elke naam achter het"
        + " blok één.",
      en: "In the brackets stands what the block is given this time: one for each name behind the"
        + " block."),
    wrong: Message(nl: blockNL + " rondje", en: blockEN + " round-off"),
    right: Message(nl: blockNL + " rondje(iedereen)", en: blockEN + " round-off(everyone)"),
    in: .script)

  private static let firstNL = "blok vragen\n    iedereen: Vraag door.\n"
  private static let secondNL = "einde\n\nblok doorvragen\n    doe vragen\neinde"
  private static let firstEN = "block asking\n    everyone: Keep asking.\n"
  private static let secondEN = "end\n\nblock asking-on\n    do asking\nend"

  static let circularBlocks = Explanation(
    .circularBlocks,
    why: Message(
      nl: "De groep zou hier nooit meer uit komen: aan het eind begint het steeds opnieuw.",
      en: "The group would never get out of it: at its end it always begins again."),
    wrong: Message(
      nl: firstNL + "    doe doorvragen\n" + secondNL,
      en: firstEN + "    do asking-on\n" + secondEN),
    right: Message(nl: firstNL + secondNL, en: firstEN + secondEN), in: .declarations)
}
