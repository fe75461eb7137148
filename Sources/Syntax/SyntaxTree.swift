import Diagnostics

/// A script as it is written: every line in its place, no meaning yet.
///
/// Steps and values lie in two arenas and refer to each other by index, so that a tree is a plain
/// value, cheap to copy and to walk.
package struct SyntaxTree: Sendable {
  /// What was parsed.
  package internal(set) var source: SourceText
  /// The language in which the script is written.
  package let language: Language
  /// `protocol "Titel"`; a file without it is a library.
  package internal(set) var title: ProtocolNode?
  /// The lines of the header, in order.
  package internal(set) var header: [HeaderNode] = []
  /// The declarations, in order.
  package internal(set) var declarations: [DeclarationNode] = []
  /// The lines of the flow, in order, phases among them.
  package internal(set) var flow: [StepID] = []
  /// The proeven, in order.
  package internal(set) var trials: [TrialNode] = []
  /// The arena of steps.
  package internal(set) var steps: [StepNode] = []
  /// The arena of values.
  package internal(set) var values: [ValueNode] = []
  /// The spellings of all names.
  package internal(set) var spellings = Spellings()
  /// The numbers and units of all durations, in order.
  package internal(set) var durationParts: [DurationPartNode] = []
  /// The lines that close a block, in order.
  package internal(set) var ends: [EndNode] = []
  /// The comment lines, from `#` to the end of the line, in order.
  package internal(set) var comments: [Span] = []
  /// Where the statements begin that stand right under a text, in order: a sentence that happens
  /// to fit a form may be meant to go on with that text.
  package internal(set) var linesUnderText: [UInt32] = []

  /// Creates a tree without lines.
  init(source: SourceText, language: Language) {
    self.source = source
    self.language = language
  }

  /// Returns a step.
  @inlinable
  package subscript(id: StepID) -> StepNode { steps[Int(id.index)] }

  /// Returns a value.
  @inlinable
  package subscript(id: ValueID) -> ValueNode { values[Int(id.index)] }

  /// Returns the numbers and units of the duration that stands in a span.
  package func durationParts(in span: Span) -> ArraySlice<DurationPartNode> {
    var low = 0
    var high = durationParts.count
    while low < high {
      let middle = (low + high) / 2
      if durationParts[middle].span.start < span.start { low = middle + 1 } else { high = middle }
    }
    return durationParts[low...].prefix { $0.span.end <= span.end }
  }

  /// Returns where the line of a span begins, if it stands right under a text and may be meant to
  /// go on with it; else nil.
  package func lineUnderText(of span: Span) -> Span? {
    var low = 0
    var high = linesUnderText.count
    while low < high {
      let middle = (low + high) / 2
      if linesUnderText[middle] <= span.start { low = middle + 1 } else { high = middle }
    }
    guard low > 0 else { return nil }
    let start = Int(linesUnderText[low - 1])
    let isSameLine = source.bytes[start..<Int(span.start)].allSatisfy { $0 != 0x0A && $0 != 0x0D }
    return isSameLine ? Span(file: source.file, start: start, end: start) : nil
  }

  /// Returns a person's name, its words with one blank between.
  package func text(of person: PersonNode) -> String {
    source.text(of: person.span).split { $0.isWhitespace }.joined(separator: " ")
  }

  /// Returns a name as its author wrote it.
  package func text(of name: NameNode) -> String { source.text(of: name.span) }
}
