// Properties of time: ticks, clocks, signals, extensions, absences.
import ProgramModel
import Runtime

extension Property {
  func breachOfTicks(_ program: Program, _ seed: UInt64, _ player: Player) -> String? {
    var random = RandomEvents(seed: seed &+ 1)
    let course = Course(program, seed: seed)
    var session = Session(program, course.header)
    var twin = session
    _ = session.begin()
    _ = twin.begin()
    for (event, instant) in course.events {
      let effects = session.receive(event, at: instant).effects
      var twinEffects: [SessionEffect] = []
      let start = twin.instant
      var ticks: [Instant] = []
      for _ in 0..<2 where instant > start {
        ticks.append(start + Int64(random.below(Int(instant - start))))
      }
      // An absence is told about afterwards, so no tick can have come in it.
      if case .gap = event { ticks = [] }
      for tick in ticks.sorted() {
        twinEffects += player.receive(.tick, at: tick, &twin).effects
      }
      twinEffects += twin.receive(event, at: instant).effects
      if session != twin { return "the states differ after \(event)" }
      if effects != twinEffects { return "the effects differ after \(event)" }
    }
    return nil
  }

  func breachOfTimes(_ program: Program, _ seed: UInt64, _ player: Player) -> String? {
    firstBreach(program, seed, player) { before, _, _, after, _ in
      let report = after.report
      let sum = report.net + report.breaks + report.between + report.paused
      if after.view.gap == nil, sum != report.gross {
        return "\(timeText(sum)) instead of \(timeText(report.gross))"
      }
      let earlier = before.report.sections
      for (left, right) in zip(earlier, report.sections) where left.real > right.real {
        return "a clock runs back"
      }
      return nil
    }
  }

  func breachOfSignals(_ program: Program, _ seed: UInt64, _ player: Player) -> String? {
    var seen: [String: Int] = [:]
    return firstBreach(program, seed, player) { before, event, _, after, response in
      guard !response.effects.isEmpty else { return nil }
      // Where one event leads through several phases, a signal's own can't be told from here.
      guard before.view.phase?.title == after.view.phase?.title, event != .back else { return nil }
      let turns = after.view.turns.map { "\($0.number)" }.joined(separator: ".")
      guard turns == before.view.turns.map({ "\($0.number)" }).joined(separator: ".") else {
        return nil
      }
      let visit = (after.view.phase?.title ?? "-") + turns
      for effect in response.effects {
        var key: String?
        switch effect.kind {
        case .cue(let text, let label): key = "cue \(label ?? "-") \(flat(text))"
        case .natural(.phase): key = "natural"
        case .end(.phase, _): key = "end at \(before.view.clock(.phase)?.end ?? -1)"
        default: break
        }
        guard let key else { continue }
        seen[visit + key, default: 0] += 1
        if seen[visit + key, default: 0] > 1 { return "twice in \(visit): \(key)" }
      }
      return nil
    }
  }

  func breachOfExtending(_ program: Program, _ seed: UInt64, _ player: Player) -> String? {
    firstBreach(program, seed, player) { _, event, _, after, response in
      guard case .extend(let amount, _) = event, response.refusal == nil else { return nil }
      for effect in response.effects {
        guard case .extended(let kind, _, let left) = effect.kind else { continue }
        if left < amount { return "only \(timeText(left)) is left" }
        let view = after.view
        let stop = view.stops.first { $0.track?.title == effect.track }
        let seen = (kind == .phase ? view.clock(kind) : stop?.clock(kind))?.left ?? 0
        if amount > 0, seen < amount { return "only \(timeText(seen)) is to be seen" }
      }
      return nil
    }
  }

  func breachOfReturning(_ program: Program, _ seed: UInt64, _ player: Player) -> String? {
    firstBreach(program, seed, player) { before, event, _, after, response in
      guard event == .back, response.refusal == nil else { return nil }
      let isEntered =
        before.view.outline.last { $0.state == .now }
        != after.view.outline.last { $0.state == .now }
      // A silence in a track that has waited all along is not returned to.
      let known = before.view.stops.map { $0.token }
      let silences = after.view.stops.filter { $0.isSilence && !known.contains($0.token) }
      guard isEntered || !silences.isEmpty else { return nil }
      var later = after
      let effects = player.receive(
        .tick, at: after.instant + 36_000_000, &later
      ).effects
      for effect in effects {
        if effect.kind == .movedOn, silences.contains(where: { $0.track?.title == effect.track }) {
          return "the silence moves on by itself"
        }
        if isEntered, effect.kind == .strictMoved { return "the phase moves on by itself" }
      }
      return nil
    }
  }

  func breachOfWall(_ program: Program, _ seed: UInt64, _ player: Player) -> String? {
    let course = Course(program, seed: seed)
    var session = Session(program, course.header)
    var twin = session
    _ = session.begin()
    _ = twin.begin()
    for (event, instant) in course.events {
      if case .wall = event { continue }
      let response = session.receive(event, at: instant)
      let wall = SessionEvent.wall(WallTime(utc: instant * 3, zone: 120))
      // An absence is told about afterwards, so nothing can have come in it.
      if case .gap = event {} else { _ = player.receive(wall, at: instant, &twin) }
      let twinResponse = twin.receive(event, at: instant)
      if response.refusal != twinResponse.refusal { return "another refusal of \(event)" }
      if ViewText(session.view).lines != ViewText(twin.view).lines {
        return "another view after \(event)"
      }
    }
    return nil
  }

  func breachOfAbsence(_ program: Program, _ seed: UInt64, _ player: Player) -> String? {
    firstBreach(program, seed, player) { before, event, _, after, response in
      if case .gapCounts(true) = event, response.refusal == nil {
        let moves = response.effects.contains {
          $0.kind == .movedOn || $0.kind == .strictMoved || $0.kind == .strictHeld
        }
        if moves { return "an absence that counts moves on" }
      }
      guard after.view.gap == nil, !after.view.isPaused, after.view.ending == nil else {
        return nil
      }
      let (start, end) = (after.instant, after.instant + 70_000)
      var absent = after
      _ = absent.receive(.gap(from: start), at: end)
      _ = player.receive(.gapCounts(false), at: end, &absent)
      var paused = after
      _ = paused.receive(.pause, at: start)
      _ = paused.receive(.resume, at: end)
      return absent == paused ? nil : "an absence that doesn't count is no pause"
    }
  }
}

// MARK: The forecast

extension Property {
  func breachOfForecast(_ program: Program, _ seed: UInt64, _ player: Player) -> String? {
    var count = 0
    var hasGoneBack = false
    return firstBreach(program, seed, .honest) { _, event, _, after, _ in
      // A phase that was returned from goes on by its own clock, moved or not.
      hasGoneBack = hasGoneBack || event == .back
      let view = after.view
      if let latest = view.forecast.latest, view.forecast.earliest > latest {
        return "it ends at the earliest after the latest"
      }
      count += 1
      guard count % 25 == 1, !hasGoneBack, view.gap == nil, !view.isPaused, view.ending == nil,
        let latest = view.forecast.latest
      else { return nil }
      guard let end = endOfKeepingTime(after, player), end > latest else { return nil }
      return "it ends at \(timeText(end)), and the forecast said \(timeText(latest))"
    }
  }

  /// Returns when a session ends whose phases are each ended at their upper end; nil where it
  /// takes too many steps to find out.
  private func endOfKeepingTime(_ session: Session, _ player: Player) -> Instant? {
    var session = session
    for _ in 0..<200 {
      let view = session.view
      if view.ending != nil { return view.instant }
      if let clock = view.clock(.phase) {
        guard let end = clock.endsAt else { return nil }
        _ = player.receive(.tick, at: max(view.instant, end), &session)
        if session.view.clock(.phase)?.left == 0 {
          _ = player.receive(.skip, at: session.instant, &session)
        }
      } else if let token = session.waiting?.token {
        _ = player.receive(.next(token), at: session.instant, &session)
      }
    }
    return nil
  }
}
