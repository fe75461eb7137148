// What differs from one run to the next.
import Diagnostics
import Terminal

/// Where a command is carried out: streams, folder, environment and clocks.
///
/// All that differs from one run to the next comes in here, so that a command with the same
/// surroundings does the same.
package struct Surroundings {
  /// What the environment says.
  package let environment: Environment
  /// The folder from which paths count; empty for the present one.
  package let folder: Word
  /// Standard input.
  package let input: Input
  /// Standard output: results.
  package let output: Output
  /// Standard error: what goes wrong with the program itself.
  package let errors: Output
  /// The clocks of a session.
  package let clock: SessionClock
  /// What a session's random draws come from.
  package let seed: UInt64

  /// Creates surroundings.
  package init(
    environment: Environment, folder: Word = "", input: Input, output: Output, errors: Output,
    clock: SessionClock, seed: UInt64
  ) {
    self.environment = environment
    self.folder = folder
    self.input = input
    self.output = output
    self.errors = errors
    self.clock = clock
    self.seed = seed
  }
}

/// What a command works with: its surroundings, and the language in which `ivp` answers.
struct Context {
  let surroundings: Surroundings
  let language: Language
  let colour: ColourChoice

  var output: Output { surroundings.output }

  /// Says what went wrong, on a line of its own.
  func complain(_ message: Message) {
    // What is already said comes first, also where both go to one screen.
    surroundings.output.flush()
    surroundings.errors.write(visible("ivp: " + message.text(in: language)) + "\n")
    surroundings.errors.flush()
  }

  /// Writes a sentence of the program's own, on a line of its own.
  func say(_ message: Message) {
    surroundings.output.write(visible(message.text(in: language)) + "\n")
  }

  /// How many columns a line of standard output may take.
  var width: Int { surroundings.environment.width(ofTerminal: output.columns) }

  /// Whether standard output gets colour.
  var usesColour: Bool {
    surroundings.environment.usesColour(colour, onTerminal: output.isTerminal)
  }
}
