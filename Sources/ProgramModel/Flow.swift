/// When a cue is due, on the clock of its phase or turn.
package enum Moment: Sendable, Equatable {
  /// At half of the time.
  case halfway
  /// So many milliseconds after the beginning.
  case after(Int64)
  /// So many milliseconds before the end.
  case last(Int64)
  /// When the time is over.
  case overtime
}

/// A text that comes at its moment, once a visit.
package struct Cue: Sendable, Equatable {
  /// Where it stands.
  package let place: Place
  /// When it is due.
  package let moment: Moment
  /// For whom; nil is for the facilitator alone.
  package let audience: Audience?
  /// What it says.
  package let passage: Passage

  /// Creates a cue.
  package init(place: Place, moment: Moment, audience: Audience?, passage: Passage) {
    self.place = place
    self.moment = moment
    self.audience = audience
    self.passage = passage
  }
}

/// A part of the meeting with a clock of its own, a break too.
package struct Phase: Sendable, Equatable {
  /// Where it stands.
  package let place: Place
  /// Its title; a break has none.
  package let title: Template?
  /// Its number among the phases as written, from 1; a break has none.
  package let number: Int?
  /// How long it lasts, where that is said.
  package let time: TimeRange?
  /// Whether it says that it has no end (`open`).
  package let isOpen: Bool
  /// Whether it moves on by itself.
  package let isStrict: Bool
  /// Whether it makes no sound and shows the group no digits.
  package let isMuted: Bool
  /// Whether it is never asked to give up time.
  package let isProtected: Bool
  /// What it is about.
  package let purpose: Passage?
  /// Its own rules.
  package let rules: [Reminder]
  /// Its own cards.
  package let cards: [Reminder]
  /// Its cues, in order of the script.
  package let cues: [Cue]

  /// Creates a phase.
  package init(
    place: Place, title: Template?, number: Int?, time: TimeRange?, isOpen: Bool = false,
    isStrict: Bool = false, isMuted: Bool = false, isProtected: Bool = false,
    purpose: Passage? = nil, rules: [Reminder] = [], cards: [Reminder] = [], cues: [Cue] = []
  ) {
    self.place = place
    self.title = title
    self.number = number
    self.time = time
    self.isOpen = isOpen
    self.isStrict = isStrict
    self.isMuted = isMuted
    self.isProtected = isProtected
    self.purpose = purpose
    self.rules = rules
    self.cards = cards
    self.cues = cues
  }

  /// Whether it is a break: not working time.
  package var isBreak: Bool { number == nil }
}

/// What is said to somebody.
package struct Prompt: Sendable, Equatable {
  /// Where it stands.
  package let place: Place
  /// For whom.
  package let audience: Audience
  /// What is said.
  package let passage: Passage
  /// Whether it is for their eyes only.
  package let isWhisper: Bool
  /// The groups into which its people are divided, when it is shown.
  package let division: ID<Division>?

  /// Creates a prompt.
  package init(
    place: Place, audience: Audience, passage: Passage, isWhisper: Bool = false,
    division: ID<Division>? = nil
  ) {
    self.division = division
    self.place = place
    self.audience = audience
    self.passage = passage
    self.isWhisper = isWhisper
  }
}

/// Prompts that stand together: one screen, one stop, one move on.
package struct Step: Sendable, Equatable {
  /// Where its first prompt stands.
  package let place: Place
  /// Its prompts, in order.
  package let prompts: [Prompt]
  /// The one time among them.
  package let time: TimeRange?
  /// The question right under it, which shares its stop.
  package let question: ID<Question>?

  /// Creates a step.
  package init(place: Place, prompts: [Prompt], time: TimeRange?, question: ID<Question>?) {
    self.place = place
    self.prompts = prompts
    self.time = time
    self.question = question
  }
}

/// A time in which nobody named speaks, and which ends by itself.
package struct Silence: Sendable, Equatable {
  /// Where it stands.
  package let place: Place
  /// How long it lasts.
  package let time: TimeRange
  /// Who is silent.
  package let audience: Audience
  /// What to do meanwhile.
  package let passage: Passage?

  /// Creates a silence.
  package init(place: Place, time: TimeRange, audience: Audience, passage: Passage?) {
    self.place = place
    self.time = time
    self.audience = audience
    self.passage = passage
  }
}

/// What may be chosen.
package enum Options: Sendable, Equatable {
  /// Written options, in order.
  case fixed([TextID])
  /// The people or entries of an expression.
  case from(ID<Expression>)
  /// Yes or no.
  case yesNo
}

/// How people vote, and what comes of it.
package struct Ballot: Sendable, Equatable {
  /// How many votes each has.
  package let votes: Int
  /// How many win.
  package let places: Int
  /// Whether what wins is a list, however many there are.
  package let isList: Bool
  /// Whether a tie is asked about, as somebody reads what wins; else the first in order wins.
  package let settlesTies: Bool

  /// Creates a ballot.
  package init(votes: Int, places: Int, isList: Bool, settlesTies: Bool) {
    self.votes = votes
    self.places = places
    self.isList = isList
    self.settlesTies = settlesTies
  }
}

/// What an answer looks like.
package enum QuestionKind: Sendable, Equatable {
  /// A text.
  case text
  /// A number from the one to the other, both included.
  case number(Decimal, Decimal)
  /// Yes or no.
  case yesNo
  /// Entries, at most so many a visit.
  case collect(Int?)
  /// One of the options; where more may be chosen, up to so many, as a list.
  case choose(Options, most: Int)
  /// Votes for each of the options.
  case vote(Options, Ballot)
  /// A label for each entry of a list.
  case rate(ID<Expression>, [TextID])
  /// Who of these people is to hold a role.
  case appoint(ID<Role>, from: ID<Expression>)
}

/// Who answers a question.
package enum Answerer: Sendable, Equatable {
  /// The group; an answer is nobody's in particular.
  case group
  /// One person by declaration: an answer is theirs.
  case person(Audience)
  /// Several people, or the facilitator; an answer is nobody's unless it is given with a name.
  case people(Audience)
}

/// Something that is asked.
package struct Question: Sendable, Equatable {
  /// Where it stands.
  package let place: Place
  /// The name under which the answer is kept; nil where it is for the report alone.
  package let note: ID<Note>?
  /// What an answer looks like.
  package let kind: QuestionKind
  /// Who answers.
  package let answerer: Answerer
  /// The question, with a list to read where its items are no options.
  package let passage: Passage
  /// Whether what is answered, or rated, is kept out of every file (`vertrouwelijk`).
  package let isConfidential: Bool

  /// Creates a question.
  package init(
    place: Place, note: ID<Note>?, kind: QuestionKind, answerer: Answerer, passage: Passage,
    isConfidential: Bool = false
  ) {
    self.place = place
    self.note = note
    self.kind = kind
    self.answerer = answerer
    self.passage = passage
    self.isConfidential = isConfidential
  }
}

/// Where somebody sits.
package enum Spot: Sendable, Equatable {
  /// In the circle.
  case circle
  /// Outside it.
  case outside
  /// In the middle.
  case centre
  /// Out of the room.
  case away
  /// At a place with a name.
  case named(Template)
}

/// What time the turns of a round have.
package enum TurnTime: Sendable, Equatable {
  /// So much for each.
  case each(TimeRange)
  /// So much for all of them together, of which each has its share.
  case shared(TimeRange)
}

/// How a loop goes on.
package enum LoopKind: Sendable, Equatable {
  /// A turn for each person, with the floor, and with a clock if there is a time.
  case round(ID<Expression>, time: TurnTime?)
  /// A turn for each person or entry.
  case each(ID<Expression>)
  /// So many turns.
  case times(ID<Expression>)
  /// Until a condition holds, asked after each turn; the notes named are emptied on entry.
  case until(ID<Expression>, clearing: [ID<Note>])
  /// As long as a condition holds, asked before each turn.
  case whileTrue(ID<Expression>)
}

/// In which order a loop over people or entries goes.
package enum LoopOrder: UInt8, Sendable {
  /// As they are.
  case given
  /// At random.
  case shuffled
  /// As they were last rated, in the order of the labels.
  case byRating
}

/// Lines that are done several times.
package struct Loop: Sendable, Equatable {
  /// Where it stands.
  package let place: Place
  /// The name that stands for whose or what turn it is.
  package let name: TextID?
  /// How it goes on.
  package let kind: LoopKind
  /// In which order it goes.
  package let order: LoopOrder
  /// At most so many turns, an expression of a number.
  package let bound: ID<Expression>?
  /// Whether it holds phases.
  package let holdsPhases: Bool
  /// The cues of each turn, on the turn's clock.
  package let cues: [Cue]
  /// The index of its first instruction, behind `.beginLoop`.
  package let start: Int
  /// The index of what is done between two turns, behind the `.endTurn` of a turn, if anything is;
  /// it ends in an `.endTurn` of its own.
  package let between: Int?
  /// The index of the instruction behind its last `.endTurn`.
  package let end: Int

  /// Creates a loop.
  package init(
    place: Place, name: TextID?, kind: LoopKind, order: LoopOrder = .given, bound: ID<Expression>?,
    holdsPhases: Bool, cues: [Cue], start: Int, between: Int? = nil, end: Int
  ) {
    self.place = place
    self.name = name
    self.kind = kind
    self.order = order
    self.bound = bound
    self.holdsPhases = holdsPhases
    self.cues = cues
    self.start = start
    self.between = between
    self.end = end
  }
}

/// One thing that a session can do.
///
/// A program is a flat list of them; what waits for somebody is `.step`, `.silence`, `.ask`, and
/// `.endPhase` of a phase in which nothing waited.
package enum Instruction: Sendable, Equatable {
  /// Ends the phase that runs, if any, and begins another.
  case beginPhase(ID<Phase>)
  /// Ends the phase that runs, if any.
  case endPhase
  /// Shows prompts and asks what stands under them.
  case step(ID<Step>)
  /// Keeps silence.
  case silence(ID<Silence>)
  /// Takes the prompts above out of view (`daarna`).
  case clearPrompts
  /// Asks something at a stop of its own.
  case ask(ID<Question>)
  /// Gives the floor to an audience, or (false) takes it away.
  case floor(Audience, speaks: Bool, Place)
  /// Seats an audience somewhere, with their backs turned or not; no spot is their own chair.
  case seat(Audience, Spot?, backTurned: Bool, Place)
  /// Keeps a value under a name.
  case set(ID<Note>, ID<Expression>, Place)
  /// Gives a role to people, as many as it holds.
  case appoint(ID<Role>, ID<Expression>, Place)
  /// Lets everybody know who has a role (`onthul`).
  case reveal(ID<Role>, Place)
  /// Draws one of a list or of some people, none of which was drawn before, and keeps it.
  case draw(ID<Note>, ID<Expression>, Place)
  /// Carries a name to the next meeting; only its entries with a label, if one is given.
  case remember(ID<Note>, label: TextID?, Place)
  /// Goes on at an index.
  case jump(Int)
  /// Goes on at an index unless a condition holds.
  case jumpUnless(ID<Expression>, Int)
  /// Begins a loop: into its first turn, or to its `end` where there is none.
  case beginLoop(ID<Loop>)
  /// Ends a turn, or what is done between two: to the loop's `start` for the next turn, to its
  /// `between` if another follows, or on to its `end`.
  case endTurn(ID<Loop>)
  /// Begins the lines of a block, done at a place; what is said of floor and seats in them holds to
  /// their end.
  case beginBlock(Place)
  /// Ends the lines of a block.
  case endBlock
  /// Begins tracks beside each other: each behind the `.endTrack` of the one before, the last one's
  /// before what comes when all have ended.
  case beginTracks(ID<Together>)
  /// Ends a track.
  case endTrack
  /// Ends the session.
  case stop
}
