import Diagnostics

// The lines of a `proef`.
extension Parser {
  /// Reads a line of a proef.
  mutating func given(_ slot: Slot) -> GivenNode.Kind {
    switch slot {
    case .participants: return trialParticipants()
    case .role:
      // Their form on top is another.
      form = nil
      return trialRole()
    case .choice:
      form = nil
      return trialChoice()
    case .meeting: return meeting()
    case .previous:
      take(.previous)
      let name = name()
      return .previous(name, text(.nowhere))
    case .answer: return answer()
    case .expect: return expect()
    default: return .missing
    }
  }

  private mutating func trialParticipants() -> GivenNode.Kind {
    take(.participants)
    skipColon()
    if atNumber, token(at: position + 1).kind == .lineEnd {
      let number = number()
      endLine()
      return .participantCount(number)
    }
    let persons = persons()
    endLine()
    return .participants(persons)
  }

  private mutating func trialRole() -> GivenNode.Kind {
    take(.role)
    let name = name()
    if take(.equalSign) == nil { fail(.missingSign("=", at: here.before, form)) }
    let persons = persons()
    endLine()
    return .role(name, persons)
  }

  private mutating func trialChoice() -> GivenNode.Kind {
    take(.choice)
    let name = name()
    if take(.equalSign) == nil { fail(.missingSign("=", at: here.before, form)) }
    let value = value()
    endLine()
    return .choice(name, value)
  }

  private mutating func meeting() -> GivenNode.Kind {
    take(.meeting)
    skipColon()
    let number = number()
    endLine()
    return .meeting(number)
  }

  private mutating func answer() -> GivenNode.Kind {
    take(.answer)
    let isRating = take(.rate) != nil
    let name = name()
    var person: PersonNode?
    if take(.comma) != nil {
      person = participant()
    } else if at(.word) {
      fail(.missingComma(words(of: here), at: here, gap: gapBefore))
    }
    return .answer(rating: isRating, name, by: person, text(.nowhere))
  }

  // MARK: People by name

  private mutating func persons() -> [PersonNode] {
    var persons = [participant()]
    while take(.comma) != nil || take(.and) != nil { persons.append(participant()) }
    return persons
  }

  /// A person: words, or a name in quotes.
  private mutating func participant() -> PersonNode {
    if let title = optionalTitle() { return PersonNode(span: title.content.span) }
    let first = position
    while at(.word), !at(.and) || position == first { position += 1 }
    if position == first { fail(.missingPerson(at: here.before)) }
    return PersonNode(span: span(from: first))
  }

  // MARK: What must hold

  private mutating func expect() -> GivenNode.Kind {
    take(.expect)
    skipColon()
    let expectation = expectation()
    if at(.text), !isBroken {
      let text = source.text(of: span(of: token)).dropFirst().drop { $0.isWhitespace }
      fail(.colonInExpectation(String(text), at: span(of: token)))
    }
    endLine()
    return .expect(expectation)
  }

  private mutating func expectation() -> ExpectationNode {
    if take(.duration) != nil { return expectedDuration() }
    if take(.phase) != nil {
      var titles: [TitleNode] = []
      repeat {
        if let title = title() { titles.append(title) }
      } while take(.comma) != nil
      return .phases(titles)
    }
    // In English `no` is also a value: a phase behind it settles which.
    if at(.none), isPhase(at: position + 1) || ownLength(.no) == 0 {
      take(.none)
      require(.phase)
      guard let title = title() else { return .missing }
      return .noPhase(title)
    }
    return .holds(value())
  }

  private func isPhase(at index: Int) -> Bool {
    let word = token(at: index).word
    return word != 0
      && (own.spellings[Int(Slot.phase.rawValue)].contains { $0 == [word] }
        || other.spellings[Int(Slot.phase.rawValue)].contains { $0 == [word] })
  }

  private mutating func expectedDuration() -> ExpectationNode {
    if take(.atMost) != nil { return .durationAtMost(time()) }
    if take(.atLeast) != nil { return .durationAtLeast(time()) }
    return .duration(range())
  }
}
