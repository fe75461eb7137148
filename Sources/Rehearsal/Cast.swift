// Who takes part in a session that is played without people.
import Diagnostics
import ProgramModel
import Runtime

/// The names of who takes part, and how they are found.
struct Cast {
  /// The names, in order.
  let names: [String]

  /// More people than this play no session.
  static let most = 1_000

  /// Takes whom a trial names, and as many others as it needs.
  init(_ trial: Trial, of program: Program) {
    var names: [String] = []
    let count: Int
    switch trial.participants {
    case .named(let people):
      self.names = people.map { program[$0] }
      return
    case .number(let number): count = min(number, Cast.most)
    case .unsaid: count = min(Cast.fewest(for: program), Cast.most)
    }
    for name in Cast.named(in: trial) where !names.contains(program[name]) {
      names.append(program[name])
    }
    self.names = Cast.filled(names, to: count)
  }

  /// Takes so many people.
  init(count: Int) { names = Cast.filled([], to: count) }

  /// Returns the number of somebody by name, letter case aside.
  func person(_ name: String) -> PersonID? {
    let name = key(name)
    return names.firstIndex { key($0) == name }.map { PersonID($0 + 1) }
  }

  /// How few people a script can do with.
  static func fewest(for program: Program) -> Int {
    if let participants = program.header.participants { return participants.lowerBound }
    var needed = 0
    for role in program.roles where role.isCounted {
      needed += role.number?.lowerBound ?? 0
    }
    let hasOthers = program.roles.contains { $0.holders == .others }
    return max(2, needed + (hasOthers ? 1 : 0))
  }

  /// Whom a trial names without saying that they take part.
  private static func named(in trial: Trial) -> [TextID] {
    var names: [TextID] = []
    for holders in trial.roles { names += holders.names }
    for answer in trial.answers {
      if let person = answer.person { names.append(person) }
      guard case .role = answer.target else { continue }
      for value in answer.values {
        if case .text(let name) = value { names.append(name) }
      }
    }
    return names
  }

  private static func filled(_ names: [String], to count: Int) -> [String] {
    var names = names
    for name in usualNames where names.count < count {
      if !names.contains(name) { names.append(name) }
    }
    while names.count < count { names.append("P\(names.count + 1)") }
    return names
  }

  /// Names that are good in both languages, each with another first letter.
  private static let usualNames = [
    "Anna", "Bram", "Chris", "Dewi", "Emma", "Finn", "Gijs", "Hanna", "Ilse", "Jonas", "Karin",
    "Lars", "Mira", "Noah", "Olga", "Pim", "Quinten", "Rosa", "Sam", "Tess", "Umar", "Vera",
    "Wout", "Xander", "Yara", "Zoë",
  ]
}

/// Returns a text as it is compared: outer blanks and letter case aside.
func key(_ text: String) -> String {
  var text = text[...]
  while text.first?.isWhitespace == true { text.removeFirst() }
  while text.last?.isWhitespace == true { text.removeLast() }
  return text.lowercased()
}
