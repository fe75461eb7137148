// Invariant: what the fuzzer begins with passes its target, which is compiled with the tests.
import TestSupport
import Testing

@Suite("The target of the fuzzer")
struct FuzzTargetTests {
  @Test("It takes what it begins with", arguments: try corpus("Syntax"))
  func seeds(file: CorpusFile) {
    file.bytes.withUnsafeBufferPointer { bytes in
      guard let start = bytes.baseAddress else { return }
      #expect(testOneInput(start, bytes.count) == 0)
    }
  }
}
