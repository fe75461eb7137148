// What holds of every session, whatever is sent to it.
import ProgramModel
import Runtime

/// Something that holds of every session.
enum Property: String, CaseIterable, Sendable {
  /// A session that also gets ticks has the same state, and the same effects at the same instants.
  case ticksChangeNothing
  /// A refused event leaves what a tick leaves.
  case refusalsChangeNothing
  /// `back` right after a move leads to where the session was.
  case backUndoesAMove
  /// `next` after that leads to where the move led.
  case nextRedoesAMove
  /// What phases, breaks, pauses and the time between took adds up.
  case timesAddUp
  /// No cue comes twice in a visit, no end twice for one value.
  case signalsComeOnce
  /// After extending by an amount, at least that is left.
  case extendingGivesTime
  /// A phase or silence that was returned to doesn't move on by itself.
  case returnedPhasesStay
  /// Until its end each thread of a session waits at one stop, and no token is used twice.
  case waitsAtOneStop
  /// What the clock on the wall says changes nothing but what is shown of it.
  case wallChangesNothing
  /// The group sees no text that is only for some, nothing typed, and nobody's own notes.
  case groupSeesItsOwn
  /// What is said in confidence is in no report, and the group sees it only where a line shows it.
  case confidencesStayIn
  /// Who holds a role that is still secret changes nothing in what the group sees.
  case secretsStaySecret
  /// Nobody holds two counted roles, every holder is here, no role has too many.
  case rolesAreHeldRightly
  /// No collection holds more than its limit.
  case collectionsKeepTheirLimit
  /// `next` alone ends the session.
  case nextLeadsToTheEnd
  /// An absence that doesn't count equals a pause; one that counts makes no move.
  case absenceIsAPause
  /// Who ends each phase in time is never done later than the forecast says.
  case forecastIsKept

  /// Returns what goes against it in one play of a program; nil where it holds.
  func breach(_ program: Program, seed: UInt64, player: Player = .honest) -> String? {
    switch self {
    case .ticksChangeNothing: breachOfTicks(program, seed, player)
    case .refusalsChangeNothing: breachOfRefusals(program, seed, player)
    case .backUndoesAMove: breachOfBack(program, seed, player)
    case .nextRedoesAMove: breachOfRedo(program, seed, player)
    case .timesAddUp: breachOfTimes(program, seed, player)
    case .signalsComeOnce: breachOfSignals(program, seed, player)
    case .extendingGivesTime: breachOfExtending(program, seed, player)
    case .returnedPhasesStay: breachOfReturning(program, seed, player)
    case .waitsAtOneStop: breachOfWaiting(program, seed, player)
    case .wallChangesNothing: breachOfWall(program, seed, player)
    case .groupSeesItsOwn: breachOfGroupView(program, seed, player)
    case .confidencesStayIn: breachOfConfidence(program, seed, player)
    case .secretsStaySecret: breachOfSecrets(program, seed, player)
    case .rolesAreHeldRightly: breachOfRoles(program, seed, player)
    case .collectionsKeepTheirLimit: breachOfLimits(program, seed, player)
    case .nextLeadsToTheEnd: breachOfEnding(program, seed, player)
    case .absenceIsAPause: breachOfAbsence(program, seed, player)
    case .forecastIsKept: breachOfForecast(program, seed, player)
    }
  }
}

/// Returns the first breach that a check finds while a course is played.
func firstBreach(
  _ program: Program, _ seed: UInt64, _ player: Player,
  _ check: (Session, SessionEvent, Instant, Session, Session.Response) -> String?
) -> String? {
  var breach: String?
  var count = 0
  Course(program, seed: seed, player: player) { before, event, instant, after, response in
    count += 1
    guard breach == nil, let found = check(before, event, instant, after, response) else { return }
    breach = "event \(count), \(event), at \(timeText(instant)): \(found)"
  }
  return breach
}

/// Returns what Flow decides of a view: where the session is, tokens and words aside, and which of
/// its tracks is turned to.
func whereabouts(_ session: Session) -> [String] {
  var session = session
  if session.waiting?.track != nil, let first = session.view.stops.first {
    _ = session.receive(.focus(first.thread), at: session.instant)
  }
  var lines: [String] = []
  for line in ViewText(session.view).lines {
    let name = line.prefix { $0 != ":" }
    switch name {
    case "note", "passed over", "offered", "entry", "draft", "cue", "shown", "free note", "state",
      "forecast":
      continue
    case "stop": lines.append(String(line.drop { $0 != " " }.dropFirst().drop { $0 != " " }))
    default: lines.append(line)
    }
  }
  return lines
}
