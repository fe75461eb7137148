// Choosing one or several of what a question offers.
import ProgramModel

extension Session {
  /// Returns what a choice from some options amounts to: one of them, or up to so many as a list in
  /// their own order; people are people.
  func choice(
    _ value: AnswerValue, most: Int, of options: [Value]
  ) throws(Refusal) -> Value {
    let numbers: [Int]
    switch value {
    case .option(let number): numbers = [number]
    case .options(let several) where most > 1: numbers = several
    case .text, .number, .yesNo, .duration, .options, .tally, .people, .none: throw .wrongKind
    }
    guard !numbers.isEmpty else { throw .nothing }
    guard numbers.allSatisfy({ options.counted($0) != nil }) else { throw .notAnOption }
    let chosen = options.indices.filter { numbers.contains($0 + 1) }.map { options[$0] }
    guard chosen.count <= most else { throw .tooMany }
    return most == 1 ? chosen[0] : together(chosen)
  }

  /// Returns whether a value could be chosen from the options of a question as they are now.
  func canBeChosen(_ value: Value, most: Int, of id: ID<Question>) -> Bool {
    let options = options(of: id)
    let parts = apart(value)
    return parts.count <= most && parts.allSatisfy { options.contains($0) }
  }

  /// Returns several of the options as one value: people, or a list.
  func together(_ options: [Value]) -> Value {
    let people = options.flatMap { $0.people }
    return people.isEmpty ? .list(options) : .people(people)
  }

  /// Returns the options that a value is made of: each person by themselves.
  func apart(_ value: Value) -> [Value] {
    if case .people(let people) = value { return people.map { .people([$0]) } }
    return value.members
  }
}
