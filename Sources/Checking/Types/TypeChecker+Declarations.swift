// The header and the declarations: roles, choices, rules and cards.
import Diagnostics
import ProgramModel
import Syntax

extension TypeChecker {
  mutating func checkHeader() {
    var seen: [Int: Span] = [:]
    for line in tree.header {
      if let theme = line.theme {
        if let first = seen[theme] {
          let word = tree.source.firstWord(of: line.span)
          report.add(.saidTwice(tree.source.text(of: word), at: word, first: first))
          continue
        }
        seen[theme] = line.span
      }
      switch line.kind {
      case .duration(let range): checkTime(range)
      case .participants(let count): checkParticipants(count)
      case .participantsAtMost(let number): checkCount(number, from: 1)
      case .goal(let text), .source(let text), .author(let text), .version(let text),
        .location(let text), .materials(let text):
        checkText(text)
      case .language, .muted: break
      }
    }
  }

  private mutating func checkParticipants(_ count: CountNode) {
    checkCount(count.least, from: 1)
    guard let most = count.most else { return }
    checkCount(most, from: 1)
    if let low = count.least.count, let high = most.count, low > high {
      report.add(.runsBackwards(count.span, low: count.least.span, high: most.span, in: tree))
    }
  }

  mutating func check(_ declaration: DeclarationNode, _ index: Int) {
    switch declaration.kind {
    case .role(_, let parts, let text):
      for part in parts {
        if case .people(let group) = part.kind { checkPeople(group) }
        if case .drawn(let group?) = part.kind { checkPeople(group) }
      }
      checkText(text)
    case .facilitator(_, _, let text): checkText(text)
    case .rule(let rule): checkText(rule.text)
    case .card(let card): checkText(card.text)
    case .choice(let name?, let value, let text):
      if let symbol = tree.symbol(name, in: names) {
        _ = type(of: symbol)
        checkChoice(symbol, value, text)
      }
    case .choice(nil, let value, let text):
      _ = type(of: value)
      checkText(text)
    case .list(let name, _, let items): check(name, items)
    case .beforehand(let time, let people, let text):
      if case .number = time.kind {
        report.add(
          .unitBeforehand(
            tree.source.text(of: time.span), at: time.span, language: tree.language))
      } else {
        checkEnd(time)
      }
      if let people { checkPeople(people) }
      checkText(text)
    case .use, .block: break
    }
  }

  /// A list that the script gives holds something, and nothing twice.
  private mutating func check(_ list: NameNode?, _ items: [ItemNode]) {
    let items = tree.listed(items)
    if items.isEmpty, let list {
      report.add(.emptyList(tree.text(of: list), at: list.span))
    }
    tellDoubles(items)
  }

  /// Returns what a choice is, read off its default.
  mutating func choice(_ symbol: ID<Symbol>, standard: ValueID) -> ValueType {
    let options = types.options[symbol.index]
    switch tree[standard].kind {
    case .number: return .number
    case .duration: return .duration
    case .yesNo: return .yesNo
    case .title: return options.isEmpty ? .text : .option(symbol)
    case .name where !options.isEmpty: return .option(symbol)
    default: return .unknown
    }
  }

  private mutating func checkChoice(_ symbol: ID<Symbol>, _ value: ValueID, _ text: TextNode?) {
    checkShown(text?.paragraphs.flatMap { $0.values } ?? [])
    let options = tree.listed(text?.items ?? [])
    tellDoubles(options)
    let span = tree[value].span
    switch tree[value].kind {
    case .missing: return
    case .number, .duration, .yesNo: break
    case .title(let title): checkOption(title, of: symbol)
    case .name(let name) where !options.isEmpty:
      checkBare(name, value, of: symbol)
      return
    default:
      report.add(.choiceNotConstant(tree.source.text(of: span), at: span))
      return
    }
    _ = type(of: value)
    checkFits(options, symbol, standard: tree.source.text(of: span), at: span)
  }

  private mutating func checkOption(_ title: TitleNode, of symbol: ID<Symbol>) {
    checkShown(title.values)
    if !types.options[symbol.index].isEmpty, title.values.isEmpty {
      tellUnlessOption(tree.plainText(title.content), of: symbol, at: title.span)
    }
  }

  /// Tells a value of a choice that is none of its options.
  mutating func tellUnlessOption(_ text: String, of symbol: ID<Symbol>, at span: Span) {
    let options = types.options[symbol.index]
    if options.contains(text) { return }
    report.add(
      .notAmongOptions(
        text, of: names[symbol].name, at: span,
        suggestion: nearest(to: text, among: options.texts), options: options.texts))
  }

  private mutating func checkBare(_ name: NameNode, _ value: ValueID, of symbol: ID<Symbol>) {
    let text = tree.text(of: name)
    types.values[Int(value.index)] = .option(symbol)
    types.bareOptions.insert(value)
    tellBareOption(text, of: symbol, at: name.span)
  }

  /// Tells a word that stands for an option without its quotes, or for none of them.
  mutating func tellBareOption(_ text: String, of symbol: ID<Symbol>, at span: Span) {
    if types.options[symbol.index].contains(text) {
      report.add(.bareOption(text, at: span))
    } else {
      tellUnlessOption(text, of: symbol, at: span)
    }
  }

  /// What a choice may be is of its default's kind, and the default is among it.
  private mutating func checkFits(
    _ options: [ListedText], _ symbol: ID<Symbol>, standard: String, at span: Span
  ) {
    guard !options.isEmpty else { return }
    let kind = type(of: symbol)
    guard kind == .number || kind == .duration || kind == .yesNo else { return }
    for option in options where constant(option.text, as: kind) == nil {
      report.add(.choiceOptionDiffers(option.text, standard, kind, at: option.span, default: span))
      return
    }
    checkListed(standard, as: kind, of: symbol, at: span)
  }

  /// Tells a number, a time or a yes that a choice doesn't list.
  mutating func checkListed(
    _ written: String, as kind: ValueType, of symbol: ID<Symbol>, at span: Span
  ) {
    let options = types.options[symbol.index].texts
    guard !options.isEmpty, let wanted = constant(written, as: kind),
      !options.contains(where: { constant($0, as: kind) == wanted })
    else { return }
    report.add(
      .notAmongOptions(
        written, of: names[symbol].name, at: span, suggestion: nil, options: options))
  }

  /// Returns what a written word is worth as a value of a kind.
  func constant(_ text: String, as kind: ValueType) -> ConstantText? {
    ConstantText(text, as: kind, in: tree.language)
  }
}

extension HeaderNode {
  /// What the line says, where it can be said only once.
  fileprivate var theme: Int? {
    switch kind {
    case .language: 0
    case .participants, .participantsAtMost: 1
    case .duration: 2
    case .muted: 3
    case .goal: 4
    case .version: 5
    case .location: 6
    case .source, .author, .materials: nil
    }
  }
}
