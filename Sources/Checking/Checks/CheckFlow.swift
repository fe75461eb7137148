// The third phase: what can't come true in the room, read off lines that are right by themselves.
import Diagnostics
import ProgramModel
import Syntax

/// Returns what a script can't mean, though each of its lines is right by itself.
///
/// A finding of this phase is one file beside this one: why, how it is found, what it says.
func checkFlow(_ script: CheckedScript) -> Report {
  var report = findTooMuch(script.tree)
  if report.hasErrors { return report }
  report.add(findConfidencesInUse(script))
  report.add(findSecretsToldTooEarly(script))
  report.add(findEmptyTexts(script.tree))
  report.add(findReadsTooEarly(script))
  report.add(findOverwrittenNotes(script))
  report.add(findNotesInTwoTracks(script))
  report.add(findAuthorsNobodyKnows(script))
  report.add(findCuesThatNeverCome(script.tree))
  report.add(findSeatsThatDontCount(script.tree))
  report.add(findWhatIsNeverReached(script))
  report.add(findEndlessLoops(script))
  report.add(findUnreadValues(script))
  report.add(findOptionsLeftOut(script))
  report.add(findRolesNobodyKnows(script))
  return report
}
