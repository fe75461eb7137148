// Which prompts stand together, and which question stands under them.
import Diagnostics
import ProgramModel
import Syntax

/// A part of a list of lines as the room meets it.
enum Piece: Sendable, Equatable {
  /// Prompts on one screen, with the question that shares their stop.
  case step([StepID], question: StepID?)
  /// Any other line by itself.
  case line(StepID)
}

extension Crowd {
  /// Returns lines as steps and single lines, in order.
  ///
  /// Prompts directly under each other of which nobody is addressed twice are one step; a cue
  /// among them doesn't part them.
  func pieces(of steps: [StepID]) -> [Piece] {
    var pieces: [Piece] = []
    var open: [StepID] = []
    let close = { (question: StepID?) in
      if !open.isEmpty { pieces.append(.step(open, question: question)) }
      open = []
    }
    for id in steps {
      switch tree[id].kind {
      case .prompt, .whisper, .subgroups:
        // No screen holds more than so many prompts.
        if open.count >= 16 || !open.allSatisfy({ goTogether($0, id) }) { close(nil) }
        open.append(id)
      case .cue: pieces.append(.line(id))
      case .ask(let ask) where ask.verb.joinsAStep && !open.isEmpty: close(id)
      default:
        close(nil)
        pieces.append(.line(id))
      }
    }
    close(nil)
    return pieces
  }

  private func goTogether(_ first: StepID, _ second: StepID) -> Bool {
    switch (promptLike(first), promptLike(second)) {
    case (.whisper(let one, _), .whisper(let other, _)): return areApart(one, other)
    // What is for somebody's eyes only joins the step it stands in.
    case (.whisper, _), (_, .whisper): return true
    case (.prompt(let one, let time, _), .prompt(let other, let otherTime, _)):
      return (time == nil || otherTime == nil) && areApart(one, other)
    default: return false
    }
  }

  /// A line that divides people is a prompt to all of them.
  private func promptLike(_ id: StepID) -> StepNode.Kind {
    guard case .subgroups(let kind, let range, let text) = tree[id].kind else {
      return tree[id].kind
    }
    switch kind {
    case .size(_, let source?), .named(_, let source): return .prompt(source, range, text)
    case .size(_, nil): return tree[id].kind
    }
  }
}

extension AskVerb {
  /// Whether the first such question under prompts is asked together with them.
  var joinsAStep: Bool {
    switch self {
    case .note, .collect, .choose, .vote: true
    case .rate: false
    }
  }
}
