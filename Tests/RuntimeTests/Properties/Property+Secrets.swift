// Properties of what is kept among some: what is said in confidence.
import ProgramModel
import Runtime

extension Property {
  func breachOfConfidence(_ program: Program, _ seed: UInt64, _ player: Player) -> String? {
    guard program.questions.contains(where: { $0.isConfidential }) else { return nil }
    return firstBreach(program, seed, player) { _, _, _, after, _ in
      if "\(after.report)".contains(inConfidence) { return "the report tells it" }
      if tellsWhatWasSaid(after.groupView) { return "the group reads it" }
      return nil
    }
  }

  /// Whether a view tells what was said in confidence where no line of the script shows it: its
  /// prompts, questions, cues and rules may, and what there is to choose from.
  private func tellsWhatWasSaid(_ view: SessionView) -> Bool {
    let answers = view.stops.compactMap { $0.question }.map {
      "\(String(describing: $0.offered)) \(String(describing: $0.answered)) \($0.entries)"
    }
    let rest = "\(view.turns) \(view.outline) \(view.results) \(view.notes) \(view.forecast)"
    return ([rest] + answers).contains { $0.contains(inConfidence) }
  }
}
