// Explanations of findings about the files that a script uses.
import Diagnostics

extension Explanation {
  private static let rule = Message(
    nl: "spelregel \"Vertrouwelijk\": Wat hier gezegd wordt, blijft hier.",
    en: "rule \"Confidential\": What is said here stays here.")
  private static let use = Message(
    nl: "gebruik \"afspraken.ivp\"", en: "use \"agreements.ivp\"")
  private static let fileName = Message(nl: "afspraken.ivp", en: "agreements.ivp")
  private static let shared = Example.File(name: fileName, lines: rule)

  static let useNotFound = Explanation(
    .useNotFound,
    why: Message(
      nl: "Wat er in dat bestand staat, hoort bij de bijeenkomst. Is het er niet, dan ontbreekt er"
        + " iets, en dat merk je liever nu.",
      en: "What stands in that file belongs to the meeting. If it isn't there something is missing,"
        + " and better to notice now."),
    wrong: use, right: use, in: .declarations, rightly: shared)

  static let usePath = Explanation(
    .usePath,
    why: Message(
      nl: "Een draaiboek leest alleen wat in zijn eigen map staat, of in een map daarin. Zo kun je"
        + " die map doorgeven, en leest een draaiboek van een ander nooit iets anders van jou.",
      en: "A script reads only what lies in its own folder, or in one inside it. So the folder can"
        + " be passed on, and somebody else's script never reads anything else of yours."),
    wrong: Message(nl: "gebruik \"../afspraken.ivp\"", en: "use \"../agreements.ivp\""), right: use,
    in: .declarations, rightly: shared)

  static let circularUse = Explanation(
    .circularUse,
    why: Message(
      nl: "Elk van die bestanden wacht op het andere, en dan weet niemand wat waar vandaan komt.",
      en: "Each of these files waits for the other, and then nobody knows what comes from where."),
    wrong: use, right: use, in: .declarations,
    using: Example.File(
      name: fileName, lines: Message(nl: use.nl + "\n" + rule.nl, en: use.en + "\n" + rule.en)),
    rightly: shared)

  static let usesProtocol = Explanation(
    .usesProtocol,
    why: Message(
      nl: "Een draaiboek heeft eigen rollen en fases, en die kun je niet half overnemen. Wat je met"
        + " andere draaiboeken deelt, zet je in een bestand zonder titel.",
      en: "A protocol has roles and phases of its own, which can't be taken over in part. What you"
        + " share with other scripts goes into a file without a title."),
    wrong: use, right: use, in: .declarations,
    using: Example.File(
      name: fileName,
      lines: Message(
        nl: "protocol \"Afspraken\"\n\n" + rule.nl, en: "protocol \"Agreements\"\n\n" + rule.en)),
    rightly: shared)
}
