// How fast the way from bytes to program is, and how long one `ivp check` takes.
import Checking
import Diagnostics
import Formatting
import Planning
import ProgramModel
import Protocols
import Rehearsal
import Syntax

/// Measures the front end over a generated corpus (lexing, parsing and checking apart), and one
/// `ivp check` of a small file from start to finish, beside `wc` on the same file.
///
/// Figures of one run belong together: a machine's speed drifts, the ratios don't.
struct Benchmark {
  /// How many bytes the corpus has at least.
  private var bytes = 20_000_000
  /// The program that is timed from start to finish; by itself the one that lies beside this one.
  private var ivp: String

  /// Reads the arguments, the program's own path first; nil if they can't be read.
  init?(_ arguments: [String]) {
    let folder = (arguments.first ?? "").split(separator: "/", omittingEmptySubsequences: false)
      .dropLast()
    ivp = folder.isEmpty ? "./ivp" : folder.joined(separator: "/") + "/ivp"
    var words = arguments.dropFirst()
    while let word = words.popFirst() {
      switch (word, words.popFirst()) {
      case ("--bytes", let value?):
        guard let count = Int(value), count > 0 else { return nil }
        bytes = count
      case ("--ivp", let value?): ivp = value
      default: return nil
      }
    }
  }

  /// Measures everything and prints it.
  func run() {
    let corpus = Corpus(bytes: bytes, seed: 1)
    let sources = corpus.scripts.enumerated().map { number, text in
      SourceText(name: "\(number).ivp", text: text)
    }
    let megabytes = Double(corpus.bytes) / 1e6
    print("corpus: \(sources.count) scripts of 4 to 16 KB, \(text(megabytes)) MB")
    let before = peakMegabytes()
    measure("lexing", megabytes, over: sources) { countTokens(in: $0) }
    measure("parsing, lexing included", megabytes, over: sources) { parse($0).tree.steps.count }
    let trees = sources.map { parse($0).tree }
    let memory = peakMegabytes() - before
    print("all trees at once: \(text(memory / megabytes)) bytes of memory a byte of source")
    measure("formatting", megabytes, over: trees) { format($0).utf8.count }
    measure("checking", megabytes, over: trees) { check($0).program?.instructions.count ?? 0 }
    let errors = trees.reduce(0) { $0 + check($1).report.count(of: .error) }
    print("errors found in it: \(errors)")
    measureRandomPlays()
    print("peak memory: \(text(peakMegabytes(), decimals: 0)) MB")
    timePlans()
    timeWholeProcess()
  }

  /// Reckons how long every built-in protocol takes with every group size that it allows.
  private func timePlans() {
    let programs = BuiltInProtocol.all.compactMap { method in
      check(parse(SourceText(name: method.name, text: method.text)).tree).program
    }
    var count = 0
    var figures: [Double] = []
    for _ in 0..<41 {
      let start = seconds()
      count = 0
      for program in programs {
        for size in program.header.participants ?? 1...1 {
          count += plan(program, for: size).whole.least > 0 ? 1 : 0
        }
      }
      figures.append(seconds() - start)
    }
    let whole = median(figures) * 1e3
    print(
      "plans of \(programs.count) protocols, every group size: \(count) in "
        + "\(text(whole, decimals: 2)) ms; \(text(whole * 1e3 / Double(max(count, 1)))) µs each")
  }

  /// Does a piece of work over every element, three times, and prints the middle speed.
  private func measure<Element>(
    _ name: String, _ megabytes: Double, over elements: [Element], _ work: (Element) -> Int
  ) {
    var figures: [Double] = []
    var made = 0
    for _ in 0..<3 {
      let start = seconds()
      made = elements.reduce(0) { $0 + work($1) }
      figures.append(seconds() - start)
    }
    let middle = median(figures)
    print("\(name): \(text(megabytes / middle)) MB/s, \(text(middle, decimals: 2)) s; made \(made)")
  }

  /// Plays one protocol at random, three times so often, and prints the middle speed.
  private func measureRandomPlays() {
    let name = "vijfstappenmethode"
    guard let script = BuiltInProtocol.named(name),
      let program = check(parse(SourceText(name: name, text: script.text)).tree).program
    else { return print("random plays: no protocol \(name)") }
    let plays = 2_000
    var figures: [Double] = []
    for seed in 1...3 {
      let start = processorSeconds()
      let played = RandomRehearsal(program, plays: plays, seed: UInt64(seed) * 1_000_000)
      figures.append((processorSeconds() - start) / Double(played.durations.count))
    }
    print("random plays of \(name): \(text(1 / median(figures), decimals: 0)) a second on one core")
  }

  /// Times `ivp check` on one small script from start to finish, in turn with `wc`.
  private func timeWholeProcess() {
    let path = temporaryPath("ivp-bench.ivp")
    guard let script = BuiltInProtocol.named("vijfstappenmethode"), write(script.text, to: path)
    else { return print("start to finish: can't write \(path)") }
    defer { removeFile(path) }
    var checks: [Double] = []
    var counts: [Double] = []
    for _ in 0..<41 {
      guard let check = timeProcess(ivp, ["check", path]),
        let count = timeProcess("/usr/bin/wc", [path])
      else {
        return print("start to finish: can't run \(ivp) check, or wc; give --ivp PATH")
      }
      checks.append(check * 1e3)
      counts.append(count * 1e3)
    }
    let ratio = text(median(checks) / median(counts), decimals: 2)
    print(
      "ivp check of one script of \(script.text.utf8.count) bytes, start to finish: "
        + "\(text(median(checks), decimals: 2)) ms; wc on it: "
        + "\(text(median(counts), decimals: 2)) ms; ratio \(ratio)")
  }
}
