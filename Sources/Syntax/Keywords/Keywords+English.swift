/// The words of English scripts; of each row the first is the plain one, which the formatter
/// writes.
extension Vocabulary {
  static let english = Vocabulary(
    slots: [
      (.protocolTitle, ["protocol"]), (.language, ["language"]), (.trial, ["scenario"]),

      (.participants, ["participants"]), (.duration, ["duration"]), (.goal, ["goal"]),
      (.source, ["source"]), (.author, ["author"]), (.version, ["version"]),
      (.location, ["location"]), (.materials, ["materials"]), (.muted, ["muted"]),

      (.role, ["role"]), (.rule, ["rule"]), (.card, ["card"]), (.list, ["list"]),
      (.choice, ["setting"]), (.block, ["block"]), (.use, ["use"]),
      (.beforehand, ["beforehand"]),

      (.others, ["others", "everyone else"]), (.rotating, ["rotating"]), (.drawn, ["drawn"]),
      (.later, ["later"]), (.secret, ["secret"]), (.alongside, ["alongside"]),
      (.reveal, ["reveal"]),

      (.everyone, ["everyone"]), (.facilitator, ["facilitator"]), (.except, ["except"]),
      (.whisper, ["whisper"]),

      (.phase, ["phase"]), (.pause, ["break"]), (.open, ["open"]), (.strict, ["strict"]),
      (.protected, ["protected"]),
      (.then, ["then"]), (.silence, ["silence"]),

      (.speaks, ["speaks", "speak"]), (.listens, ["listens", "listen"]), (.seat, ["seat"]),
      (.circle, ["circle"]), (.outside, ["outside"]), (.centre, ["centre", "center"]),
      (.back, ["back"]), (.away, ["away"]),

      (.halfway, ["halfway"]), (.after, ["after"]), (.last, ["last"]),
      (.overtime, ["overtime"]),

      (.note, ["note"]), (.collect, ["collect"]), (.rate, ["rate"]),
      (.confidential, ["confidential"]),

      (.choose, ["choose"]), (.vote, ["vote"]),
      (.votes, ["votes", "vote", "dots", "dot", "points", "point"]), (.top, ["top"]),
      (.draw, ["draw"]), (.appoint, ["appoint"]), (.appointed, []), (.from, ["from"]),

      (.condition, ["if"]), (.otherwise, ["else"]), (.stop, ["stop"]), (.perform, ["do"]),

      (.each, ["each", "every", "per"]), (.round, ["round"]), (.repeated, ["repeat"]),
      (.times, ["times", "time"]), (.until, ["until"]), (.whileTrue, ["while"]),
      (.between, ["between"]), (.shuffled, ["shuffled"]), (.byRating, ["by rating"]),

      (.to, ["to", "through", "-", "–"]),
      (.eachOf, ["each", "per", "per person", "per participant"]), (.shared, ["shared"]),
      (.atMost, ["at most", "max", "max.", "no more than", "up to"]),
      (.about, ["about", "circa", "ca."]), (.atLeast, ["at least"]),

      (.together, ["together"]), (.track, ["track"]), (.subgroups, ["subgroups"]), (.of, ["of"]),

      (.set, ["set"]), (.remember, ["remember"]), (.previous, ["previous"]),
      (.meeting, ["meeting"]), (.elapsed, ["elapsed"]), (.remaining, ["remaining"]),
      (.count, ["count"]), (.tally, ["tally"]), (.who, ["who"]), (.with, ["with"]),
      (.empty, ["empty"]), (.yes, ["yes"]), (.no, ["no"]), (.and, ["and"]), (.or, ["or"]),
      (.not, ["not"]),

      (.equals, ["is"]), (.moreThan, ["more than"]), (.lessThan, ["less than"]),
      (.otherThan, ["other than"]), (.contains, ["contains"]),

      (.answer, ["answer"]), (.expect, ["expect"]), (.none, ["no"]),
      (.end, ["end"]),
    ],
    pairs: [.speaks, .listens],
    units: [
      (.second, ["second", "seconds", "sec"]), (.minute, ["minute", "minutes", "min"]),
      (.quarter, ["quarter of an hour", "quarters of an hour"]), (.hour, ["hour", "hours"]),
      (.day, ["day", "days"]), (.week, ["week", "weeks"]),
    ],
    halves: [
      (.half, ["half a", "half an", "half"]), (.oneAndAHalf, []), (.andAHalf, ["and a half"]),
    ],
    articles: ["a", "an"],
    numbers: [
      (1, ["one"]), (2, ["two"]), (3, ["three"]), (4, ["four"]), (5, ["five"]), (6, ["six"]),
      (7, ["seven"]), (8, ["eight"]), (9, ["nine"]), (10, ["ten"]), (11, ["eleven"]),
      (12, ["twelve"]),
    ])
}
