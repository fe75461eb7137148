/// How much a finding matters.
package enum Severity: UInt8, Comparable, Sendable {
  /// Can't run, or is surely not what was meant.
  case error
  /// Runs, and will hurt in the room.
  case warning
  /// Advice; never changes an exit code.
  case hint

  package static func < (left: Severity, right: Severity) -> Bool {
    left.rawValue < right.rawValue
  }
}

/// A change of one stretch of a script.
package struct Edit: Sendable, Equatable {
  /// What is taken out; an empty span only puts in.
  package let span: Span
  /// What comes in its place.
  package let replacement: String

  /// Creates an edit.
  package init(_ span: Span, _ replacement: String) {
    self.span = span
    self.replacement = replacement
  }
}

/// A remedy that can be carried out: edits that belong together.
package struct Fix: Sendable, Equatable {
  /// What it does, as a short order: "Zet er `> ` voor".
  package let title: Message
  /// Its edits, in order, none overlapping another.
  package let edits: [Edit]

  /// Creates a fix.
  package init(_ title: Message, _ edits: [Edit]) {
    self.title = title
    self.edits = edits
  }
}

/// Another place that a finding points to, with what is to be seen there.
package struct Note: Sendable, Equatable {
  /// The other place.
  package let span: Span
  /// What is there: "hier begint de ronde".
  package let message: Message

  /// Creates a note.
  package init(_ span: Span, _ message: Message) {
    self.span = span
    self.message = message
  }
}

/// One thing that we have to say about a script: where, what, why and what to do.
///
/// Every phase makes its own in its `+Diagnostics` file; nothing else words a finding.
package struct Diagnostic: Sendable, Equatable {
  /// What kind of finding it is.
  package let code: DiagnosticCode
  /// How much it matters.
  package let severity: Severity
  /// The smallest stretch that is wrong.
  package let span: Span
  /// What is wrong, one sentence in words of the script.
  package let message: Message
  /// What to do about it, one whole sentence, if there is something to say.
  package let help: Message?
  /// Other places that matter.
  package let notes: [Note]
  /// The remedies that can be carried out; one that is alone is the only one there is.
  package let fixes: [Fix]

  /// Creates a finding.
  package init(
    _ code: DiagnosticCode, _ severity: Severity = .error, at span: Span, _ message: Message,
    help: Message? = nil, notes: [Note] = [], fixes: [Fix] = []
  ) {
    self.code = code
    self.severity = severity
    self.span = span
    self.message = message
    self.help = help
    self.notes = notes
    self.fixes = fixes
  }
}
