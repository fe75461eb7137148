// Roles that are held in secret until the script reveals them.
//
// Nobody can give away what they don't know: as long as a role is secret, whatever the session
// reckons, says or does next reckons with nobody in it. Only `knowing` tells who has it, for what
// is covered on the facilitator's screen.
import ProgramModel

extension Session {
  /// Returns whether nobody but the facilitator may know who has a role.
  func isSecret(_ role: ID<Role>) -> Bool {
    program[role].isSecret && !record.revealed.contains(role.index)
  }

  /// The session as it would be if every role were revealed.
  var knowing: Session {
    var session = self
    session.record.revealed = Array(program.roles.indices)
    return session
  }

  /// Lets everybody know who has a role; going back doesn't take that away.
  mutating func reveal(_ role: ID<Role>, in thread: ThreadID) {
    flow[thread].position += 1
    if isSecret(role) { record.revealed.append(role.index) }
  }

  /// Returns whether a role that is still secret is meant, and nobody else but the facilitator.
  func isForSecretRole(_ audience: Audience) -> Bool {
    namesSecretRole(audience)
      && audience.members.allSatisfy { namesSecretRole($0) || program[$0] == .facilitator }
  }

  /// Returns whether a role that is still secret is among those named.
  func namesSecretRole(_ audience: Audience) -> Bool {
    audience.members.contains { namesSecretRole($0) }
  }

  private func namesSecretRole(_ id: ID<Expression>) -> Bool {
    if case .role(let role) = program[id] { isSecret(role) } else { false }
  }

  /// Returns whether what is asked is for a role that is still secret, or gives it to somebody.
  func isSecret(_ question: Question) -> Bool {
    if case .appoint(let role, _) = question.kind, isSecret(role) { return true }
    switch question.answerer {
    case .group: return false
    case .person(let audience), .people(let audience): return isForSecretRole(audience)
    }
  }
}
