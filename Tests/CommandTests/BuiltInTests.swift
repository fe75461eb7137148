// The protocols that come with `ivp`, as the commands give them.
import Diagnostics
import Driver
import Protocols
import Runtime
import Terminal
import Testing

@Suite struct BuiltInTests {
  @Test("Every built-in protocol is listed, with its size and its time")
  func lists() {
    let output = output(of: ["list"])
    for method in BuiltInProtocol.all { #expect(output.contains("  \(method.name)\n      ")) }
    #expect(!output.contains("no method") && !output.contains("errors"))
  }

  @Test("A built-in protocol is shown byte for byte", arguments: BuiltInProtocol.all.map(\.name))
  func shows(name: String) {
    #expect(output(of: ["show", Word(name)]) == BuiltInProtocol.named(name)?.text)
  }

  private func output(of words: [Word]) -> String {
    let output = Output(isTerminal: false)
    let surroundings = Surroundings(
      environment: Environment([:]), folder: "/nowhere", input: Input(bytes: []), output: output,
      errors: Output(isTerminal: false), clock: .standing(at: WallTime(utc: 0, zone: 0)), seed: 1)
    #expect(IvpCommand.run(words, in: surroundings) == .success)
    return output.text
  }
}
