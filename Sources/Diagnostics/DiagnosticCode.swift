/// The closed list of what `ivp` can find in a script.
///
/// A code is never reused and never renumbered. Each has an explanation with a wrong and a right
/// example in both languages (`Checking/Explanations`).
/// 100–199 text and syntax · 200–299 names · 300–399 types · 400–499 flow and asking ·
/// 500–599 people and time · 900–999 limits, and what can't run yet.
package enum DiagnosticCode: Int, CaseIterable, Sendable {
  // Text and syntax.
  case notUTF8 = 101

  // Limits, and what can't run yet.
  case notYet = 999

  /// The number as it is shown: `IVP101`.
  package var label: String { "IVP\(rawValue)" }

  /// The name as it is shown and typed: `not-utf8`.
  package var slug: String {
    switch self {
    case .notUTF8: "not-utf8"
    case .notYet: "not-yet"
    }
  }
}
