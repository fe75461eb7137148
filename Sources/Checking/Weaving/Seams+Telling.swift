// What is found in a woven script, told where it was written: once, however often it is done.
import Diagnostics

extension Seams {
  /// Returns findings of the woven text as findings of what people wrote.
  func told(_ report: Report) -> Report {
    if isOnePiece { return report }
    var places: [Place: Set<Int>] = [:]
    for finding in report.diagnostics {
      let index = index(at: finding.span.range.lowerBound)
      places[Place(finding.code, written(finding.span)), default: []].insert(index)
    }
    var told: Set<Place> = []
    var result = Report()
    for finding in report.diagnostics {
      let place = Place(finding.code, written(finding.span))
      guard told.insert(place).inserted else { continue }
      let piece = piece(at: finding.span.range.lowerBound)
      guard let call = piece.call else {
        result.add(written(finding))
        continue
      }
      let isEverywhere = places[place]?.count == copies(of: call.block)
      // What one place never comes to, another may.
      if finding.code.isAboutReach, !isEverywhere { continue }
      let isAlone = copies(of: call.block) == 1
      let mayBeTheirs =
        call.takesValues && !finding.code.isAboutNames && (isAlone || !isEverywhere)
      result.add(
        mayBeTheirs ? written(finding).done(at: written(call.line)) : written(finding))
    }
    return result
  }

  /// A finding of a kind at a place.
  private struct Place: Hashable {
    let code: DiagnosticCode
    let span: Span

    init(_ code: DiagnosticCode, _ span: Span) {
      self.code = code
      self.span = span
    }
  }

  /// How often a block is done.
  private func copies(of block: Int) -> Int {
    pieces.count { piece in
      guard let call = piece.call else { return false }
      return call.block == block
    }
  }

  private func written(_ finding: Diagnostic) -> Diagnostic {
    finding.moved { written($0) }
  }
}

extension DiagnosticCode {
  /// Whether it is about a name, which is the same whatever a block is given.
  fileprivate var isAboutNames: Bool { (200..<300).contains(rawValue) }

  /// Whether it says that nobody comes somewhere.
  fileprivate var isAboutReach: Bool { self == .neverReached || self == .neverSo }
}
