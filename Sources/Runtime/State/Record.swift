// What was said and decided: the part of a session that going back leaves alone.
import ProgramModel

/// What was said and decided.
struct Record: Sendable, Equatable {
  /// Everyone, by number.
  var people: [Person] = []
  /// What is chosen, by choice.
  var choices: [Value] = []
  /// What was carried here, by note; people are looked up by name when they are read.
  var carried: [Value] = []
  /// Where questions were asked.
  var sites: [Site] = []
  /// Every entry that was given.
  var entries: [Entry] = []
  /// For each token the site of its question.
  var tokens: [Int?] = []
  /// What the facilitator noted.
  var freeNotes: [FreeNoteView] = []
  /// Who came into and out of roles by hand, in order.
  var assignments: [Assignment] = []
  /// The roles that were revealed, by index.
  var revealed: [Int] = []
  /// When the rules were agreed.
  var agreedAt: Instant?
  /// The card or rule that is shown large.
  var shown: Place?
  /// How many statements were run in all.
  var statements = 0
  /// Whether the session is sealed.
  var isClosed = false
}

/// Somebody who takes part.
struct Person: Sendable, Equatable {
  let name: String
  var presence: Presence
  /// From when until when they were here; the last is open while they are.
  var stretches: [SessionReport.Presence] = []
  /// The roles that were left behind, by index.
  var rolesLeft: [Int] = []
}

/// Somebody who came into a role, out of it, or took it over.
struct Assignment: Sendable, Equatable {
  let role: ID<Role>
  let from: PersonID?
  let to: PersonID?
}

/// Where a question was asked: its visit, with all that was answered there.
struct Site: Sendable, Equatable {
  enum Subject: Sendable, Equatable {
    case role(ID<Role>)
    case question(ID<Question>)
    /// Which of those that got as many votes win.
    case tie(ID<Question>)
    /// What was drawn under a name.
    case draw(ID<Note>)
  }

  let visit: Visit
  let subject: Subject
  /// What was asked, as it read then; nil where it always reads the same.
  var question: ShownText?
  /// The index of the clock of the phase in which it was asked.
  let phase: Int?
  /// Whose or what turn it was.
  let turn: String?
  /// The one person who was asked last, so that a first answer is theirs.
  var owner: PersonID?
  /// What could be chosen when it was asked last.
  var options: [Value] = []
  /// The entry that is rated.
  var rated: Value?
  /// The answer; nil until one is given, empty where it was passed over on purpose.
  var answer: Answer?
  /// The entries, by index, of a collection.
  var entries: [EntryID] = []
  /// What was being typed.
  var draft: String?
}

/// An answer, and whose it is.
struct Answer: Sendable, Equatable {
  var value: Value
  var person: PersonID?
}

/// An entry of a collection, and whose it is.
struct Entry: Sendable, Equatable {
  /// What is known of it from the meeting before.
  struct Before: Sendable, Equatable {
    /// The name of whose it is.
    let person: String?
    /// The labels that it was given, in order.
    let labels: [String]
  }

  var text: String
  var person: PersonID?
  /// What is known of it from the meeting before, if it was carried here.
  var before: Before?
}
