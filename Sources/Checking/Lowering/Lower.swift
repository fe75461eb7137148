// The last phase: a checked tree becomes a program, a flat list of what a session does.
import Diagnostics
import ProgramModel
import Syntax

/// All that the earlier phases found out about a script without errors.
struct CheckedScript: Sendable {
  /// The script.
  let tree: SyntaxTree
  /// Its names.
  let names: Names
  /// Its roles.
  let roster: Roster
  /// What its names and values are.
  let types: Types
  /// Where its pieces come from.
  let seams: Seams
  /// Which names its lines read.
  let reads: Reads

  init(_ script: Woven, names: Names, roster: Roster, types: Types) {
    tree = script.tree
    seams = script.seams
    self.names = names
    self.roster = roster
    self.types = types
    reads = Reads(tree, names)
  }
}

/// Returns the program that a script stands for, nil for one without a title: a library.
func lower(_ script: CheckedScript) -> Program? {
  guard let title = script.tree.title?.title else { return nil }
  var lowering = Lowering(script)
  lowering.begin(title)
  lowering.lowerHeader()
  lowering.lowerDeclarations()
  lowering.lower(script.tree.flow)
  lowering.endPhase()
  lowering.lowerTrials()
  return lowering.finished()
}

/// The program as far as it is made; its parts lie in files of their own.
struct Lowering {
  let tree: SyntaxTree
  let names: Names
  let types: Types
  let roster: Roster
  let crowd: Crowd
  private let seams: Seams
  var program: Program

  /// The roles and choices that names stand for.
  var roles: [ID<Symbol>: ID<Role>] = [:]
  var choices: [ID<Symbol>: ID<Choice>] = [:]
  var decks: [ID<Symbol>: ID<Deck>] = [:]
  var subgroups: [ID<Symbol>: ID<Subgroup>] = [:]
  /// What blocks were given, once it was read.
  var arguments: [ID<Symbol>: ID<Expression>] = [:]
  /// The notes that names stand for, in order of the script.
  private var noteIDs: [ID<Symbol>: ID<ProgramModel.Note>] = [:]
  private var noteSymbols: [ID<Symbol>] = []
  private var notes: [ProgramModel.Note?] = []
  /// The loops that are open, and all there are by the line that begins them.
  var openLoops: [ID<Loop>] = []
  var loops: [StepID: ID<Loop>] = [:]
  /// The phase whose lines are being lowered, and its cues so far.
  var phase: ID<Phase>?
  var phaseCues: [Cue] = []
  /// The cues of each open round.
  var turnCues: [[Cue]] = []
  /// The titles of the phases as they are written, breaks aside.
  var phaseTitles: [(text: String, phase: ID<Phase>)] = []
  /// How many phases there are so far, breaks aside.
  var phaseCount = 0
  /// Whom the step right above addresses.
  var above: [GroupNode] = []
  /// The names of which somebody reads what they stand for.
  let readNames: Set<ID<Symbol>>
  /// The names that hold what is said in confidence.
  let confidential: Set<ID<Symbol>>
  /// Whose turn it is in the innermost round.
  var speakers: [ID<Loop>] = []

  init(_ script: CheckedScript) {
    tree = script.tree
    names = script.names
    types = script.types
    roster = script.roster
    crowd = Crowd(tree: tree, names: names, roster: roster)
    seams = script.seams
    readNames = script.readNames
    confidential = Set(script.confidences.keys)
    program = Program(language: tree.language, title: TextID(0))
    for symbol in names.ids {
      guard case .note = names[symbol].origin else { continue }
      noteIDs[symbol] = ID(noteSymbols.count)
      noteSymbols.append(symbol)
    }
    notes = Array(repeating: nil, count: noteSymbols.count)
  }

  mutating func begin(_ title: TitleNode) {
    program.title = text(tree.plainText(title.content))
  }

  /// Returns where a line stands, as a session names it.
  func place(_ span: Span) -> Place { seams.place(span) }

  /// Adds a text; each has an index of its own.
  mutating func text(_ text: String) -> TextID {
    program.texts.append(text)
    return TextID(program.texts.count - 1)
  }

  /// Adds an expression.
  mutating func add(_ expression: Expression) -> ID<Expression> {
    program.expressions.append(expression)
    return ID(program.expressions.count - 1)
  }

  /// Returns the note that a name stands for.
  func note(_ symbol: ID<Symbol>) -> ID<ProgramModel.Note>? { noteIDs[symbol] }

  /// Returns the note that a line takes down, and keeps what it is the first time.
  mutating func take(_ name: NameNode?, at span: Span) -> ID<ProgramModel.Note>? {
    guard let name, let symbol = tree.symbol(name, in: names), let id = noteIDs[symbol] else {
      return nil
    }
    if notes[id.index] == nil {
      let loop = openLoops.last { program[$0].holdsPhases }
      notes[id.index] = .init(
        name: text(names[symbol].name), place: place(span), type: noteType(symbol), loop: loop,
        isConfidential: confidential.contains(symbol))
    }
    return id
  }

  private mutating func noteType(_ symbol: ID<Symbol>) -> NoteType {
    switch types[symbol] {
    case .unknown, .empty, .text: .text
    case .number: .number
    case .yesNo: .yesNo
    case .duration: .duration
    case .people: .people
    case .option(let options):
      .option(types.options[options.index].texts.map { text($0) })
    case .entry: .entry
    case .list: .entries
    }
  }

  /// Returns the program with all its notes.
  mutating func finished() -> Program {
    for (index, symbol) in noteSymbols.enumerated() where notes[index] == nil {
      notes[index] = .init(
        name: text(names[symbol].name), place: place(names[symbol].span),
        type: noteType(symbol), isConfidential: confidential.contains(symbol))
    }
    program.notes = notes.compactMap { $0 }
    return program
  }
}
