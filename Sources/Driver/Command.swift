// The shape of the table of commands.
import Diagnostics

/// The commands.
package enum CommandName: String, CaseIterable, Sendable {
  /// Leads a group through a method.
  case run
  /// Reckons how long a method takes.
  case plan
  /// Looks scripts over.
  case check
  /// Plays the proeven of scripts.
  case test
  /// Writes scripts in plain form.
  case fmt
  /// Names the methods at hand.
  case list
  /// Prints a built-in method.
  case show
  /// Tells why a finding matters.
  case explain
  /// Explains how it all works.
  case help
  /// Says which version this is.
  case version
}

/// What can be asked for by an option.
package enum OptionName: String, CaseIterable, Sendable {
  /// Who takes part.
  case participants
  /// Who has a role.
  case role
  /// A choice made beforehand.
  case set
  /// How fast the clock runs.
  case speed
  /// How many take part.
  case group
  /// When it begins.
  case start
  /// When it must be over.
  case end
  /// Which meeting of a series it is.
  case meeting
  /// What was remembered the last time.
  case previous
  /// What random draws come from.
  case seed
  /// Whether covered texts are shown.
  case `private`
  /// Which proeven are played.
  case filter
  /// How often each script is played at random.
  case random
  /// Whether each line is shown with how often it came.
  case coverage
  /// How findings are shown.
  case format
  /// Whether warnings count.
  case strict
  /// Whether what mends itself is mended.
  case fix
  /// Whether it is only looked at what would change.
  case check
  /// Whether it is shown what would change.
  case diff
  /// In which language the keywords are written.
  case language
  /// What a script from standard input is called.
  case stdinFilename = "stdin-filename"
  /// The language of `ivp` itself.
  case ui
  /// Whether there is colour.
  case colour = "color"
  /// What all this is.
  case help
  /// Which version this is.
  case version

  /// The option as it is typed: `--format`.
  package var spelling: String { "--" + rawValue }
}

/// A command as data: what it takes and how it is explained.
package struct Command: Sendable {
  /// Its name.
  package let name: CommandName
  /// What it does, one sentence.
  package let summary: Message
  /// What follows its name.
  package let operand: Operand?
  /// Its own options; the shared ones go with every command.
  package let options: [Option]
  /// What it looks like in use.
  package let examples: [Example]
  /// What more there is to say.
  package let remarks: [Message]
  /// What its exit codes mean.
  package let exits: [Exit]
  /// Other words under which somebody may look for it; never accepted, only pointed out.
  package let alsoLookedForAs: [String]
}

/// The words that follow a command.
package struct Operand: Sendable {
  /// What stands in its place in an explanation.
  package let placeholder: Message
  /// How many there may be.
  package let count: OperandCount
  /// What it is.
  package let summary: Message
}

/// How many words may follow a command.
package enum OperandCount: Sendable, Equatable {
  /// None or one.
  case optional
  /// Exactly one.
  case one
  /// As many as one likes, or none.
  case any
  /// One or more.
  case many
}

/// An option as data.
package struct Option: Sendable {
  /// Which one it is.
  package let name: OptionName
  /// How else it may be typed, `-h` for instance.
  package let otherSpellings: [String]
  /// What it takes, nil for a flag.
  package let value: OptionValue?
  /// Whether it may be given more than once.
  package let isRepeatable: Bool
  /// What it does, one sentence.
  package let summary: Message
  /// Other words under which somebody may look for it; never accepted, only pointed out.
  package let alsoLookedForAs: [String]

  /// Creates an option.
  package init(
    _ name: OptionName, otherSpellings: [String] = [], value: OptionValue? = nil,
    isRepeatable: Bool = false, summary: Message, alsoLookedForAs: [String] = []
  ) {
    self.name = name
    self.otherSpellings = otherSpellings
    self.value = value
    self.isRepeatable = isRepeatable
    self.summary = summary
    self.alsoLookedForAs = alsoLookedForAs
  }

  /// Every way to type it.
  package var spellings: [String] { otherSpellings + [name.spelling] }
}

/// What an option takes.
package enum OptionValue: Sendable {
  /// One of a few words.
  case oneOf([String])
  /// A whole number from the one to the other.
  case number(ClosedRange<Int>, placeholder: Message)
  /// A whole number of 64 bits, from 0.
  case seed(placeholder: Message)
  /// A time of day, `16:30`.
  case timeOfDay(placeholder: Message)
  /// A name, `=` and a value.
  case assignment(placeholder: Message)
  /// Any text that isn't empty.
  case text(placeholder: Message)

  /// Returns what stands in its place in an explanation.
  package func placeholder(in language: Language) -> String {
    switch self {
    case .oneOf(let words): words.joined(separator: "|")
    case .number(_, let placeholder), .seed(let placeholder), .assignment(let placeholder),
      .timeOfDay(let placeholder), .text(let placeholder):
      placeholder.text(in: language)
    }
  }
}

/// A command line with what it does.
package struct Example: Sendable {
  /// What is typed.
  package let line: Message
  /// What it does.
  package let effect: Message
}

/// An exit code with what it means.
package struct Exit: Sendable {
  /// The code.
  package let code: ExitCode
  /// What it means.
  package let meaning: Message
}
