// Sessions played at random, for `ivp test --random`: what they show, and how it is told.
import Checking
import Diagnostics
import Formatting
import ProgramModel
import Rehearsal
import Runtime
import Syntax
import Terminal

/// A script that was played at random.
struct RandomlyPlayed {
  let source: SourceText
  let program: Program
  let rehearsal: RandomRehearsal

  /// The phases that never came, by title.
  var phasesNeverCome: [String] {
    program.phases.indices.compactMap { index in
      rehearsal.begun[index] == 0 ? title(of: program.phases[index]) : nil
    }
  }

  private func title(of phase: Phase) -> String? {
    guard let title = phase.title else { return nil }
    let line = LineIndex(source).range(ofLine: phase.place.line)
    let text = source.text(of: Span(start: line.lowerBound, end: line.upperBound))
    let parts = text.split(separator: "\"", omittingEmptySubsequences: false)
    return parts.count > 1 ? "“\(parts[1])”" : title.parts.isEmpty ? nil : "\(phase.place.line)"
  }

  /// The lines that never came, by number; those of phases that never came left out.
  var linesNeverCome: [Int] {
    program.lineCounts(done: rehearsal.done, begun: rehearsal.begun)
      .filter { $0.count == 0 }.map(\.place.line)
  }

  /// The options that nobody chose, at questions that were asked.
  var optionsNeverChosen: [(line: Int, option: String)] {
    var left: [(line: Int, option: String)] = []
    for (index, question) in program.questions.enumerated() {
      let counts = rehearsal.chosen[index]
      guard counts.contains(where: { $0 > 0 }) else { continue }
      for (option, words) in program.ownOptions(of: question).enumerated() where counts[option] == 0
      {
        left.append((question.place.line, words))
      }
    }
    return left
  }

  /// The play that came to no end, as a `proef` to paste; nil where only the seed repeats it.
  var scenario: String? {
    guard let found = rehearsal.found, let trial = found.trial else { return nil }
    let title = DriverTexts.foundTitle(found.seed).text(in: program.language)
    return scenarioText(trial, titled: title, of: found.program)
  }
}

/// Writes what random plays of a script show.
struct RandomListing {
  let context: Context

  func show(_ played: RandomlyPlayed, seed: UInt64) {
    let rehearsal = played.rehearsal
    context.output.write(visible(played.source.name) + "\n")
    tell(DriverTexts.playedAtRandom(rehearsal.plays, seed: seed))
    show(rehearsal.durations)
    let phases = played.phasesNeverCome
    if !phases.isEmpty { tell(DriverTexts.phasesNeverCome(phases.joined(separator: ", "))) }
    let lines = played.linesNeverCome
    if !lines.isEmpty {
      tell(DriverTexts.linesNeverCome(lines.map { "\($0)" }.joined(separator: ", ")))
    }
    for (line, option) in played.optionsNeverChosen {
      tell(DriverTexts.optionNeverChosen(option, line: line))
    }
    if phases.isEmpty, lines.isEmpty { tell(DriverTexts.allCame) }
    if let found = rehearsal.found {
      tell(DriverTexts.withoutEnd(rehearsal.withoutEnd))
      if let scenario = played.scenario {
        context.output.write("\n")
        for line in scenario.split(separator: "\n") {
          context.output.write(visible(String(line)) + "\n")
        }
      } else {
        tell(DriverTexts.onlyBySeed(found.seed))
      }
    }
    context.output.write("\n")
  }

  /// Shows how long it took: the least, the middle, the most, and a bar for every few minutes.
  private func show(_ durations: [Int64]) {
    guard let least = durations.first, let most = durations.last else { return }
    let middle = durations[durations.count / 2]
    let texts = SessionTexts(context.language)
    func minutes(_ time: Int64) -> String { texts.duration((time + 30_000) / 60_000 * 60_000) }
    tell(DriverTexts.spread(minutes(least), minutes(middle), minutes(most)))
    let spread = Spread(durations)
    for bar in spread.bars {
      let label = padded("\(bar.from)–\(bar.to) min", to: spread.labelWidth)
      let signs = String(repeating: "#", count: bar.length)
      context.output.write("    \(label)  \(padded(signs, to: Spread.width)) \(bar.count)\n")
    }
  }

  private func tell(_ message: Message) {
    context.output.write(
      wrapped(
        visible(message.text(in: context.language)), width: context.width, first: "  ",
        rest: "    "))
  }
}

/// How long plays lasted, in at most ten bars of so many minutes.
struct Spread {
  /// The plays of so many minutes.
  struct Bar {
    let from: Int64
    let to: Int64
    let count: Int
    let length: Int
  }

  /// How long the longest bar is.
  static let width = 30
  let bars: [Bar]
  let labelWidth: Int

  /// Gathers durations in order.
  init(_ durations: [Int64]) {
    let first = (durations.first ?? 0) / 60_000
    let last = (durations.last ?? 0) / 60_000
    let steps: [Int64] = [1, 2, 5, 10, 15, 30, 60, 120, 240, 480, 1_440]
    let step = steps.first { last / $0 - first / $0 < 10 } ?? (last / 9 + 1)
    let start = first / step
    var counts = Array(repeating: 0, count: Int(last / step - start) + 1)
    for duration in durations { counts[Int(duration / 60_000 / step - start)] += 1 }
    let most = max(1, counts.max() ?? 1)
    bars = counts.enumerated().map { index, count in
      let from = (start + Int64(index)) * step
      let length = count == 0 ? 0 : max(1, count * Spread.width / most)
      return Bar(from: from, to: from + step, count: count, length: length)
    }
    labelWidth = bars.last.map { columns(of: "\($0.from)–\($0.to) min") } ?? 0
  }
}

/// Writes a script with how often each of its lines was come to beside it.
struct CoverageListing {
  let context: Context

  func show(_ source: SourceText, _ counts: [(place: Place, count: Int)]) {
    let index = LineIndex(source)
    var byLine: [Int: Int] = [:]
    for (place, count) in counts where place.file == 1 { byLine[place.line] = count }
    let width = max(1, counts.map { "\($0.count)".utf8.count }.max() ?? 1)
    let last = index.line(at: source.bytes.count)
    context.output.write(visible(source.name) + "\n")
    for line in 1...max(1, last) {
      let range = index.range(ofLine: line)
      if line == last, range.isEmpty { break }
      let text = source.text(of: Span(start: range.lowerBound, end: range.upperBound))
      let digits = byLine[line].map { "\($0)" } ?? ""
      let padding = String(repeating: " ", count: width - digits.utf8.count)
      let mark = byLine[line] == 0 ? "!" : " "
      let words = text.isEmpty ? "" : " " + visible(text)
      context.output.write("\(padding)\(digits)\(mark)|\(words)\n")
    }
    context.output.write("\n")
  }
}
