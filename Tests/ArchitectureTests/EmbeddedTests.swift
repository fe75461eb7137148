// Invariant: the core compiles in Embedded mode for a browser. It takes long, so ask for it.
import Foundation
import TestSupport
import Testing

@Suite("The core in a browser")
struct EmbeddedTests {
  @Test(
    "Every core room compiles in Embedded mode for WebAssembly",
    .enabled(
      if: ProcessInfo.processInfo.environment["IVP_EMBEDDED"] == "1",
      "IVP_EMBEDDED=1 swift test runs it, and .ci/run does"))
  func compiles() throws {
    let compile = Process()
    let output = Pipe()
    compile.executableURL = Repository.url("Tests/Embedded/compile.sh")
    compile.standardOutput = output
    compile.standardError = output
    try compile.run()
    let said = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    compile.waitUntilExit()
    #expect(compile.terminationStatus == 0, "\(said)")
  }
}
