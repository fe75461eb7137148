/// The closed list of what `ivp` can find in a script.
///
/// A code is never reused and never renumbered. Each has an explanation with a wrong and a right
/// example in both languages (`Checking/Explanations`).
/// 100–199 text and syntax · 200–299 names · 300–399 types · 400–499 flow and asking ·
/// 500–599 people, time and craft · 600–699 what comes of playing a `proef` ·
/// 900–999 limits, and what can't run yet.
package enum DiagnosticCode: Int, CaseIterable, Sendable {
  // Text and syntax.
  case notUTF8 = 101
  case controlCharacter = 102
  case leftoverCharacter = 103
  case singleQuotes = 104
  case unclosedQuote = 105
  case unclosedBrace = 106
  case numberedItems = 107
  case foreignKeyword = 110
  case unknownLanguage = 111
  case looseText = 112
  case unknownLine = 113
  case misspeltKeyword = 114
  case strayLine = 115
  case verbInFront = 116
  case everyoneMeant = 117
  case articleBeforeName = 118
  case leftover = 120
  case missingName = 121
  case twoWordName = 122
  case missingTitle = 123
  case missingText = 124
  case missingPeople = 125
  case missingWord = 126
  case missingComma = 127
  case missingNumber = 130
  case ambiguousNumber = 131
  case numberTooLong = 132
  case missingTime = 133
  case clockTime = 134
  case participantsAtLeast = 135
  case missingValue = 140
  case unclosedBracket = 141
  case mixedLogic = 142
  case chainedComparison = 143
  case wrongSection = 150
  case ruleTooLow = 151
  case outsidePhase = 152
  case notHere = 153
  case strayPart = 154
  case missingEnd = 155
  case strayEnd = 156
  case mismatchedEnd = 157
  case repeatedPart = 158

  // Names.
  case unknownName = 201
  case nameTaken = 202
  case reservedName = 203
  case facilitatorCounted = 204
  case secondOthers = 205
  case circularGroup = 206
  case roleWithoutNumber = 207
  case roleParts = 208
  case outsideLoop = 209
  case notWritable = 210
  case answerNeedsName = 211
  case saidTwice = 212
  case protocolMissing = 213
  case unknownBlock = 240
  case argumentCount = 241
  case circularBlocks = 242
  case useNotFound = 250
  case usePath = 251
  case circularUse = 252
  case usesProtocol = 253

  // Types.
  case notACondition = 301
  case cannotCompare = 302
  case unknownOption = 303
  case bareOption = 304
  case unitNeeded = 305
  case notADuration = 306
  case runsBackwards = 307
  case notPeople = 308
  case cannotCalculate = 309
  case noteTypeDiffers = 310
  case choiceValue = 311
  case notAList = 312
  case unknownLabel = 313
  case partMisplaced = 314
  case optionsMissing = 315
  case optionTwice = 316
  case roundTime = 317
  case notACount = 318
  case durationInText = 319
  case notAnEntry = 330
  case oneGroup = 331
  case notRated = 340
  case tallyNeedsVote = 341

  // Flow and asking.
  case readTooEarly = 401
  case overwrittenEachTurn = 402
  case takenInTwoTracks = 403
  case cueWithoutEnd = 404
  case cueNeverDue = 405
  case cueInOvertime = 406
  case seatTwice = 407
  case seatUnclear = 408
  case emptyText = 409
  case answerToNothing = 410
  case answerMisfit = 411
  case trialPeople = 412
  case unknownPhase = 413
  case neverReached = 420
  case neverSo = 421
  case endlessLoop = 422
  case valueNeverRead = 423
  case optionLeftOut = 424
  case authorNotKnown = 430
  case confidenceInUse = 431
  case secretToldTooEarly = 432
  case notRemembered = 440

  // People, time and craft.
  case tooFewPeople = 501
  case roleNobodyKnows = 502
  case roundOverNobody = 503
  case roundDoesNotFit = 510
  case linesDoNotFit = 511
  case meetingTooLong = 512
  case meetingMayRunLate = 513
  case endNotKnown = 514
  case cannotAppoint = 520
  case leavesOtherRole = 521
  case nothingToReveal = 522
  case noEvaluation = 530
  case noRule = 531

  // What comes of playing a `proef`: `ivp test` finds these, not `ivp check`.
  case expectationNotMet = 601
  case answerLeftOver = 602
  case answerOutOfPlace = 603
  case trialWithoutEnd = 604

  // Limits.
  case fileTooLarge = 901
  case lineTooLong = 902
  case tooDeep = 903
  case tooManyTokens = 904
  case tooManyFindings = 905
  case tooManySteps = 950
  case tooLong = 951
  case tooManyTurns = 952

  /// The number as it is shown: `IVP101`.
  package var label: String { "IVP\(rawValue)" }

  /// The name as it is shown and typed: `not-utf8`.
  package var slug: String {
    switch self {
    case .notUTF8: "not-utf8"
    case .controlCharacter: "control-character"
    case .leftoverCharacter: "leftover-character"
    case .singleQuotes: "single-quotes"
    case .unclosedQuote: "unclosed-quote"
    case .unclosedBrace: "unclosed-brace"
    case .numberedItems: "numbered-items"
    case .foreignKeyword: "foreign-keyword"
    case .unknownLanguage: "unknown-language"
    case .looseText: "loose-text"
    case .unknownLine: "unknown-line"
    case .misspeltKeyword: "misspelt-keyword"
    case .strayLine: "stray-line"
    case .verbInFront: "verb-in-front"
    case .everyoneMeant: "everyone-meant"
    case .articleBeforeName: "article-before-name"
    case .leftover: "leftover"
    case .missingName: "missing-name"
    case .twoWordName: "two-word-name"
    case .missingTitle: "missing-title"
    case .missingText: "missing-text"
    case .missingPeople: "missing-people"
    case .missingWord: "missing-word"
    case .missingComma: "missing-comma"
    case .missingNumber: "missing-number"
    case .ambiguousNumber: "ambiguous-number"
    case .numberTooLong: "number-too-long"
    case .missingTime: "missing-time"
    case .clockTime: "clock-time"
    case .participantsAtLeast: "participants-at-least"
    case .missingValue: "missing-value"
    case .unclosedBracket: "unclosed-bracket"
    case .mixedLogic: "mixed-logic"
    case .chainedComparison: "chained-comparison"
    case .wrongSection: "wrong-section"
    case .ruleTooLow: "rule-too-low"
    case .outsidePhase: "outside-phase"
    case .notHere: "not-here"
    case .strayPart: "stray-part"
    case .missingEnd: "missing-end"
    case .strayEnd: "stray-end"
    case .mismatchedEnd: "mismatched-end"
    case .repeatedPart: "repeated-part"
    case .fileTooLarge: "file-too-large"
    case .lineTooLong: "line-too-long"
    case .tooDeep: "too-deep"
    case .tooManyTokens: "too-many-tokens"
    case .tooManyFindings: "too-many-findings"
    case .unknownName: "unknown-name"
    case .nameTaken: "name-taken"
    case .reservedName: "reserved-name"
    case .facilitatorCounted: "facilitator-counted"
    case .secondOthers: "second-others"
    case .circularGroup: "circular-group"
    case .roleWithoutNumber: "role-without-number"
    case .roleParts: "role-parts"
    case .outsideLoop: "outside-loop"
    case .notWritable: "not-writable"
    case .answerNeedsName: "answer-needs-name"
    case .saidTwice: "said-twice"
    case .protocolMissing: "protocol-missing"
    case .unknownBlock: "unknown-block"
    case .argumentCount: "argument-count"
    case .circularBlocks: "circular-blocks"
    case .useNotFound: "use-not-found"
    case .usePath: "use-path"
    case .circularUse: "circular-use"
    case .usesProtocol: "uses-protocol"
    case .notACondition: "not-a-condition"
    case .cannotCompare: "cannot-compare"
    case .unknownOption: "unknown-option"
    case .bareOption: "bare-option"
    case .unitNeeded: "unit-needed"
    case .notADuration: "not-a-duration"
    case .runsBackwards: "runs-backwards"
    case .notPeople: "not-people"
    case .cannotCalculate: "cannot-calculate"
    case .noteTypeDiffers: "note-type-differs"
    case .choiceValue: "choice-value"
    case .notAList: "not-a-list"
    case .unknownLabel: "unknown-label"
    case .notRated: "not-rated"
    case .tallyNeedsVote: "tally-needs-vote"
    case .partMisplaced: "part-misplaced"
    case .optionsMissing: "options-missing"
    case .optionTwice: "option-twice"
    case .roundTime: "round-time"
    case .notACount: "not-a-count"
    case .durationInText: "duration-in-text"
    case .notAnEntry: "not-an-entry"
    case .oneGroup: "one-group"
    case .readTooEarly: "read-too-early"
    case .overwrittenEachTurn: "overwritten-each-turn"
    case .takenInTwoTracks: "taken-in-two-tracks"
    case .cueWithoutEnd: "cue-without-end"
    case .cueNeverDue: "cue-never-due"
    case .cueInOvertime: "cue-in-overtime"
    case .emptyText: "empty-text"
    case .seatTwice: "seat-twice"
    case .seatUnclear: "seat-unclear"
    case .answerToNothing: "answer-to-nothing"
    case .answerMisfit: "answer-misfit"
    case .trialPeople: "trial-people"
    case .unknownPhase: "unknown-phase"
    case .neverReached: "never-reached"
    case .neverSo: "never-so"
    case .endlessLoop: "endless-loop"
    case .valueNeverRead: "value-never-read"
    case .optionLeftOut: "option-left-out"
    case .authorNotKnown: "author-not-known"
    case .confidenceInUse: "confidence-in-use"
    case .secretToldTooEarly: "secret-told-too-early"
    case .notRemembered: "not-remembered"
    case .tooFewPeople: "too-few-people"
    case .roleNobodyKnows: "role-nobody-knows"
    case .roundOverNobody: "round-over-nobody"
    case .roundDoesNotFit: "round-does-not-fit"
    case .linesDoNotFit: "lines-do-not-fit"
    case .meetingTooLong: "meeting-too-long"
    case .meetingMayRunLate: "meeting-may-run-late"
    case .endNotKnown: "end-not-known"
    case .cannotAppoint: "cannot-appoint"
    case .leavesOtherRole: "leaves-other-role"
    case .nothingToReveal: "nothing-to-reveal"
    case .noEvaluation: "no-evaluation"
    case .noRule: "no-rule"
    case .expectationNotMet: "expectation-not-met"
    case .answerLeftOver: "answer-left-over"
    case .answerOutOfPlace: "answer-out-of-place"
    case .trialWithoutEnd: "trial-without-end"
    case .tooManySteps: "too-many-steps"
    case .tooLong: "too-long"
    case .tooManyTurns: "too-many-turns"
    }
  }
}
