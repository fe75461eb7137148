// Invariant: what protocols/README.md tells of a protocol is what its header says.
import TestSupport
import Testing

@Suite("The tables of the protocols")
struct ProtocolTableTests {
  @Test("People, time and source are those of the header", arguments: try protocolFiles())
  func rows(file: CorpusFile) throws {
    let rows = try Repository.text(of: "protocols/README.md").split(separator: "\n")
      .filter { $0.hasPrefix("| `\(file.name).ivp` |") }
      .map { row in row.dropFirst(2).dropLast(2).split(separator: " | ").map { String($0) } }
    try #require(rows.map { $0.count } == [4, 3])
    #expect(rows[0][2] == dutch(header(["deelnemers", "participants"], of: file)))
    #expect(rows[0][3] == dutch(header(["duur", "duration"], of: file)))
    #expect(rows[1][1] == header(["bron:", "source:"], of: file))
  }

  /// What stands behind a word of the header, all its lines together.
  private func header(_ words: [String], of file: CorpusFile) -> String {
    file.text.split(separator: "\n").prefix { !$0.hasPrefix("rol") }
      .compactMap { line in
        words.first { line.hasPrefix("    \($0) ") }.map { line.dropFirst($0.count + 5) }
      }
      .joined(separator: " ")
  }

  /// The table speaks Dutch of English protocols too.
  private func dutch(_ text: String) -> String {
    text.replacing(" to ", with: " tot ").replacing("minutes", with: "minuten")
  }
}
