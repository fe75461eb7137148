// Which explanation belongs to which code.
import Diagnostics

extension Explanation {
  /// Returns what there is to say about a kind of finding.
  package static func of(_ code: DiagnosticCode) -> Explanation { code.explanation }
}

extension DiagnosticCode {
  /// What there is to say about it.
  fileprivate var explanation: Explanation {
    switch self {
    case .notUTF8: .notUTF8
    case .controlCharacter: .controlCharacter
    case .leftoverCharacter: .leftoverCharacter
    case .singleQuotes: .singleQuotes
    case .unclosedQuote: .unclosedQuote
    case .unclosedBrace: .unclosedBrace
    case .numberedItems: .numberedItems
    case .foreignKeyword: .foreignKeyword
    case .unknownLanguage: .unknownLanguage
    case .looseText: .looseText
    case .unknownLine: .unknownLine
    case .misspeltKeyword: .misspeltKeyword
    case .strayLine: .strayLine
    case .verbInFront: .verbInFront
    case .everyoneMeant: .everyoneMeant
    case .articleBeforeName: .articleBeforeName
    case .leftover: .leftover
    case .missingName: .missingName
    case .twoWordName: .twoWordName
    case .missingTitle: .missingTitle
    case .missingText: .missingText
    case .missingPeople: .missingPeople
    case .missingWord: .missingWord
    case .missingComma: .missingComma
    case .missingNumber: .missingNumber
    case .ambiguousNumber: .ambiguousNumber
    case .numberTooLong: .numberTooLong
    case .missingTime: .missingTime
    case .clockTime: .clockTime
    case .participantsAtLeast: .participantsAtLeast
    case .missingValue: .missingValue
    case .unclosedBracket: .unclosedBracket
    case .mixedLogic: .mixedLogic
    case .chainedComparison: .chainedComparison
    case .wrongSection: .wrongSection
    case .ruleTooLow: .ruleTooLow
    case .outsidePhase: .outsidePhase
    case .notHere: .notHere
    case .strayPart: .strayPart
    case .missingEnd: .missingEnd
    case .strayEnd: .strayEnd
    case .mismatchedEnd: .mismatchedEnd
    case .repeatedPart: .repeatedPart
    case .unknownName: .unknownName
    case .nameTaken: .nameTaken
    case .reservedName: .reservedName
    case .facilitatorCounted: .facilitatorCounted
    case .secondOthers: .secondOthers
    case .circularGroup: .circularGroup
    case .roleWithoutNumber: .roleWithoutNumber
    case .roleParts: .roleParts
    case .outsideLoop: .outsideLoop
    case .notWritable: .notWritable
    case .answerNeedsName: .answerNeedsName
    case .saidTwice: .saidTwice
    case .protocolMissing: .protocolMissing
    case .notACondition: .notACondition
    case .cannotCompare: .cannotCompare
    case .unknownOption: .unknownOption
    case .bareOption: .bareOption
    case .unitNeeded: .unitNeeded
    case .notADuration: .notADuration
    case .runsBackwards: .runsBackwards
    case .notPeople: .notPeople
    case .cannotCalculate: .cannotCalculate
    case .noteTypeDiffers: .noteTypeDiffers
    case .choiceValue: .choiceValue
    case .notAList: .notAList
    case .unknownLabel: .unknownLabel
    case .partMisplaced: .partMisplaced
    case .optionsMissing: .optionsMissing
    case .optionTwice: .optionTwice
    case .roundTime: .roundTime
    case .notACount: .notACount
    case .durationInText: .durationInText
    case .readTooEarly: .readTooEarly
    case .overwrittenEachTurn: .overwrittenEachTurn
    case .cueWithoutEnd: .cueWithoutEnd
    case .cueNeverDue: .cueNeverDue
    case .cueInOvertime: .cueInOvertime
    case .seatTwice: .seatTwice
    case .seatUnclear: .seatUnclear
    case .answerToNothing: .answerToNothing
    case .answerMisfit: .answerMisfit
    case .trialPeople: .trialPeople
    case .unknownPhase: .unknownPhase
    case .neverReached: .neverReached
    case .neverSo: .neverSo
    case .endlessLoop: .endlessLoop
    case .valueNeverRead: .valueNeverRead
    case .optionLeftOut: .optionLeftOut
    case .notAnEntry: .notAnEntry
    case .authorNotKnown: .authorNotKnown
    case .tooFewPeople: .tooFewPeople
    case .roleNobodyKnows: .roleNobodyKnows
    case .roundOverNobody: .roundOverNobody
    case .roundDoesNotFit: .roundDoesNotFit
    case .linesDoNotFit: .linesDoNotFit
    case .meetingTooLong: .meetingTooLong
    case .meetingMayRunLate: .meetingMayRunLate
    case .endNotKnown: .endNotKnown
    case .cannotAppoint: .cannotAppoint
    case .leavesOtherRole: .leavesOtherRole
    case .noEvaluation: .noEvaluation
    case .noRule: .noRule
    case .fileTooLarge: .fileTooLarge
    case .lineTooLong: .lineTooLong
    case .tooDeep: .tooDeep
    case .tooManyTokens: .tooManyTokens
    case .tooManyFindings: .tooManyFindings
    case .tooManySteps: .tooManySteps
    case .tooLong: .tooLong
    case .notYet: .notYet
    }
  }
}
