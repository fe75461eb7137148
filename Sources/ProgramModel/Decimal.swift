/// An exact decimal of at most 18 digits, six of them behind the mark.
///
/// Arithmetic gives nil where a result is larger; digits beyond the sixth are rounded half away
/// from zero.
package struct Decimal: Hashable, Comparable, Sendable {
  /// The number in millionths.
  package let millionths: Int64

  /// The largest number of millionths: 18 nines.
  package static let limit: Int64 = 999_999_999_999_999_999

  /// Creates a number from millionths, nil beyond 18 digits.
  package init?(millionths: Int64) {
    guard millionths.magnitude <= UInt64(Decimal.limit) else { return nil }
    self.millionths = millionths
  }

  /// Creates a whole number, nil beyond 12 digits.
  package init?(_ whole: Int) {
    let (value, overflow) = Int64(whole).multipliedReportingOverflow(by: 1_000_000)
    guard !overflow else { return nil }
    self.init(millionths: value)
  }

  package static func < (left: Decimal, right: Decimal) -> Bool {
    left.millionths < right.millionths
  }

  /// The number if it is whole.
  package var whole: Int? {
    millionths % 1_000_000 == 0 ? Int(millionths / 1_000_000) : nil
  }

  /// Returns the sum, nil beyond 18 digits.
  package func adding(_ other: Decimal) -> Decimal? {
    let (value, overflow) = millionths.addingReportingOverflow(other.millionths)
    return overflow ? nil : Decimal(millionths: value)
  }

  /// Returns the difference, nil beyond 18 digits.
  package func subtracting(_ other: Decimal) -> Decimal? {
    let (value, overflow) = millionths.subtractingReportingOverflow(other.millionths)
    return overflow ? nil : Decimal(millionths: value)
  }

  /// Returns the product, nil beyond 18 digits.
  package func multiplied(by other: Decimal) -> Decimal? {
    scaled(other.millionths).flatMap { Decimal(millionths: $0) }
  }

  /// Returns a whole amount times this number, rounded half away from zero, nil beyond 64 bits.
  package func scaled(_ amount: Int64) -> Int64? {
    let product = millionths.magnitude.multipliedFullWidth(by: amount.magnitude)
    guard product.high < 1_000_000 else { return nil }
    let (quotient, rest) = UInt64(1_000_000).dividingFullWidth(product)
    let (rounded, overflow) = quotient.addingReportingOverflow(rest >= 500_000 ? 1 : 0)
    guard !overflow, rounded <= UInt64(Int64.max) else { return nil }
    return (millionths < 0) == (amount < 0) ? Int64(rounded) : -Int64(rounded)
  }

  /// Returns the number as it is written, with a decimal mark and without needless zeros.
  package func text(mark: String) -> String {
    let whole = millionths.magnitude / 1_000_000
    var rest = millionths.magnitude % 1_000_000
    var result = (millionths < 0 ? "-" : "") + String(whole)
    guard rest > 0 else { return result }
    var digits = 6
    while rest % 10 == 0 {
      rest /= 10
      digits -= 1
    }
    let fraction = String(rest)
    result += mark + String(repeating: "0", count: digits - fraction.utf8.count) + fraction
    return result
  }
}
