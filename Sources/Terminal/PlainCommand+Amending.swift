// Lines that mend what a collection holds, while it is asked for and afterwards.
import Diagnostics
import ProgramModel
import Runtime

/// A collection of which an entry can still be mended.
struct OpenCollection {
  /// What `.amend` names it by.
  let token: Token
  /// What it holds, in order.
  let entries: [ShownEntry]
  /// Whether what it holds is kept out of every file.
  let isConfidential: Bool

  /// The one that is asked for, if it holds anything; else the last that does.
  init?(in view: SessionView) {
    if let stop = view.stop, let question = stop.question, case .collect = question.form,
      !question.entries.isEmpty
    {
      token = stop.token
      entries = question.entries
      isConfidential = question.isConfidential
      return
    }
    let collections = view.notes.filter { note in
      if case .collect = note.form { !note.answers.isEmpty } else { false }
    }
    guard let last = collections.last else { return nil }
    token = last.token
    entries = last.answers
    isConfidential = last.isConfidential
  }
}

extension LineReader {
  /// `verbeter 2: tekst` mends the second entry, `verbeter 2: -` takes it away.
  ///
  /// Without a number and a colon it is an answer: there is advice that begins with this word.
  func amendment(_ text: String) -> PlainCommand? {
    guard let colon = text.firstIndex(of: ":"), let number = Int(trimmed(String(text[..<colon])))
    else { return nil }
    let words = trimmed(String(text[text.index(after: colon)...]))
    guard let collection = OpenCollection(in: view) else { return .say(texts.nothingToMend) }
    guard collection.entries.indices.contains(number - 1) else {
      return .say(texts.noEntry(number, of: collection.entries.count))
    }
    if words.isEmpty { return .say(texts.howToMend) }
    let value = words == "-" ? AnswerValue.none : .text(words)
    return .event(.amend(collection.token, entry: number, value))
  }
}
