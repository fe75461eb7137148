// Lines about who is in the room: somebody comes, goes, or is given a role.
import Diagnostics
import ProgramModel
import Runtime

extension LineReader {
  /// The roles that somebody can be given.
  var fillableRoles: [RoleView] { view.roles.filter { $0.number != nil } }

  /// `erbij Anna`: who was away, or a new name.
  ///
  /// Anything else is an answer.
  func arrival(_ text: String) -> PlainCommand? {
    let away = view.people.filter { $0.presence != .here }
    if let person = away.first(where: { $0.name.lowercased() == text.lowercased() }) {
      return .event(.arrive(person.name))
    }
    return isName(text) ? .event(.arrive(text)) : nil
  }

  /// `weg Anna`, if she is here.
  ///
  /// Anything else is an answer.
  func departure(_ text: String) -> PlainCommand? {
    let here = view.people.filter { $0.presence == .here }
    switch Match.find(text, among: here.map { $0.name }) {
    case .one(let index): return .event(.leave(here[index].id))
    case .several(let indices):
      return .say(texts.severalOptions(text, indices.map { here[$0].name }))
    case .none(let near): return isName(text) ? .say(texts.noPerson(text, near)) : nil
    }
  }

  /// `rol voorzitter Anna`, with a sign between or not.
  ///
  /// What names no role is an answer.
  func assignment(_ text: String) -> PlainCommand? {
    let cut = text.firstIndex { " =:".contains($0) } ?? text.endIndex
    let name = String(text[..<cut])
    let rest = trimmed(String(text[cut...].drop { " =:".contains($0) }))
    let roles = fillableRoles
    guard let role = roles.first(where: { $0.name.lowercased() == name.lowercased() }) else {
      guard isName(rest) else { return nil }
      return .say(texts.noRole(name, nearestName(to: name, among: roles.map { $0.name })))
    }
    let here = view.people.filter { $0.presence == .here }
    if rest.isEmpty { return .say(holders(of: role) + texts.whichRole(role.name)) }
    switch Match.find(rest, among: here.map { $0.name }) {
    case .one(let index): return assignment(of: role, to: here[index].id)
    case .several(let indices):
      return .say(texts.severalOptions(rest, indices.map { here[$0].name }))
    case .none(let near): return .say(texts.noPerson(rest, near))
    }
  }

  /// Who has a secret role, which stands nowhere else on a screen that all can read.
  private func holders(of role: RoleView) -> String {
    guard role.isSecret, !role.people.isEmpty else { return "" }
    let names = texts.session.joined(role.people.map { view.name(of: $0) })
    return texts.roleGiven(role.name, to: names) + " "
  }

  /// A full role passes from the one who has it; of several the first makes room.
  private func assignment(of role: RoleView, to person: PersonID) -> PlainCommand {
    if role.people.contains(person) {
      return .say(texts.roleGiven(role.name, to: view.name(of: person)))
    }
    let isFull = role.people.count >= role.number?.upperBound ?? 0
    return .event(.assign(role.id, from: isFull ? role.people.first : nil, to: person))
  }

  /// Whether words look like a name: a few, the first with a capital.
  private func isName(_ text: String) -> Bool {
    guard text.first?.isUppercase ?? false else { return false }
    return text.split(separator: " ").count <= 3 && text.count <= 60
      && !text.contains { ".!?,;:".contains($0) }
  }
}
