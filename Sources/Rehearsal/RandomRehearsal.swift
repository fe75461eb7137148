// Many sessions played at random, and what they show of a script.
import Diagnostics
import ProgramModel
import Runtime

/// What many random plays of a protocol show.
package struct RandomRehearsal: Sendable {
  /// How often it was played.
  package let plays: Int
  /// How often each instruction was done, in all.
  package private(set) var done: [Int]
  /// How often each phase was begun, in all.
  package private(set) var begun: [Int]
  /// How often each option was chosen, by question; none where the options aren't the script's own.
  package private(set) var chosen: [[Int]]
  /// How long each play lasted, in milliseconds, from the shortest.
  package private(set) var durations: [Int64] = []
  /// How many plays came to no end.
  package private(set) var withoutEnd = 0
  /// The first of these, as short as it could be made.
  package private(set) var found: FoundPlay?

  /// Plays a program at random, so many times; the same seed gives the same result everywhere.
  package init(_ program: Program, plays: Int, seed: UInt64) {
    self.plays = plays
    done = Array(repeating: 0, count: program.instructions.count)
    begun = Array(repeating: 0, count: program.phases.count)
    chosen = program.questions.map { Array(repeating: 0, count: program.ownOptions(of: $0).count) }
    for number in 0..<plays {
      let seed = seed &+ UInt64(number)
      var play = RandomPlay(program, seed: seed, chosen: chosen)
      play.run()
      add(play)
      if !play.hasEnded {
        withoutEnd += 1
        if found == nil { found = FoundPlay(program, seed: seed) }
      }
    }
    durations.sort()
  }

  private mutating func add(_ play: RandomPlay) {
    chosen = play.chosen
    for (index, count) in play.session.doneInstructions.enumerated() { done[index] += count }
    for phase in play.session.begunPhases { begun[phase.index] += 1 }
    if play.hasEnded { durations.append(play.session.instant) }
  }
}

/// A random play that came to no end.
package struct FoundPlay: Sendable {
  /// The seed that plays it again.
  package let seed: UInt64
  /// A `proef` that repeats it, as short as it could be made; nil where only the seed does, as it
  /// hangs on who came late or went.
  package let trial: Trial?
  /// The program, with the texts of the trial.
  package let program: Program

  /// Plays a seed again, and makes what it finds as short as it can be.
  init(_ program: Program, seed: UInt64) {
    self.seed = seed
    var play = RandomPlay(
      program, seed: seed,
      chosen: program.questions.map {
        Array(repeating: 0, count: program.ownOptions(of: $0).count)
      },
      isTold: true)
    play.run()
    let (trial, told) = play.trial
    self.program = told
    self.trial = hasNoEnd(trial, told) ? shortened(trial, told) : nil
  }
}

extension RandomPlay {
  /// What was played as a trial, and the program with its texts.
  fileprivate var trial: (trial: Trial, program: Program) {
    var told = program
    func text(_ words: String) -> TextID {
      told.texts.append(words)
      return TextID(told.texts.count - 1)
    }
    let header = session.header
    var trial = Trial(title: nil, place: Place(file: 1, line: 0))
    let here = header.people.filter { $0.isHere }
    trial.participants = .named(here.map { text($0.name) })
    trial.meeting = header.meeting
    for (role, people) in roles {
      trial.roles.append(Trial.Holders(role, people.map { text(cast.names[$0.number - 1]) }))
    }
    for index in program.choices.indices {
      guard let value = header.choices[ID(index)] else { continue }
      if let constant = program.constant(value, for: ID(index)) {
        trial.settings.append(Trial.Setting(ID(index), constant))
      }
    }
    for carried in header.carried {
      let note = program.notes.firstIndex { program[$0.name] == carried.name }
      guard let note else { continue }
      let values = carried.items.map { item -> Constant in
        switch item.content {
        case .text(let words): .text(text(words))
        case .people(let names): .text(text(names.first ?? ""))
        case .number(let number): .number(number)
        case .yesNo(let yes): .yesNo(yes)
        case .duration(let time): .duration(time)
        }
      }
      trial.previous.append(Trial.Previous(ID(note), values))
    }
    for line in lines ?? [] {
      let values = line.words.map { word -> Constant in
        switch word {
        case .text(let words): .text(text(words))
        case .number(let number): .number(number)
        case .yesNo(let yes): .yesNo(yes)
        }
      }
      trial.answers.append(
        Trial.Answer(
          place: trial.place, target: line.target, name: text(line.name), person: nil,
          values: values))
    }
    return (trial, told)
  }
}
