/// Ends the program where a bug of ours has led to what can't be.
///
/// Never for what a script or a user can cause: that is a diagnostic or a refusal.
package func unreachable(
  _ why: StaticString, file: StaticString = #fileID, line: UInt = #line
) -> Never {
  fatalError(why.description, file: file, line: line)
}
