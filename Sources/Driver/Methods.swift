import Diagnostics
import Protocols

/// Where a method is looked for: a path, a script in this folder, or what comes with `ivp`.
struct Methods {
  let files: Files

  /// Why there is no method to lead.
  enum Problem: Error {
    case unreadable(Word, FileProblem, nearest: String?)
    case unknown(String, nearest: String?)
  }

  /// Returns the script of a method.
  ///
  /// A name with `/` or `.ivp` is a path; any other is `NAME.ivp` in this folder, else one that
  /// comes with `ivp`.
  func find(_ word: Word) throws(Problem) -> (source: SourceText, shelf: Shelf) {
    if isPath(word) { return (try read(word), .of(word, files)) }
    let own = Word(bytes: word.bytes + Array(".ivp".utf8))
    if files.exists(own) { return (try read(own), .of(own, files)) }
    if let method = BuiltInProtocol.named(word.text) {
      return (SourceText(name: method.name, text: method.text), .builtIn)
    }
    throw .unknown(word.text, nearest: nearest(to: word.text))
  }

  private func isPath(_ word: Word) -> Bool {
    word.bytes.contains(UInt8(ascii: "/")) || word.text.lowercased().hasSuffix(".ivp")
  }

  private func read(_ name: Word) throws(Problem) -> SourceText {
    do throws(FileProblem) {
      return SourceText(name: name.text, bytes: try files.read(name))
    } catch {
      let bare = IvpCommand.withoutSuffix(name.text)
      let builtIn = error == .missing ? BuiltInProtocol.named(bare)?.name : nil
      throw .unreadable(
        name, error, nearest: builtIn ?? (error == .missing ? files.nearest(to: name) : nil))
    }
  }

  private func nearest(to name: String) -> String? {
    let own = files.ownScripts().map { IvpCommand.withoutSuffix($0.text) }
    return meantName(by: name, among: own + BuiltInProtocol.all.map(\.name))
  }
}

extension Methods.Problem {
  /// What there is to say about it.
  var sentence: Message {
    switch self {
    case .unreadable(let name, let problem, let nearest):
      Files.sentence(for: problem, name, nearest: nearest)
    case .unknown(let name, let nearest): DriverTexts.unknownMethod(name, nearest: nearest)
    }
  }
}
