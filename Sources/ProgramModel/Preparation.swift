/// What somebody has to do before the meeting (`vooraf`): for a run sheet, not for the session.
package struct Preparation: Sendable, Equatable {
  /// Where it stands.
  package let place: Place
  /// How long before the meeting, an expression of a duration.
  package let time: ID<Expression>
  /// Who has to; nil for everyone.
  package let audience: Audience?
  /// What has to be done.
  package let passage: Passage

  /// Creates a preparation.
  package init(place: Place, time: ID<Expression>, audience: Audience?, passage: Passage) {
    self.place = place
    self.time = time
    self.audience = audience
    self.passage = passage
  }
}
