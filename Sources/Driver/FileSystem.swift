// Files and folders, as the machine has them. The one file of this room that knows the C library.

import Diagnostics

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
