import Diagnostics

// `protocol` and the lines under it.
extension Parser {
  /// `protocol "Titel"`.
  mutating func protocolTitle() -> TitleNode? {
    take(.protocolTitle)
    skipColon()
    let title = title()
    endLine()
    return title
  }

  /// Reads a line of the header.
  mutating func header(_ slot: Slot) -> HeaderNode.Kind? {
    switch slot {
    case .language: return languageLine()
    case .participants: return participants()
    case .duration:
      take(.duration)
      skipColon()
      let range = upTo()
      endLine()
      return .duration(range)
    case .muted:
      take(.muted)
      endLine()
      return .muted
    case .goal: return .goal(headerText(.goal))
    case .source: return .source(headerText(.source))
    case .author: return .author(headerText(.author))
    case .version: return .version(headerText(.version))
    case .location: return .location(headerText(.location))
    case .materials: return .materials(headerText(.materials))
    default: return nil
    }
  }

  private mutating func headerText(_ slot: Slot) -> TextNode {
    take(slot)
    return text(.nowhere)
  }

  private mutating func languageLine() -> HeaderNode.Kind? {
    take(.language)
    skipColon()
    guard let span = take(.word) else {
      fail(.missingName(at: here.before, form))
      endLine()
      return nil
    }
    let found = Keywords.language(named: source.text(of: span))
    if found == nil { fail(.unknownLanguage(words(of: span), at: span)) }
    endLine()
    return .language(name(at: span), found)
  }

  private mutating func participants() -> HeaderNode.Kind? {
    take(.participants)
    skipColon()
    if at(.atLeast) {
      let span = here
      take(.atLeast)
      _ = number()
      fail(.participantsAtLeast(at: span))
      endLine()
      return nil
    }
    if take(.atMost) != nil {
      let number = number()
      endLine()
      return .participantsAtMost(number)
    }
    let count = count()
    endLine()
    return .participants(count)
  }
}
