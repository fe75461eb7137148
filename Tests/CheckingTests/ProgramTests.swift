// What good scripts become.
import Checking
import ProgramModel
import TestSupport
import Testing

@Suite struct ProgramTests {
  @Test(arguments: try protocolFiles())
  func builtInProtocolsAreClean(_ file: CorpusFile) {
    let checked = CheckedText(file.bytes, using: file.used)
    expectSame(checked.wording, "", file.path)
    #expect(checked.program != nil)
  }

  @Test(arguments: try sharedFiles())
  func whatProtocolsShareIsClean(_ file: CorpusFile) {
    expectSame(CheckedText(file.text).wording, "", file.path)
  }

  @Test(arguments: try corpus("Checking/ok"))
  func becomesTheProgramThatWasRecorded(_ file: CorpusFile) throws {
    let program = try #require(CheckedText(file.text).program)
    expectGolden(programText(program), at: file.beside("program"))
  }

  @Test(arguments: [
    ("protocols/vijfstappenmethode.ivp", "protocols/five-steps.ivp"),
    (
      "Tests/Corpus/Checking/ok/alles-wat-loopt.ivp",
      "Tests/Corpus/Checking/ok/everything-that-runs.ivp"
    ),
    ("Tests/Corpus/Checking/ok/blokken.ivp", "Tests/Corpus/Checking/ok/blocks.ivp"),
  ])
  func twinsDifferInTheirWordsAlone(_ dutch: String, _ english: String) throws {
    let one = try #require(CheckedText(try CorpusFile(dutch).text).program)
    let other = try #require(CheckedText(try CorpusFile(english).text).program)
    #expect(one.skeleton == other.skeleton)
    expectSame(programText(one.skeleton), programText(other.skeleton))
    #expect(one != other)
  }

  @Test func textsAreNeverShared() throws {
    for file in try protocolFiles() + corpus("Checking/ok") {
      let program = try #require(CheckedText(file.bytes, using: file.used).program)
      let text = programText(program.skeleton)
      for index in program.texts.indices {
        let count = text.ranges(of: "«\(index)»").count
        #expect(count == 1, "\(file.path): text \(index) \(program.texts[index])")
      }
    }
  }
}

extension CorpusFile {
  /// The files that it uses, by path.
  fileprivate var used: [String: String] {
    Dictionary(uniqueKeysWithValues: sharedFiles(namedIn: text).map { ($0.path, $0.text) })
  }
}
