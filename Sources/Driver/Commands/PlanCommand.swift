// Plan: from a script to how long it takes.
import Diagnostics
import ProgramModel
import Syntax
import Terminal

/// How a plan is shown.
package enum PlanFormat: String, CaseIterable, Sendable {
  /// A timetable to be read.
  case human
  /// A document for programs.
  case json
}

extension IvpCommand {
  /// `ivp plan`: reckons how long a script takes with a group, or with each size that it allows.
  static func plan(_ arguments: Arguments, in context: Context) -> ExitCode {
    let (found, code) = program(of: arguments, in: context)
    guard let found else { return code }
    let request = PlanRequest(
      group: arguments.value(of: .group).flatMap { Int($0.text) },
      start: arguments.value(of: .start).flatMap { TimeOfDay($0.text) },
      end: arguments.value(of: .end).flatMap { TimeOfDay($0.text) },
      choices: arguments.values(of: .set).map { SetupOptions.Assignment($0.text) })
    let sheet: PlanSheet
    do throws(Complaint) {
      sheet = try PlanSheet(found.program, request)
    } catch {
      // It is about the script's own names, in the script's own language.
      context.complain(Message(nl: error.sentence, en: error.sentence))
      return .failure
    }
    for remark in sheet.remarks { context.complain(Message(nl: remark, en: remark)) }
    switch arguments.value(of: .format).flatMap({ PlanFormat(rawValue: $0.text) }) ?? .human {
    case .human:
      let layout = PageLayout(width: context.width, isColoured: context.usesColour)
      context.output.write(PlanText(sheet, layout: layout).text)
    case .json: context.output.write(PlanDocument(sheet, name: found.name).json.text + "\n")
    }
    return .success
  }
}
