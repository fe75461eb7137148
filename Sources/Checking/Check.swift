// The pipeline of this room on one page: from a tree to a program, or to the reasons why not.
import Diagnostics
import ProgramModel
import Syntax

/// Checks a tree, with the files that it uses: the program that it stands for, or the reasons why
/// there is none.
///
/// The program is nil where there are errors, those of reading the files included, and for a
/// library. The report holds what this check found, in the script and in what it uses, without what
/// reading found.
package func check(
  _ tree: SyntaxTree, after reading: Report = Report(), using files: [UsedFile] = []
) -> (program: Program?, report: Report) {
  var reading = reading
  var aboutTitles = Report()
  for case .read(let used, let found) in files.map({ $0.content }) {
    reading.add(found)
    if used.title == nil { aboutTitles.add(findMissingTitle(used)) }
  }
  let (woven, aboutBlocks) = weave(tree, files)
  let (program, found) = check(woven, finding: aboutBlocks, after: reading)
  var report = woven.seams.told(found).silencingWhatIsElsewhere
  report.add(aboutTitles)
  // What stands where in time is only sure once every line is.
  return reading.hasErrors || report.hasErrors
    ? (nil, secondThoughts(on: report, woven.seams, after: reading)) : (program, report)
}

/// Checks a script in one piece: the report is about that.
private func check(_ woven: Woven, finding aboutBlocks: Report, after reading: Report)
  -> (program: Program?, report: Report)
{
  let tree = woven.tree
  var report = aboutBlocks
  report.add(findMissingTitle(tree))
  let (names, aboutNames) = collectNames(woven)
  report.add(aboutNames)
  let (roster, aboutRoles) = declareRoles(tree, names)
  report.add(aboutRoles)
  let (types, aboutTypes) = checkTypes(tree, names, roster)
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
  /// The report without the names that nothing declares, if a file is missing that may declare
  /// them.
  fileprivate var silencingWhatIsElsewhere: Report {
    let isElsewhere = diagnostics.contains { finding in
      switch finding.code {
      case .useNotFound, .usePath, .circularUse, .usesProtocol: true
      default: false
      }
    }
    return isElsewhere
      ? removing { $0.code == .unknownName || $0.code == .unknownBlock } : self
  }

  /// Whether nothing in it hurts in the room.
  fileprivate var isFine: Bool { !diagnostics.contains { $0.severity != .hint } }
}
