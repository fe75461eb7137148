// How long a script takes with a group, and whether that fits: reckoned, before it is drawn.
import Diagnostics
import Planning
import ProgramModel
import Runtime

/// What is asked about the time of a script, as it was typed.
package struct PlanRequest: Sendable {
  let group: Int?
  let start: TimeOfDay?
  let end: TimeOfDay?
  let choices: [SetupOptions.Assignment]

  /// Creates a request.
  package init(
    group: Int?, start: TimeOfDay?, end: TimeOfDay?, choices: [SetupOptions.Assignment]
  ) {
    self.group = group
    self.start = start
    self.end = end
    self.choices = choices
  }
}

/// Whether a meeting fits the time that there is.
package enum Fit: String, Sendable {
  /// Also if everything takes its most.
  case yes
  /// Only if not everything takes its most.
  case perhaps
  /// Not even if everything takes its least.
  case no
}

/// The time that a script takes, for one group size or for each that it allows.
package struct PlanSheet: Sendable {
  /// The plan for a size.
  package struct Column: Sendable {
    /// How many take part; nil where it makes no difference.
    package let size: Int?
    /// How long it takes.
    package let plan: Plan
  }

  /// The script.
  package let program: Program
  /// The plans, smallest group first.
  package let columns: [Column]
  /// When it begins.
  package let start: TimeOfDay?
  /// When it must be over.
  package let end: TimeOfDay?
  /// What each choice is, in the order of the script.
  package let choices: [Constant?]
  /// What there is to say about the request, though it can be met.
  package let remarks: [String]

  /// How much time there is, in milliseconds: until the end, else what the script has booked.
  package var available: Int64? {
    guard let end else { return program.header.duration?.upperBound }
    return start.map { end.milliseconds(after: $0) }
  }

  /// Returns whether a meeting of so long fits; nil where nobody said how much time there is.
  package func fit(_ whole: Extent) -> Fit? {
    guard let available else { return nil }
    if whole.least > available { return .no }
    return (whole.end ?? .max) > available ? .perhaps : .yes
  }
}

extension PlanSheet {
  /// How many people a meeting can have.
  private static let mostPeople = 100
  /// How long a meeting can be that ends before it begins, as the clock has it: over midnight.
  private static let longestNight: Int64 = 12 * 3_600_000

  /// Reckons what is asked, or says in a sentence why that can't be done.
  package init(_ program: Program, _ request: PlanRequest) throws(Complaint) {
    let texts = PlainTexts(program.language)
    if let start = request.start, let end = request.end,
      end.milliseconds(after: start) > PlanSheet.longestNight
    {
      throw Complaint(sentence: texts.endBeforeStart(end.text, start.text))
    }
    self.program = program
    start = request.start
    end = request.end
    choices = try PlanSheet.choices(request.choices, of: program, texts)
    (columns, remarks) = try PlanSheet.columns(request.group, program, choices, texts)
  }

  private static func choices(
    _ given: [SetupOptions.Assignment], of program: Program, _ texts: PlainTexts
  ) throws(Complaint) -> [Constant?] {
    var choices: [Constant?] = program.choices.map { $0.standard }
    for assignment in given {
      let (index, value) = try assignment.choice(of: program, texts)
      choices[index] = constant(value, of: program.choices[index], in: program)
    }
    return choices
  }

  /// Returns a choice as the program would have it; nil for a text that it has nowhere.
  private static func constant(
    _ value: AnswerValue, of choice: Choice, in program: Program
  ) -> Constant? {
    switch value {
    case .yesNo(let yes): .yesNo(yes)
    case .number(let number): .number(number)
    case .duration(let time): .duration(time)
    case .option(let number):
      choice.options.indices.contains(number - 1) ? choice.options[number - 1] : nil
    case .text(let text):
      program.texts.firstIndex { $0.lowercased() == text.lowercased() }.map { .text(TextID($0)) }
    case .options, .tally, .people, .none: nil
    }
  }

  private static func columns(
    _ group: Int?, _ program: Program, _ choices: [Constant?], _ texts: PlainTexts
  ) throws(Complaint) -> ([Column], remarks: [String]) {
    let column = { (size: Int) in
      Column(
        size: size,
        plan: plan(program, under: Circumstances(of: program, size: size, choices: choices)))
    }
    let needed = max(
      1, program.roles.reduce(0) { $1.isCounted ? $0 + ($1.number?.lowerBound ?? 0) : $0 })
    if let group {
      guard group >= needed else {
        throw Complaint(sentence: texts.moreRoles(needed: needed, people: group))
      }
      let allowed = program.header.participants
      let isAllowed = allowed?.contains(group) ?? true
      return (
        [column(group)], isAllowed ? [] : allowed.map { [texts.notMeant(for: group, $0)] } ?? []
      )
    }
    guard let sizes = program.header.participants else {
      let smallest = column(needed).plan
      guard (1...3).allSatisfy({ column(needed + $0).plan.whole == smallest.whole }) else {
        throw Complaint(sentence: texts.sayHowMany)
      }
      return ([Column(size: nil, plan: smallest)], [])
    }
    let last = max(sizes.lowerBound, min(sizes.upperBound, mostPeople))
    let columns = (sizes.lowerBound...last).map { column($0) }
    let isSame = columns.allSatisfy { $0.plan == columns[0].plan }
    return (isSame ? [Column(size: nil, plan: columns[0].plan)] : columns, [])
  }
}

extension TimeOfDay {
  /// The time as it is written: `13:30`.
  package var text: String { TimeOfDay.text(ofMinute: minute) }

  /// Returns the time so many milliseconds later.
  package func text(after milliseconds: Int64) -> String {
    TimeOfDay.text(ofMinute: Int((Int64(minute) + milliseconds / 60_000) % 1_440))
  }

  /// Returns how long it is from another time until this one, over midnight if it must be.
  func milliseconds(after start: TimeOfDay) -> Int64 {
    let minutes = minute - start.minute
    return Int64(minutes > 0 ? minutes : minutes + 1_440) * 60_000
  }

  static func text(ofMinute minute: Int) -> String {
    let rest = minute % 60
    return "\(minute / 60):" + (rest < 10 ? "0" : "") + "\(rest)"
  }
}
