// What comes out of a session beside its stops: a line each, with the time of day.
import Diagnostics
import Runtime

extension PlainText {
  /// Returns an effect as lines, empty where it needs none.
  func effect(_ effect: SessionEffect, _ view: SessionView) -> String {
    guard case (var words, let tone)? = sentence(for: effect.kind) else { return "" }
    // That a secret role fell empty would tell who has just left with it.
    if case .told(.roleEmpty(let name)) = effect.kind, !isPrivate,
      view.roles.contains(where: { $0.name == name && $0.isSecret })
    {
      return ""
    }
    if let track = effect.track { words = "\(track): \(words)" }
    if case .told(.roleEmpty(let role)) = effect.kind,
      let person = view.people.first(where: { $0.presence == .here })
    {
      words += " " + texts.howToFill(role, with: person.name) + "."
    }
    var page = Page(layout)
    let time = view.wall.map { $0.timeOfDay(at: effect.instant) + "  " } ?? ""
    if case .cue(let text, let label) = effect.kind {
      guard !effect.isForFacilitator || isPrivate else {
        page.line(
          texts.covered(for: label ?? texts.session.facilitator, number: nil),
          label: "  · \(time)", tone: .accent)
        return page.text
      }
      let indent = "  " + String(repeating: " ", count: columns(of: time) + 2)
      passage(
        text, on: &page, indent: indent,
        first: "  · \(time)\(label.map { named($0, view) } ?? texts.session.facilitator): ")
      return page.text
    }
    page.line(words, label: "  · \(time)", tone: tone)
    return page.text
  }

  /// A role with the name of the one person who has it.
  private func named(_ label: String, _ view: SessionView) -> String {
    guard let role = view.roles.first(where: { $0.name == label }), role.people.count == 1,
      !role.isSecret || isPrivate
    else { return label }
    return "\(label) (\(view.name(of: role.people[0])))"
  }

  private func sentence(for kind: SessionEffect.Kind) -> (words: String, tone: Page.Tone)? {
    switch kind {
    case .waiting, .phaseBegan, .finished, .gapAsked: nil
    case .phaseEnded(let title, _, _, let ending):
      ending == .skipped ? (texts.skipped(title ?? texts.session.pause), .plain) : nil
    case .returned: (texts.returned, .plain)
    case .natural: (texts.natural, .plain)
    // That a silence is over is told by the moving on.
    case .end(.step, isSoft: true): nil
    case .end(let clock, _): (texts.timeUp(clock), .alert)
    case .hardEnd: (texts.hardEndReached, .alert)
    case .strictSoon(let left): (texts.strictSoon(texts.session.duration(left)), .alert)
    case .movedOn: (texts.movedOn, .plain)
    case .strictMoved: (texts.strictMoved, .alert)
    case .strictHeld: (texts.strictHeld, .alert)
    case .cue: ("", .accent)
    case .saved: (texts.saved, .faint)
    case .amended: (texts.amended, .plain)
    case .extended(_, let by, let left): (texts.extended(by: by, left: left), .plain)
    case .paused: (texts.paused, .plain)
    case .resumed: (texts.resumed, .plain)
    case .arrived(let name): (texts.arrived(name), .plain)
    case .left(let name): (texts.left(person: name), .plain)
    case .gapSettled(let counts): (texts.gapSettled(counts: counts), .plain)
    case .told(.roleEmpty(let role)): (texts.session.text(of: .roleEmpty(role: role)), .alert)
    case .told(let told): (texts.session.text(of: told), .plain)
    }
  }

  /// Returns whether an effect asks for a sound.
  static func sounds(_ effect: SessionEffect) -> Bool {
    guard !effect.isQuiet, !effect.isLate else { return false }
    return switch effect.kind {
    case .end(_, let isSoft): !isSoft
    case .hardEnd, .movedOn, .strictMoved, .strictHeld, .cue: true
    case .waiting, .phaseBegan, .phaseEnded, .returned, .natural, .strictSoon, .saved, .amended,
      .extended, .paused, .resumed, .arrived, .left, .gapAsked, .gapSettled, .told, .finished:
      false
    }
  }
}
