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
  var scanner = CodeScanner(characters: Array(text))
  var lines = scanner.scan().split(separator: "\n", omittingEmptySubsequences: false)
    .map { String($0) }
  while lines.count > count { lines.removeLast() }
  while lines.count < count { lines.append("") }
  return lines
}

/// Goes through a Swift text and keeps its code.
private struct CodeScanner {
  /// What we are in the middle of.
  private enum Place {
    /// A literal, closed by so many quotes and so many `#`.
    case literal(quotes: Int, hashes: Int)
    /// Code between the brackets of an interpolation, with so many brackets open.
    case interpolation(open: Int)
  }

  let characters: [Character]
  private var index = 0
  private var places: [Place] = []
  private var code = ""

  init(characters: [Character]) { self.characters = characters }

  mutating func scan() -> String {
    while index < characters.count {
      if case .literal(let quotes, let hashes) = places.last {
        scanLiteral(quotes: quotes, hashes: hashes)
      } else {
        scanCode()
      }
    }
    return code
  }

  private mutating func scanCode() {
    let character = characters[index]
    if starts(with: "//") {
      while index < characters.count, characters[index] != "\n" { index += 1 }
    } else if starts(with: "/*") {
      skipBlockComment()
    } else if character == "\"" || character == "#", let opened = opening() {
      code += "\""
      index += opened.quotes + opened.hashes
      places.append(.literal(quotes: opened.quotes, hashes: opened.hashes))
    } else {
      countBrackets(character)
      code.append(character)
      index += 1
    }
  }

  private mutating func scanLiteral(quotes: Int, hashes: Int) {
    let marks = String(repeating: "#", count: hashes)
    if starts(with: String(repeating: "\"", count: quotes) + marks) {
      code += "\""
      index += quotes + hashes
      places.removeLast()
    } else if starts(with: "\\" + marks + "(") {
      index += 2 + hashes
      code += " ("
      places.append(.interpolation(open: 1))
    } else if starts(with: "\\" + marks) {
      index += 1 + hashes
      if index < characters.count, characters[index] == "\n" { code += "\n" }
      index += 1
    } else {
      if characters[index] == "\n" { code += "\n" }
      index += 1
    }
  }

  private mutating func countBrackets(_ character: Character) {
    guard case .interpolation(let open) = places.last else { return }
    let now = open + (character == "(" ? 1 : character == ")" ? -1 : 0)
    places.removeLast()
    if now > 0 { places.append(.interpolation(open: now)) }
  }

  private mutating func skipBlockComment() {
    var depth = 0
    repeat {
      if starts(with: "/*") {
        depth += 1
        index += 2
      } else if starts(with: "*/") {
        depth -= 1
        index += 2
      } else {
        if characters[index] == "\n" { code += "\n" }
        index += 1
      }
    } while depth > 0 && index < characters.count
  }

  /// Returns how a literal that begins here is quoted, or nil if none does.
  private func opening() -> (quotes: Int, hashes: Int)? {
    var hashes = 0
    while index + hashes < characters.count, characters[index + hashes] == "#" { hashes += 1 }
    let quote = index + hashes
    guard quote < characters.count, characters[quote] == "\"" else { return nil }
    let isLong = characters[quote...].prefix(3).elementsEqual("\"\"\"")
    return (isLong ? 3 : 1, hashes)
  }

  private func starts(with text: String) -> Bool {
    characters[index...].starts(with: text)
  }
}
