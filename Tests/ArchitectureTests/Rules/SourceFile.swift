// A file as the rules see it: its lines, and the same lines without comments and texts.

/// A file of the package, or one that is planted to break a rule.
struct SourceFile: Sendable {
  /// The path, counted from the package's root.
  let path: String
  /// The lines as they are.
  let lines: [String]
  /// The same lines with comments and the insides of string literals left out.
  ///
  /// Code inside an interpolation stays. Of a file that is not Swift these are the lines.
  let code: [String]

  init(path: String, text: String) {
    self.path = path
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { String($0) }
    if lines.last == "" { lines.removeLast() }
    self.lines = lines
    self.code = path.hasSuffix(".swift") ? codeOnly(text, count: lines.count) : lines
  }

  var isSwift: Bool { path.hasSuffix(".swift") }

  /// The file's name without its folder.
  var name: Substring { path.split(separator: "/").last ?? "" }

  /// The target that the file belongs to: the folder under `Sources` or `Tests`.
  var target: String? {
    let parts = path.split(separator: "/")
    guard parts.count > 2, parts[0] == "Sources" || parts[0] == "Tests" else { return nil }
    return String(parts[1])
  }

  var isUnderSources: Bool { path.hasPrefix("Sources/") }

  /// The modules that the file imports, each with its line, from 1.
  var imports: [(module: String, line: Int)] {
    let kinds: Set = ["struct", "enum", "class", "protocol", "func", "var", "let", "typealias"]
    var result: [(String, Int)] = []
    for (index, line) in code.enumerated() {
      let words = line.split(separator: " ")
      guard let place = words.firstIndex(of: "import"),
        words[..<place].allSatisfy({ $0.hasPrefix("@") || $0.allSatisfy(\.isLetter) })
      else { continue }
      let rest = words[(place + 1)...].drop { kinds.contains(String($0)) }
      if let name = rest.first?.split(separator: ".").first {
        result.append((String(name), index + 1))
      }
    }
    return result
  }
}

/// Returns the lines of a Swift text without comments and without what stands in literals.
private func codeOnly(_ text: String, count: Int) -> [String] {
  var scanner = CodeScanner(bytes: Array(text.utf8))
  var lines = scanner.scan().split(separator: newline, omittingEmptySubsequences: false)
    .map { String(decoding: $0, as: UTF8.self) }
  while lines.count > count { lines.removeLast() }
  while lines.count < count { lines.append("") }
  return lines
}

private let newline = UInt8(ascii: "\n")
private let quote = UInt8(ascii: "\"")
private let backslash = UInt8(ascii: "\\")
private let slash = UInt8(ascii: "/")
private let star = UInt8(ascii: "*")
private let hash = UInt8(ascii: "#")
private let open = UInt8(ascii: "(")
private let close = UInt8(ascii: ")")

/// Goes through a Swift text and keeps its code.
private struct CodeScanner {
  /// What we are in the middle of.
  private enum Place {
    /// A literal, closed by so many quotes and so many `#`.
    case literal(quotes: Int, hashes: Int)
    /// Code between the brackets of an interpolation, with so many brackets open.
    case interpolation(open: Int)
  }

  let bytes: [UInt8]
  private var index = 0
  private var places: [Place] = []
  private var code: [UInt8] = []

  init(bytes: [UInt8]) { self.bytes = bytes }

  mutating func scan() -> [UInt8] {
    while index < bytes.count {
      if case .literal(let quotes, let hashes) = places.last {
        scanLiteral(quotes: quotes, hashes: hashes)
      } else {
        scanCode()
      }
    }
    return code
  }

  private mutating func scanCode() {
    let byte = bytes[index]
    if byte == slash, self[1] == slash {
      while index < bytes.count, bytes[index] != newline { index += 1 }
    } else if byte == slash, self[1] == star {
      skipBlockComment()
    } else if byte == quote || byte == hash, let opened = opening() {
      code.append(quote)
      index += opened.quotes + opened.hashes
      places.append(.literal(quotes: opened.quotes, hashes: opened.hashes))
    } else {
      countBrackets(byte)
      code.append(byte)
      index += 1
    }
  }

  private mutating func scanLiteral(quotes: Int, hashes: Int) {
    let byte = bytes[index]
    if byte == quote, count(of: quote, at: 0) >= quotes, count(of: hash, at: quotes) >= hashes {
      code.append(quote)
      index += quotes + hashes
      places.removeLast()
    } else if byte == backslash, count(of: hash, at: 1) >= hashes {
      index += 1 + hashes
      skipEscape()
    } else {
      if byte == newline { code.append(newline) }
      index += 1
    }
  }

  /// Goes past what stands behind a backslash in a literal, or into the code that it begins.
  private mutating func skipEscape() {
    if self[0] == open {
      code += [UInt8(ascii: " "), open]
      places.append(.interpolation(open: 1))
    } else if self[0] == newline {
      code.append(newline)
    }
    index += 1
  }

  private mutating func countBrackets(_ byte: UInt8) {
    guard case .interpolation(let opened) = places.last else { return }
    let now = opened + (byte == open ? 1 : byte == close ? -1 : 0)
    places.removeLast()
    if now > 0 { places.append(.interpolation(open: now)) }
  }

  private mutating func skipBlockComment() {
    var depth = 0
    repeat {
      if self[0] == slash, self[1] == star {
        depth += 1
        index += 2
      } else if self[0] == star, self[1] == slash {
        depth -= 1
        index += 2
      } else {
        if self[0] == newline { code.append(newline) }
        index += 1
      }
    } while depth > 0 && index < bytes.count
  }

  /// Returns how a literal that begins here is quoted, or nil if none does.
  private func opening() -> (quotes: Int, hashes: Int)? {
    let hashes = count(of: hash, at: 0)
    let quotes = count(of: quote, at: hashes)
    if quotes == 0 { return nil }
    return (quotes >= 3 ? 3 : 1, hashes)
  }

  /// Returns how often a byte stands in a row, from so many bytes on.
  private func count(of byte: UInt8, at distance: Int) -> Int {
    var count = 0
    while self[distance + count] == byte { count += 1 }
    return count
  }

  /// The byte so many further on, or nil behind the end.
  private subscript(distance: Int) -> UInt8? {
    index + distance < bytes.count ? bytes[index + distance] : nil
  }
}
