// Properties of the room: who sees what, who holds which role, how much is collected.
import ProgramModel
import Runtime

extension Property {
  func breachOfGroupView(_ program: Program, _ seed: UInt64, _ player: Player) -> String? {
    firstBreach(program, seed, player) { _, _, _, after, _ in
      var session = after
      _ = player.receive(.tick, at: session.instant, &session)
      let group = session.groupView
      if group.stops.contains(where: { $0.draft != nil }) { return "what is being typed" }
      if !group.freeNotes.isEmpty { return "the facilitator's notes" }
      if group.cues.contains(where: { $0.isForFacilitator }) { return "the facilitator's cues" }
      if group.stops.contains(where: { $0.prompts.contains { $0.isCovered } }) {
        return "a covered text"
      }
      if group.phase?.isMuted == true, !group.clocks.isEmpty { return "digits in a muted phase" }
      return nil
    }
  }

  func breachOfRoles(_ program: Program, _ seed: UInt64, _ player: Player) -> String? {
    firstBreach(program, seed, player) { _, _, _, after, _ in
      let view = after.view
      var counted: [PersonID] = []
      for role in view.roles {
        guard let number = role.number else { continue }
        if role.people.count > number.upperBound { return "too many are \(role.name)" }
        for person in role.people {
          if view.people[person.number - 1].presence != .here { return "an absent \(role.name)" }
          if !role.isAlongside { counted.append(person) }
        }
      }
      return Set(counted).count == counted.count ? nil : "somebody has two roles"
    }
  }

  func breachOfLimits(_ program: Program, _ seed: UInt64, _ player: Player) -> String? {
    firstBreach(program, seed, player) { _, _, _, after, _ in
      guard let question = after.waiting?.question,
        case .collect(let limit?) = question.form, question.entries.count > limit
      else { return nil }
      return "\(question.entries.count) entries of \(limit)"
    }
  }
}
