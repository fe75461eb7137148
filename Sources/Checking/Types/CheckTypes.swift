// The second phase: what every name and value is, and what doesn't go together.
import Diagnostics
import ProgramModel
import Syntax

/// Returns what every name and value of a script is, and what doesn't go together.
func checkTypes(_ tree: SyntaxTree, _ names: Names, _ roster: Roster)
  -> (types: Types, report: Report)
{
  var checker = TypeChecker(tree: tree, names: names, roster: roster)
  checker.checkHeader()
  for index in tree.declarations.indices {
    checker.check(tree.declarations[index], index)
  }
  checker.check(tree.allLines)
  checker.checkAgreement()
  for symbol in names.ids { _ = checker.type(of: symbol) }
  for trial in tree.trials { checker.check(trial) }
  return (checker.types, checker.report)
}

/// What the phase knows so far; its parts lie in files of their own.
struct TypeChecker {
  let tree: SyntaxTree
  let names: Names
  let roster: Roster
  var types: Types
  var report = Report()
  /// Whether the type of each name is settled, and the names that are being settled.
  var isSettled: [Bool]
  var settling: Set<ID<Symbol>> = []
  /// The unknown names that have been told; each is told once.
  var told: Set<Spelling> = []
  /// Who takes part in the proef that is being checked; nil outside any.
  var participants: Listing?
  /// The names that some line carries to the next meeting.
  private(set) var remembered: Set<ID<Symbol>> = []
  /// The names of which some value reads what was carried here.
  private(set) var recalled: Set<ID<Symbol>> = []
  /// The titles of the phases.
  private(set) var phaseTitles = Listing()
  /// How many people the header says there are.
  let headCount: CountNode?
  /// The role that most people hold.
  let largestRole: String?
  /// How many more names are compared with misspelt ones: a suggestion is worth no waiting.
  private var comparisonsLeft = 200_000
  private let depths: [Int]

  init(tree: SyntaxTree, names: Names, roster: Roster) {
    self.tree = tree
    self.names = names
    self.roster = roster
    types = Types(values: tree.values.count, symbols: names.ids.count)
    isSettled = Array(repeating: false, count: names.symbols.count)
    depths = tree.valueDepths
    headCount = tree.headCount
    largestRole = roster.largest.map { names[$0].name }
    phaseTitles.unite(tree.phaseTitles)
    remembered = tree.remembered(in: names)
    recalled = tree.recalled(in: names)
    gatherOptions()
  }

  /// How deep values may lie in each other.
  static let deepest = 200

  /// Whether a value lies too deep in itself to be looked through; if so it is told.
  mutating func isTooDeep(_ id: ValueID) -> Bool {
    guard depths[Int(id.index)] > TypeChecker.deepest else { return false }
    report.add(.calculationTooLong(at: tree[id].span))
    return true
  }

  mutating func check(_ steps: [StepID]) {
    for id in steps {
      checkLine(id)
      for block in tree[id].blocks { check(block) }
    }
  }

  private mutating func checkLine(_ id: StepID) {
    let step = tree[id]
    switch step.kind {
    case .missing, .then, .stop: break
    case .reveal(let name): checkReveal(name)
    case .perform(_, let values, _): checkShown(values)
    case .together: checkShown(step.values)
    case .subgroups(let kind, let range, let text): checkDivision(kind, range, text)
    case .appoint(let name, let people): checkAppointment(name, people)
    case .appointFrom(let name, let people, let asked, let text):
      checkAppointment(name, from: people, asked, text)
    case .phase(let phase): check(phase)
    case .pause(let range, let text):
      checkTime(range)
      checkText(text)
    case .prompt(let group, let range, let text): checkPrompt(group, range, text)
    case .speaks(let group), .listens(let group): checkPeople(group)
    case .whisper(let group, let text), .cue(_, let group?, let text):
      checkPeople(group)
      checkText(text)
      if case .cue(let moment, _, _) = step.kind { check(moment) }
    case .cue(let moment, nil, let text):
      check(moment)
      checkText(text)
    case .silence(let range, let group, let text):
      checkTime(range)
      if let group { checkPeople(group) }
      checkText(text)
    case .seat(let group, let spots):
      checkPeople(group)
      for spot in spots { checkShown(spot.values) }
    case .ask(let ask): check(ask, step)
    case .set(let name, let value): checkSet(name, value)
    case .draw(let name, let source): checkDraw(name, source)
    case .remember(let name, let label): checkRemember(name, label)
    case .condition(let branches):
      for branch in branches { if let value = branch.condition { checkCondition(value) } }
    case .repeated(let kind, let bound, _, _): check(kind, bound)
    case .each(_, let source, let shuffled, let byRating, _, _):
      checkOrder(of: source, checkSource(source), shuffled: shuffled, byRating: byRating)
    case .round(_, let source, let time, _, _, _): checkRound(source, time)
    }
  }

  private mutating func check(_ phase: PhaseNode) {
    if let range = phase.duration { checkTime(range) }
    checkShown(phase.title?.values ?? [])
    checkText(phase.purpose)
    tellDuration(in: phase.purpose, unless: phase.duration)
    for rule in phase.rules { checkText(rule.text) }
    for card in phase.cards { checkText(card.text) }
  }

  private mutating func check(_ kind: RepeatKind, _ bound: TimeNode?) {
    switch kind {
    case .times(let time): checkTurns(time)
    case .until(let value), .whileTrue(let value): checkCondition(value)
    }
    if let bound { checkTurns(bound) }
  }

  private mutating func checkRound(_ source: GroupNode, _ time: RoundTime?) {
    let type = checkSource(source)
    switch type {
    case .people, .unknown: break
    case .empty, .text, .number, .yesNo, .duration, .option, .entry, .list:
      report.add(.roundOverList(tree.source.text(of: source.span), at: source.span))
    }
    switch time {
    case .each(let range), .shared(let range): checkTime(range)
    case .unsettled(let range):
      report.add(
        .roundTime(
          tree.source.text(of: range.span), at: range.span, language: tree.language))
    case nil: break
    }
  }

  /// `inbrenger, groep: tekst` says whom it means with a comma where `en` belongs.
  private mutating func checkPrompt(_ group: GroupNode, _ range: RangeNode?, _ text: TextNode) {
    checkPeople(group)
    checkText(text)
    guard let range else { return }
    if case .name(let name) = range.least.kind, range.most == nil,
      let symbol = tree.symbol(name, in: names), type(of: symbol) == .people
    {
      let gap = Span(
        file: range.span.file, start: Int(group.span.end),
        end: max(Int(group.span.end), Int(range.span.start)))
      report.add(
        .peopleAfterComma(tree.text(of: name), at: name.span, gap: gap, language: tree.language))
      return
    }
    checkTime(range)
  }

  private mutating func checkSet(_ name: NameNode?, _ value: ValueID) {
    _ = type(of: value)
    if let name, let symbol = tree.symbol(name, in: names) { _ = type(of: symbol) }
  }

  private mutating func checkDraw(_ name: NameNode?, _ source: GroupNode) {
    _ = checkSource(source)
    if let name, let symbol = tree.symbol(name, in: names) { _ = type(of: symbol) }
  }

  /// Values that are only shown may be anything.
  mutating func checkShown(_ values: [ValueID]) {
    for value in values { _ = type(of: value) }
  }

  mutating func checkText(_ text: TextNode?) { checkShown(text?.values ?? []) }

  /// Returns what a name stands for, and tells a name that nothing is known of.
  mutating func known(_ name: NameNode) -> ID<Symbol>? {
    if let symbol = tree.symbol(name, in: names) { return symbol }
    tellUnknown(name)
    return nil
  }

  mutating func tellUnknown(_ name: NameNode, isAudience: Bool = false) {
    guard !told.contains(name.spelling), !isCallWithoutBrackets(name) else { return }
    told.insert(name.spelling)
    let text = tree.text(of: name)
    if let loop = names.lastLoop(named: name), let scope = names[loop].scope {
      report.add(
        .outsideLoop(
          text, at: name.span, loop: names[loop].span, isBefore: name.span.end < scope.lowerBound))
      return
    }
    let suggestion =
      comparisonsLeft <= 0
      ? nil : nearest(to: text, among: names.known(at: name.span.start))
    if isAudience, !names.isOwn(name.span.start), suggestion == nil {
      report.add(.unknownPeopleInLibrary(text, at: name.span))
      return
    }
    report.add(
      isAudience
        ? .unknownPeople(text, at: name.span, suggestion: suggestion, largest: largestRole)
        : .unknownName(text, at: name.span, suggestion: suggestion))
  }

  /// Whether a name is `aantal` and its like in front of a word: the missing brackets are told.
  private func isCallWithoutBrackets(_ name: NameNode) -> Bool {
    let calls: [Slot] = [.count, .tally, .who]
    let word = nameKey(tree.text(of: name))
    guard calls.contains(where: { Keywords.spellings(of: $0, in: tree.language).contains(word) })
    else { return false }
    let end = Int(name.span.end)
    let behind = Span(
      file: name.span.file, start: end, end: max(end, min(end + 8, tree.source.bytes.count)))
    return tree.source.text(of: behind).first { $0 != " " }?.isLetter ?? false
  }

  /// Returns the name that a misspelt one most likely means.
  mutating func nearest(to word: String, among candidates: [String]) -> String? {
    guard candidates.count <= comparisonsLeft else { return nil }
    comparisonsLeft -= candidates.count
    return nearestName(to: word, among: candidates)
  }

  /// Returns the text of a listing that a misspelt one most likely means.
  mutating func nearest(to word: String, in listing: Listing) -> String? {
    listing.all.count <= comparisonsLeft ? nearest(to: word, among: listing.texts) : nil
  }
}

extension Roster {
  /// The role that most people hold: all the others, else a live group.
  fileprivate var largest: ID<Symbol>? {
    let groups = roles.filter { role in
      switch role.holders {
      case .others, .live: true
      case .number, .unsure: false
      }
    }
    let others = groups.first { role in
      if case .others = role.holders { true } else { false }
    }
    return (others ?? groups.first)?.symbol
  }
}

extension SyntaxTree {
  /// How many people the header says there are, if it gives a number or a range.
  fileprivate var headCount: CountNode? {
    for line in header { if case .participants(let count) = line.kind { return count } }
    return nil
  }

  /// The titles of the phases as they stand.
  fileprivate var phaseTitles: [ListedText] {
    var titles: [ListedText] = []
    forEachStep(in: flow) { id in
      if case .phase(let phase) = self[id].kind, let title = phase.title {
        titles.append(ListedText(text: plainText(title.content), span: title.span))
      }
    }
    return titles
  }

  /// How deep each value lies in itself: what it is made of comes first in the arena.
  fileprivate var valueDepths: [Int] {
    var depths = Array(repeating: 1, count: values.count)
    for (index, value) in values.enumerated() {
      for part in value.parts where Int(part.index) < index {
        depths[index] = max(depths[index], depths[Int(part.index)] + 1)
      }
    }
    return depths
  }
}
