// Sessions played at random: the same by the same seed, and what they find can be told.
import Formatting
import ProgramModel
import Rehearsal
import TestSupport
import Testing

@Suite("Played at random")
struct RandomPlayTests {
  @Test("Every protocol comes to its end, and to all of its phases", arguments: try protocolFiles())
  func protocols(file: CorpusFile) throws {
    let program = try #require(checkedProgram(of: file.text))
    let rehearsal = RandomRehearsal(program, plays: 60, seed: 1)
    #expect(rehearsal.withoutEnd == 0)
    #expect(rehearsal.durations.count == 60)
    #expect(rehearsal.begun.allSatisfy { $0 > 0 }, "\(rehearsal.begun)")
  }

  @Test("One seed gives one result")
  func seed() throws {
    let program = try #require(checkedProgram(of: try endless.text))
    let one = RandomRehearsal(program, plays: 12, seed: 7)
    let other = RandomRehearsal(program, plays: 12, seed: 7)
    #expect(one.durations == other.durations && one.done == other.done)
    #expect(one.chosen == other.chosen && one.found?.trial == other.found?.trial)
    #expect(one.durations != RandomRehearsal(program, plays: 12, seed: 8).durations)
  }

  @Test("A play without end is told as a proef that repeats it")
  func repeats() throws {
    let script = try endless.text
    let program = try #require(checkedProgram(of: script))
    let found = try #require(RandomRehearsal(program, plays: 12, seed: 1).found)
    let trial = try #require(found.trial)
    let proef = scenarioText(trial, titled: "Gevonden", of: found.program)
    let pasted = try #require(checkedProgram(of: script + "\n" + proef))
    let repeated = try #require(pasted.trials.last)
    #expect(rehearse(repeated, of: pasted).failures.map { $0.code } == [.trialWithoutEnd])
  }

  @Test("A proef says all that a play can hang on")
  func wording() throws {
    let program = try #require(checkedProgram(of: try everything.text))
    let trial = try #require(program.trials.first)
    let told = scenarioText(trial, titled: "Alles", of: program)
    let script = try everything.text
    let original = script.split(separator: "\n", omittingEmptySubsequences: false)
    let lines = original.drop { !$0.hasPrefix("proef") }
    expectSame(told, lines.joined(separator: "\n"))
  }

  private var endless: CorpusFile {
    get throws { try CorpusFile("Tests/Corpus/Commands/random/rondjes.ivp") }
  }

  private var everything: CorpusFile {
    get throws { try CorpusFile("Tests/Corpus/Trials/wat-een-proef-zegt.ivp") }
  }
}
