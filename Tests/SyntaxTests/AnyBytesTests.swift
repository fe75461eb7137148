// Any bytes at all give a tree and a report, and every place lies within the file.
import Diagnostics
import Syntax
import TestSupport
import Testing

@Suite("Any bytes at all")
struct AnyBytesTests {
  /// A script that is no script, and the slugs of what is said about it, in order.
  struct Odd: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let bytes: [UInt8]
    let slugs: [String]

    init(_ name: String, _ bytes: [UInt8], _ slugs: String...) {
      testDescription = name
      self.bytes = bytes
      self.slugs = slugs
    }

    init(_ name: String, _ text: String, _ slugs: String...) {
      testDescription = name
      self.bytes = Array(text.utf8)
      self.slugs = slugs
    }
  }

  static let odd = [
    Odd("nothing", ""),
    Odd("a byte order mark", "\u{FEFF}"),
    Odd("half a byte order mark", [0xEF, 0xBB], "not-utf8"),
    Odd("one NUL", [0], "control-character"),
    Odd("a lone CR", "\r"),
    Odd("UTF-16", [0xFF, 0xFE, 0x66, 0, 0x61, 0], "not-utf8"),
    Odd("Latin-1", Array("rol caf".utf8) + [0xE9] + Array(", 1".utf8), "not-utf8"),
    Odd(
      "a surrogate", Array("doel: ".utf8) + [0xED, 0xA0, 0x80] + Array(" x".utf8), "not-utf8"),
    Odd("an overlong slash", Array("doel: ".utf8) + [0xC0, 0xAF], "not-utf8"),
    Odd("a sign cut off", Array("doel: ".utf8) + [0xE2, 0x82], "not-utf8"),
    Odd(
      "bytes of a picture", [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A], "not-utf8",
      "control-character"),
    Odd("text turned around", "doel: a\u{202E}b", "control-character"),
    Odd("a comment turned around", "# a\u{202E}b", "control-character"),
    Odd("an escape sequence", "doel: \u{1B}[31mrood", "control-character"),
    Odd("a soft hyphen in a keyword", "do\u{AD}el: x", "leftover-character"),
    Odd("a zero-width space in a text", "doel: x\u{200B}y", "leftover-character"),
    Odd("a mark inside", "doel: x\u{FEFF}y", "leftover-character"),
    Odd("a family and a flag", "doel: 👨\u{200D}👩\u{200D}👧 🏴󠁧󠁢󠁥󠁮󠁧󠁿 ok"),
    Odd("Word's line break", "doel: een\u{0B}twee", "leftover-character"),
    Odd("a form feed between lines", "doel: een\n\u{0C}\nbron: twee"),
    Odd("a quote alone", "\"", "unclosed-quote", "unknown-line"),
    Odd("a long line", String(repeating: "a", count: 10_001), "line-too-long"),
    Odd("a large file", String(repeating: "doel: a\n", count: 131_073), "file-too-large"),
  ]

  @Test("What is odd is said once", arguments: odd)
  func said(odd: Odd) {
    let source = SourceText(name: "odd.ivp", bytes: odd.bytes)
    let (tree, report) = parse(source)
    #expect(report.sorted.map(\.code.slug) == odd.slugs, "\(findings(of: report, in: tree))")
    expectWithin(report, source)
  }

  @Test("A line of 100 MB is one finding")
  func hugeLine() {
    let source = SourceText(name: "huge", bytes: [UInt8](repeating: 0x61, count: 100_000_000))
    #expect(parse(source).report.diagnostics.map(\.code) == [.fileTooLarge])
  }

  @Test(
    "Openers without end are one finding",
    arguments: ["als ja\n", "ronde x uit y\n", "tegelijk\n", "fase \"x\"\nals ja\n"])
  func openers(line: String) {
    let source = SourceText(name: "deep", text: String(repeating: line, count: 40_000))
    let deep = parse(source).report.diagnostics.filter { $0.code == .tooDeep }
    #expect(deep.count <= 1)
    expectWithin(parse(source).report, source)
  }

  @Test("Nested openers stop at 64")
  func nested() {
    let text = String(repeating: "als\n", count: 200_000)
    let report = parse(SourceText(name: "deep", text: text)).report
    #expect(report.diagnostics.map(\.code) == [.tooDeep])
  }

  @Test("Nested brackets stop at 64", arguments: [64, 65, 3_000])
  func brackets(count: Int) {
    let text =
      "fase \"x\"\nzet a = " + String(repeating: "(", count: count) + "1"
      + String(repeating: ")", count: count)
    let codes = parse(SourceText(name: "deep", text: text)).report.diagnostics.map(\.code)
    #expect(codes == (count > 64 ? [.tooDeep] : []))
  }

  @Test("Braces by the thousand are read in a moment")
  func braces() {
    let line = "iedereen: " + String(repeating: "{a", count: 4_000) + "\n"
    let source = SourceText(name: "braces", text: String(repeating: line, count: 100))
    expectWithin(parse(source).report, source)
  }

  @Test("A script of nothing but mistakes stops being read")
  func mistakes() {
    let source = SourceText(name: "x", text: String(repeating: "x y\n", count: 50_000))
    let report = parse(source).report
    #expect(report.diagnostics.count == 1_001)
    #expect(report.diagnostics.last?.code == .tooManyFindings)
  }

  @Test("More words than any script holds are one finding")
  func tokens() {
    let line = "zet a = " + String(repeating: "1+", count: 1_000) + "1\n"
    let source = SourceText(name: "x", text: String(repeating: line, count: 150))
    #expect(parse(source).report.diagnostics.map(\.code) == [.tooManyTokens])
  }

  @Test(
    "Every beginning of a script is read", arguments: try corpus("Syntax/ok", ending: "s.nl.ivp"))
  func prefixes(file: CorpusFile) {
    // Of the long scripts every seventh, so that the suite stays quick.
    for end in stride(from: 0, to: file.bytes.count, by: 7) {
      let source = SourceText(name: file.path, bytes: Array(file.bytes[..<end]))
      expectWithin(parse(source).report, source)
    }
  }

  @Test(
    "Whatever is changed in a script, it is read",
    arguments: try corpus("Syntax/ok") + corpus("Syntax/err"))
  func changes(file: CorpusFile) {
    var random = SeededRandom(seed: 42)
    for _ in 0..<25 {
      var bytes = file.bytes
      for _ in 0..<Int.random(in: 1...8, using: &random) { change(&bytes, &random) }
      let source = SourceText(name: file.path, bytes: bytes)
      expectWithin(parse(source).report, source)
    }
  }

  /// Changes one byte, or takes away or repeats a stretch.
  private func change(_ bytes: inout [UInt8], _ random: inout SeededRandom) {
    guard let place = bytes.indices.randomElement(using: &random) else { return }
    let end = min(bytes.count, place + Int.random(in: 1...30, using: &random))
    switch Int.random(in: 0...4, using: &random) {
    case 0: bytes[place] = UInt8.random(in: 0...255, using: &random)
    case 1: bytes.removeSubrange(place..<end)
    case 2: bytes.insert(contentsOf: bytes[place..<end], at: place)
    case 3: bytes.insert(Array("{}()\":,\n-> =".utf8).randomElement(using: &random) ?? 0, at: place)
    default: bytes.swapAt(place, end - 1)
    }
  }

  private func expectWithin(_ report: Report, _ source: SourceText) {
    for finding in report.diagnostics {
      var spans = [finding.span]
      for note in finding.notes { spans.append(note.span) }
      for fix in finding.fixes {
        for edit in fix.edits { spans.append(edit.span) }
      }
      let isWithin = spans.allSatisfy { $0.start <= $0.end && $0.end <= source.span.end }
      #expect(isWithin, "\(finding.code.slug) lies outside \(source.name)")
    }
  }
}
