// Sessions on a virtual clock, written down.
import Diagnostics
import ProgramModel
import Runtime
import TestSupport
import Testing

@Test("A session goes as it is written down", arguments: try corpus("Sessions", ending: ".txt"))
func transcript(file: CorpusFile) throws {
  let transcript = try Transcript(file.text)
  let played = try transcript.play(try transcript.program())
  expectGolden(played.text, at: file.path)
  #expect(played.isRepeatable, "the same events gave another session")
}
