// What a name of a script stands for.
import Diagnostics
import ProgramModel
import Syntax

/// One name of a script, and what it stands for.
struct Symbol: Sendable {
  /// Where a name comes from.
  enum Origin: Sendable, Equatable {
    /// `rol`, by its place among the declarations.
    case role(Int)
    /// `keuze`, by its place among the declarations.
    case choice(Int)
    /// `lijst`, by its place among the declarations.
    case deck(Int)
    /// What is taken down or kept.
    case note
    /// A name of `groepjes`.
    case subgroup
    /// Whose or what turn it is in a loop.
    case turn(StepID)
    /// What is given to a block; nil where the block is only looked over.
    case parameter(ValueID?)
  }

  /// The name as it is first written.
  let name: String
  /// Where it is first written.
  let span: Span
  /// Where it comes from.
  let origin: Origin
  /// Whether nothing sure can be said of it, so that it fits everywhere.
  var isUnsure: Bool
  /// The name that it is another word for, where a block was given one.
  var meant: ID<Symbol>?
  /// The files that declare it or take it down.
  var files: Set<Int> = []
  /// The lines that take it down, in order.
  var takings: [StepID] = []
  /// Where it is known, for a name that is not known everywhere.
  let scope: Range<UInt32>?
}
