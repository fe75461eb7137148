// The ways in which one script may reach us, each of which must read as the same script.
import Testing

/// A way to write a script differently that changes nothing about what it says.
package enum ScriptVariant: String, CaseIterable, Sendable, CustomTestStringConvertible {
  /// Lines end in CRLF.
  case windowsLineEnds
  /// Lines end in a lone CR.
  case oldMacLineEnds
  /// A byte order mark stands in front.
  case byteOrderMark
  /// Every blank outside texts and titles is a no-break space.
  case noBreakSpaces
  /// The last line has no end.
  case noFinalNewline
  /// Titles stand in „low and high” quotes.
  case lowHighQuotes
  /// Titles stand in “curly” quotes.
  case curlyQuotes
  /// Titles stand in «guillemets».
  case guillemets
  /// No line is indented.
  case noIndentation
  /// Every line is indented, by ten blanks and a tab.
  case deepIndentation

  /// How a failing test names it.
  package var testDescription: String { rawValue }

  /// Returns a script written this way.
  ///
  /// - Precondition: The script is in the plain form: LF, straight quotes, no mark in front.
  package func applied(to script: String) -> String {
    switch self {
    case .windowsLineEnds: eachLine(of: script, end: "\r\n") { $0 }
    case .oldMacLineEnds: eachLine(of: script, end: "\r") { $0 }
    case .byteOrderMark: "\u{FEFF}" + script
    case .noBreakSpaces: eachPart(of: script) { $0.replacingBlanks(by: "\u{A0}") }
    case .noFinalNewline: script.droppingLineEnds()
    case .lowHighQuotes: quoted(script, open: "„", close: "”")
    case .curlyQuotes: quoted(script, open: "“", close: "”")
    case .guillemets: quoted(script, open: "«", close: "»")
    case .noIndentation: eachLine(of: script, end: "\n") { $0.droppingBlanks() }
    case .deepIndentation:
      eachLine(of: script, end: "\n") { $0.isEmpty ? $0 : "          \t" + $0.droppingBlanks() }
    }
  }
}

/// Returns a script with its keywords in capitals.
///
/// `isKeyword` gets every word that stands outside texts and titles, as it is written. It must
/// leave alone what the script also uses as a name, as a tree shows names as they were written.
package func upperCasingKeywords(
  of script: String, where isKeyword: (String) -> Bool
) -> String {
  eachPart(of: script) { part in
    var result = ""
    var word = ""
    for character in part + " " {
      if character.isLetter || character.isNumber || "_-'’".contains(character) {
        word.append(character)
      } else {
        result += (isKeyword(word) ? word.uppercased() : word) + String(character)
        word = ""
      }
    }
    return String(result.dropLast())
  }
}

private func eachLine(
  of script: String, end: String, _ change: (String) -> String
) -> String {
  script.split(separator: "\n", omittingEmptySubsequences: false)
    .map { change(String($0)) }
    .joined(separator: end)
}

private func quoted(_ script: String, open: String, close: String) -> String {
  eachLine(of: script, end: "\n") { line in
    LinePart.parts(of: line).map { part in
      switch part {
      case .code(let text), .text(let text): text
      case .title(let text): open + text + close
      }
    }.joined()
  }
}

/// Changes what is neither text that people will read nor a title.
private func eachPart(of script: String, _ change: (String) -> String) -> String {
  eachLine(of: script, end: "\n") { line in
    LinePart.parts(of: line).map { part in
      switch part {
      case .code(let text): change(text)
      case .title(let text): "\"" + text + "\""
      case .text(let text): text
      }
    }.joined()
  }
}

/// A stretch of a line, told apart as far as the variants need it.
private enum LinePart {
  /// Keywords, names, numbers and signs.
  case code(String)
  /// What stands between two straight quotes.
  case title(String)
  /// A comment, an item, a paragraph, or all from the colon on.
  case text(String)

  static func parts(of line: String) -> [LinePart] {
    let start = line.droppingBlanks()
    if let first = start.first, "#>-–—*•·▪◦●‣".contains(first) { return [.text(line)] }
    var parts: [LinePart] = []
    var code = ""
    var rest = Substring(line)
    while let character = rest.popFirst() {
      if character == "\"", let title = takeTitle(&rest) {
        parts += [.code(code), .title(title)]
        code = ""
      } else if character == ":", !(isDigit(code.last) && isDigit(rest.first)) {
        parts += [.code(code), .text(":" + rest)]
        return parts
      } else {
        code.append(character)
      }
    }
    return parts + [.code(code)]
  }

  /// Takes a title whose first quote was just read, or nothing if it has no second one.
  private static func takeTitle(_ rest: inout Substring) -> String? {
    var title = ""
    var isEscaped = false
    var index = rest.startIndex
    while index < rest.endIndex {
      let character = rest[index]
      index = rest.index(after: index)
      if character == "\"", !isEscaped {
        rest = rest[index...]
        return title
      }
      isEscaped = character == "\\" && !isEscaped
      title.append(character)
    }
    return nil
  }

  private static func isDigit(_ character: Character?) -> Bool {
    character.map { $0.isASCII && $0.isNumber } ?? false
  }
}

extension String {
  fileprivate func droppingBlanks() -> String { String(drop { $0 == " " || $0 == "\t" }) }

  fileprivate func droppingLineEnds() -> String {
    var result = self
    while result.last == "\n" { result.removeLast() }
    return result
  }

  fileprivate func replacingBlanks(by blank: Character) -> String {
    String(map { $0 == " " ? blank : $0 })
  }
}
