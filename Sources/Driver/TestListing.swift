// What came of proeven, for whoever reads it.
import Diagnostics
import Rehearsal
import Runtime
import Terminal

/// Writes what came of the proeven of one script: a line each, then what failed.
struct TestListing {
  let context: Context

  /// So many lines of a course are shown, the last ones.
  private static let shownLines = 40

  /// Shows a script: its name, each `proef`, and all that was otherwise.
  func show(_ script: TestedScript) {
    guard !script.played.isEmpty || !script.errors.isEmpty else { return }
    let index = LineIndex(script.source)
    if script.errors.isEmpty {
      context.output.write(visible(script.source.name) + "\n")
      for played in script.played { tell(played, script) }
      context.output.write("\n")
    }
    for error in script.errors.prefix(CheckRound.drawnLimit) { draw(error, script) }
    if script.errors.count > CheckRound.drawnLimit {
      context.say(DriverTexts.notDrawn(script.errors.count - CheckRound.drawnLimit))
    }
    for played in script.played where played.result.outcome == .failed {
      for failure in played.result.failures { draw(script.finding(failure, index), script) }
      show(played.result.course, script)
    }
  }

  private func tell(_ played: TestedScript.Played, _ script: TestedScript) {
    let title = "“" + played.title + "”"
    let time = SessionTexts(context.language).duration(played.result.duration)
    let line =
      switch played.result.outcome {
      case .passed: DriverTexts.trialPassed(title, time)
      case .played: DriverTexts.trialPlayed(title, time)
      case .failed: DriverTexts.trialFailed(title)
      }
    context.output.write(
      wrapped(
        visible(line.text(in: context.language)), width: context.width, first: "  ", rest: "    "))
  }

  private func draw(_ finding: Diagnostic, _ script: TestedScript) {
    let text = Excerpt.draw(
      finding, in: script.texts, language: script.language,
      style: context.usesColour ? .coloured : .plain)
    context.output.write(text + "\n")
  }

  private func show(_ course: [CourseEntry], _ script: TestedScript) {
    let lines = CourseText(course, SessionTexts(script.language)).lines
    let left = lines.count - TestListing.shownLines
    context.say(DriverTexts.course)
    if left > 0 { context.output.write("  " + text(DriverTexts.linesBefore(left)) + "\n") }
    for line in lines.suffix(TestListing.shownLines) {
      context.output.write(
        wrapped(
          visible(line.words), width: context.width, first: "  " + padded(line.time, to: 9)))
    }
    context.output.write("\n")
  }

  private func text(_ message: Message) -> String { message.text(in: context.language) }
}

/// The course of a session in lines, each with its time if that is another than above.
struct CourseText {
  /// A line.
  struct Line {
    let time: String
    var words: String
  }

  private(set) var lines: [Line] = []

  /// Writes a course; what is answered under one name in a row takes one line.
  init(_ course: [CourseEntry], _ texts: SessionTexts) {
    var name: String?
    for entry in course {
      switch entry.kind {
      case .phase(let title):
        name = nil
        add(entry, title.map { "“" + $0 + "”" } ?? texts.pause)
      case .answer(let asked, let words, let person):
        let answer = words + (person.map { " (\($0))" } ?? "")
        if asked == name, let last = lines.indices.last {
          lines[last].words += ", " + answer
        } else {
          add(entry, "\(asked): \(answer)")
        }
        name = asked
      case .passedOver(let asked):
        name = nil
        add(entry, "\(asked): \(SessionTexts.missing)")
      case .end(let ending):
        name = nil
        add(entry, DriverTexts.ending(ending).text(in: texts.language))
      }
    }
  }

  private mutating func add(_ entry: CourseEntry, _ words: String) {
    let time = clock(entry.instant)
    let isSame = lines.last { !$0.time.isEmpty }?.time == time
    lines.append(Line(time: isSame ? "" : time, words: words))
  }

  /// Returns a time as on a stopwatch: `1:05`, with its seconds where it has any.
  private func clock(_ instant: Int64) -> String {
    let seconds = instant / 1_000
    func two(_ number: Int64) -> String { number < 10 ? "0\(number)" : "\(number)" }
    let rest = seconds % 60 == 0 ? "" : ":" + two(seconds % 60)
    return "\(seconds / 3_600):" + two(seconds / 60 % 60) + rest
  }
}
