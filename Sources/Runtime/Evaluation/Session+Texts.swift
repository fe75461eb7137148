// Texts with their values filled in.
import ProgramModel

extension Session {
  /// The session's own words.
  var texts: SessionTexts { SessionTexts(header.language) }

  /// Returns a text as it is shown; what is to be kept holds no words said in confidence.
  func shown(_ passage: Passage, toBeKept: Bool = false) -> ShownText {
    ShownText(
      paragraphs: passage.paragraphs.map { paragraph($0, toBeKept) },
      items: passage.items.map { item in item.map { paragraph($0, toBeKept) } })
  }

  /// Returns a title, in which values have no quotes.
  func title(_ template: Template?) -> String? { template.map { line($0, quotes: false) } }

  /// Returns a text as one line.
  func line(_ template: Template, quotes: Bool, toBeKept: Bool = false) -> String {
    var text = ""
    for part in template.parts {
      switch part {
      case .text(let id): text += program[id]
      case .value(let id) where toBeKept && isConfidential(id): text += texts.keptBack
      case .value(let id): text += self.text(of: shownValue(of: id), quotes: quotes)
      }
    }
    return text
  }

  /// Returns a value in a sentence.
  func text(of value: Value, quotes: Bool = true) -> String {
    switch value {
    case _ where isEmpty(value): SessionTexts.missing
    case .empty: SessionTexts.missing
    case .text(let text): trimmed(text)
    case .option(let text): program[text]
    case .entry(let entry): record.entries[entry.index].text
    case .number(let number): texts.number(number)
    case .yesNo(let yes): texts.word(yes)
    case .duration(let time): texts.duration(time)
    case .people(let people): texts.joined(people.map { name(of: $0) })
    case .tally(let votes): text(of: votes)
    case .list(let members):
      texts.joined(
        members.map { quotes ? texts.quoted(text(of: $0)) : text(of: $0) })
    }
  }

  /// Returns a value as an entry, with whose it is.
  func entry(_ value: Value) -> ShownEntry {
    guard case .entry(let id) = value else {
      return ShownEntry(text: text(of: value), person: nil)
    }
    let entry = record.entries[id.index]
    let person = author(of: entry).map { name(of: $0) } ?? entry.before?.person
    return ShownEntry(text: entry.text, person: person)
  }

  /// Returns a paragraph; a list that it ends with, closing marks aside, stands under it.
  private func paragraph(_ template: Template, _ toBeKept: Bool) -> ShownText.Paragraph {
    var words = template.parts[...]
    if case .text(let id)? = words.last, words.count > 1,
      program[id].allSatisfy({ isClosing($0) })
    {
      words.removeLast()
    }
    guard case .value(let id)? = words.popLast(), case .list(let members) = value(of: id),
      !members.isEmpty, !(toBeKept && isConfidential(id))
    else {
      let text = line(template, quotes: true, toBeKept: toBeKept)
      return ShownText.Paragraph(text: text, entries: [])
    }
    let text = line(Template(Array(words)), quotes: true, toBeKept: toBeKept)
    return ShownText.Paragraph(text: trimmed(text), entries: members.map { entry($0) })
  }

  private func isClosing(_ character: Character) -> Bool {
    ".!?… ".contains(character)
  }
}
