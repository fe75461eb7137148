// How the lines of a flow are dumped.
import Diagnostics

extension TreeDump {
  /// Adds a step with all that it holds.
  mutating func step(_ id: StepID) {
    switch tree[id].kind {
    case .missing: line("step ?")
    case .phase(let phase): self.phase(phase)
    case .pause(let range, let text): line("pause \(show(range))") { $0.content(text) }
    case .prompt(let people, let range, let text):
      line("prompt \(show(people))\(show(", ", range))") { $0.content(text) }
    case .speaks(let people): line("speaks \(show(people))")
    case .listens(let people): line("listens \(show(people))")
    case .whisper(let people, let text): line("whisper \(show(people))") { $0.content(text) }
    case .silence(let range, let people, let text):
      line("silence \(show(range))\(show(", ", people))") { $0.content(text) }
    case .then: line("then")
    case .seat(let people, let spots):
      line("seat \(show(people)): \(list(spots.map { show($0) }))")
    case .cue(let moment, let people, let text):
      line("cue \(show(moment))\(show(", ", people))") { $0.content(text) }
    case .ask(let ask): self.ask(ask)
    case .draw(let name, let source): line("draw \(show(name)) from \(show(source))")
    case .appoint(let name, let people): line("appoint \(show(name)) = \(show(people))")
    case .appointFrom(let name, let source, let people, let text):
      line("appoint \(show(name)) from \(show(source))\(show(", ", people))") {
        $0.content(text)
      }
    case .reveal(let name): line("reveal \(show(name))")
    case .subgroups(let kind, let range, let text):
      line("subgroups \(show(kind))\(show(", ", range))") { $0.content(text) }
    case .set(let name, let value): line("set \(show(name)) = \(show(value))")
    case .remember(let name, let label):
      line("remember \(show(name))\(label.map { " with \(show($0))" } ?? "")")
    case .perform(let name, let values, _):
      line("do \(show(name))(\(list(values.map { show($0) })))")
    case .condition(let branches): self.branches(branches)
    case .repeated(let kind, let atMost, let steps, let between):
      let bound = atMost.map { ", at most \(show($0))" } ?? ""
      line("repeat \(show(kind))\(bound)") { $0.body(steps, between) }
    case .each(let name, let source, let shuffled, let byRating, let steps, let between):
      let order = (shuffled == nil ? "" : ", shuffled") + (byRating == nil ? "" : ", by rating")
      line("each \(show(name)) from \(show(source))\(order)") { $0.body(steps, between) }
    case .round(let name, let source, let time, let shuffled, let steps, let between):
      let parts = (time.map { ", \(show($0))" } ?? "") + (shuffled == nil ? "" : ", shuffled")
      line("round \(show(name)) from \(show(source))\(parts)") { $0.body(steps, between) }
    case .together(let tracks): together(tracks)
    case .stop: line("stop")
    }
  }

  private mutating func body(_ steps: [StepID], _ between: BetweenNode?) {
    for step in steps { self.step(step) }
    if let between {
      line("between") { dump in
        for step in between.steps { dump.step(step) }
      }
    }
  }

  private mutating func phase(_ phase: PhaseNode) {
    var parts = show(", ", phase.duration)
    for flag in phase.flags {
      switch flag.flag {
      case .open: parts += ", open"
      case .strict: parts += ", strict"
      case .muted: parts += ", muted"
      case .protected: parts += ", protected"
      }
    }
    line("phase \(show(phase.title))\(parts)") { dump in
      dump.content(phase.purpose)
      for rule in phase.rules { dump.rule(rule) }
      for card in phase.cards { dump.card(card) }
    }
  }

  private mutating func ask(_ ask: AskNode) {
    var words =
      switch ask.verb {
      case .note: "note"
      case .collect: "collect"
      case .choose: "choose"
      case .vote: "vote"
      case .rate: "rate"
      }
    if let name = ask.name { words += " \(show(name))" }
    for part in ask.parts { words += ", \(show(part))" }
    line(words) { $0.content(ask.text) }
  }

  private mutating func branches(_ branches: [BranchNode]) {
    for (index, branch) in branches.enumerated() {
      let word = index == 0 ? "if" : branch.condition == nil ? "else" : "else if"
      line(branch.condition.map { "\(word) \(show($0))" } ?? word) { dump in
        for step in branch.steps { dump.step(step) }
      }
    }
  }

  private mutating func together(_ tracks: [TrackNode]) {
    line("together") { dump in
      for track in tracks {
        dump.line("track \(dump.show(track.title))") { dump in
          for step in track.steps { dump.step(step) }
        }
      }
    }
  }

  private func show(_ spot: SpotNode) -> String {
    switch spot.kind {
    case .circle: "circle"
    case .outside: "outside"
    case .centre: "centre"
    case .back: "back"
    case .away: "away"
    case .named(let title): show(title)
    }
  }

  private func show(_ moment: CueMoment) -> String {
    switch moment {
    case .halfway: "halfway"
    case .after(let time): "after \(show(time))"
    case .last(let time): "last \(show(time))"
    case .overtime: "overtime"
    }
  }

  private func show(_ part: AskPartNode) -> String {
    switch part.kind {
    case .number(let number): show(number)
    case .range(let count): show(count)
    case .votes(let number): "\(show(number)) votes"
    case .atMost(let number): "at most \(show(number))"
    case .top(let number): "top \(show(number))"
    case .yesNo: "yes/no"
    case .source(let source): "from \(show(source))"
    case .confidential: "confidential"
    case .people(let people): "by \(show(people))"
    }
  }

  private func show(_ kind: SubgroupKind) -> String {
    switch kind {
    case .size(let number, let source): "of \(show(number))\(show(" from ", source))"
    case .named(let names, let source): "\(list(names.map { show($0) })) from \(show(source))"
    }
  }

  private func show(_ kind: RepeatKind) -> String {
    switch kind {
    case .times(let time): "\(show(time)) times"
    case .until(let value): "until \(show(value))"
    case .whileTrue(let value): "while \(show(value))"
    }
  }

  private func show(_ time: RoundTime) -> String {
    switch time {
    case .each(let range): "\(show(range)) each"
    case .shared(let range): "\(show(range)) shared"
    case .unsettled(let range): "\(show(range)) unsettled"
    }
  }
}
