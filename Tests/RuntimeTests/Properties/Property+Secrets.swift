// Properties of what is kept among some: what is said in confidence, and who has a secret role.
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

  /// Plays the same events to two sessions in which other people hold the secret roles, as long as
  /// these are secret.
  func breachOfSecrets(_ program: Program, _ seed: UInt64, _ player: Player) -> String? {
    let secrets = program.roles.count { $0.isSecret }
    if secrets == 0 { return nil }
    let course = Course(program, seed: seed)
    var session = Session(program, header(course.header, of: program, from: 0))
    var twin = Session(program, header(course.header, of: program, from: 1))
    _ = session.begin()
    _ = twin.begin()
    for (event, instant) in course.events {
      let view = session.view
      if isForSecretRole(event, view) { continue }
      let response = player.receive(event, at: instant, &session)
      let twinResponse = player.receive(event, at: instant, &twin)
      if session.view.roles.count(where: { $0.isSecret }) < secrets { return nil }
      if session.groupView != twin.groupView { return "the group sees another view after \(event)" }
      if response.refusal != twinResponse.refusal { return "another refusal of \(event)" }
      let effects = [response, twinResponse].map { $0.effects.filter { !$0.isForFacilitator } }
      if effects[0] != effects[1] { return "other effects of \(event)" }
    }
    return nil
  }

  /// Returns a header in which people hold the secret roles who come one after another.
  private func header(
    _ header: SessionHeader, of program: Program, from first: Int
  ) -> SessionHeader {
    var header = header
    let here = header.people.indices.filter { header.people[$0].isHere }
    for (index, role) in program.roles.enumerated() where role.isSecret && role.filling != .later {
      let count = role.number?.lowerBound ?? 1
      header.roles[ID(index)] = (0..<count).map {
        PersonID(here[(first + $0) % here.count] + 1)
      }
    }
    return header
  }

  /// Whether an event is the facilitator's own, who may know: it gives a secret role to somebody.
  private func isForSecretRole(_ event: SessionEvent, _ view: SessionView) -> Bool {
    switch event {
    case .assign(let role, _, _):
      view.roles.indices.contains(role.index)
        && view.roles[role.index].isSecret
    default: false
    }
  }
}
