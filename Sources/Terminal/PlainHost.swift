// The loop: lines come in, time passes, lines go out. All it decides is when to wake.
import ProgramModel
import Runtime

/// How leading a group ended.
package enum HostEnding: Sendable, Equatable {
  /// The session ended, by itself or by `stop`.
  case ended
  /// What was given beforehand doesn't fit.
  case notStarted([String])
  /// The input ended before the session did.
  case inputEnded
  /// A signal came.
  case signal(Int32)
}

/// Leads a group through a program in plain lines: fit for a terminal, a log, a screen reader and
/// a pipe.
package struct PlainHost {
  /// What comes in, goes out and tells the time.
  package struct Connections {
    let input: Input
    let output: Output
    let clock: SessionClock

    /// Creates connections.
    package init(input: Input, output: Output, clock: SessionClock) {
      self.input = input
      self.output = output
      self.clock = clock
    }
  }

  /// How it is shown and how fast time goes.
  package struct Manner: Sendable {
    let layout: PageLayout
    let isPrivate: Bool
    let speed: Int64

    /// Creates a manner.
    ///
    /// - Precondition: `speed` is at least 1.
    package init(layout: PageLayout, isPrivate: Bool, speed: Int) {
      self.layout = layout
      self.isPrivate = isPrivate
      self.speed = Int64(speed)
    }
  }

  private enum Wake {
    case line(LineInput.Line)
    case deadline
    case absence(since: Int64)
    case end
    case signal(Int32)
  }

  private let connections: Connections
  private let manner: Manner
  private var lines = LineInput()
  private var waiting: ArraySlice<LineInput.Line> = []
  private var inputEnded = false
  private var promptIsOpen = false

  /// A second Enter within so many milliseconds of a new stop is the first one's echo.
  private static let echo: Int64 = 400
  /// From so many milliseconds on the host was away: asleep, or stopped.
  private static let absence: Int64 = 5_000
  /// The signal that says that the terminal is closed.
  private static let hangup: Int32 = 1

  private init(_ connections: Connections, _ manner: Manner) {
    self.connections = connections
    self.manner = manner
  }

  /// Leads a group through a program.
  package static func lead(
    _ program: Program, _ options: SetupOptions, _ connections: Connections, _ manner: Manner
  ) -> HostEnding {
    var host = PlainHost(connections, manner)
    if connections.input.descriptor != nil { System.watchSignals() }
    var setup = Setup(program, options)
    // A pipe can't answer a question that it didn't expect.
    if !setup.complaints.isEmpty, !connections.input.isTerminal {
      return .notStarted(setup.complaints)
    }
    if let ending = host.complete(&setup, program) { return ending }
    guard let header = setup.header else { return .inputEnded }
    return host.lead(program, header, until: options.end)
  }

  /// Asks who takes part, until that is known; an ending where it never will be.
  private mutating func complete(_ setup: inout Setup, _ program: Program) -> HostEnding? {
    let texts = PlainTexts(program.language)
    let plain = PlainText(layout: manner.layout, texts: texts, isPrivate: manner.isPrivate)
    write(plain.introduction(program) + (setup.header == nil ? "\n" : ""))
    for complaint in setup.complaints { write(plain.sentence(complaint)) }
    while setup.header == nil {
      write(plain.sentence(setup.question))
      ask(setup.prompt)
      switch wait(until: nil) {
      case .line(let line):
        if SessionCommand.named(trimmed(line.text), in: texts.language) == .quit { return .ended }
        if let complaint = setup.take(line.text) { write(plain.sentence(complaint)) }
      case .end:
        write(plain.sentence(texts.inputEnded))
        return .inputEnded
      case .signal(let number): return leave(number)
      case .deadline, .absence: break
      }
    }
    return nil
  }

  private mutating func lead(
    _ program: Program, _ header: SessionHeader, until limit: TimeOfDay?
  ) -> HostEnding {
    let start = connections.clock.milliseconds()
    var (session, opening) = PlainSession.begin(
      program, header, layout: manner.layout, isPrivate: manner.isPrivate,
      wall: connections.clock.wall(), until: limit)
    show(opening)
    var shownAt = start
    var token = session.token
    while !session.isOver {
      ask(session.prompt)
      let wake = wait(until: session.nextDeadline.map { start + real($0) })
      let now = connections.clock.milliseconds()
      let instant = (now - start) * manner.speed
      switch wake {
      case .deadline: show(session.pass(to: instant))
      case .absence(let since):
        show(session.returnFromAbsence(since: (since - start) * manner.speed, at: instant))
      case .line(let line):
        show(session.pass(to: instant))
        if !isEcho(line, after: now - shownAt) { show(session.take(line, at: instant)) }
      case .end: return end(&session, at: instant)
      case .signal(let number):
        // Nobody can read a farewell in a window that is closed.
        if number != PlainHost.hangup {
          show(session.breakOff(saying: .interrupted, at: instant))
        }
        return leave(number)
      }
      if session.token != token {
        token = session.token
        shownAt = connections.clock.milliseconds()
      }
      // Nobody reads any more, so nobody is led any more.
      if connections.output.isClosed { return .inputEnded }
    }
    return .ended
  }

  /// Whether an empty line is only the echo of the Enter that led to this stop.
  ///
  /// Only fingers stutter: a pipe means every line.
  private func isEcho(_ line: LineInput.Line, after age: Int64) -> Bool {
    connections.input.isTerminal && line.text.isEmpty && age < PlainHost.echo
  }

  private mutating func end(_ session: inout PlainSession, at instant: Instant) -> HostEnding {
    let hadEnded = session.hasEnded
    show(session.breakOff(saying: .inputEnded, at: instant))
    if promptIsOpen { write("") }
    connections.output.flush()
    // Where a terminal is closed, the end of the input may be seen before the signal.
    if connections.input.isTerminal, connections.output.isClosed {
      return .signal(PlainHost.hangup)
    }
    return hadEnded ? .ended : .inputEnded
  }

  /// Returns the real milliseconds after which an instant of the session has come.
  private func real(_ instant: Instant) -> Int64 {
    (instant + manner.speed - 1) / manner.speed
  }

  private mutating func leave(_ signal: Int32) -> HostEnding {
    if promptIsOpen, signal != PlainHost.hangup { write("") }
    return .signal(signal)
  }

  /// Waits for a line, a time, a signal or the end of the input.
  private mutating func wait(until limit: Int64?) -> Wake {
    connections.output.flush()
    var seen = connections.clock.milliseconds()
    while true {
      if let line = waiting.popFirst() {
        echo(line)
        return .line(line)
      }
      if inputEnded { return .end }
      guard let descriptor = connections.input.descriptor else {
        read()
        continue
      }
      // Once a second it is seen that somebody is there, so that a longer silence was an absence.
      let ready = System.wait(for: descriptor, until: min(limit ?? .max, seen + 1_000))
      let now = connections.clock.milliseconds()
      switch ready {
      case .signal(let number): return .signal(number)
      case .input: read()
      case .time:
        if now - seen >= PlainHost.absence { return .absence(since: seen) }
        if let limit, now >= limit { return .deadline }
        seen = now
      }
    }
  }

  private mutating func read() {
    let bytes = connections.input.read()
    waiting.append(contentsOf: lines.take(bytes))
    guard bytes.isEmpty else { return }
    if let last = lines.end() { waiting.append(last) }
    inputEnded = true
  }

  /// On a terminal whoever types sees it; in a log it is written down.
  private mutating func echo(_ line: LineInput.Line) {
    if !connections.input.isTerminal {
      var page = Page(manner.layout)
      page.line(line.text)
      connections.output.write(page.text)
    }
    promptIsOpen = false
  }

  private mutating func show(_ showing: PlainSession.Showing) {
    if showing.sounds, connections.output.isTerminal { connections.output.write("\u{07}") }
    if !showing.text.isEmpty { write(showing.text) }
  }

  private mutating func write(_ text: String) {
    if promptIsOpen { connections.output.write("\n") }
    promptIsOpen = false
    connections.output.write(text)
  }

  private mutating func ask(_ prompt: String) {
    guard !promptIsOpen else { return }
    let page = Page(manner.layout)
    connections.output.write(page.painted(prompt, .faint) + " > ")
    promptIsOpen = true
  }
}
