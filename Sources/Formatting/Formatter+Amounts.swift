// Numbers, durations and ranges: digits, and the units that a number asks for.
import Diagnostics
import Syntax

extension Formatter {
  // MARK: Numbers

  /// Returns a number in digits.
  func text(_ number: NumberNode) -> String {
    number.millionths.map { decimal(Int128($0)) } ?? tree.source.text(of: number.span)
  }

  /// Returns `3` or `3 tot 5`.
  func text(_ count: CountNode) -> String {
    guard let most = count.most else { return text(count.least) }
    return "\(text(count.least)) \(word(.to)) \(text(most))"
  }

  /// Whether a number asks for the singular.
  func isOne(_ number: NumberNode) -> Bool { number.millionths == 1_000_000 }

  private func decimal(_ millionths: Int128) -> String {
    let whole = Int64(millionths / 1_000_000)
    var digits = String(Int64(millionths % 1_000_000) + 1_000_000).dropFirst()
    while digits.last == "0" { digits.removeLast() }
    if digits.isEmpty { return "\(whole)" }
    let mark =
      switch language {
      case .dutch: ","
      case .english: "."
      }
    return "\(whole)\(mark)\(digits)"
  }

  // MARK: Durations

  /// So many of a unit.
  private struct Amount {
    var millionths: Int128
    let unit: TimeUnit
  }

  /// Returns a duration.
  func duration(in span: Span) -> String {
    amounts(in: span).map { text($0) }.joined(separator: " ")
  }

  /// Returns the numbers and units of a duration as they are written: no quarters, no halves.
  private func amounts(in span: Span) -> [Amount] {
    var amounts: [Amount] = []
    for part in tree.durationParts(in: span) {
      let unit = writtenUnit(of: part)
      let amount = Int128(part.millionths) * ratio(of: part.unit, to: unit)
      if let last = amounts.indices.last, amounts[last].unit == unit {
        amounts[last].millionths += amount
      } else {
        amounts.append(Amount(millionths: amount, unit: unit))
      }
    }
    return amounts
  }

  /// A quarter of an hour is written in minutes, and half a unit in the next smaller one.
  private func writtenUnit(of part: DurationPartNode) -> TimeUnit {
    switch part.unit {
    case .second: .second
    case .minute: part.isHalf ? .second : .minute
    case .quarter: .minute
    case .hour: part.isHalf ? .minute : .hour
    case .day: part.isHalf ? .hour : .day
    case .week: part.isHalf ? .day : .week
    }
  }

  private func ratio(of unit: TimeUnit, to smaller: TimeUnit) -> Int128 {
    Int128(unit.milliseconds / smaller.milliseconds)
  }

  private func text(_ amount: Amount) -> String {
    let isOne = amount.millionths == 1_000_000
    let unit = Keywords.plain(amount.unit, isOne: isOne, in: language)
    return "\(decimal(amount.millionths)) \(unit)"
  }

  // MARK: Times

  /// Returns a time.
  func text(_ time: TimeNode) -> String {
    switch time.kind {
    case .number(let number): text(number)
    case .duration: duration(in: time.span)
    case .name(let name): text(name)
    case .missing: tree.source.text(of: time.span)
    }
  }

  /// Returns a time or two, of which the upper end counts anyway.
  func text(_ range: RangeNode) -> String {
    guard let most = range.most else { return text(range.least) }
    return "\(least(of: range, most)) \(word(.to)) \(text(most))"
  }

  /// The lower time; a number without a unit counts in the largest of the upper one, which may be
  /// written as a smaller one: `1 tot 2 kwartier` is `15 tot 30 minuten`.
  private func least(of range: RangeNode, _ most: TimeNode) -> String {
    guard case .number(let number) = range.least.kind, let millionths = number.millionths,
      case .duration(_, let largest) = most.kind, let written = amounts(in: most.span).first
    else { return text(range.least) }
    return decimal(Int128(millionths) * ratio(of: largest, to: written.unit))
  }

  /// Returns a range as a part of a line; none where there is none.
  func texts(_ range: RangeNode?) -> [String] { range.map { [text($0)] } ?? [] }
}
