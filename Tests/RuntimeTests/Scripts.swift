// Scripts to play: what is shipped, and what the transcripts hold.
import Checking
import Diagnostics
import ProgramModel
import Protocols
import Runtime
import Syntax
import TestSupport

/// Returns the program of a script.
func program(of script: String) throws -> Program {
  let (tree, reading) = parse(SourceText(name: "script.ivp", text: script))
  let used = sharedFiles(namedIn: script).enumerated().map { number, file in
    let source = SourceText(name: file.path, text: file.text, file: UInt16(number + 1))
    let (tree, reading) = parse(source)
    return UsedFile(path: file.path, .read(tree, reading))
  }
  let (program, checking) = check(tree, after: reading, using: used)
  guard let program, !reading.hasErrors else {
    let lines = LineIndex(tree.source)
    let findings = (reading.sorted + checking.sorted).filter { $0.severity == .error }.map {
      "line \(lines.line(at: Int($0.span.start))): \($0.message.text(in: .english))"
    }
    throw TranscriptError(description: findings.joined(separator: "; "))
  }
  return program
}

extension Transcript {
  /// Returns the program that is played.
  func program() throws -> Program {
    guard let protocolName else { return try RuntimeTests.program(of: script) }
    guard let found = BuiltInProtocol.named(protocolName) else {
      throw TranscriptError(description: "no protocol: \(protocolName)")
    }
    return try RuntimeTests.program(of: found.text)
  }
}

/// The programs that are played at random: all that is shipped, and those of a few transcripts,
/// which have what the others lack.
func playedPrograms() throws -> [Program] {
  let shipped = try BuiltInProtocol.all.map { try program(of: $0.text) }
  let others = [
    "strict-phase-waits-for-a-question", "each-case-begins-clean", "the-group-sees-its-own",
    "roles-are-given-on-the-way", "who-brought-what",
    "what-is-done-between-turns",
    "several-are-chosen-at-once", "cards-are-drawn-and-orders-are-by-chance",
    "a-round-shares-its-time",
    "which-meeting-it-is", "what-a-series-remembers",
    "votes-and-ties",
    "groups-are-made-by-lot", "what-is-said-in-confidence", "in-confidence-in-english",
    "roles-are-drawn-by-lot", "blocks-are-done", "a-role-is-held-in-secret", "a-secret-in-english",
    "tracks-run-side-by-side", "a-strict-phase-closes-its-tracks",
  ]
  return try shipped
    + others.map { name in
      try Transcript(try CorpusFile("Tests/Corpus/Sessions/\(name).txt").text).program()
    }
}
