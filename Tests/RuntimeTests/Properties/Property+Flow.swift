// Properties of the course: refusals, moves, stops, the way to the end.
import ProgramModel
import Runtime

extension Property {
  func breachOfRefusals(_ program: Program, _ seed: UInt64, _ player: Player) -> String? {
    firstBreach(program, seed, player) { before, _, instant, after, response in
      guard let refusal = response.refusal else { return nil }
      var ticked = before
      let effects = ticked.receive(.tick, at: instant).effects
      if after != ticked { return "a refusal (\(refusal.rawValue)) changes the state" }
      return effects == response.effects ? nil : "a refusal (\(refusal.rawValue)) has effects"
    }
  }

  /// Calls a check with the session right before a move, the move, and the session right after;
  /// only of moves in which nothing moved on by itself, and no pause ended.
  private func eachMove(
    _ program: Program, _ seed: UInt64, _ player: Player,
    _ check: (Session, SessionEvent, Session) -> String?
  ) -> String? {
    firstBreach(program, seed, player) { before, event, instant, after, response in
      guard response.refusal == nil else { return nil }
      switch event {
      case .next, .answer, .skip, .stop: break
      default: return nil
      }
      if before.view.isPaused { return nil }
      var ready = before
      _ = ready.receive(.tick, at: instant)
      // An answer that stays with its step is no move, and a silence may have moved on meanwhile.
      // Nobody forgets what was revealed.
      let secrets = [ready, after].map { $0.view.roles.filter { $0.isSecret }.count }
      guard secrets[0] == secrets[1] else { return nil }
      guard tokens(ready) != tokens(after), tokens(ready) == tokens(before),
        !response.effects.contains(where: { isMoveByItself($0.kind) })
      else { return nil }
      return check(ready, event, after)
    }
  }

  private func tokens(_ session: Session) -> [Token] {
    // What a view costs is saved where one thread runs.
    guard session.waiting?.track != nil else { return [session.waiting?.token].compactMap { $0 } }
    return session.view.stops.map { $0.token }
  }

  private func isMoveByItself(_ kind: SessionEffect.Kind) -> Bool {
    switch kind {
    case .movedOn, .strictMoved, .strictHeld: true
    default: false
    }
  }

  func breachOfBack(_ program: Program, _ seed: UInt64, _ player: Player) -> String? {
    eachMove(program, seed, .honest) { before, _, after in
      var back = after
      let response = player.receive(.back, at: after.instant, &back)
      if let refusal = response.refusal { return "can't go back: \(refusal.rawValue)" }
      let (left, right) = (whereabouts(before), whereabouts(back))
      return left == right ? nil : "back isn't where it was: \(difference(left, right))"
    }
  }

  func breachOfRedo(_ program: Program, _ seed: UInt64, _ player: Player) -> String? {
    eachMove(program, seed, .honest) { _, event, after in
      switch event {
      case .next, .answer: break
      default: return nil
      }
      var again = after
      _ = again.receive(.back, at: after.instant)
      guard let token = again.waiting?.token else { return "no stop to go on from" }
      let response = player.receive(.next(token), at: after.instant, &again)
      if response.effects.contains(where: { isMoveByItself($0.kind) }) { return nil }
      let (left, right) = (whereabouts(after), whereabouts(again))
      return left == right ? nil : "going on leads elsewhere: \(difference(left, right))"
    }
  }

  private func difference(_ left: [String], _ right: [String]) -> String {
    let lost = left.filter { !right.contains($0) }.map { "- " + $0 }
    let new = right.filter { !left.contains($0) }.map { "+ " + $0 }
    return (lost + new).joined(separator: " | ")
  }

  func breachOfWaiting(_ program: Program, _ seed: UInt64, _ player: Player) -> String? {
    var last = 0
    return firstBreach(program, seed, player) { before, _, _, after, response in
      let view = after.view
      let threads = Set(view.stops.map { $0.thread })
      if (view.ending == nil) == view.stops.isEmpty || threads.count < view.stops.count {
        return "\(view.stops.count) stops of \(threads.count) threads"
      }
      if view.stops.count > 1, view.stops.contains(where: { $0.track == nil }) {
        return "the main thread waits beside its tracks"
      }
      last = tokens(before).reduce(last) { max($0, $1.number) }
      for effect in response.effects {
        guard case .waiting(let token) = effect.kind else { continue }
        if token.number <= last { return "token \(token.number) again" }
        last = token.number
      }
      return nil
    }
  }

  func breachOfEnding(_ program: Program, _ seed: UInt64, _ player: Player) -> String? {
    var count = 0
    return firstBreach(program, seed, player) { _, _, _, after, _ in
      count += 1
      guard count % 10 == 0 else { return nil }
      var session = after
      if session.view.gap != nil {
        _ = session.receive(.gapCounts(false), at: session.instant)
      }
      for _ in 0..<500 {
        guard let token = session.waiting?.token else { return nil }
        _ = player.receive(.next(token), at: session.instant, &session)
      }
      return "not at an end after 500 times going on"
    }
  }
}
