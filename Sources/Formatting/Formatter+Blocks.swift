// The lines of the flow that hold others, up to their `einde`.
import Diagnostics
import Syntax

extension Formatter {
  /// Writes a block with all that it holds.
  mutating func block(_ node: StepNode, depth: Int, gap: FormattedLine.Gap) {
    func open(_ head: String) {
      line(head, nil, at: node.span, depth: depth, gap: gap, opens: true)
    }
    switch node.kind {
    case .condition(let branches):
      condition(branches, depth: depth, gap: gap)
      end(of: .condition, depth: depth)
    case .repeated(let kind, let atMost, let steps, let between):
      let bound = atMost.map { ["\(word(.atMost)) \(times($0))"] } ?? []
      open(list(["\(word(.repeated)) \(text(kind))"] + bound))
      body(steps, between, depth: depth)
      end(of: .repeated, depth: depth)
    case .each(let name, let source, let shuffled, let byRating, let steps, let between):
      let typed = words(from: node.span.start, to: node.span.end).first
      let head = "\(word(.each, as: typed)) \(text(name)) \(word(.from)) \(text(source))"
      open(list([head] + order(shuffled, byRating)))
      body(steps, between, depth: depth)
      end(of: .each, name: name, depth: depth)
    case .round(let name, let source, let time, let shuffled, let steps, let between):
      let head = "\(word(.round)) \(text(name)) \(word(.from)) \(text(source))"
      open(list([head] + parts(time, shuffled, in: node.span)))
      body(steps, between, depth: depth)
      end(of: .round, name: name, depth: depth)
    case .together(let tracks):
      open(word(.together))
      for track in tracks {
        let head = "\(word(.track)) \(text(track.title))"
        line(head, nil, at: track.span, depth: depth, gap: .none, opens: true)
        flow(track.steps, depth: depth + 1)
      }
      end(of: .together, depth: depth)
    default: unreachable("No other step holds lines.")
    }
  }

  private mutating func condition(
    _ branches: [BranchNode], depth: Int, gap: FormattedLine.Gap
  ) {
    for (index, branch) in branches.enumerated() {
      let test = branch.condition.map { "\(word(.condition)) \(text($0))" }
      let words = (index == 0 ? [] : [word(.otherwise)]) + (test.map { [$0] } ?? [])
      line(
        words.joined(separator: " "), nil, at: branch.span, depth: depth,
        gap: index == 0 ? gap : .none, opens: true)
      flow(branch.steps, depth: depth + 1)
    }
  }

  private mutating func body(_ steps: [StepID], _ between: BetweenNode?, depth: Int) {
    flow(steps, depth: depth + 1)
    guard let between else { return }
    line(word(.between), nil, at: between.span, depth: depth, gap: .none, opens: true)
    flow(between.steps, depth: depth + 1)
  }

  /// Writes the next `einde`, which may say what it ends.
  mutating func end(of slot: Slot, name: NameNode? = nil, depth: Int) {
    guard endCount < tree.ends.count else { return }
    let end = tree.ends[endCount]
    endCount += 1
    line(
      word(.end) + ending(end.name, slot), at: end.span.start, depth: depth, gap: .none)
  }

  private func ending(_ said: NameNode?, _ slot: Slot) -> String {
    guard let said else { return "" }
    let key = nameKey(tree.text(of: said))
    let isOpener = Language.allCases.contains {
      Keywords.spellings(of: slot, in: $0).contains(key)
    }
    return " " + (isOpener ? word(slot, as: key) : text(said))
  }

  // MARK: Heads

  private func text(_ kind: RepeatKind) -> String {
    switch kind {
    case .times(let time): times(time)
    case .until(let value): "\(word(.until)) \(text(value))"
    case .whileTrue(let value): "\(word(.whileTrue)) \(text(value))"
    }
  }

  private func times(_ time: TimeNode) -> String {
    let isOne = if case .number(let number) = time.kind { isOne(number) } else { false }
    return "\(text(time)) \(Keywords.plain(.times, isOne: isOne, in: language))"
  }

  private func order(_ shuffled: Span?, _ byRating: Span?) -> [String] {
    let shuffledWord = shuffled.map { _ in [word(.shuffled)] } ?? []
    guard let byRating else { return shuffledWord }
    let isFirst = byRating.start < shuffled?.start ?? .max
    let ratingWord = [word(.byRating)]
    return isFirst ? ratingWord + shuffledWord : shuffledWord + ratingWord
  }

  private func parts(_ time: RoundTime?, _ shuffled: Span?, in line: Span) -> [String] {
    let shuffledWord = shuffled.map { _ in [word(.shuffled)] } ?? []
    guard let time else { return shuffledWord }
    let range: RangeNode
    var taken: String
    switch time {
    case .each(let each):
      range = each
      taken = " " + word(.eachOf, as: words(from: each.span.end, to: line.end).first)
    case .shared(let shared):
      range = shared
      taken = " " + word(.shared)
    case .unsettled(let other):
      range = other
      taken = ""
    }
    taken = text(range) + taken
    let isFirst = range.span.start < shuffled?.start ?? .max
    return isFirst ? [taken] + shuffledWord : shuffledWord + [taken]
  }
}
