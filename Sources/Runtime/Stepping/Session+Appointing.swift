// Roles that are given on the way.
import ProgramModel

extension Session {
  /// Gives a role to whom of some people is here, in order, as many as it holds.
  mutating func appoint(_ role: ID<Role>, _ people: ID<Expression>, in thread: ThreadID) {
    flow[thread].position += 1
    let here = value(of: people).people.filter { isHere($0) }
    let name = program[program[role].name]
    guard let number = program[role].number, !here.isEmpty else {
      return emit(.told(.appointedNobody(role: name)), forFacilitator: true)
    }
    let chosen = Array(here.prefix(number.upperBound))
    // Who is left would tell who isn't.
    if chosen.count < here.count, !isSecret(role) {
      let left = here.dropFirst(number.upperBound).map { self.name(of: $0) }
      emit(.told(.appointedSome(role: name, left: texts.joined(left))), forFacilitator: true)
    }
    fill(role, with: chosen)
  }

  /// Returns who can be chosen where it is asked who is to have a role.
  func appointees(_ source: ID<Expression>) -> [PersonID] {
    value(of: source).people.filter { isHere($0) }
  }

  /// Returns the role that is given at a stop.
  func role(at stop: Stop) -> ID<Role>? {
    if case .role(let role) = stop.scene { return role }
    if let question = stop.question, case .appoint(let role, _) = program[question].kind {
      return role
    }
    return nil
  }

  /// Returns who can be given the role of a stop.
  func candidates(at stop: Stop) -> [PersonID] {
    if let question = stop.question, case .appoint(_, let source) = program[question].kind {
      return appointees(source)
    }
    return role(at: stop).map { candidates(for: $0) } ?? []
  }

  /// Remembers that a role has been given, so that it can fall empty.
  mutating func noteGiven(_ role: ID<Role>) {
    guard program[role].filling == .later, !flow.given.contains(role.index),
      !flow.holders[role.index].isEmpty
    else { return }
    flow.given.append(role.index)
  }
}
