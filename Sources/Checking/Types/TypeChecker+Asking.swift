// What an asking line may say: each verb takes its own parts and items.
import Diagnostics
import ProgramModel
import Syntax

extension TypeChecker {
  mutating func check(_ ask: AskNode, _ step: StepNode) {
    let verb = tree.source.firstWord(of: step.span)
    checkParts(ask, verb)
    if let people = ask.people { checkPeople(people) }
    if let source = ask.source { _ = checkSource(source) }
    checkText(ask.text)
    switch ask.verb {
    case .note: break
    case .collect: needsName(ask, verb)
    case .choose, .vote:
      needsName(ask, verb)
      checkOptions(ask, verb)
    case .rate: checkRating(ask, verb)
    }
    if ask.verb != .rate, let name = ask.name, let symbol = tree.symbol(name, in: names) {
      _ = type(of: symbol)
    }
  }

  private mutating func needsName(_ ask: AskNode, _ verb: Span) {
    if ask.name == nil {
      report.add(.answerNeedsName(tree.source.text(of: verb), ask.verb, at: verb))
    }
  }

  private mutating func checkParts(_ ask: AskNode, _ verb: Span) {
    var seen: [AskPartNode] = []
    for part in ask.parts {
      let text = tree.source.text(of: part.span)
      if let first = seen.first(where: { $0.says(sameAs: part) }) {
        report.add(.saidTwice(text, at: part.span, first: first.span))
        return
      }
      seen.append(part)
      guard part.fits(ask.verb) else {
        report.add(
          .partMisplaced(text, verb: tree.source.text(of: verb), ask.verb, at: part.span))
        continue
      }
      check(part)
    }
  }

  private mutating func check(_ part: AskPartNode) {
    switch part.kind {
    case .number(let number), .atMost(let number), .votes(let number), .top(let number):
      checkCount(number, from: 1)
    case .range(let count):
      guard let low = count.least.millionths, let high = count.most?.millionths else { return }
      if low > high {
        report.add(
          .runsBackwards(count.span, low: count.least.span, high: count.most?.span, in: tree))
      }
    case .yesNo, .source, .confidential, .people: break
    }
  }

  private mutating func checkOptions(_ ask: AskNode, _ verb: Span) {
    let options = tree.listed(ask.text.items)
    if let said = ask.parts.first(where: { $0.givesOptions }) {
      if let item = ask.text.items.first {
        report.add(
          .optionsAsWell(
            tree.source.text(of: said.span), at: item.marker, because: said.span))
      }
      return
    }
    if options.count < 2, !ask.text.isMissing {
      report.add(
        .optionsMissing(
          tree.source.text(of: verb), there: options.count, at: ask.name?.span ?? verb))
    }
    tellDoubles(options)
  }

  private mutating func checkRating(_ ask: AskNode, _ verb: Span) {
    guard let name = ask.name else {
      report.add(.answerNeedsName(tree.source.text(of: verb), ask.verb, at: verb))
      return
    }
    if let symbol = known(name) {
      let kind = type(of: symbol)
      if !kind.isList, !kind.isUnknown {
        report.add(.notAList(tree.text(of: name), kind, at: name.span))
      }
    }
    let labels = tree.listed(ask.text.items)
    if labels.count < 2, !ask.text.isMissing {
      report.add(
        .optionsMissing(tree.source.text(of: verb), there: labels.count, at: name.span))
    }
    tellDoubles(labels)
  }

  /// Options and labels are all different.
  mutating func tellDoubles(_ options: [ListedText]) {
    var seen: [String: Span] = [:]
    for option in options {
      if let first = seen[optionKey(option.text)] {
        report.add(.optionTwice(option.text, at: option.span, first: first))
      } else {
        seen[optionKey(option.text)] = option.span
      }
    }
  }
}

extension TextNode {
  /// Whether there is no text where one belongs, which is told.
  fileprivate var isMissing: Bool { span.isEmpty }
}

extension AskPartNode {
  /// Whether it settles what can be chosen.
  fileprivate var givesOptions: Bool {
    switch kind {
    case .source, .yesNo: true
    case .number, .range, .votes, .atMost, .top, .confidential, .people: false
    }
  }

  /// Whether a verb takes such a part.
  fileprivate func fits(_ verb: AskVerb) -> Bool {
    switch kind {
    case .people: true
    case .confidential: verb != .rate
    case .range: verb == .note
    case .yesNo: verb == .note || verb == .choose || verb == .vote
    case .source: verb == .choose || verb == .vote
    case .number, .atMost: verb == .collect || verb == .choose
    case .votes, .top: verb == .vote
    }
  }

  /// Whether two parts say the same thing, so that one is too many.
  fileprivate func says(sameAs other: AskPartNode) -> Bool { theme == other.theme }

  private var theme: Int {
    switch kind {
    case .number, .atMost: 0
    // What an answer looks like is said once.
    case .range, .yesNo, .source: 1
    case .votes: 2
    case .top: 3
    case .confidential: 4
    case .people: 5
    }
  }
}
