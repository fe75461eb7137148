// A play that comes to no end, made as short as it can be.
import Diagnostics
import ProgramModel

/// Returns whether a trial comes to no end.
func hasNoEnd(_ trial: Trial, _ program: Program) -> Bool {
  rehearse(trial, of: program).failures.contains { $0.code == .trialWithoutEnd }
}

/// Returns a trial that comes to no end with all taken out of it that it does without.
func shortened(_ trial: Trial, _ program: Program) -> Trial {
  var short = trial
  func keep(_ change: (inout Trial) -> Void) {
    var tried = short
    change(&tried)
    if tried != short, hasNoEnd(tried, program) { short = tried }
  }
  keep { $0.meeting = 1 }
  keep { $0.previous = [] }
  keep { $0.roles = [] }
  keep { $0.settings = [] }
  for index in short.settings.indices.reversed() { keep { $0.settings.remove(at: index) } }
  for index in short.roles.indices.reversed() { keep { $0.roles.remove(at: index) } }
  for index in short.previous.indices.reversed() { keep { $0.previous.remove(at: index) } }
  // Answers in halves, quarters and so on, then one by one.
  var size = short.answers.count
  while size > 0 {
    var start = short.answers.count
    while start > 0 {
      let range = max(0, start - size)..<start
      keep { $0.answers.removeSubrange(range) }
      start = range.lowerBound
    }
    size /= 2
  }
  keep { $0.participants = .unsaid }
  return short
}
