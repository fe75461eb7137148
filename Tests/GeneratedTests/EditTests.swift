// Invariant: whatever slips in a good script, it is read and checked soundly, and little is said.
import TestSupport
import Testing

@Suite("Slips in good scripts")
struct EditTests {
  /// Good scripts with nothing to say about them, of the length that trainers write.
  private static func scripts() throws -> [CorpusFile] {
    try corpus("Mistakes").filter { $0.name.hasSuffix(".mended") }
  }

  /// Good scripts that use all there is.
  private static func richScripts() throws -> [CorpusFile] {
    try corpus("Syntax/ok") + corpus("Checking/ok") + protocolFiles()
  }

  @Test("Any slip leaves a sound script", arguments: Slip.allCases)
  func sound(slip: Slip) throws {
    let scripts = try EditTests.richScripts()
    var random = SeededRandom(seed: 20_261_126)
    for number in 0..<generatedCount(40) {
      let file = scripts[number % scripts.count]
      guard let edit = Edit(slip, in: file.text, &random) else { continue }
      let breaches = Soundness(edit.text).breaches
      #expect(breaches.isEmpty, "\(file.path):\(edit.line), \(slip.rawValue): \(edit.before)")
    }
  }

  @Test("Several slips at once leave a sound script")
  func soundAfterSeveral() throws {
    let scripts = try EditTests.richScripts()
    var random = SeededRandom(seed: 20_261_127)
    for number in 0..<generatedCount(100) {
      var text = scripts[number % scripts.count].text
      for _ in 0..<Int.random(in: 2...8, using: &random) {
        let slip = Slip.allCases.randomElement(using: &random) ?? .lineCut
        // What is broken off leaves little to slip in.
        if slip != .brokenOff { text = Edit(slip, in: text, &random)?.text ?? text }
      }
      let breaches = Soundness(text).breaches
      #expect(breaches.isEmpty, "in:\n\(text)")
    }
  }

  @Test("Every beginning of a script is sound", arguments: try protocolFiles().prefix(4))
  func prefixes(file: CorpusFile) {
    let step = max(1, file.bytes.count / generatedCount(25))
    for end in stride(from: 0, to: file.bytes.count, by: step) {
      let text = String(decoding: file.bytes[..<end], as: UTF8.self)
      #expect(Soundness(text).breaches.isEmpty, "the first \(end) bytes")
    }
  }

  /// One cause, one finding: what follows from a slip is silent.
  ///
  /// Where it isn't, the slip stands in the list, for whoever wants to better that.
  @Test("One slip says at most two things, nine times in ten", arguments: Slip.allCases)
  func terse(slip: Slip) throws {
    guard slip.isOfOneLine else { return }
    let scripts = try EditTests.scripts()
    var random = SeededRandom(seed: 20_261_128)
    var count = 0
    var list = ""
    let usual = 2 * scripts.count
    let wanted = generatedCount(usual)
    for number in 0..<wanted {
      let file = scripts[number % scripts.count]
      guard let edit = Edit(slip, in: file.text, &random) else { continue }
      count += 1
      let findings = Soundness(edit.text).findings
      if findings.count <= 2 { continue }
      list += "\(file.name):\(edit.line) \(edit.before) → \(edit.after)\n"
      list += "    " + findings.map { $0.code.slug }.joined(separator: ", ") + "\n"
    }
    let verbose = list.split(separator: "\n").count / 2
    #expect(verbose * 10 <= count, "\(verbose) of \(count) say more:\n\(list)")
    // With more cases the list would be longer.
    if wanted == usual {
      expectGolden(
        "\(verbose) of \(count)\n\(list)", at: "Tests/Corpus/Generated/\(slip.fileName).txt")
    }
  }
}

extension Slip {
  /// The name of its list.
  fileprivate var fileName: String { rawValue.replacing(" ", with: "-") }
}
