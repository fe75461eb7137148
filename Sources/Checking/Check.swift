// The pipeline of this room on one page: from a tree to a program, or to the reasons why not.
import Diagnostics
import ProgramModel
import Syntax

/// Checks a tree: the program that it stands for, or the reasons why there is none.
///
/// The program is nil where there are errors, those of reading the script included, and for a
/// library. The report holds what this check found, without what reading found.
package func check(_ tree: SyntaxTree, after reading: Report = Report())
  -> (program: Program?, report: Report)
{
  let (woven, aboutBlocks) = weave(tree)
  let (program, found) = check(woven, finding: aboutBlocks, after: reading)
  let report = woven.seams.told(found)
  // What stands where in time is only sure once every line is.
  return reading.hasErrors || report.hasErrors
    ? (nil, secondThoughts(on: report, woven.seams, after: reading)) : (program, report)
}

/// Checks a script in one piece: the report is about that.
private func check(_ woven: Woven, finding aboutBlocks: Report, after reading: Report)
  -> (program: Program?, report: Report)
{
  let tree = woven.tree
  let (cannotRun, unready) = findWhatCannotRun(tree)
  var report = unready
  report.add(aboutBlocks)
  report.add(findMissingTitle(tree))
  let (names, aboutNames) = collectNames(woven)
  report.add(aboutNames)
  let (roster, aboutRoles) = declareRoles(tree, names)
  report.add(aboutRoles)
  let (types, aboutTypes) = checkTypes(tree, names, roster, cannotRun)
  report.add(aboutTypes)
  if reading.hasErrors || report.hasErrors { return (nil, report) }
  let script = CheckedScript(woven, names: names, roster: roster, types: types)
  report.add(checkFlow(script))
  guard !report.hasErrors, let program = lower(script) else { return (nil, report) }
  report.add(checkPlan(script, program))
  if report.isFine, reading.isFine { report.add(findWhatCraftAdvises(script)) }
  return (program, report)
}

extension Report {
  /// Whether nothing in it hurts in the room.
  fileprivate var isFine: Bool { !diagnostics.contains { $0.severity != .hint } }
}
