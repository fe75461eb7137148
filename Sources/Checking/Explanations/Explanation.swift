// Why a finding matters, with an example that has it and one that doesn't.
import Diagnostics

/// What there is to say about a kind of finding beyond one line.
package struct Explanation: Sendable {
  /// The kind of finding.
  package let code: DiagnosticCode
  /// Why it matters in the room.
  package let why: Message
  /// A script that has it, and nothing else that is wrong.
  package let wrong: Example
  /// The same script, mended.
  package let right: Example

  /// Creates an explanation from the lines that differ; with the file that both use, if any.
  init(
    _ code: DiagnosticCode, why: Message, wrong: Message, right: Message,
    in frame: Example.Frame = .phase, using wrongFile: Example.File? = nil,
    rightly rightFile: Example.File? = nil
  ) {
    self.code = code
    self.why = why
    self.wrong = Example(lines: wrong, frame: frame, file: wrongFile)
    self.right = Example(lines: right, frame: frame, file: rightFile)
  }
}

/// Lines of a script that show something, and the script around them.
package struct Example: Sendable {
  /// What stands around the lines.
  package enum Frame: Sendable {
    /// Nothing: they are a whole script.
    case script
    /// The title of a protocol and its language: they stand under these.
    case header
    /// A protocol with a phase: they stand above the phase.
    case declarations
    /// A protocol with roles: they stand in its phase.
    case phase
    /// A protocol with roles and a phase that asks: they stand in its proef.
    case trial
  }

  /// The lines that matter.
  package let lines: Message
  /// What stands around them.
  package let frame: Frame
  /// The file that they use, if they do.
  package let file: File?

  /// A file beside the script.
  package struct File: Sendable {
    /// Its name.
    package let name: Message
    /// What stands in it.
    package let lines: Message
  }

  /// Returns the whole script as a file holds it.
  ///
  /// The sign for an unreadable byte stands for one, an é as old programs save it.
  package func bytes(in language: Language) -> [UInt8] {
    var bytes: [UInt8] = []
    for scalar in script(in: language).unicodeScalars {
      if scalar == "\u{FFFD}" {
        bytes.append(0xE9)
      } else {
        bytes += UTF8.encode(scalar) ?? .init()
      }
    }
    return bytes
  }

  /// Returns the whole script.
  package func script(in language: Language) -> String {
    let lines = lines.text(in: language) + "\n"
    let around = Surroundings.of(language)
    return switch frame {
    case .script: lines
    case .header: around.title + lines
    case .declarations: around.title + around.head + lines + "\n" + around.phase + around.asking
    case .phase: around.title + around.head + around.roles + around.phase + lines
    case .trial:
      around.title + around.head + around.roles + around.phase + around.asking + around.trial
        + lines
    }
  }
}

/// The parts of the protocol that examples stand in.
private struct Surroundings {
  let title: String
  let head: String
  let roles: String
  let phase: String
  let asking: String
  let trial: String

  static func of(_ language: Language) -> Surroundings {
    switch language {
    case .dutch: dutch
    case .english: english
    }
  }

  private static let dutch = Surroundings(
    title: "protocol \"Voorbeeld\"\n    taal nl\n",
    head: "    deelnemers 5 tot 8\n\n",
    roles: "rol inbrenger, 1: Brengt een vraag in.\nrol groep, overigen: Denkt mee.\n\n",
    phase: "fase \"Inbreng\", 10 minuten\n",
    asking: """
          iedereen: Denk mee.
          noteer kernvraag: Wat is de vraag?
          noteer cijfer, 1 tot 10: Hoe dringend is het?

      """,
    trial: "\nproef \"Zes mensen\"\n")

  private static let english = Surroundings(
    title: "protocol \"Example\"\n    language en\n",
    head: "    participants 5 to 8\n\n",
    roles: "role presenter, 1: Brings a question.\nrole group, others: Thinks along.\n\n",
    phase: "phase \"The question\", 10 minutes\n",
    asking: """
          everyone: Think along.
          note question: What is the question?
          note urgency, 1 to 10: How urgent is it?

      """,
    trial: "\nscenario \"Six people\"\n")
}
