// How a vote is seen that was taken in this phase.

/// The votes of a vote in the phase that runs.
package struct ResultView: Sendable, Equatable {
  /// What was asked.
  package let question: ShownText
  /// The votes, most first; what got none is left out.
  package let votes: [Votes]
  /// Whether nobody but the facilitator voted, or a role that is still secret.
  package let isForFacilitator: Bool
  /// Whether it was voted in confidence.
  package let isConfidential: Bool

  /// The votes for one of the options.
  package struct Votes: Sendable, Equatable {
    /// The option.
    package let option: String
    /// How many votes it got.
    package let count: Int
  }
}
