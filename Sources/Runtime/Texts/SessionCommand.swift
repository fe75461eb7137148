// What whoever runs a session can ask for, by name: the same for every host.
import Diagnostics

/// What whoever runs a session can ask for.
package enum SessionCommand: String, Sendable, CaseIterable {
  /// Take back the last move.
  case back
  /// Stop the clocks.
  case pause
  /// Let the clocks run again.
  case resume
  /// A minute more.
  case more
  /// A minute less.
  case less
  /// End the phase.
  case skip
  /// How late it is, and when it ends.
  case time
  /// The rules.
  case rules
  /// The cards, or one of them (`kaart 2`).
  case cards
  /// What was taken down.
  case notes
  /// Mend an entry of a collection (`verbeter 2: tekst`).
  case amend
  /// Keep a note of one's own.
  case note
  /// Who is here and who does what.
  case people
  /// Somebody comes in (`erbij Anna`).
  case arrive
  /// Somebody goes (`weg Anna`).
  case leave
  /// A role is given to somebody (`rol voorzitter Anna`).
  case assign
  /// Turn to a track (`spoor 2`).
  case track
  /// Uncover a text for one person.
  case open
  /// End the session.
  case quit
  /// What can be asked for.
  case help

  /// Returns what is typed for it: the first spelling is the one to show.
  package func spellings(in language: Language) -> [String] {
    switch language {
    case .dutch: spellings.nl
    case .english: spellings.en
    }
  }

  /// Returns the command that a word stands for: in the language, or else in English.
  package static func named(_ word: String, in language: Language) -> SessionCommand? {
    let word = word.lowercased()
    for language in [language, .english] {
      for command in allCases where command.spellings(in: language).contains(word) {
        return command
      }
    }
    return nil
  }

  /// Returns what it does, in a few words.
  package func summary(in language: Language) -> String {
    SessionTexts(language).summary(of: self)
  }

  private var spellings: (nl: [String], en: [String]) {
    switch self {
    case .back: (["terug"], ["back"])
    case .pause: (["pauze"], ["pause"])
    case .resume: (["hervat"], ["resume"])
    case .more: (["+1"], ["+1"])
    case .less: (["-1"], ["-1"])
    case .skip: (["overslaan"], ["skip"])
    case .time: (["tijd"], ["time"])
    case .rules: (["regels"], ["rules"])
    case .cards: (["kaarten", "kaart"], ["cards", "card"])
    case .notes: (["notities"], ["notes"])
    case .amend: (["verbeter"], ["change"])
    case .note: (["notitie"], ["note"])
    case .people: (["mensen"], ["people"])
    case .arrive: (["erbij"], ["arrive"])
    case .leave: (["weg"], ["leave"])
    case .assign: (["rol"], ["role"])
    case .track: (["spoor"], ["track"])
    case .open: (["open"], ["open"])
    case .quit: (["stop"], ["quit", "stop"])
    case .help: (["?", "hulp"], ["?", "help"])
    }
  }
}

extension SessionTexts {
  /// Returns what a command does, in a few words.
  func summary(of command: SessionCommand) -> String {
    switch command {
    case .back: say(nl: "een stap terug", en: "one step back")
    case .pause: say(nl: "zet de tijd stil", en: "stop the clocks")
    case .resume: say(nl: "laat de tijd weer lopen", en: "let the clocks run again")
    case .more: say(nl: "een minuut erbij", en: "a minute more")
    case .less: say(nl: "een minuut eraf", en: "a minute less")
    case .skip: say(nl: "naar de volgende fase", en: "on to the next phase")
    case .time:
      say(nl: "hoe laat is het, en hoe lang nog", en: "how late it is, and how long to go")
    case .rules: say(nl: "de afspraken", en: "the rules")
    case .cards:
      say(nl: "de kaarten, of één ervan: kaart 2", en: "the cards, or one of them: card 2")
    case .notes: say(nl: "wat er is opgeschreven", en: "what was taken down")
    case .amend:
      say(
        nl: "verbeter iets dat verzameld is: verbeter 2: tekst",
        en: "change something that was collected: change 2: text")
    case .note:
      say(
        nl: "een notitie voor jezelf; met vertrouwelijk ervoor niet in het verslag",
        en: "a note for yourself; with confidential in front not in the report")
    case .people: say(nl: "wie er is en wie wat doet", en: "who is here and who does what")
    case .arrive:
      say(nl: "er komt iemand bij: erbij Anna", en: "somebody joins: arrive Anna")
    case .leave: say(nl: "er gaat iemand weg: weg Anna", en: "somebody leaves: leave Anna")
    case .assign:
      say(
        nl: "geef een rol aan iemand: rol voorzitter Anna",
        en: "give a role to somebody: role chair Anna")
    case .track: say(nl: "naar een ander spoor: spoor 2", en: "over to another track: track 2")
    case .open: say(nl: "lees een bedekte tekst", en: "read a covered text")
    case .quit: say(nl: "stop de bijeenkomst", en: "end the meeting")
    case .help: say(nl: "deze lijst", en: "this list")
    }
  }
}
