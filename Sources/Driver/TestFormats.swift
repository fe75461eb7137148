// What came of proeven, for programs: as JUnit has it, and as JSON.
import Diagnostics
import Rehearsal
import Runtime

/// Returns the outcomes as the XML that build servers read.
///
/// A `proef` that expects nothing counts as skipped, a script with errors as an error. No time is
/// given, as a test takes none: the same scripts give the same bytes.
func junit(_ scripts: [TestedScript]) -> String {
  var cases = 0
  var failures = 0
  var errors = 0
  var skipped = 0
  var suites = ""
  for script in scripts {
    let failed = script.played.count { $0.result.outcome == .failed }
    let played = script.played.count { $0.result.outcome == .played }
    let broken = script.errors.isEmpty ? 0 : 1
    let count = script.played.count + broken
    suites +=
      "  <testsuite" + attribute("name", script.source.name) + attribute("tests", "\(count)")
      + attribute("failures", "\(failed)") + attribute("errors", "\(broken)")
      + attribute("skipped", "\(played)") + ">\n" + testCases(of: script) + "  </testsuite>\n"
    cases += count
    failures += failed
    errors += broken
    skipped += played
  }
  return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites" + attribute("tests", "\(cases)")
    + attribute("failures", "\(failures)") + attribute("errors", "\(errors)")
    + attribute("skipped", "\(skipped)") + ">\n" + suites + "</testsuites>\n"
}

private func testCases(of script: TestedScript) -> String {
  let index = LineIndex(script.source)
  var text = ""
  if let first = script.errors.first {
    let lines = script.errors.prefix(CheckRound.drawnLimit).map {
      Excerpt.line($0, in: script.texts, language: script.language) + "\n"
    }
    let line = index.line(at: Int(first.span.start))
    text +=
      testCase("check", script, line) + ">\n      <error"
      + attribute("message", first.message.text(in: script.language)) + ">"
      + escaped(lines.joined()) + "</error>\n    </testcase>\n"
  }
  for played in script.played {
    text += testCase(played.title, script, played.trial.place.line)
    switch played.result.outcome {
    case .passed: text += "/>\n"
    case .played: text += ">\n      <skipped/>\n    </testcase>\n"
    case .failed:
      text += ">\n"
      for failure in played.result.failures {
        let finding = script.finding(failure, index)
        let line = Excerpt.line(
          finding, in: script.texts, language: script.language)
        text +=
          "      <failure" + attribute("message", failure.message.text(in: script.language))
          + attribute("type", failure.code.slug) + ">" + escaped(line) + "</failure>\n"
      }
      text += "    </testcase>\n"
    }
  }
  return text
}

private func testCase(_ title: String, _ script: TestedScript, _ line: Int) -> String {
  "    <testcase" + attribute("name", title)
    + attribute("classname", IvpCommand.withoutSuffix(script.source.name))
    + attribute("file", script.source.name) + attribute("line", "\(line)")
}

private func attribute(_ name: String, _ value: String) -> String {
  " \(name)=\"" + escaped(visible(value)) + "\""
}

/// Returns a text as XML has it.
private func escaped(_ text: String) -> String {
  var result = ""
  for scalar in text.unicodeScalars {
    switch scalar {
    case "&": result += "&amp;"
    case "<": result += "&lt;"
    case ">": result += "&gt;"
    case "\"": result += "&quot;"
    // No control character but a line feed is allowed there.
    case _ where scalar.value < 0x20 && scalar != "\n": result += "\u{FFFD}"
    case _ where (0xFFFE...0xFFFF).contains(scalar.value): result += "\u{FFFD}"
    default: result.unicodeScalars.append(scalar)
    }
  }
  return result
}

// MARK: JSON

/// Returns the outcomes as one JSON object, with what is said in the script's own language.
func json(_ scripts: [TestedScript]) -> String {
  JSONValue.object([
    ("scripts", .list(scripts.map { value(of: $0) }))
  ]).text + "\n"
}

private func value(of script: TestedScript) -> JSONValue {
  let index = LineIndex(script.source)
  return .object([
    ("path", .text(script.source.name)),
    ("errors", .list(script.errors.map { value(of: $0, script, index) })),
    (
      "scenarios",
      .list(
        script.played.map { played in
          .object([
            ("title", .text(played.title)),
            ("line", .number(Int64(played.trial.place.line))),
            ("outcome", .text(played.result.outcome.rawValue)),
            ("milliseconds", .number(played.result.duration)),
            (
              "failures",
              .list(
                played.result.failures.map {
                  value(of: script.finding($0, index), script, index)
                })
            ),
            ("course", .list(played.result.course.map { value(of: $0) })),
          ])
        })
    ),
  ])
}

private func value(
  of finding: Diagnostic, _ script: TestedScript, _ index: LineIndex
) -> JSONValue {
  let place = script.texts.text(of: finding.span).index.place(at: Int(finding.span.start))
  return .object([
    ("line", .number(Int64(place.line))), ("column", .number(Int64(place.column))),
    ("code", .text(finding.code.label)), ("name", .text(finding.code.slug)),
    ("message", .text(finding.message.text(in: script.language))),
    ("help", finding.help.map { .text($0.text(in: script.language)) } ?? .none),
  ])
}

private func value(of entry: CourseEntry) -> JSONValue {
  var fields: [(String, JSONValue)] = [("milliseconds", .number(entry.instant))]
  switch entry.kind {
  case .phase(let title): fields.append(("phase", title.map { .text($0) } ?? .none))
  case .answer(let name, let words, let person):
    fields += [("name", .text(name)), ("answer", .text(words))]
    fields.append(("person", person.map { .text($0) } ?? .none))
  case .passedOver(let name): fields += [("name", .text(name)), ("answer", .none)]
  case .end(let ending): fields.append(("end", .text(ending.rawValue)))
  }
  return .object(fields)
}
