/// A value that is known before anything runs.
package enum Constant: Sendable, Equatable {
  /// A text.
  case text(TextID)
  /// A number.
  case number(Decimal)
  /// Yes or no.
  case yesNo(Bool)
  /// A duration in milliseconds.
  case duration(Int64)
  /// An option: one of a fixed list of texts.
  case option(TextID)
}

/// How two values are compared.
package enum Relation: UInt8, Sendable {
  /// The same; for texts letter case aside.
  case equal
  /// Not the same, and neither empty.
  case unequal
  /// Less or shorter.
  case less
  /// Not more.
  case atMost
  /// More or longer.
  case more
  /// Not less.
  case atLeast
  /// The left holds the right.
  case contains
}

/// Who is meant: people and roles joined, others taken out.
package struct Audience: Sendable, Equatable {
  /// Expressions of people, `.facilitator` among them.
  package let members: [ID<Expression>]
  /// Expressions of people that are left out.
  package let except: [ID<Expression>]

  /// Creates an audience.
  package init(_ members: [ID<Expression>], except: [ID<Expression>] = []) {
    self.members = members
    self.except = except
  }
}

/// What a session knows of itself.
package enum SessionFact: UInt8, Sendable {
  /// Which meeting of a series it is, from 1.
  case meeting
  /// How long it has run since its first phase began, without interruptions.
  case elapsed
  /// How long it has left: to its hard end, else of what is booked; empty where neither is known.
  case remaining
}

/// An expression; its parts are others of the same program.
package enum Expression: Sendable, Equatable {
  /// A value known beforehand.
  case constant(Constant)
  /// `leeg`.
  case empty
  /// What was taken down under a name.
  case note(ID<Note>)
  /// What was carried here under a name from the meeting before; empty at a first one.
  case previous(ID<Note>)
  /// Who holds a role now.
  case role(ID<Role>)
  /// What was chosen before the first phase.
  case choice(ID<Choice>)
  /// A list that the script gives.
  case deck(ID<Deck>)
  /// The votes of the last vote under a name, as a text.
  case tally(ID<Note>)
  /// Whose or what turn it is in a loop.
  case turn(ID<Loop>)
  /// The people of a group with a name, as they were last divided.
  case subgroup(ID<Subgroup>)
  /// Everyone who is present.
  case everyone
  /// Whoever operates the session, none of those present.
  case facilitator
  /// People joined, others taken out.
  case people(Audience)
  /// Lists joined, entries of others taken out: each a list of the other kind of member.
  case entries([ID<Expression>], except: [ID<Expression>])
  /// A text in quotes with values in it.
  case compose(Template)
  /// What the session knows of itself.
  case fact(SessionFact)
  /// How many people or entries.
  case count(ID<Expression>)
  /// The entries of a list with a label.
  case labelled(ID<Expression>, TextID)
  /// The entries of a list that are from some people.
  case from(ID<Expression>, ID<Expression>)
  /// Who brought an entry in.
  case author(ID<Expression>)
  /// Not.
  case not(ID<Expression>)
  /// All hold.
  case all([ID<Expression>])
  /// At least one holds.
  case any([ID<Expression>])
  /// A comparison; with an empty side it doesn't hold.
  case compare(ID<Expression>, Relation, ID<Expression>)
  /// Whether something is empty; `false` for whether it is not.
  case isEmpty(ID<Expression>, Bool)
  /// A sum of numbers or of durations; empty where one is, or beyond 18 digits.
  case sum(ID<Expression>, ID<Expression>)
  /// A difference of numbers or of durations.
  case difference(ID<Expression>, ID<Expression>)
  /// A product of numbers, or of a number and a duration.
  case product(ID<Expression>, ID<Expression>)
}

/// A time, or a range of two, reckoned when it is entered; equal ends for a time alone.
package struct TimeRange: Sendable, Equatable {
  /// The lower end, an expression of a duration.
  package let least: ID<Expression>
  /// The upper end, an expression of a duration.
  package let most: ID<Expression>

  /// Creates a range.
  package init(least: ID<Expression>, most: ID<Expression>) {
    self.least = least
    self.most = most
  }
}
