// Every property, over random plays; and each proven by a session broken on purpose.
//
// `IVP_PLAYS=200 swift test --filter Property` plays each more often than the three times here.
import Foundation
import ProgramModel
import Runtime
import TestSupport
import Testing

@Suite("What holds of every session")
struct PropertyTests {
  @Test("It holds in random plays", arguments: Property.allCases)
  func holds(property: Property) throws {
    for program in try playedPrograms() {
      for seed in 1...plays {
        if let breach = property.breach(program, seed: seed) {
          Issue.record("\(program[program.title]), seed \(seed): \(breach)")
          return
        }
      }
    }
  }

  @Test(
    "A session that breaks it is found out",
    arguments: Property.allCases.filter { breaker(of: $0) != nil })
  func isProven(property: Property) throws {
    let player = try #require(breaker(of: property))
    let isFound = try playedPrograms().contains { program in
      (1...12 as ClosedRange<UInt64>).contains { seed in
        property.breach(program, seed: seed, player: player) != nil
      }
    }
    #expect(isFound, "nothing was noticed of a session that breaks it")
  }
}

/// How often each program is played.
private let plays = ProcessInfo.processInfo.environment["IVP_PLAYS"].flatMap { UInt64($0) } ?? 3

/// Returns a player that breaks a property; nil where only a broken session could.
private func breaker(of property: Property) -> Player? {
  switch property {
  case .ticksChangeNothing, .wallChangesNothing: Player { session, _, _ in makeNote(&session) }
  case .refusalsChangeNothing:
    Player { session, _, response in
      if response.refusal != nil { makeNote(&session) }
    }
  case .backUndoesAMove, .nextRedoesAMove: Player { session, _, _ in goOn(&session) }
  case .nextLeadsToTheEnd:
    Player { session, event, _ in
      if case .next = event { _ = session.receive(.back, at: session.instant) }
    }
  case .extendingGivesTime:
    Player { session, event, response in
      guard case .extend(_, let clock) = event, response.refusal == nil else { return }
      _ = session.receive(.extend(by: -120_000, clock), at: session.instant)
    }
  case .returnedPhasesStay:
    Player { session, event, _ in
      guard event == .back else { return }
      _ = session.receive(.extend(by: 60_000), at: session.instant)
      _ = session.receive(.extend(by: 60_000, .phase), at: session.instant)
    }
  case .absenceIsAPause:
    Player { session, event, _ in
      if case .gapCounts = event { makeNote(&session) }
    }
  case .confidencesStayIn:
    Player { session, event, _ in
      guard case .note(let words, isConfidential: true) = event else { return }
      _ = session.receive(.note(words), at: session.instant)
    }
  case .forecastIsKept:
    Player { session, event, _ in
      if event == .skip { _ = session.receive(.tick, at: session.instant + 60_000) }
    }
  case .secretsStaySecret:
    Player { session, event, _ in
      guard case .note = event, let role = session.view.roles.first(where: { $0.isSecret }),
        let person = role.people.first
      else { return }
      _ = session.receive(.leave(person), at: session.instant)
    }
  case .timesAddUp, .signalsComeOnce, .waitsAtOneStop, .groupSeesItsOwn, .rolesAreHeldRightly,
    .collectionsKeepTheirLimit:
    nil
  }
}

private func makeNote(_ session: inout Session) {
  _ = session.receive(.note("x"), at: session.instant)
}

private func goOn(_ session: inout Session) {
  if let token = session.waiting?.token {
    _ = session.receive(.next(token), at: session.instant)
  }
}
