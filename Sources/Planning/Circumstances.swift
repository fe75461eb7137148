import ProgramModel

/// What is known of a meeting beyond its program: who is there, and what was chosen.
package struct Circumstances: Sendable {
  /// How many take part.
  package let size: Int
  /// Which meeting of its series it is.
  package let meeting: Int
  /// How many hold each role; nil for a role without a number.
  package let holders: [ClosedRange<Int>?]
  /// What each choice is; nil where that is no constant of the program.
  package let choices: [Constant?]

  /// How many entries each note has, in the order of the program.
  package let entries: [Int]

  /// Creates circumstances.
  package init(
    size: Int, meeting: Int, holders: [ClosedRange<Int>?], choices: [Constant?], entries: [Int]
  ) {
    self.entries = entries
    self.size = size
    self.meeting = meeting
    self.holders = holders
    self.choices = choices
  }

  /// Creates what can be known before a meeting: a size, and every choice as it is by
  /// default unless something else is chosen.
  package init(
    of program: Program, size: Int, meeting: Int = 1, choices: [Constant?]? = nil
  ) {
    self.init(
      size: size, meeting: meeting, holders: program.roles.map { $0.heldBy },
      choices: choices ?? program.choices.map { $0.standard },
      entries: program.notes.map { _ in 0 })
  }
}

extension Role {
  /// How many may hold it at some moment: one that is given on the way is nobody's before.
  package var heldBy: ClosedRange<Int>? {
    number.map { filling == .later ? 0...$0.upperBound : $0 }
  }
}
