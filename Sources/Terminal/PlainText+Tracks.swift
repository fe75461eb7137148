// Tracks that run side by side: each under its own heading, and which one Enter is for.
import Diagnostics
import Runtime

/// What was shown last of where a thread waits.
struct ShownStop: Sendable {
  let token: Token
  let prompts: [PromptView]

  init(_ stop: StopView) {
    token = stop.token
    prompts = stop.prompts
  }
}

extension PlainText {
  /// A track by its number and title, with the time it has; what is under it only where that isn't
  /// in view already.
  func track(
    _ track: TrackView, _ stop: StopView, known: ShownStop?, _ view: SessionView,
    on page: inout Page
  ) {
    let isKnown = known?.token == stop.token
    if !isKnown { page.gap() }
    let clock = isKnown ? stop.clock(.step) ?? stop.clock(.track) : stop.clock(.track)
    let time = clock.map { running($0, view) } ?? ""
    let isMeant = stop.thread == view.focus
    page.line(
      time, label: "  " + texts.track(track) + (time.isEmpty ? "" : "   "),
      labelTone: isMeant ? .strong : .plain, tone: .faint)
    guard !isKnown else { return }
    turns(of: stop, view, on: &page)
    content(
      of: stop, repeatsPrompts: known?.prompts != stop.prompts, showsResults: false, view,
      on: &page)
  }

  /// For which track Enter is, where that isn't known yet.
  func turned(_ view: SessionView, on page: inout Page) {
    guard let track = view.stop?.track,
      let other = view.stops.first(where: { $0.thread != view.focus })?.track
    else { return }
    page.line(texts.turned(to: track, other: other), label: "  ", tone: .faint)
  }
}
