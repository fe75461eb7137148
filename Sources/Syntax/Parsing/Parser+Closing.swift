import Diagnostics

// `einde`, and what is to be said where it is missing, too many, or names something else.
extension Parser {
  /// Closes the innermost block, or the one that the `einde` names.
  mutating func end(_ name: NameNode?, _ span: Span, _ index: Int) {
    tree.ends.append(EndNode(span: span, name: name))
    guard let name else {
      endInnermost(span)
      return
    }
    let text = source.text(of: name.span)
    if let found = flow.open.lastIndex(where: { isNamed($0, text) }) {
      if found + 1 < flow.open.count {
        reportMissingEnds(downTo: found + 1, before: span, word: firstSpan(index))
      }
      closeBlocks(downTo: found)
    } else if namesNoBlock(text) {
      findings.add(.endOfNothing(text, at: span, line: wholeLineWithEnd(span)))
    } else if flow.ghosts > 0 {
      flow.ghosts -= 1
    } else if let last = flow.open.last {
      findings.add(
        .mismatchedEnd(
          text, source.text(of: openerWord(last)), at: name.span, opener: last.span))
      closeBlocks(downTo: flow.open.count - 1)
    } else {
      findings.add(.strayEnd(source.text(of: span), at: span, line: wholeLineWithEnd(span)))
    }
  }

  private mutating func endInnermost(_ span: Span) {
    if !flow.open.isEmpty {
      closeBlocks(downTo: flow.open.count - 1)
    } else if flow.ghosts > 0 {
      flow.ghosts -= 1
    } else {
      findings.add(.strayEnd(source.text(of: span), at: span, line: wholeLineWithEnd(span)))
    }
  }

  /// Whether an `einde` that says a word means a block: by its opener's word or its name.
  private func isNamed(_ block: OpenBlock, _ word: String) -> Bool {
    let key = nameKey(word)
    for language in Language.allCases {
      if Keywords.spellings(of: block.slot, in: language).contains(key) { return true }
    }
    guard let name = block.name else { return false }
    return nameKey(source.text(of: name.span)) == key
  }

  /// Whether a word begins something that has no `einde`.
  private func namesNoBlock(_ word: String) -> Bool {
    let key = nameKey(word)
    return [Slot.phase, .pause, .track, .trial, .protocolTitle].contains { slot in
      Language.allCases.contains { Keywords.spellings(of: slot, in: $0).contains(key) }
    }
  }

  // MARK: Missing

  /// Says that the `einde` of blocks is missing before a line; it may still come, too late.
  mutating func reportMissingEnds(downTo first: Int, before line: Span, word: Span) {
    var openers: [Span] = []
    for block in flow.open[first...].reversed() { openers.append(openerWord(block)) }
    flow.ghosts += openers.count
    let end = Keywords.plain(.end, in: language)
    var text = ""
    for _ in openers { text += "\(end)\n" }
    var edit = Edit(indented(line), text)
    if openers.count == 1, let place = endByIndentation(of: openers[0], before: line) {
      edit = Edit(place, "\n\(margin(of: openers[0]))\(end)")
    }
    findings.add(
      .missingEnd(source.text(of: openers[0]), end, openers: openers, at: word, edit))
  }

  /// Returns the place behind the last line that is indented under an opener, if its author
  /// indents.
  private func endByIndentation(of opener: Span, before line: Span) -> Span? {
    let margin = indentation(of: opener)
    var index = firstLine(behind: opener)
    var last: Int?
    while index < lines.count, lines[index].start < line.start {
      let start = span(Int(lines[index].start), Int(lines[index].end))
      if indentation(of: start) > margin {
        last = Int(lines[index].end)
      } else if last == nil || !divides(index) {
        break
      }
      index += 1
    }
    return last.map { span($0, $0) }
  }

  /// Returns the line that follows the one on which an opener stands.
  private func firstLine(behind opener: Span) -> Int {
    var low = 0
    var high = lines.count
    while low < high {
      let middle = low + (high - low) / 2
      if lines[middle].start > opener.start { high = middle } else { low = middle + 1 }
    }
    return low
  }

  private func indentation(of line: Span) -> Int {
    Int(line.start) - Int(indented(line).start)
  }

  /// Whether a line is `anders` or `tussendoor`, which stands as its opener does.
  private func divides(_ index: Int) -> Bool {
    guard lines[index].kind == .statement, !lines[index].tokens.isEmpty else { return false }
    let word = nameKey(firstWord(index))
    return [Slot.otherwise, .between, .track].contains { slot in
      Language.allCases.contains { Keywords.spellings(of: slot, in: $0).contains(word) }
    }
  }

  /// Says at each opener that its `einde` is missing at the end of the file.
  mutating func reportOpenBlocks() {
    let end = Keywords.plain(.end, in: language)
    let behind = endOfText()
    for block in flow.open.reversed() {
      let word = openerWord(block)
      let edit = Edit(span(behind, behind), "\n\(margin(of: word))\(end)")
      findings.add(.missingEndAtLast(source.text(of: word), end, at: word, edit))
    }
  }

  /// The blanks in front of an opener.
  private func margin(of opener: Span) -> String {
    source.text(of: span(Int(indented(opener).start), Int(opener.start)))
  }

  /// Where the last line that says anything ends.
  private func endOfText() -> Int {
    let bytes = source.bytes
    var end = bytes.count
    while end > 0, bytes[end - 1] <= UInt8(ascii: " ") { end -= 1 }
    return end
  }

  /// The first word of an opener's line.
  private func openerWord(_ block: OpenBlock) -> Span {
    let bytes = source.bytes
    let start = Int(block.span.start)
    var end = start
    while end < Int(block.span.end), bytes[end] > 0x20 { end += 1 }
    return span(start, end)
  }

  /// The place where a new line before a line begins.
  private func indented(_ line: Span) -> Span {
    var start = Int(line.start)
    while start > 0, source.bytes[start - 1] == 0x20 || source.bytes[start - 1] == 0x09 {
      start -= 1
    }
    return span(start, start)
  }

  /// A line with its indentation and its end, to take it out.
  private func wholeLineWithEnd(_ line: Span) -> Span {
    let bytes = source.bytes
    let start = Int(indented(line).start)
    var end = Int(line.end)
    while end < bytes.count, bytes[end] == 0x20 || bytes[end] == 0x09 { end += 1 }
    if end < bytes.count, bytes[end] == 0x0D { end += 1 }
    if end < bytes.count, bytes[end] == 0x0A { end += 1 }
    return span(start, end)
  }

  // MARK: Closing

  /// Closes the innermost blocks until so many are left.
  mutating func closeBlocks(downTo count: Int) {
    while flow.open.count > count, var block = flow.open.popLast() {
      flow.running = block.content == .phases ? .none : block.outer
      if block.content == .phases { flow.isToldOutside = false }
      if case .block(let name, let parameters) = block.head {
        tree.declarations.append(
          DeclarationNode(span: block.span, kind: .block(name, parameters, block.steps)))
        continue
      }
      let step = add(block.finish(), block.span)
      if let last = flow.open.indices.last {
        flow.open[last].steps.append(step)
      } else {
        tree.flow.append(step)
      }
    }
  }
}

extension OpenBlock {
  /// Ends the part of an `als` that is at hand.
  mutating func finishBranch() {
    branches.append(BranchNode(span: part, condition: condition, steps: steps))
    steps = []
  }

  /// Ends the track at hand, if one was begun.
  mutating func finishTrack() {
    if hasTrack { tracks.append(TrackNode(span: part, title: title, steps: steps)) }
    steps = []
    title = nil
  }

  /// Returns what the block is, now that all its lines are known.
  fileprivate mutating func finish() -> StepNode.Kind {
    let between = body.map { _ in BetweenNode(span: part, steps: steps) }
    let lines = body ?? steps
    switch head {
    case .condition:
      finishBranch()
      return .condition(branches)
    case .each(let name, let group, let shuffled, let byRating):
      return .each(name, group, shuffled: shuffled, byRating: byRating, lines, between)
    case .round(let name, let group, let time, let shuffled):
      return .round(name, group, time, shuffled: shuffled, lines, between)
    case .repeated(let kind, let atMost):
      return .repeated(kind, atMost: atMost, lines, between)
    case .together:
      finishTrack()
      return .together(tracks)
    case .block:
      return .missing
    }
  }
}
