// Durations and numbers where a line needs one.
import Diagnostics
import ProgramModel
import Syntax

extension TypeChecker {
  /// Checks a time or a range of two.
  mutating func checkTime(_ range: RangeNode) {
    guard let most = range.most else {
      checkEnd(range.least)
      return
    }
    if case .number = range.least.kind, case .number = most.kind {
      tellUnit(at: range.span)
      return
    }
    checkEnd(most)
    if case .duration(let upper, let largest) = most.kind {
      checkOrder(range, upper: upper, largest: largest)
      return
    }
    checkEnd(range.least)
  }

  /// The lower end takes the largest unit of the upper one where it names none.
  private mutating func checkOrder(_ range: RangeNode, upper: Int64, largest: TimeUnit) {
    switch range.least.kind {
    case .name, .missing: checkEnd(range.least)
    case .duration(let lower, _):
      if lower > upper {
        report.add(
          .runsBackwards(range.span, low: range.least.span, high: range.most?.span, in: tree))
      }
    case .number(let number):
      guard let lower = number.milliseconds(in: largest), lower > upper else { return }
      tellBackwards(range, number, upper: upper, largest)
    }
  }

  /// `45 tot 1 uur` lacks a unit, `15 tot 10 minuten` is the wrong way round.
  private mutating func tellBackwards(
    _ range: RangeNode, _ number: NumberNode, upper: Int64, _ largest: TimeUnit
  ) {
    let isFew = upper < 5 * largest.milliseconds
    let fitting = TimeUnit.allCases.reversed().first { unit in
      unit < largest && unit != .quarter
        && number.milliseconds(in: unit).map { $0 <= upper } ?? false
    }
    if isFew, let fitting {
      report.add(
        .unitMissingInRange(
          tree.source.text(of: range.span), low: number.span, smaller: fitting,
          language: tree.language))
      return
    }
    report.add(
      .runsBackwards(
        range.span, low: number.span, high: range.most.map { tree.number(in: $0) }, in: tree))
  }

  mutating func checkEnd(_ time: TimeNode) {
    switch time.kind {
    case .duration, .missing: break
    case .number: tellUnit(at: time.span)
    case .name(let name):
      guard let symbol = known(name) else { return }
      let kind = type(of: symbol)
      if kind != .duration, !kind.isUnknown {
        report.add(.notADuration(tree.text(of: name), kind, at: name.span))
      }
    }
  }

  private mutating func tellUnit(at span: Span) {
    report.add(.unitNeeded(tree.source.text(of: span), at: span, language: tree.language))
  }

  /// Checks when a cue is due.
  mutating func check(_ moment: CueMoment) {
    switch moment {
    case .halfway, .overtime: break
    case .after(let time), .last(let time): checkEnd(time)
    }
  }

  /// Checks a number of turns: a whole one, from 1.
  mutating func checkTurns(_ time: TimeNode) {
    switch time.kind {
    case .missing: break
    case .duration:
      report.add(.notACount(tree.source.text(of: time.span), at: time.span, least: 1))
    case .number(let number): checkCount(number, from: 1)
    case .name(let name):
      guard let symbol = known(name) else { return }
      let kind = type(of: symbol)
      if kind != .number, !kind.isUnknown {
        report.add(.notANumber(tree.text(of: name), kind, at: name.span))
      }
    }
  }

  /// Checks a number that counts: a whole one, large enough.
  mutating func checkCount(_ number: NumberNode, from least: Int) {
    guard number.millionths != nil else { return }
    if let count = number.count, count >= least { return }
    report.add(.notACount(tree.source.text(of: number.span), at: number.span, least: least))
  }
}

extension NumberNode {
  /// Returns so many of a unit in milliseconds, nil where that is too long to count.
  func milliseconds(in unit: TimeUnit) -> Int64? {
    guard let millionths, let number = Decimal(millionths: millionths) else { return nil }
    return number.scaled(unit.milliseconds)
  }
}

extension SyntaxTree {
  /// Returns where the number of a written time stands.
  fileprivate func number(in time: TimeNode) -> Span {
    let digits = source.text(of: time.span).utf8.prefix { byte in
      (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
    }
    let start = time.span.range.lowerBound
    return digits.isEmpty
      ? time.span : Span(file: time.span.file, start: start, end: start + digits.count)
  }
}
