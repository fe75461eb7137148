// How a session is seen, by whoever runs it.
import ProgramModel

extension Session {
  /// What the facilitator may see; `groupView` is what everybody may.
  package var view: SessionView {
    SessionView(
      title: program[program.title], language: header.language, instant: time.now,
      ending: flow.ending, isClosed: record.isClosed, isPaused: time.isPaused,
      gap: time.gap.map { time.now - $0 }, phase: phaseView,
      turns: turnViews(in: flow.focus),
      clocks: clockViews, hardEnd: time.hardEnd, wall: time.wall, outline: outline,
      nextPhase: nextPhase, forecast: forecast, people: peopleViews, roles: roleViews,
      groups: groupViews, choices: choiceViews, stops: stopViews,
      focus: name(of: flow.focus),
      results: resultViews, cues: cueViews,
      rules: reminderViews(program.rules, flow.phase.map { program[$0.phase].rules } ?? []),
      cards: knowing.reminderViews(
        program.cards, flow.phase.map { program[$0.phase].cards } ?? []),
      task: program.facilitator.map { knowing.shown($0) }, shown: shownReminder, notes: noteViews,
      passedOver: passedOver,
      freeNotes: record.freeNotes)
  }

  /// The stop that was turned to, without the rest of the view; nil once the session has ended.
  package var waiting: StopView? {
    flow[flow.focus].stop.map { view(of: $0, in: flow.focus) }
  }

  /// The instant at which the session is.
  package var instant: Instant { time.now }

  private var phaseView: PhaseView? {
    guard let visit = flow.phase else { return nil }
    let phase = program[visit.phase]
    return PhaseView(
      title: time.clocks[visit.clock].title, purpose: phase.purpose.map { shown($0) },
      number: phase.number, count: program.phases.count { !$0.isBreak },
      planned: time.clocks[visit.clock].planned, isBreak: phase.isBreak,
      isStrict: phase.isStrict, isMuted: phase.isMuted, isProtected: phase.isProtected,
      isClosing: visit.isClosing)
  }

  func turnViews(in thread: ThreadID) -> [TurnView] {
    var views: [TurnView] = []
    for frame in flow.frames(of: thread) {
      guard let turn = frame.turn, case .loop(let loop) = turn.source, !turn.isBetween
      else { continue }
      views.append(
        TurnView(
          label: name(of: turn), person: turn.value.people.first, number: turn.number,
          count: count(of: turn),
          holdsPhases: program[loop].holdsPhases))
    }
    return views
  }

  /// Returns how many turns there are: who left without having had one has none.
  private func count(of turn: Turn) -> Int? {
    switch turn.members {
    case .people(let order, let had): order.count { had.contains($0) || isHere($0) }
    case .values(let values): values.count
    case .times(let count): count
    case .condition: nil
    }
  }

  private var clockViews: [ClockView] {
    (flow.phase.map { [view(ofClock: $0.clock)] } ?? []) + clockViews(of: flow.focus)
  }

  func clockViews(of thread: ThreadID) -> [ClockView] {
    let shown = [flow[thread].track?.clock, turnClock(of: thread), flow[thread].stop?.clock]
    return shown.compactMap { $0.map { view(ofClock: $0) } }
  }

  private func view(ofClock index: Int) -> ClockView {
    let clock = time.clocks[index]
    return ClockView(
      kind: clock.kind, elapsed: clock.elapsed, lower: clock.lower, end: clock.end,
      extended: clock.extended, isRunning: isRunning && flow.ending == nil,
      endsAt: clock.end.map { time.now + $0 - clock.elapsed })
  }

  private var cueViews: [CueView] {
    var views: [CueView] = []
    var clocks: [Int] = []
    for clock in [flow.phase?.clock] + flow.threadIDs.map({ turnClock(of: $0) }) {
      if let clock, !clocks.contains(clock) { clocks.append(clock) }
    }
    for index in clocks {
      let cues = cues(on: time.clocks[index])
      for told in time.clocks[index].cues where told.isHeard {
        let cue = cues[told.index]
        views.append(
          CueView(
            instant: told.instant, label: cue.audience.map { label(of: $0) },
            text: text(of: cue), isForFacilitator: isCovered(cue.audience)))
      }
    }
    return views
  }

  private func reminderViews(_ session: [Reminder], _ phase: [Reminder]) -> [ReminderView] {
    session.map { view(of: $0, isOfPhase: false) } + phase.map { view(of: $0, isOfPhase: true) }
  }

  private var shownReminder: ReminderView? {
    guard let place = record.shown,
      let reminder = reminders.first(where: { $0.place == place })
    else { return nil }
    return view(of: reminder, isOfPhase: false)
  }

  func view(of reminder: Reminder, isOfPhase: Bool) -> ReminderView {
    ReminderView(
      title: reminder.title.map { program[$0] }, text: shown(reminder.passage),
      isOfPhase: isOfPhase)
  }
}
