// How much is made up by chance: little in a run at one's desk, much before a change is taken in.
import Foundation

/// Returns how many cases a generated test makes: as many as it says, or so many times that as
/// `IVP_GENERATED` in the environment says.
package func generatedCount(_ count: Int) -> Int {
  let factor = ProcessInfo.processInfo.environment["IVP_GENERATED"].flatMap { Int($0) }
  return count * max(1, factor ?? 1)
}
