// The course of a session that was played: what happened, as far as it is worth a line.
import Runtime

/// Something that happened while a session was played.
package struct CourseEntry: Sendable, Equatable {
  /// What happened.
  package enum Kind: Sendable, Equatable {
    /// A phase began; a break has no title.
    case phase(title: String?)
    /// Something was answered, under a name, by somebody if that is known.
    case answer(name: String, words: String, person: String?)
    /// Something was passed over.
    case passedOver(name: String)
    /// The session ended.
    case end(Ending)
  }

  /// When it happened.
  package let instant: Instant
  /// What happened.
  package let kind: Kind
}
