// How fast the way from bytes to program is, how it grows, and how long one `ivp check` takes.
import Checking
import Diagnostics
import Formatting
import Planning
import ProgramModel
import Protocols
import Rehearsal
import Syntax

/// Measures the front end over generated scripts, and one `ivp check` of a small file from start to
/// finish, beside `wc` on the same file.
///
/// What is done here is measured in time of the processor, which other programs don't take part in;
/// figures of one run belong together all the same: a machine's speed drifts, the ratios don't.
struct Benchmark {
  /// How many bytes the corpus has at least.
  private var bytes = 16_000_000
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
    measureCorpus()
    measureGrowth()
    measureHostile()
    measurePlans()
    measureRandomPlays()
    timeWholeProcess()
  }

  // MARK: Speed

  private func measureCorpus() {
    let corpus = Corpus(bytes: bytes, seed: 1)
    let sources = corpus.sources
    let megabytes = Double(corpus.bytes) / 1e6
    print("\(sources.count) scripts of 4 to 16 KB, \(text(megabytes)) MB\n")
    let before = peakMegabytes()
    let trees = sources.map { parse($0).tree }
    let memory = peakMegabytes() - before
    var table = Table("phase", "MB/s", "made")
    func add<Element>(_ name: String, over elements: [Element], _ work: (Element) -> Int) {
      let (seconds, made) = measure(elements, work)
      table.add(name, text(megabytes / seconds), "\(made)")
    }
    add("lexing", over: sources) { countTokens(in: $0) }
    add("parsing, lexing included", over: sources) { parse($0).tree.steps.count }
    add("checking", over: trees) { check($0).program?.instructions.count ?? 0 }
    add("parsing and checking", over: sources) { errors(in: $0) }
    add("formatting", over: trees) { format($0).utf8.count }
    print(table.text)
    print("\nall trees at once: \(text(memory / megabytes)) bytes of memory a byte of source")
  }

  // MARK: Growth

  private func measureGrowth() {
    var table = Table("parsing and checking", "MB", "ms", "ns a byte", "errors")
    func add(_ name: String, _ corpus: Corpus) {
      let (seconds, count) = measure(corpus.sources) { errors(in: $0) }
      table.add(
        name, text(Double(corpus.bytes) / 1e6, decimals: 2), text(seconds * 1e3),
        text(seconds * 1e9 / Double(corpus.bytes)), "\(count)")
    }
    for kilobytes in [64, 256, 896] {
      let size = kilobytes << 10
      add("one file of \(kilobytes) KB", Corpus(bytes: size, ofSize: size...size, seed: 2))
    }
    for megabytes in [4, 16] {
      add("files of 4 to 16 KB", Corpus(bytes: megabytes * 1_000_000, seed: 3))
    }
    print("\n" + table.text)
  }

  private func measureHostile() {
    var table = Table("parsing and checking too much of", "128 KB, ms", "512 KB, ms", "growth")
    for hostile in Hostile.all {
      let small = measure([SourceText(name: "", text: hostile.script(of: 128_000))]) {
        errors(in: $0)
      }
      let large = measure([SourceText(name: "", text: hostile.script(of: 512_000))]) {
        errors(in: $0)
      }
      table.add(
        hostile.name, text(small.seconds * 1e3), text(large.seconds * 1e3),
        text(large.seconds / small.seconds))
    }
    print("\n" + table.text)
  }

  /// Reckons how long every built-in protocol takes with every group size that it allows.
  private func measurePlans() {
    let programs = BuiltInProtocol.all.compactMap { method in
      check(parse(SourceText(name: method.name, text: method.text)).tree).program
    }
    let (seconds, count) = measure(programs) { program in
      (program.header.participants ?? 1...1).count { plan(program, for: $0).whole.least > 0 }
    }
    let each = text(seconds * 1e6 / Double(max(count, 1)))
    print(
      "\nplans of \(programs.count) protocols, every group size: \(count) in "
        + "\(text(seconds * 1e3, decimals: 2)) ms; \(each) µs each")
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

  /// Does a piece of work over every element, three times; returns the middle time, and what was
  /// made.
  private func measure<Element>(_ elements: [Element], _ work: (Element) -> Int)
    -> (seconds: Double, made: Int)
  {
    var figures: [Double] = []
    var made = 0
    for _ in 0..<3 {
      let start = processorSeconds()
      made = elements.reduce(0) { $0 + work($1) }
      figures.append(processorSeconds() - start)
    }
    return (median(figures), made)
  }

  /// Reads and checks a script; returns how many errors it has.
  private func errors(in source: SourceText) -> Int {
    let (tree, reading) = parse(source)
    return reading.count(of: .error) + check(tree, after: reading).report.count(of: .error)
  }

  // MARK: Start to finish

  /// Times `ivp check` on one small script from start to finish, in turn with `wc`; then on a
  /// large one, beside what else reads so many bytes here.
  private func timeWholeProcess() {
    guard let script = BuiltInProtocol.named("vijfstappenmethode") else { return }
    let size = 896 << 10
    let large = Corpus(bytes: size, ofSize: size...size, seed: 2).scripts[0]
    var table = Table("start to finish, of \(ivp)", "bytes", "ms", "ms of wc", "ratio")
    for text in [script.text, large] { time(text, in: &table) }
    print("\n" + table.text)
    timeLua(of: large.utf8.count)
  }

  private func time(_ script: String, in table: inout Table) {
    let path = temporaryPath("ivp-bench.ivp")
    guard write(script, to: path) else { return print("can't write \(path)") }
    defer { removeFile(path) }
    var checks: [Double] = []
    var counts: [Double] = []
    for _ in 0..<41 {
      guard let check = timeProcess(ivp, ["check", path]),
        let count = timeProcess("/usr/bin/wc", [path])
      else { return print("can't run \(ivp) check, or wc; give --ivp PATH") }
      checks.append(check * 1e3)
      counts.append(count * 1e3)
    }
    table.add(
      "ivp check", "\(script.utf8.count)", text(median(checks), decimals: 2),
      text(median(counts), decimals: 2), text(median(checks) / median(counts), decimals: 2))
  }

  /// Times what another small language's compiler takes to read as many bytes, where there is one.
  private func timeLua(of bytes: Int) {
    let path = temporaryPath("ivp-bench.lua")
    var lua = ""
    while lua.utf8.count < bytes {
      lua += "do local count = 0 for i = 1, 10 do count = count + i * 2 end print(count) end\n"
    }
    guard write(lua, to: path) else { return print("can't write \(path)") }
    defer { removeFile(path) }
    var times: [Double] = []
    for _ in 0..<11 {
      guard let time = timeProcess("/usr/bin/luac5.4", ["-p", path]) else {
        return print("luac5.4 is not here to be compared with")
      }
      times.append(time * 1e3)
    }
    print("luac5.4 -p on \(lua.utf8.count) bytes: \(text(median(times))) ms")
  }
}

extension Corpus {
  /// The scripts, to be read.
  fileprivate var sources: [SourceText] {
    scripts.enumerated().map { number, text in SourceText(name: "\(number).ivp", text: text) }
  }
}
