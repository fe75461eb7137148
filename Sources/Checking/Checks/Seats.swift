// Seats that nobody can take.
import Diagnostics
import Syntax

/// Returns the lines that seat somebody in two places, at once or right after each other.
func findSeatsThatDontCount(_ tree: SyntaxTree) -> Report {
  var report = Report()
  look(at: tree.allLines, in: tree, &report)
  return report
}

private func look(at steps: [StepID], in tree: SyntaxTree, _ report: inout Report) {
  var previous: StepID?
  for id in steps {
    if case .seat(let group, let spots) = tree[id].kind {
      let places = spots.filter { $0.kind.isPlace }
      if places.count > 1 {
        let (first, second) = (places[0].span, places[1].span)
        report.add(
          .seatUnclear(
            tree.source.text(of: first), tree.source.text(of: second), at: second))
      } else if let previous, case .seat(let before, _) = tree[previous].kind,
        tree.source.text(of: before.span).lowercased()
          == tree.source.text(of: group.span).lowercased()
      {
        let line = tree.source.wholeLine(of: tree[previous].span)
        report.add(
          .seatTwice(at: tree[id].span, first: tree[previous].span, edit: Edit(line, "")))
      }
      previous = id
    } else {
      previous = nil
    }
    for block in tree[id].blocks { look(at: block, in: tree, &report) }
  }
}

extension SpotNode.Kind {
  /// Whether it is a place, not only a direction.
  fileprivate var isPlace: Bool {
    if case .back = self { false } else { true }
  }
}

extension SourceText {
  /// Returns the line of a span, from its first byte to behind its line end.
  func wholeLine(of span: Span) -> Span {
    var start = span.range.lowerBound
    var end = span.range.upperBound
    while start > 0, bytes[start - 1] != 0x0A, bytes[start - 1] != 0x0D { start -= 1 }
    while end < bytes.count, bytes[end] != 0x0A, bytes[end] != 0x0D { end += 1 }
    if end < bytes.count, bytes[end] == 0x0D { end += 1 }
    if end < bytes.count, bytes[end] == 0x0A { end += 1 }
    return Span(file: span.file, start: start, end: end)
  }
}
