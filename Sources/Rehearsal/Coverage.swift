// Which lines of a script were come to, and how often.
import ProgramModel
import Runtime

extension Program {
  /// Returns how often each line of the flow was come to, in order of the script, from how often
  /// its instructions were done and its phases begun.
  package func lineCounts(done: [Int], begun: [Int]) -> [(place: Place, count: Int)] {
    var counts: [Place: Int] = [:]
    var places: [Place] = []
    func add(_ place: Place, _ count: Int) {
      if counts[place] == nil { places.append(place) }
      counts[place, default: 0] += count
    }
    for (index, phase) in phases.enumerated() { add(phase.place, begun[index]) }
    let ofPhases = counts
    for (index, instruction) in instructions.enumerated() {
      // The lines of a block are done in several places; the text of a break is its own line.
      for place in self.places(of: instruction) where ofPhases[place] == nil {
        add(place, done[index])
      }
    }
    return places.sorted().map { ($0, counts[$0] ?? 0) }
  }

  /// The lines that an instruction stands for.
  private func places(of instruction: Instruction) -> [Place] {
    switch instruction {
    case .step(let step):
      self[step].prompts.map { $0.place } + (self[step].question.map { [self[$0].place] } ?? [])
    case .silence(let silence): [self[silence].place]
    case .ask(let question): [self[question].place]
    case .floor(_, _, let place), .seat(_, _, _, let place), .set(_, _, let place),
      .appoint(_, _, let place), .draw(_, _, let place), .remember(_, _, let place):
      [place]
    case .beginLoop(let loop): [self[loop].place]
    case .beginBlock(let place), .reveal(_, let place): [place]
    case .beginTracks(let together): [self[together].place]
    case .endBlock, .beginPhase, .endPhase, .clearPrompts, .jump, .jumpUnless, .endTurn,
      .endTrack, .stop:
      []
    }
  }

  /// Returns the options of a question that the script itself gives, in words.
  package func ownOptions(of question: Question) -> [String] {
    switch question.kind {
    case .choose(let options, _), .vote(let options, _):
      switch options {
      case .fixed(let texts): return texts.map { self[$0] }
      case .yesNo: return yesNo
      case .from(let source):
        guard case .deck(let deck) = self[source] else { return [] }
        return self[deck].items.map { self[$0] }
      }
    case .yesNo: return yesNo
    case .rate(_, let labels): return labels.map { self[$0] }
    case .text, .number, .collect, .appoint: return []
    }
  }

  private var yesNo: [String] {
    let texts = SessionTexts(language)
    return [texts.word(true), texts.word(false)]
  }
}
