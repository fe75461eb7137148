/// What the header says.
package struct Header: Sendable, Equatable {
  /// The fewest and the most who may take part; nil where the script doesn't say.
  package let participants: ClosedRange<Int>?
  /// The shortest and the longest time booked, in milliseconds; breaks included.
  package let duration: ClosedRange<Int64>?
  /// What the meeting is for.
  package let goal: Passage?
  /// Where the method comes from, in order.
  package let sources: [Passage]
  /// Who wrote the script, in order.
  package let authors: [Passage]
  /// Which version of the script it is.
  package let version: Passage?
  /// Where it takes place.
  package let location: Passage?
  /// What is needed, in order.
  package let materials: [Passage]

  /// Creates a header.
  package init(
    participants: ClosedRange<Int>? = nil, duration: ClosedRange<Int64>? = nil,
    goal: Passage? = nil, sources: [Passage] = [], authors: [Passage] = [],
    version: Passage? = nil, location: Passage? = nil, materials: [Passage] = []
  ) {
    self.participants = participants
    self.duration = duration
    self.goal = goal
    self.sources = sources
    self.authors = authors
    self.version = version
    self.location = location
    self.materials = materials
  }
}

/// A part that people play.
package struct Role: Sendable, Equatable {
  /// Who holds it.
  package enum Holders: Sendable, Equatable {
    /// So many people, chosen before the first phase.
    case number(ClosedRange<Int>)
    /// Everyone without a counted role.
    case others
    /// A group that is reckoned anew each time.
    case live(ID<Expression>)
  }

  /// How it comes to be held, where it has a number.
  package enum Filling: Sendable, Equatable {
    /// Somebody is chosen before the first phase.
    case chosen
    /// It is offered to who had it longest ago (`roulerend`).
    case rotating
    /// It is offered by lot (`geloot`), to some people or to whoever is free.
    case drawn(from: ID<Expression>?)
    /// Somebody is appointed on the way (`later`).
    case later
  }

  /// Its name as declared.
  package let name: TextID
  /// Where it is declared.
  package let place: Place
  /// Who holds it.
  package let holders: Holders
  /// Whether it is held beside another role (`erbij`).
  package let isAlongside: Bool
  /// Whether nobody but the facilitator knows who holds it, until it is revealed (`geheim`).
  package let isSecret: Bool
  /// How it comes to be held.
  package let filling: Filling
  /// What the role does.
  package let description: Passage?

  /// Creates a role.
  package init(
    name: TextID, place: Place, holders: Holders, isAlongside: Bool = false,
    isSecret: Bool = false, filling: Filling = .chosen, description: Passage? = nil
  ) {
    self.name = name
    self.place = place
    self.holders = holders
    self.isAlongside = isAlongside
    self.isSecret = isSecret
    self.filling = filling
    self.description = description
  }

  /// How many may hold it, where it has a number.
  package var number: ClosedRange<Int>? {
    if case .number(let range) = holders { range } else { nil }
  }

  /// Whether nobody may hold it beside another such role.
  package var isCounted: Bool { number != nil && !isAlongside }
}

/// What whoever runs the session decides beforehand.
package struct Choice: Sendable, Equatable {
  /// Its name as declared.
  package let name: TextID
  /// Where it is declared.
  package let place: Place
  /// What it is when nobody says otherwise.
  package let standard: Constant
  /// All that it may be, of the same kind as the standard; empty where any such value will do.
  package let options: [Constant]
  /// What it decides.
  package let explanation: Passage?

  /// Creates a choice.
  package init(
    name: TextID, place: Place, standard: Constant, options: [Constant] = [],
    explanation: Passage? = nil
  ) {
    self.name = name
    self.place = place
    self.standard = standard
    self.options = options
    self.explanation = explanation
  }
}

/// A list that the script gives: what can be chosen, gone past, rated or drawn.
package struct Deck: Sendable, Equatable {
  /// Its name as declared.
  package let name: TextID
  /// Where it is declared.
  package let place: Place
  /// What is in it, in order; all different.
  package let items: [TextID]

  /// Creates a deck.
  package init(name: TextID, place: Place, items: [TextID]) {
    self.name = name
    self.place = place
    self.items = items
  }
}

/// A rule or a card: a text that stays at hand, on top or in one phase.
package struct Reminder: Sendable, Equatable {
  /// Its name, if it has one.
  package let title: TextID?
  /// Where it stands.
  package let place: Place
  /// What it says.
  package let passage: Passage

  /// Creates a reminder.
  package init(title: TextID?, place: Place, passage: Passage) {
    self.title = title
    self.place = place
    self.passage = passage
  }
}

/// What a name taken down stands for.
package enum NoteType: Sendable, Equatable {
  /// A text.
  case text
  /// A number.
  case number
  /// A yes or a no.
  case yesNo
  /// A duration.
  case duration
  /// People.
  case people
  /// One of a fixed list of texts.
  case option([TextID])
  /// One entry of a list.
  case entry
  /// Entries, each with its person if known.
  case entries
}

/// A name under which answers or values are kept.
package struct Note: Sendable, Equatable {
  /// Its name as first written.
  package let name: TextID
  /// Where it is first taken down.
  package let place: Place
  /// What it holds.
  package let type: NoteType
  /// The innermost loop of phases in which it is first taken down: each turn of it starts clean.
  package let loop: ID<Loop>?
  /// Whether its words are kept out of every file (`vertrouwelijk`).
  package let isConfidential: Bool

  /// Creates a note.
  package init(
    name: TextID, place: Place, type: NoteType, loop: ID<Loop>? = nil, isConfidential: Bool = false
  ) {
    self.name = name
    self.place = place
    self.type = type
    self.loop = loop
    self.isConfidential = isConfidential
  }
}
