// A folder for what a command does to files.
import Diagnostics
import Driver
import Foundation
import Runtime
import Terminal

/// Runs a body in a folder that is there only while it runs.
func inFolder(_ body: (TestFolder) throws -> Void) throws {
  let folder = TestFolder()
  try FileManager.default.createDirectory(at: folder.root, withIntermediateDirectories: true)
  defer { try? FileManager.default.removeItem(at: folder.root) }
  try body(folder)
}

/// A folder that is there for one test.
struct TestFolder {
  let root = FileManager.default.temporaryDirectory.appendingPathComponent(
    "ivp-\(UUID().uuidString)")

  func url(_ name: String) -> URL { root.appendingPathComponent(name) }

  func write(_ text: String, to name: String, mode: Int = 0o600) throws {
    try Data(text.utf8).write(to: url(name))
    try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: url(name).path)
  }

  func text(of name: String) throws -> String {
    String(decoding: try Data(contentsOf: url(name)), as: UTF8.self)
  }

  func mode(of name: String) throws -> Int? {
    let attributes = try FileManager.default.attributesOfItem(atPath: url(name).path)
    return attributes[.posixPermissions] as? Int
  }

  func names() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: root.path).sorted()
  }

  func run(_ words: [Word]) -> ExitCode { answer(words).code }

  func output(of words: [Word], input: String = "") -> String { answer(words, input).output }

  private func answer(_ words: [Word], _ input: String = "") -> (code: ExitCode, output: String) {
    let output = Output(isTerminal: false)
    let surroundings = Surroundings(
      environment: Environment(["LANG": "nl_NL.UTF-8"]), folder: Word(root.path),
      input: Input(bytes: Array(input.utf8)), output: output, errors: Output(isTerminal: false),
      clock: .standing(at: WallTime(utc: 0, zone: 0)), seed: 1)
    return (IvpCommand.run(words, in: surroundings), output.text)
  }
}
