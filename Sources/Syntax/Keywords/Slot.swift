import Diagnostics

/// A place in the grammar where a keyword stands.
///
/// Slots, not words: `elke` before a name and `elk` behind a time are two, so that each language
/// translates them by their place. Past the lexer and the parser no language is known.
package enum Slot: UInt8, CaseIterable, Sendable {
  // The file and its header.
  case protocolTitle, language, trial
  case participants, duration, goal, source, author, version, location, materials, muted

  // Declarations and roles.
  case role, rule, card, list, choice, block, use, beforehand
  case others, rotating, drawn, later, secret, alongside, reveal

  // Who is meant.
  case everyone, facilitator, except, whisper

  // Phases and steps.
  case phase, pause, open, strict, protected
  case then, silence

  // The floor, places and cues.
  case speaks, listens, seat, circle, outside, centre, back, away
  case halfway, after, last, overtime

  // Asking and deciding.
  case note, collect, rate, confidential
  case choose, vote, votes, top, draw, appoint, appointed, from

  // Choices and loops.
  case condition, otherwise, stop, perform
  case each, round, repeated, times, until, whileTrue, between, shuffled, byRating

  // Amounts.
  case to, eachOf, shared, atMost, about, atLeast

  // Side by side.
  case together, track, subgroups, of

  // Values.
  case set, remember, previous, meeting, elapsed, remaining, count, tally, who, with
  case empty, yes, no, and, or, not
  case equals, moreThan, lessThan, otherThan, contains

  // Proeven, and what closes a block.
  case answer, expect, none
  case end

  /// Its name as the grammar has it, a Dutch spelling.
  package var name: String {
    switch self {
    // The only slot whose plain spelling is also that of another: `tot` of a range.
    case .until: "totdat"
    default: Keywords.plain(self, in: .dutch)
    }
  }
}

/// A word that doubles or halves the unit behind it: `half uur`, `anderhalf uur`.
package enum HalfWord: UInt8, CaseIterable, Sendable {
  /// `half`: half of the unit.
  case half
  /// `anderhalf`: one and a half of it.
  case oneAndAHalf
  /// What stands behind a number or a unit in English: `an hour and a half`.
  case andAHalf
}
