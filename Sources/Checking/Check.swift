import Diagnostics
import ProgramModel
import Syntax

/// Checks a tree: the program that it stands for, or the reasons why there is none.
///
/// The program is nil where the report has errors, and for a library.
package func check(_ tree: SyntaxTree) -> (program: Program?, report: Report) {
  (nil, Report())
}
