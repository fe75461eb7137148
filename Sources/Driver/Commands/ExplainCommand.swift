// Explain: why a finding matters in the room, with how it goes wrong and how it is right.
import Checking
import Diagnostics
import Terminal

extension IvpCommand {
  /// `ivp explain`, `ivp explain IVP305`, `ivp explain unit-needed`.
  static func explain(_ arguments: Arguments, in context: Context) -> ExitCode {
    guard let word = arguments.operands.first else {
      listFindings(in: context)
      return .success
    }
    guard let code = DiagnosticCode.named(word.text) else {
      let names = DiagnosticCode.allCases.flatMap { [$0.slug, $0.label] }
      let nearest = nearestName(to: word.text, among: names)
      context.complain(DriverTexts.unknownFinding(word.text, nearest: nearest))
      return .failure
    }
    explain(code, in: context)
    return .success
  }

  private static func listFindings(in context: Context) {
    let codes = DiagnosticCode.allCases.sorted { $0.rawValue < $1.rawValue }
    for code in codes {
      context.output.write("\(code.label)  \(code.slug)\n")
      let why = Explanation.of(code).why.text(in: context.language)
      context.output.write(wrapped(visible(why), width: context.width, first: "        "))
    }
    context.output.write("\n")
    context.say(DriverTexts.oneOfThem)
  }

  private static func explain(_ code: DiagnosticCode, in context: Context) {
    let explanation = Explanation.of(code)
    let why = explanation.why.text(in: context.language)
    context.output.write("\(code.label) \(code.slug)\n\n")
    context.output.write(wrapped(visible(why), width: context.width))
    show(explanation.wrong, under: DriverTexts.wrong, in: context)
    show(explanation.right, under: DriverTexts.right, in: context)
  }

  /// Shows the lines that matter; of a script that is too long by nature only the first.
  private static func show(
    _ example: Checking.Example, under title: Message, in context: Context
  ) {
    context.output.write("\n")
    context.say(title)
    context.output.write("\n")
    show(example.lines, in: context)
    guard let file = example.file else { return }
    context.output.write("\n")
    context.say(DriverTexts.inFile(file.name.text(in: context.language)))
    context.output.write("\n")
    show(file.lines, in: context)
  }

  private static func show(_ text: Message, in context: Context) {
    var lines = text.text(in: context.language)
      .split(separator: "\n", omittingEmptySubsequences: false)
    while lines.last?.isEmpty == true { lines.removeLast() }
    let shown = lines.count > 24 ? lines.prefix(8) : lines[...]
    for line in shown {
      let text = visible(String(line.prefix(200)))
      context.output.write(text.isEmpty ? "\n" : "    \(text)\n")
    }
    if shown.count < lines.count {
      context.output.write("    ")
      context.say(DriverTexts.linesMore(lines.count - shown.count))
    }
  }
}

extension DiagnosticCode {
  /// Returns the finding that a number, with or without letters before it, or a name stands for.
  fileprivate static func named(_ word: String) -> DiagnosticCode? {
    let word = word.lowercased()
    return allCases.first { code in
      word == code.slug || word == code.label.lowercased() || word == "\(code.rawValue)"
    }
  }
}
