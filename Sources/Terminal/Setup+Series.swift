// What was remembered from the last meeting, as it was typed.
import Diagnostics
import ProgramModel
import Runtime

extension Setup {
  /// Puts what was remembered under a name into the header, or says why it can't be.
  func carry(_ assignment: SetupOptions.Assignment, in header: inout SessionHeader) -> String? {
    let readNames = program.notes.indices.filter { program.expressions.contains(.previous(ID($0))) }
      .map { program[program.notes[$0].name] }
    let wanted = assignment.name.lowercased()
    guard
      let note = program.notes.first(where: { program[$0.name].lowercased() == wanted }),
      readNames.contains(program[note.name])
    else {
      return texts.notRead(assignment.name, nearestName(to: assignment.name, among: readNames))
    }
    let name = program[note.name]
    if note.type != .entries, header.carried.contains(where: { $0.name == name }) {
      return texts.carriedTwice(name)
    }
    switch item(assignment.value, as: note.type) {
    case .item(let item): header.carried.append(Carried(name, [item]))
    case .misfit(let possible): return texts.choiceValue(name, possible)
    }
    return nil
  }

  private enum Reading {
    case item(Carried.Item)
    /// It is none; in words what it can be.
    case misfit(String)
  }

  private func item(_ text: String, as type: NoteType) -> Reading {
    switch type {
    case .text, .entry, .entries:
      let (person, words) = owned(text)
      return words.isEmpty ? .misfit(texts.aText) : .item(Carried.Item(.text(words), by: person))
    case .number: return reading(decimal(text).map { .number($0) }, else: texts.aNumber)
    case .yesNo:
      return reading(yesNo(text, in: texts.language).map { .yesNo($0) }, else: texts.yesOrNo)
    case .duration: return reading(duration(text).map { .duration($0) }, else: texts.aTime)
    case .people:
      let people = listedNames(text, known: names)
      return reading(people.isEmpty ? nil : .people(people), else: texts.names)
    case .option(let options):
      let options = options.map { program[$0] }
      guard case .one(let index) = Match.find(text, among: options) else {
        return .misfit(options.joined(separator: ", "))
      }
      return .item(Carried.Item(.text(options[index])))
    }
  }

  private func reading(_ content: Carried.Content?, else possible: String) -> Reading {
    content.map { .item(Carried.Item($0)) } ?? .misfit(possible)
  }

  /// `Anna: tekst` says whose it was, if Anna takes part.
  private func owned(_ text: String) -> (person: String?, words: String) {
    guard let colon = text.firstIndex(of: ":") else { return (nil, text) }
    let name = trimmed(String(text[..<colon])).lowercased()
    guard let person = names.first(where: { $0.lowercased() == name }) else { return (nil, text) }
    return (person, trimmed(String(text[text.index(after: colon)...])))
  }
}
