// Lists as people count them.

extension Array {
  /// Returns the element of a number, counted from 1; nil where there is none.
  func counted(_ number: Int) -> Element? {
    number >= 1 && number <= count ? self[number - 1] : nil
  }
}
