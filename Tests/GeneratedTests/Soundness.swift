// What must be so of any text at all.
import Checking
import Diagnostics
import Formatting
import ProgramModel
import Syntax

/// A text that was read and checked, and what must be so of it.
struct Soundness {
  let findings: [Diagnostic]
  private let source: SourceText
  private let tree: SyntaxTree
  private let program: Program?
  private let readingHasErrors: Bool

  init(_ text: String) {
    source = SourceText(name: "generated.ivp", text: text)
    let (tree, reading) = parse(source)
    let (program, checking) = check(tree, after: reading)
    var report = reading
    report.add(checking)
    self.tree = tree
    self.program = program
    readingHasErrors = reading.hasErrors
    findings = report.sorted
  }

  /// What isn't so; nothing where all is.
  var breaches: [String] {
    [programDespiteErrors, placeOutside, lineOverlooked, workTooMuch, formattedTwice]
      .compactMap { $0 }
  }

  private var programDespiteErrors: String? {
    let hasErrors = findings.contains { $0.severity == .error }
    return program != nil && hasErrors ? "a program in spite of errors" : nil
  }

  private var placeOutside: String? {
    for finding in findings {
      let edits = finding.fixes.flatMap { $0.edits }
      for span in [finding.span] + finding.notes.map({ $0.span }) + edits.map({ $0.span })
      where span.start > span.end || span.end > source.span.end {
        return "\(finding.code.slug) lies outside"
      }
    }
    return nil
  }

  /// Every line that says something is in the tree, or something is said about it.
  ///
  /// What goes on with a text is where that is, and what divides or closes a block that failed is
  /// silent.
  private var lineOverlooked: String? {
    var covered = Array(repeating: false, count: source.bytes.count + 1)
    for span in spans where span.start <= span.end && span.end <= source.span.end {
      for index in span.range { covered[index] = true }
      // What is missing stands behind the last sign that is there.
      if span.start == span.end { covered[max(0, Int(span.start) - 1)] = true }
    }
    let index = LineIndex(source)
    for number in 1...index.count {
      let range = index.range(ofLine: number)
      let line = String(decoding: source.bytes[range], as: UTF8.self).drop { $0.isWhitespace }
      let goesOn = line.first.map { !$0.isLetter && !$0.isNumber && $0 != "\"" } ?? true
      let word = line.prefix { $0.isLetter }.lowercased()
      let follows = !findings.isEmpty && Soundness.dividers.contains(word)
      if !goesOn, !follows, !range.contains(where: { covered[$0] }) {
        return "line \(number) is overlooked: \(line)"
      }
    }
    return nil
  }

  private static let dividers: Set<String> = [
    "anders", "else", "tussendoor", "between", "spoor", "track", "einde", "end",
  ]

  private var spans: [Span] {
    var spans = tree.comments + findings.map { $0.span }
    for finding in findings { spans += finding.notes.map { $0.span } }
    if let title = tree.title { spans.append(title.span) }
    spans += tree.header.map { $0.span } + tree.declarations.map { $0.span }
    spans += tree.steps.map { $0.span } + tree.ends.map { $0.span }
    for step in tree.steps { spans += step.innerLines }
    for trial in tree.trials { spans += [trial.span] + trial.lines.map { $0.span } }
    return spans
  }

  /// A line may be read in a few other ways, never again and again.
  private var workTooMuch: String? {
    let (tokens, read) = (countTokens(in: source), countTokensRead(in: source))
    return read > 4 * tokens + 100 ? "\(read) tokens are read of \(tokens)" : nil
  }

  private var formattedTwice: String? {
    if readingHasErrors { return nil }
    let text = format(tree)
    let (again, report) = parse(SourceText(name: "plain.ivp", text: text))
    if report.hasErrors { return "the plain form has errors" }
    return format(again) == text ? nil : "formatting again changes it"
  }
}

extension StepNode {
  /// The lines that belong to it and are no steps: what divides it, and the rules of a phase.
  fileprivate var innerLines: [Span] {
    switch kind {
    case .phase(let phase): phase.rules.map { $0.span } + phase.cards.map { $0.span }
    case .condition(let branches): branches.map { $0.span }
    case .repeated(_, _, _, let between), .each(_, _, _, _, _, let between),
      .round(_, _, _, _, _, let between):
      between.map { [$0.span] } ?? []
    case .together(let tracks): tracks.map { $0.span }
    case .missing, .pause, .prompt, .speaks, .listens, .whisper, .silence, .then, .seat, .cue,
      .ask, .draw, .appoint, .appointFrom, .reveal, .subgroups, .set, .remember, .perform, .stop:
      []
    }
  }
}
