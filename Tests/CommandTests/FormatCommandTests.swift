// Invariant: `ivp fmt` replaces a file whole or leaves it as it is, and touches nothing else.
import Diagnostics
import Driver
import Foundation
import Testing

@Suite("ivp fmt on files")
struct FormatCommandTests {
  private static let untidy = "protocol «x»\nfase: «Kern» , twee minuten\niedereen :Zeg iets.\n"
  private static let tidy = """
    protocol "x"

    fase "Kern", 2 minuten
        iedereen: Zeg iets.

    """

  @Test("A file is written in plain form, and keeps its mode")
  func written() throws {
    try inFolder { folder in
      try folder.write(FormatCommandTests.untidy, to: "x.ivp", mode: 0o640)
      #expect(folder.run(["fmt", "x.ivp"]) == .success)
      #expect(try folder.text(of: "x.ivp") == FormatCommandTests.tidy)
      #expect(try folder.mode(of: "x.ivp") == 0o640)
      #expect(try folder.names() == ["x.ivp"])
    }
  }

  @Test("A script with errors is left as it is")
  func errors() throws {
    try inFolder { folder in
      try folder.write("protocol «x»\nfase x\n", to: "x.ivp")
      #expect(folder.run(["fmt", "x.ivp"]) == .findings)
      #expect(try folder.text(of: "x.ivp") == "protocol «x»\nfase x\n")
    }
  }

  @Test("Looking changes nothing", arguments: ["--check", "--diff"])
  func looking(option: String) throws {
    try inFolder { folder in
      try folder.write(FormatCommandTests.untidy, to: "x.ivp")
      let code = folder.run(["fmt", "x.ivp", Word(option)])
      #expect(code == (option == "--diff" ? .success : .findings))
      #expect(try folder.text(of: "x.ivp") == FormatCommandTests.untidy)
      try folder.write(FormatCommandTests.tidy, to: "x.ivp")
      #expect(folder.run(["fmt", "x.ivp", Word(option)]) == .success)
    }
  }

  @Test("A link goes on pointing to its file")
  func link() throws {
    try inFolder { folder in
      try folder.write(FormatCommandTests.untidy, to: "x.ivp")
      try FileManager.default.createSymbolicLink(
        atPath: folder.url("link.ivp").path, withDestinationPath: "x.ivp")
      #expect(folder.run(["fmt", "link.ivp"]) == .success)
      #expect(try folder.text(of: "x.ivp") == FormatCommandTests.tidy)
      #expect(
        try FileManager.default.destinationOfSymbolicLink(atPath: folder.url("link.ivp").path)
          == "x.ivp")
    }
  }

  @Test("A diff is what patch needs", arguments: ["", "\n"])
  func patch(end: String) throws {
    try inFolder { folder in
      let untidy = FormatCommandTests.untidy.dropLast() + end
      try folder.write(String(untidy), to: "x.ivp")
      let diff = folder.output(of: ["fmt", "x.ivp", "--diff"])
      #expect(diff.hasPrefix("--- x.ivp\n+++ x.ivp\n@@ -1,3 +1,4 @@\n"))
      #expect(diff.contains("\\ No newline") == end.isEmpty)
      let added = diff.split(separator: "\n").dropFirst(3).filter { $0.hasPrefix("+") }
      #expect(added.map { $0.dropFirst() + "\n" }.joined() == FormatCommandTests.tidy)
    }
  }
}
