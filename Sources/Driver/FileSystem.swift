// Files and folders, as the machine has them. Only this file and `Crew.swift` know the C library.

import Diagnostics
import Terminal

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Why a file can't be read.
enum FileProblem: Error, Equatable {
  case missing
  case denied
  case folder
  case unreadable
}

/// What stands at a path.
struct FileEntry {
  enum Kind {
    case file
    case folder
    /// A pipe or a device.
    case stream
  }

  let kind: Kind
  /// Which file it is, whatever its name.
  let identity: Identity

  struct Identity: Hashable {
    let device: UInt64
    let number: UInt64
  }
}

enum FileSystem {
  /// Returns what stands at a path, links followed.
  static func entry(at path: Word) throws(FileProblem) -> FileEntry {
    var status = stat()
    guard path.withPath({ stat($0, &status) }) == 0 else { throw problem() }
    let kind: FileEntry.Kind =
      switch status.st_mode & S_IFMT {
      case S_IFREG: .file
      case S_IFDIR: .folder
      default: .stream
      }
    return FileEntry(
      kind: kind,
      identity: FileEntry.Identity(
        device: UInt64(truncatingIfNeeded: status.st_dev),
        number: UInt64(truncatingIfNeeded: status.st_ino)))
  }

  /// Returns whether a path is a link to something else.
  static func isLink(_ path: Word) -> Bool {
    var status = stat()
    return path.withPath { lstat($0, &status) } == 0 && status.st_mode & S_IFMT == S_IFLNK
  }

  /// Returns the first bytes of a file, all of them where there are fewer.
  static func read(_ path: Word, atMost limit: Int) throws(FileProblem) -> [UInt8] {
    let descriptor = path.withPath { open($0, O_RDONLY | O_CLOEXEC) }
    guard descriptor >= 0 else { throw problem() }
    defer { close(descriptor) }
    var result: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while result.count < limit {
      let wanted = min(buffer.count, limit - result.count)
      let count = systemRead(descriptor, &buffer, wanted)
      if count < 0, errno == EINTR { continue }
      if count < 0 { throw problem() }
      if count == 0 { break }
      result += buffer[..<count]
    }
    return result
  }

  /// Replaces a file by one with other bytes and the same mode, at once or not at all; returns
  /// whether it could be done.
  ///
  /// A link goes on pointing to the file that it points to.
  static func replace(_ path: Word, with bytes: [UInt8]) -> Bool {
    var status = stat()
    guard let file = resolvingLinks(path), file.withPath({ stat($0, &status) }) == 0,
      status.st_mode & S_IFMT == S_IFREG
    else { return false }
    let cut = file.bytes.lastIndex(of: UInt8(ascii: "/")).map { $0 + 1 } ?? 0
    let name = Array(".ivp-XXXXXX".utf8)
    var template = (Array(file.bytes[..<cut]) + name).map { CChar(bitPattern: $0) } + [0]
    let descriptor = mkstemp(&template)
    guard descriptor >= 0 else { return false }
    // Only root may give a file away; all others own theirs already.
    _ = fchown(descriptor, status.st_uid, status.st_gid)
    let isWritten =
      System.write(bytes, to: descriptor) == .all
      && fchmod(descriptor, status.st_mode & 0o7777) == 0 && fsync(descriptor) == 0
    guard close(descriptor) == 0, isWritten, file.withPath({ rename(template, $0) }) == 0 else {
      unlink(template)
      return false
    }
    return true
  }

  private static func resolvingLinks(_ path: Word) -> Word? {
    guard let resolved = path.withPath({ realpath($0, nil) }) else { return nil }
    defer { free(resolved) }
    return Word(bytes: Array(UnsafeRawBufferPointer(start: resolved, count: strlen(resolved))))
  }

  /// Returns whether a path, links followed, lies in a folder or below it.
  static func isBelow(_ path: Word, _ folder: Word) -> Bool {
    guard let path = resolvingLinks(path), let folder = resolvingLinks(folder) else { return false }
    let start = folder.bytes.last == UInt8(ascii: "/") ? folder.bytes : folder.bytes + [0x2F]
    return path.bytes.starts(with: start)
  }

  /// Returns the names in a folder, sorted by their bytes.
  static func names(in folder: Word) throws(FileProblem) -> [Word] {
    guard let stream = folder.withPath({ opendir($0) }) else { throw problem() }
    defer { closedir(stream) }
    var names: [Word] = []
    while let entry = readdir(stream) {
      // A name is at most 255 bytes, so that the array of the entry holds it whole.
      let name = withUnsafeBytes(of: &entry.pointee.d_name) {
        Word(bytes: Array($0.prefix { $0 != 0 }))
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names.sorted { $0.bytes.lexicographicallyPrecedes($1.bytes) }
  }

  private static func problem() -> FileProblem {
    switch errno {
    case ENOENT, ENOTDIR, ENAMETOOLONG: .missing
    case EACCES, EPERM: .denied
    case EISDIR: .folder
    default: .unreadable
    }
  }
}

extension CommandLine {
  /// The words of the command line as they were given, the program's own name not included.
  static var words: [Word] {
    (1..<max(1, Int(argc))).compactMap { index in
      unsafeArgv[index].map { word in
        Word(bytes: Array(UnsafeRawBufferPointer(start: word, count: strlen(word))))
      }
    }
  }
}

extension Environment {
  /// The environment of this process.
  static var process: Environment {
    var variables: [String: String] = [:]
    for name in names {
      if let value = getenv(name) { variables[name] = String(cString: value) }
    }
    return Environment(variables)
  }
}

/// Ends the program.
func leave(with code: ExitCode) -> Never { exit(code.rawValue) }

extension Word {
  fileprivate func withPath<Result>(_ body: (UnsafePointer<CChar>) -> Result) -> Result {
    (bytes.map { CChar(bitPattern: $0) } + [0]).withUnsafeBufferPointer { buffer in
      guard let path = buffer.baseAddress else { unreachable("A path ends in a zero.") }
      return body(path)
    }
  }
}

private func systemRead(_ descriptor: Int32, _ buffer: inout [UInt8], _ count: Int) -> Int {
  buffer.withUnsafeMutableBytes { read(descriptor, $0.baseAddress, count) }
}
