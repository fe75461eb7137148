// Reading and checking a text in one go, and what came of it in words that a test compares.
import Checking
import Diagnostics
import ProgramModel
import Syntax

/// A script that was read and checked.
struct CheckedText {
  /// The program, if there is one.
  let program: Program?
  /// What was found, reading included, in order of the script.
  let findings: [Diagnostic]
  private let index: LineIndex
  private let source: SourceText
  private let language: Language
  private let others: [SourceText]

  /// Reads and checks a text.
  init(_ text: String) { self.init(Array(text.utf8)) }

  /// Reads and checks an example, with the file that it uses.
  init(_ example: Example, in language: Language) {
    var files: [String: String] = [:]
    if let file = example.file {
      files[file.name.text(in: language)] = file.lines.text(in: language)
    }
    self.init(example.bytes(in: language), using: files)
  }

  /// Reads and checks the bytes of a file, with the texts of those that it uses.
  init(_ bytes: [UInt8], using files: [String: String] = [:]) {
    source = SourceText(name: "script.ivp", bytes: bytes)
    index = LineIndex(source)
    let (tree, reading) = parse(source)
    language = tree.language
    let used = files.keys.sorted().enumerated().map { number, path in
      let text = SourceText(name: path, text: files[path] ?? "", file: UInt16(number + 1))
      let (tree, reading) = parse(text)
      return (text, UsedFile(path: path, .read(tree, reading)), reading)
    }
    others = used.map { $0.0 }
    let (program, checking) = check(tree, after: reading, using: used.map { $0.1 })
    self.program = program
    var report = reading
    for file in used { report.add(file.2) }
    report.add(checking)
    findings = report.sorted
  }

  /// The findings as a comment in a corpus file says them, with their line: `12 error: slug`.
  var lines: [String] {
    findings.map { finding in
      let line = index.line(at: finding.span.range.lowerBound)
      return "\(line) \(severity(finding)): \(finding.code.slug)"
    }
  }

  /// The findings with their files: `a.ivp:2 slug`.
  var placedLines: [String] {
    let texts = SourceTexts([source] + others)
    return findings.map { texts.place(of: $0.span) + " " + $0.code.slug }
  }

  /// The findings with all that they say, in both languages.
  var wording: String {
    findings.map { finding in
      let place = index.place(at: finding.span.range.lowerBound)
      var text = "\(place.line):\(place.column) \(severity(finding)): \(finding.code.slug)\n"
      text += "  at: \(source.text(of: finding.span))\n"
      text += "  nl: \(finding.message.nl)\n"
      if let help = finding.help { text += "      \(help.nl)\n" }
      text += "  en: \(finding.message.en)\n"
      if let help = finding.help { text += "      \(help.en)\n" }
      for note in finding.notes {
        let line = index.line(at: note.span.range.lowerBound)
        text += "  note: line \(line), \(note.message.nl) / \(note.message.en)\n"
      }
      for fix in finding.fixes { text += "  fix: \(fix.title.nl) / \(fix.title.en)\n" }
      return text
    }.joined()
  }

  /// The findings as `ivp check` draws them, in the script's own language.
  var drawing: String {
    findings.map {
      Excerpt.draw($0, in: SourceTexts([source] + others), language: language, style: .plain)
    }.joined(separator: "\n")
  }

  private func severity(_ finding: Diagnostic) -> String {
    switch finding.severity {
    case .error: "error"
    case .warning: "warning"
    case .hint: "hint"
    }
  }

  /// Returns the text with a fix carried out.
  func text(after fix: Fix) -> String {
    var bytes = source.bytes
    for edit in fix.edits.sorted(by: { $0.span.start > $1.span.start }) {
      bytes.replaceSubrange(edit.span.range, with: Array(edit.replacement.utf8))
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
