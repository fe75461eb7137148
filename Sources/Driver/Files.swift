import Diagnostics

/// The scripts that are asked for: by file, by folder, or as they come in.
struct Files {
  /// A script to look at, or the reason why there is none.
  enum Found: Sendable {
    /// A script; its name is shown as the user would write it.
    case script(Word)
    /// What comes in at standard input.
    case incoming
    /// Something that can't be read.
    case problem(Word, FileProblem)
    /// A folder without scripts.
    case nothing(Word)
  }

  let surroundings: Surroundings

  /// How large a script may be, in bytes.
  static let sizeLimit = 1 << 20

  /// Returns all scripts that a few words name, each once, in the order of the words; in a folder
  /// by name.
  func find(_ words: [Word]) -> [Found] {
    var walk = Walk(files: self)
    for word in words { walk.add(word) }
    return walk.found
  }

  /// Returns a script's text; one over the limit is read no further than it takes to see that.
  func read(_ name: Word) throws(FileProblem) -> [UInt8] { try Files.read(at: resolved(name)) }

  /// Returns the text of a script at a path of the present folder.
  static func read(at path: Word) throws(FileProblem) -> [UInt8] {
    guard try FileSystem.entry(at: path).kind != .folder else { throw .folder }
    return try FileSystem.read(path, atMost: Files.sizeLimit + 1)
  }

  /// Replaces a script's text, all of it or nothing; returns whether it could be done.
  func write(_ bytes: [UInt8], to name: Word) -> Bool {
    FileSystem.replace(resolved(name), with: bytes)
  }

  /// Returns what comes in at standard input, read no further than a script may go.
  func readIncoming() -> [UInt8] {
    surroundings.input.readAll(atMost: Files.sizeLimit + 1)
  }

  /// Whether there is a file of that name.
  func exists(_ name: Word) -> Bool {
    (try? FileSystem.entry(at: resolved(name))) != nil
  }

  /// Returns the scripts directly in the folder of the surroundings, by name.
  func ownScripts() -> [Word] {
    let names = (try? FileSystem.names(in: resolved("."))) ?? []
    return names.filter { name in
      isScript(name) && (try? FileSystem.entry(at: resolved(name)))?.kind == .file
    }
  }

  /// Returns the file in the same folder whose name is nearest.
  func nearest(to name: Word) -> String? {
    let cut = name.bytes.lastIndex(of: UInt8(ascii: "/")).map { $0 + 1 } ?? 0
    let folder = Word(bytes: Array(name.bytes[..<cut]))
    let last = Word(bytes: Array(name.bytes[cut...]))
    let names = (try? FileSystem.names(in: resolved(folder.bytes.isEmpty ? "." : folder))) ?? []
    let near = nearestName(to: last.text, among: names.map(\.text).filter { $0 != last.text })
    return near.map { folder.text + $0 }
  }

  /// Says that something can't be read, and why.
  static func sentence(for problem: FileProblem, _ name: Word, nearest: String?) -> Message {
    switch problem {
    case .missing: DriverTexts.missing(name.text, nearest: nearest)
    case .denied: DriverTexts.denied(name.text)
    case .folder: DriverTexts.isFolder(name.text)
    case .unreadable: DriverTexts.unreadable(name.text)
    }
  }

  /// Says that something can't be read, why, and which name may have been meant.
  func sentence(for problem: FileProblem, _ name: Word) -> Message {
    Files.sentence(
      for: problem, name, nearest: problem == .missing ? nearest(to: name) : nil)
  }

  /// Returns the path of a name from the present folder.
  func resolved(_ name: Word) -> Word {
    guard !surroundings.folder.bytes.isEmpty, name.bytes.first != UInt8(ascii: "/") else {
      return name
    }
    return joined(surroundings.folder, name)
  }
}

/// A walk through folders, in order of name; hidden folders and links to folders are left alone.
private struct Walk {
  let files: Files
  var found: [Files.Found] = []
  private var seen: Set<FileEntry.Identity> = []
  /// How many scripts were met, those too that were seen before.
  private var met = 0

  init(files: Files) { self.files = files }

  mutating func add(_ word: Word) {
    guard word != "-" else {
      found.append(.incoming)
      return
    }
    do throws(FileProblem) {
      let entry = try FileSystem.entry(at: files.resolved(word))
      switch entry.kind {
      case .folder:
        let before = (met, found.count)
        let isNew = !seen.contains(entry.identity)
        addFolder(word, identity: entry.identity)
        if isNew, (met, found.count) == before { found.append(.nothing(word)) }
      case .file: if seen.insert(entry.identity).inserted { found.append(.script(word)) }
      case .stream: found.append(.script(word))
      }
    } catch {
      found.append(.problem(word, error))
    }
  }

  private mutating func addFolder(_ folder: Word, identity: FileEntry.Identity) {
    guard seen.insert(identity).inserted else { return }
    do throws(FileProblem) {
      for name in try FileSystem.names(in: files.resolved(folder)) {
        let path = folder == "." ? name : joined(folder, name)
        // What can't even be looked at is told only if it is a script by its name.
        guard let entry = try? FileSystem.entry(at: files.resolved(path)) else {
          if isScript(name) { found.append(.problem(path, .missing)) }
          continue
        }
        switch entry.kind {
        case .folder:
          if name.bytes.first != UInt8(ascii: "."), !FileSystem.isLink(files.resolved(path)) {
            addFolder(path, identity: entry.identity)
          }
        case .file:
          if isScript(name) { met += 1 }
          if isScript(name), seen.insert(entry.identity).inserted { found.append(.script(path)) }
        case .stream: break
        }
      }
    } catch {
      found.append(.problem(folder, error))
    }
  }
}

func joined(_ folder: Word, _ name: Word) -> Word {
  let slash = folder.bytes.last == UInt8(ascii: "/") ? [] : [UInt8(ascii: "/")]
  return Word(bytes: folder.bytes + slash + name.bytes)
}

private func isScript(_ name: Word) -> Bool {
  name.bytes.count > 4 && name.bytes.first != UInt8(ascii: ".")
    && name.text.lowercased().hasSuffix(".ivp")
}
