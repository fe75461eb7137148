import Diagnostics

/// A checked protocol: all that a session needs, and nothing of how it was written.
package struct Program: Sendable, Equatable {
  /// The language of the script, in which the session answers.
  package var language: Language
  /// Every text, by `TextID`.
  package var texts: [String] = []
  /// The protocol's title.
  package var title: TextID
  /// What the header says.
  package var header = Header()
  /// What the facilitator does, where the script says so.
  package var facilitator: Passage?
  /// The roles, as declared.
  package var roles: [Role] = []
  /// The choices, as declared.
  package var choices: [Choice] = []
  /// The lists that the script gives, as declared.
  package var decks: [Deck] = []
  /// The rules of the whole session.
  package var rules: [Reminder] = []
  /// The cards of the whole session.
  package var cards: [Reminder] = []
  /// What has to be done before the meeting, as declared.
  package var preparations: [Preparation] = []
  /// The names taken down, in order of the script.
  package var notes: [Note] = []
  /// The phases and breaks, as written.
  package var phases: [Phase] = []
  /// The steps.
  package var steps: [Step] = []
  /// The divisions into groups.
  package var divisions: [Division] = []
  /// The groups with a name.
  package var subgroups: [Subgroup] = []
  /// The silences.
  package var silences: [Silence] = []
  /// The questions.
  package var questions: [Question] = []
  /// The loops.
  package var loops: [Loop] = []
  /// What runs side by side.
  package var together: [Together] = []
  /// The expressions.
  package var expressions: [Expression] = []
  /// What is done, from the first to beyond the last, where the session ends by itself.
  package var instructions: [Instruction] = []
  /// The rehearsals that the script describes, as written; a session knows nothing of them.
  package var trials: [Trial] = []

  /// Creates a program that does nothing yet.
  package init(language: Language, title: TextID) {
    self.language = language
    self.title = title
  }

  /// The program without its words and its language: equal for a script and its translation.
  package var skeleton: Program {
    var result = self
    result.language = .dutch
    result.texts = texts.indices.map { "\($0)" }
    return result
  }

  /// Returns a text.
  package subscript(id: TextID) -> String { texts[id.index] }
  /// Returns a role.
  package subscript(id: ID<Role>) -> Role { roles[id.index] }
  /// Returns a choice.
  package subscript(id: ID<Choice>) -> Choice { choices[id.index] }
  /// Returns a list that the script gives.
  package subscript(id: ID<Deck>) -> Deck { decks[id.index] }
  /// Returns a note.
  package subscript(id: ID<Note>) -> Note { notes[id.index] }
  /// Returns a phase.
  package subscript(id: ID<Phase>) -> Phase { phases[id.index] }
  /// Returns a step.
  package subscript(id: ID<Step>) -> Step { steps[id.index] }
  /// Returns a division.
  package subscript(id: ID<Division>) -> Division { divisions[id.index] }
  /// Returns a group with a name.
  package subscript(id: ID<Subgroup>) -> Subgroup { subgroups[id.index] }
  /// Returns a silence.
  package subscript(id: ID<Silence>) -> Silence { silences[id.index] }
  /// Returns a question.
  package subscript(id: ID<Question>) -> Question { questions[id.index] }
  /// Returns a loop.
  package subscript(id: ID<Loop>) -> Loop { loops[id.index] }
  /// Returns what runs side by side.
  package subscript(id: ID<Together>) -> Together { together[id.index] }
  /// Returns an expression.
  package subscript(id: ID<Expression>) -> Expression { expressions[id.index] }
}
