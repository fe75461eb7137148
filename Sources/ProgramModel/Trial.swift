// A rehearsal that the script describes.

/// A `proef`: who takes part, what is answered, and what must hold then.
package struct Trial: Sendable, Equatable {
  /// Who takes part.
  package enum Participants: Sendable, Equatable {
    /// Nobody is named: as few as the protocol is for.
    case unsaid
    /// So many, whose names don't matter.
    case number(Int)
    /// People by name, in order.
    case named([TextID])
  }

  /// Who has a role from the beginning.
  package struct Holders: Sendable, Equatable {
    /// The role.
    package let role: ID<Role>
    /// Their names.
    package let names: [TextID]

    /// Creates the holders of a role.
    package init(_ role: ID<Role>, _ names: [TextID]) {
      self.role = role
      self.names = names
    }
  }

  /// What is chosen beforehand.
  package struct Setting: Sendable, Equatable {
    /// The choice.
    package let choice: ID<Choice>
    /// What is chosen.
    package let value: Constant

    /// Creates what is chosen for a choice.
    package init(_ choice: ID<Choice>, _ value: Constant) {
      self.choice = choice
      self.value = value
    }
  }

  /// What was carried here from the meeting before.
  package struct Previous: Sendable, Equatable {
    /// The name under which it was taken down.
    package let note: ID<Note>
    /// What was carried: one value, or the entries of a list.
    package let values: [Constant]

    /// Creates what was carried under a name.
    package init(_ note: ID<Note>, _ values: [Constant]) {
      self.note = note
      self.values = values
    }
  }

  /// An `antwoord`, for one visit of what it answers.
  package struct Answer: Sendable, Equatable {
    /// What is answered.
    package enum Target: Sendable, Equatable {
      /// What is asked or drawn under a name.
      case note(ID<Note>)
      /// Who is to have a role.
      case role(ID<Role>)
      /// The label of one entry of a list that is gathered.
      case labelInNote(ID<Note>)
      /// The label of one entry of a list that the script gives.
      case labelInDeck(ID<Deck>)
    }

    /// Where it stands.
    package let place: Place
    /// What is answered.
    package let target: Target
    /// Its name as the line has it.
    package let name: TextID
    /// Whose the answer is, if the line says so.
    package let person: TextID?
    /// What is answered: one value, or those that go together; none passes the question over.
    package let values: [Constant]

    /// Creates an answer.
    package init(
      place: Place, target: Target, name: TextID, person: TextID?, values: [Constant]
    ) {
      self.place = place
      self.target = target
      self.name = name
      self.person = person
      self.values = values
    }
  }

  /// A title as a `proef` names it, and the phases that have it.
  package struct Title: Sendable, Equatable {
    /// The title.
    package let text: TextID
    /// The phases.
    package let phases: [ID<Phase>]

    /// Creates a title.
    package init(_ text: TextID, _ phases: [ID<Phase>]) {
      self.text = text
      self.phases = phases
    }
  }

  /// A part of a condition, so that it can be said what came of it.
  package struct Part: Sendable, Equatable {
    /// The part as it is written.
    package let words: TextID
    /// What it amounts to.
    package let value: ID<Expression>

    /// Creates a part of a condition.
    package init(words: TextID, value: ID<Expression>) {
      self.words = words
      self.value = value
    }
  }

  /// A `verwacht`.
  package struct Expectation: Sendable, Equatable {
    /// What must hold at the end.
    package enum Kind: Sendable, Equatable {
      /// The longest course ends between these, either of which may be missing.
      case duration(least: ID<Expression>?, most: ID<Expression>?)
      /// These phases were passed, in this order.
      case phases([Title])
      /// This phase was not reached.
      case noPhase(Title)
      /// A condition, with what there is to tell of it where it doesn't hold.
      case holds(ID<Expression>, [Part])
    }

    /// Where it stands.
    package let place: Place
    /// What must hold.
    package let kind: Kind

    /// Creates an expectation.
    package init(place: Place, kind: Kind) {
      self.place = place
      self.kind = kind
    }
  }

  /// Its title; nil where the line has none.
  package let title: TextID?
  /// Where it stands.
  package let place: Place
  /// Who takes part.
  package var participants = Participants.unsaid
  /// Who has which role, as far as it says.
  package var roles: [Holders] = []
  /// What is chosen beforehand, as far as it says.
  package var settings: [Setting] = []
  /// Which meeting of a series it is.
  package var meeting = 1
  /// What was carried here, in order.
  package var previous: [Previous] = []
  /// The answers, in order.
  package var answers: [Answer] = []
  /// What must hold, in order.
  package var expectations: [Expectation] = []

  /// Creates a trial that says nothing yet.
  package init(title: TextID?, place: Place) {
    self.title = title
    self.place = place
  }
}
