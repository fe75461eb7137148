// Proeven: who takes part, what is answered, and what must hold.
import Diagnostics
import ProgramModel
import Syntax

extension TypeChecker {
  mutating func check(_ trial: TrialNode) {
    participants = gatherParticipants(trial)
    for line in trial.lines { check(line) }
    participants = nil
  }

  private mutating func check(_ line: GivenNode) {
    switch line.kind {
    case .missing, .participants, .participantCount: break
    case .previous(let name?, let text): check(previous: name, text)
    case .meeting(let number): checkCount(number, from: 1)
    case .role(let name?, let people): check(role: name, people)
    case .choice(let name?, let value): check(choice: name, value)
    case .answer(let isRating, let name?, let person, let text):
      if let person { checkParticipant(tree.plainName(person), at: person.span) }
      if isRating { check(rating: name, text) } else { check(answer: name, text) }
    case .role(nil, _), .choice(nil, _), .previous(nil, _), .answer(_, nil, _, _): break
    case .expect(let expectation): check(expectation)
    }
  }

  /// Returns the names of who takes part; none where only their number is given.
  private mutating func gatherParticipants(_ trial: TrialNode) -> Listing {
    var listing = Listing()
    for line in trial.lines {
      switch line.kind {
      case .participantCount(let number):
        checkCount(number, from: 1)
        if let count = number.count { checkSize(count, at: number.span, isNamed: false) }
        return listing
      case .participants(let people):
        for person in people {
          let name = tree.plainName(person)
          if listing.contains(name) { report.add(.participantTwice(name, at: person.span)) }
          listing.unite([ListedText(text: name, span: person.span)])
        }
        if let first = people.first, let last = people.last {
          checkSize(people.count, at: first.span.joined(with: last.span), isNamed: true)
        }
        return listing
      case .missing, .role, .choice, .meeting, .previous, .answer, .expect: continue
      }
    }
    return listing
  }

  /// Fewer people than the header allows is most often a comma that was forgotten.
  private mutating func checkSize(_ count: Int, at span: Span, isNamed: Bool) {
    guard let header = headCount, let least = header.least.count, count < least else { return }
    // A range that runs backwards is told where it stands.
    if let most = header.most?.count, most < least { return }
    report.add(
      .trialTooSmall(count, least: least, at: span, header: header.span, isNamed: isNamed))
  }

  private mutating func check(role name: NameNode, _ people: [PersonNode]) {
    for person in people { checkParticipant(tree.plainName(person), at: person.span) }
    guard let symbol = known(name), !names[symbol].isUnsure else { return }
    guard let role = roster[symbol] else {
      report.add(.notARole(tree.text(of: name), at: name.span, first: names[symbol].span))
      return
    }
    switch role.holders {
    case .unsure: break
    case .others, .live:
      report.add(.roleIsReckoned(tree.text(of: name), at: name.span, first: names[symbol].span))
    case .number(let range):
      if people.count > range.upperBound, let last = people.last {
        report.add(
          .roleTooFull(
            tree.text(of: name), most: range.upperBound, at: last.span,
            first: names[symbol].span))
      }
    }
  }

  private mutating func check(choice name: NameNode, _ value: ValueID) {
    guard let symbol = known(name), !names[symbol].isUnsure else {
      _ = type(of: value)
      return
    }
    guard case .choice = names[symbol].origin else {
      report.add(.notAChoice(tree.text(of: name), at: name.span, first: names[symbol].span))
      return
    }
    let kind = type(of: symbol)
    let span = tree[value].span
    if case .name(let word) = tree[value].kind, case .option = kind {
      types.values[Int(value.index)] = kind
      tellBareOption(tree.text(of: word), of: symbol, at: span)
      return
    }
    if case .title(let title) = tree[value].kind, case .option = kind {
      tellUnlessOption(tree.plainText(title.content), of: symbol, at: span)
      return
    }
    guard kind.accepts(type(of: value)) else {
      report.add(
        .choiceGivenOther(
          tree.text(of: name), kind, tree.source.text(of: span), at: span,
          first: names[symbol].span))
      return
    }
    checkListed(tree.source.text(of: span), as: kind, of: symbol, at: span)
  }

  private mutating func check(rating name: NameNode, _ text: TextNode) {
    guard let symbol = known(name), !names[symbol].isUnsure else { return }
    let labels = types.labels[symbol.index]
    guard !labels.isEmpty else {
      report.add(
        .answerToNothing(tree.text(of: name), at: name.span, isRating: true, suggestion: nil))
      return
    }
    for answer in tree.answers(text)
    where !labels.contains(answer.text) {
      tellUnlessListed(answer, in: labels, of: name)
    }
  }

  private mutating func check(answer name: NameNode, _ text: TextNode) {
    guard let symbol = known(name), !names[symbol].isUnsure else { return }
    let asking = names[symbol].takings.filter { step in
      switch tree[step].kind {
      case .ask, .draw, .appointFrom: true
      default: false
      }
    }
    guard !asking.isEmpty else {
      report.add(
        .answerToNothing(
          tree.text(of: name), at: name.span, isRating: false,
          suggestion: nearest(to: tree.text(of: name), among: askedNames)))
      return
    }
    for answer in tree.answers(text) { check(answer, to: name, symbol, asking) }
  }

  /// Checks an answer to a name against the lines that ask for it.
  mutating func check(
    _ answer: ListedText, to name: NameNode, _ symbol: ID<Symbol>, _ asking: [StepID]
  ) {
    switch type(of: symbol) {
    case .list(let list?) where list == symbol && isFixed(list) && !names[list].isUnsure:
      tellUnlessListed(answer, in: types.options[symbol.index], of: name)
    case .unknown, .empty, .text, .entry, .list: break
    case .people: checkParticipant(answer.text, at: answer.span)
    case .option(let options):
      if !names[options].isUnsure, options == symbol {
        tellUnlessListed(answer, in: types.options[symbol.index], of: name)
      }
    case .yesNo:
      if yesNo(answer.text) == nil {
        report.add(.answerNotYesNo(answer.text, to: tree.text(of: name), at: answer.span))
      }
    case .duration:
      if constant(answer.text, as: .duration) == nil {
        report.add(.answerNotATime(answer.text, to: tree.text(of: name), at: answer.span))
      }
    case .number:
      let ranges = asking.compactMap { tree[$0].numberRange }
      guard case .number(let number)? = constant(answer.text, as: .number) else {
        report.add(.answerNotANumber(answer.text, to: tree.text(of: name), at: answer.span))
        return
      }
      if let range = ranges.first, ranges.allSatisfy({ !$0.contains(number) }) {
        report.add(
          .answerOutOfRange(
            answer.text, to: tree.text(of: name), at: answer.span,
            low: range.lowerBound.text(mark: ","), high: range.upperBound.text(mark: ",")))
      }
    }
  }

  private mutating func tellUnlessListed(
    _ answer: ListedText, in listed: Listing, of name: NameNode
  ) {
    if listed.contains(answer.text) { return }
    report.add(
      .answerNotAnOption(
        answer.text, to: tree.text(of: name), at: answer.span,
        suggestion: nearest(to: answer.text, among: listed.texts), options: listed.texts))
  }

  private var askedNames: [String] {
    names.ids.compactMap { id in
      let isAsked = names[id].takings.contains { step in
        switch tree[step].kind {
        case .ask, .appointFrom: true
        default: false
        }
      }
      return isAsked ? names[id].name : nil
    }
  }

  private mutating func check(_ expectation: ExpectationNode) {
    switch expectation {
    case .missing: break
    case .durationAtMost(let time), .durationAtLeast(let time):
      checkEnd(time)
    case .duration(let range): checkTime(range)
    case .phases(let titles): for title in titles { checkPhase(title) }
    case .noPhase(let title): checkPhase(title)
    case .holds(let value): checkCondition(value)
    }
  }

  private mutating func checkPhase(_ title: TitleNode) {
    let wanted = tree.plainText(title.content)
    if phaseTitles.contains(wanted) { return }
    report.add(
      .unknownPhase(
        wanted, at: title.span, suggestion: nearest(to: wanted, in: phaseTitles)))
  }
}

extension SyntaxTree {
  /// Returns the name of a person in a proef.
  func plainName(_ person: PersonNode) -> String { source.text(of: person.span) }

  /// Returns what an answer says: its text, or each of its items; none for passing over.
  func answers(_ text: TextNode) -> [ListedText] {
    if !text.items.isEmpty { return listed(text.items) }
    guard let first = text.paragraphs.first, !first.parts.isEmpty else { return [] }
    return [ListedText(text: plainText(first), span: first.span)]
  }
}

extension StepNode {
  /// From where to where a number asked for may be.
  fileprivate var numberRange: ClosedRange<Decimal>? {
    guard case .ask(let ask) = kind else { return nil }
    for part in ask.parts {
      guard case .range(let count) = part.kind, let low = count.least.millionths,
        let high = count.most?.millionths, low <= high,
        let least = Decimal(millionths: low), let most = Decimal(millionths: high)
      else { continue }
      return least...most
    }
    return nil
  }
}
