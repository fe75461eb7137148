// Invariant: what travels in the binary is the folder `protocols`, to the byte.
import Protocols
import TestSupport
import Testing

@Suite("The protocols in the binary")
struct BuiltInProtocolTests {
  @Test("They are the files of the folder, in order of name")
  func names() throws {
    #expect(BuiltInProtocol.all.map { $0.name } == (try protocolFiles().map { $0.name }))
  }

  @Test("Each is its file, to the byte", arguments: try protocolFiles())
  func bytes(file: CorpusFile) throws {
    let builtIn = try #require(BuiltInProtocol.named(file.name))
    #expect(Array(builtIn.text.utf8) == file.bytes)
  }

  @Test("What they share is its file, to the byte", arguments: try sharedFiles())
  func shared(file: CorpusFile) {
    let path = String(file.path.dropFirst("protocols/".count))
    #expect(BuiltInProtocol.file(at: path).map { Array($0.utf8) } == file.bytes)
  }
}
