/// A script and the files that it uses: all texts that a finding can point into.
package struct SourceTexts: Sendable {
  /// The texts, the script itself first.
  package let all: [SourceText]
  private let indexes: [LineIndex]

  /// Creates the texts of a script and of what it uses.
  package init(_ all: [SourceText]) {
    self.all = all
    indexes = all.map { LineIndex($0) }
  }

  /// Returns the text that a span is of, and the index of its lines.
  ///
  /// - Precondition: There is a text.
  package func text(of span: Span) -> (source: SourceText, index: LineIndex) {
    let number = all.firstIndex { $0.file == span.file } ?? 0
    return (all[number], indexes[number])
  }

  /// Returns where a span stands, as people write it: `blokken.ivp:12`.
  package func place(of span: Span) -> String {
    let (source, index) = text(of: span)
    return "\(source.name):\(index.line(at: span.range.lowerBound))"
  }
}
