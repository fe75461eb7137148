// A session as a plain host holds it: lines in, lines out, and the time told from outside. Pure.
import Diagnostics
import ProgramModel
import Runtime

/// A running session and what has been shown of it.
///
///     var (session, opening) = PlainSession.begin(
///       program, header, layout: layout, isPrivate: false, wall: wall)
///     show(opening)
///     show(session.take(LineInput.Line("Anna"), at: 4_200))
///     show(session.pass(to: 60_000))
package struct PlainSession: Sendable {
  /// What is to be written, and whether a sound goes with it.
  package struct Showing: Sendable, Equatable {
    /// Lines, each ended by a line feed.
    package var text = ""
    /// Whether the room should look up.
    package var sounds = false
  }

  private var session: Session
  /// What the session shows after the last event; asked for once, as it is made anew each time.
  private var view: SessionView
  private let plain: PlainText
  private var shownStops: [String: ShownStop] = [:]
  private var shownTokens: [Token] = []
  private var shownTracks: [(title: String, thread: String)] = []
  private var shownFocus = ""
  private var shownPhase: PhaseKey?
  private var shownResults: [ResultView] = []
  private var hasSummedUp = false
  private var openCue: CoveredText?
  private var isBreakingOff = false

  /// Begins a session, at instant 0.
  package static func begin(
    _ program: Program, _ header: SessionHeader, layout: PageLayout, isPrivate: Bool,
    wall: WallTime, until end: TimeOfDay? = nil
  ) -> (session: PlainSession, opening: Showing) {
    var header = header
    if let end { header.end = end.next(after: wall) }
    var session = Session(program, header)
    let effects = session.begin()
    _ = session.receive(.wall(wall), at: 0)
    let plain = PlainText(
      layout: layout, texts: PlainTexts(header.language), isPrivate: isPrivate)
    var result = PlainSession(session, plain)
    var opening = Showing(text: plain.beginning(session.view))
    result.show(effects, in: &opening)
    return (result, opening)
  }

  private init(_ session: Session, _ plain: PlainText) {
    self.session = session
    self.plain = plain
    view = session.view
  }

  /// The next instant at which something happens by itself.
  package var nextDeadline: Instant? { isOver ? nil : session.nextDeadline }

  /// Whether the session has been sealed.
  package var isOver: Bool { view.isClosed }

  /// Whether the session has ended, by itself or by somebody's wish.
  package var hasEnded: Bool { view.ending != nil }

  /// Where the session waits; another token is another stop.
  package var token: Token? { view.stop?.token }

  /// What stands in front of the cursor.
  package var prompt: String { plain.prompt(view) }

  /// Lets time pass.
  package mutating func pass(to instant: Instant) -> Showing {
    var showing = Showing()
    show(receive(.tick, at: instant).effects, in: &showing)
    return showing
  }

  /// Takes a line that was typed.
  package mutating func take(_ line: LineInput.Line, at instant: Instant) -> Showing {
    var showing = Showing()
    if line.isCut { say(plain.texts.cut, in: &showing) }
    switch PlainCommand.read(line.text, in: view, texts: plain.texts) {
    case .event(let event): send(event, at: instant, in: &showing)
    case .show(let topic): showing.text += plain.topic(topic, view)
    case .open(let number): open(number, in: &showing)
    case .say(let sentence): say(sentence, in: &showing)
    }
    return showing
  }

  /// Tells the session that nobody was there since an instant.
  package mutating func returnFromAbsence(since start: Instant, at instant: Instant) -> Showing {
    var showing = Showing()
    send(.gap(from: start), at: instant, in: &showing)
    return showing
  }

  /// Ends and seals the session, as nothing more will be typed.
  package mutating func breakOff(saying reason: BreakOff, at instant: Instant) -> Showing {
    var showing = Showing()
    isBreakingOff = true
    if !hasEnded {
      say(plain.sentence(for: reason), in: &showing)
      if view.gap != nil { _ = receive(.gapCounts(false), at: instant) }
      send(.stop, at: instant, in: &showing)
    }
    _ = receive(.close, at: instant)
    return showing
  }

  private mutating func receive(
    _ event: SessionEvent, at instant: Instant
  ) -> Session.Response {
    let response = session.receive(event, at: instant)
    view = session.view
    return response
  }

  private mutating func send(
    _ event: SessionEvent, at instant: Instant, in showing: inout Showing
  ) {
    let response = receive(event, at: instant)
    let tokens = shownTokens
    show(response.effects, in: &showing)
    if let refusal = response.refusal {
      say(plain.texts.session.text(of: refusal), in: &showing)
      return
    }
    switch event {
    case .set: showing.text += plain.stop(view, isNewPhase: false)
    case .focus where tokens == shownTokens:
      shownStops[view.focus] = nil
      showing.text += plain.stop(view, isNewPhase: false, known: shownStops, showsResults: false)
      remember()
    case .note(_, let isConfidential):
      say(plain.texts.noted(inConfidence: isConfidential), in: &showing)
    case .assign(let role, _, let person?):
      if let role = view.roles.first(where: { $0.id == role }) {
        say(plain.texts.roleGiven(role.name, to: view.name(of: person)), in: &showing)
      }
    case .amend: if view.ending != nil { showing.text += plain.passedOver(view) }
    default: break
    }
  }

  /// Shows what came out, and then the stop where that has led to.
  private mutating func show(_ effects: [SessionEffect], in showing: inout Showing) {
    let moves = view.stops.map { $0.token } != shownTokens
    for effect in effects {
      // Where the next stop says it all, nothing need be said of the answer before it.
      if case .saved = effect.kind, moves { continue }
      // Nor that a time is up, where that moves the phase on.
      if case .end(.phase, _) = effect.kind, isOvertaken(effect, effects) { continue }
      showing.text += plain.effect(effect, view)
      if PlainText.sounds(effect) { showing.sounds = true }
      if effect.isForFacilitator, case .cue(let text, let label) = effect.kind {
        openCue = CoveredText(label: label ?? plain.texts.session.facilitator, text: text)
      }
    }
    if let gap = view.gap, effects.contains(where: { $0.kind == .gapAsked(gap) }) {
      say(plain.texts.session.asksGap(gap), in: &showing)
    }
    if view.ending != nil {
      if !hasSummedUp { showing.text += plain.summary(session.report) }
      if !hasSummedUp, !isBreakingOff { showing.text += plain.passedOver(view) }
      hasSummedUp = true
      remember()
    } else if moves {
      hasSummedUp = false
      tellTracksDone(in: &showing)
      let phase = PhaseKey(view)
      let isReturn = effects.contains { $0.kind == .returned }
      let tellsFocus = view.focus != shownFocus || isReturn
      if isReturn || phase != shownPhase { shownStops = [:] }
      if tellsFocus { shownStops[view.focus] = nil }
      showing.text += plain.stop(
        view, isNewPhase: phase != shownPhase, known: shownStops, tellsFocus: tellsFocus,
        showsResults: isReturn || view.results != shownResults)
      shownPhase = phase
      shownResults = view.results
      openCue = nil
      remember()
    }
  }

  /// Keeps what is in view now.
  private mutating func remember() {
    shownStops = [:]
    for stop in view.stops { shownStops[stop.thread] = ShownStop(stop) }
    shownTokens = view.stops.map { $0.token }
    shownTracks = view.stops.compactMap { stop in stop.track.map { ($0.title, stop.thread) } }
    shownFocus = view.focus
  }

  /// Says which tracks have come to their end, while others go on.
  private func tellTracksDone(in showing: inout Showing) {
    guard view.stops.contains(where: { $0.track != nil }) else { return }
    for (title, thread) in shownTracks where !view.stops.contains(where: { $0.thread == thread }) {
      say(plain.texts.trackDone(title), in: &showing)
    }
  }

  private func isOvertaken(_ end: SessionEffect, _ effects: [SessionEffect]) -> Bool {
    effects.contains {
      $0.instant == end.instant && ($0.kind == .strictMoved || $0.kind == .strictHeld)
    }
  }

  private func say(_ sentence: String, in showing: inout Showing) {
    showing.text += plain.sentence(sentence)
  }

  /// Uncovers a text: the one named by number, the only one, or the cue that came last.
  private func open(_ number: Int?, in showing: inout Showing) {
    let texts = plain.covered(view)
    if let number, texts.indices.contains(number - 1) {
      showing.text += plain.opened(texts[number - 1].label, texts[number - 1].text)
    } else if number == nil, let cue = openCue ?? (texts.count == 1 ? texts[0] : nil) {
      showing.text += plain.opened(cue.label, cue.text)
    } else {
      say(
        texts.isEmpty ? plain.texts.nothingCovered : plain.texts.whichCovered(texts.count),
        in: &showing)
    }
  }
}

/// Why a session is broken off from outside.
package enum BreakOff: Sendable {
  /// The input has ended.
  case inputEnded
  /// A signal came.
  case interrupted
}

/// Which phase is shown: another one, or another turn of it, is introduced anew.
private struct PhaseKey: Equatable {
  let number: Int?
  let title: String?
  let turns: [Int]

  init(_ view: SessionView) {
    number = view.phase?.number
    title = view.phase?.title
    turns = view.turns.filter { $0.holdsPhases }.map { $0.number }
  }
}

extension PlainText {
  /// A sentence by itself.
  func sentence(_ words: String) -> String {
    var page = Page(layout)
    page.line(words, label: "  ")
    return page.text
  }

  fileprivate func sentence(for reason: BreakOff) -> String {
    switch reason {
    case .inputEnded: texts.inputEnded
    case .interrupted: texts.interrupted
    }
  }
}
