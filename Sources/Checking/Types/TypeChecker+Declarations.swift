// The header and the declarations: roles, choices, rules and cards.
import Diagnostics
import ProgramModel
import Syntax

extension TypeChecker {
  mutating func checkHeader() {
    var seen: [HeaderNode] = []
    for line in tree.header {
      if let theme = line.theme, let first = seen.first(where: { $0.theme == theme }) {
        let word = tree.source.firstWord(of: line.span)
        report.add(.saidTwice(tree.source.text(of: word), at: word, first: first.span))
        continue
      }
      seen.append(line)
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
    case .list, .beforehand, .use, .block: break
    }
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
    case .title(let title): checkOption(value, of: type(of: symbol), title)
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

  private mutating func checkOption(_ value: ValueID, of kind: ValueType, _ title: TitleNode) {
    checkShown(title.values)
    checkOption(value, of: kind)
  }

  private mutating func checkBare(_ name: NameNode, _ value: ValueID, of symbol: ID<Symbol>) {
    let text = tree.text(of: name)
    types.values[Int(value.index)] = .option(symbol)
    let options = types.options[symbol.index].map { $0.text }
    if options.contains(where: { optionKey($0) == optionKey(text) }) {
      report.add(.bareOption(text, at: name.span))
      types.bareOptions.insert(value)
    } else {
      report.add(
        .unknownOption(
          text, of: names[symbol].name, at: name.span,
          suggestion: nearestName(to: text, among: options), options: options))
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
    if let wanted = constant(standard, as: kind),
      !options.contains(where: { constant($0.text, as: kind) == wanted })
    {
      report.add(
        .unknownOption(
          standard, of: names[symbol].name, at: span, suggestion: nil,
          options: options.map { $0.text }))
    }
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
