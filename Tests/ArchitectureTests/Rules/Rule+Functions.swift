// No function that doesn't fit on a screen.

extension Rule {
  static let functions: [Rule] = [functionLength]

  private static let functionLength = Rule(
    name: "function-length", summary: "No function has more than 60 lines; 25 is the aim.",
    concerns: { file, _ in file.isSwift }
  ) { file, _ in
    functionBodies(in: file.code)
      .filter { $0.last - $0.first > 60 }
      .map { body in
        Breach(
          path: file.path, line: body.first,
          reason: "\(body.last - body.first) lines: give its parts names")
      }
  }

  /// Returns the lines, from 1, in which the body of each function begins and ends.
  private static func functionBodies(in code: [String]) -> [(first: Int, last: Int)] {
    let head = Pattern(#"(^|\s)(func\s|init[?]?[(<]|subscript[(<])"#)
    var bodies: [(Int, Int)] = []
    // Heads that wait for their `{`, and bodies that wait for their `}`, by depth.
    var isHead = false
    var brackets = 0
    var open: [(line: Int, isBody: Bool)] = []
    for (index, line) in code.enumerated() {
      if head.matches(line), brackets == 0 { isHead = true }
      for character in line {
        switch character {
        case "(", "[": brackets += 1
        case ")", "]": brackets -= 1
        case "{":
          open.append((index + 1, isHead && brackets == 0))
          if brackets == 0 { isHead = false }
        case "}":
          // The `}` of a protocol: its requirements have no body.
          if brackets == 0 { isHead = false }
          if let begun = open.popLast(), begun.isBody { bodies.append((begun.line, index + 1)) }
        default: break
        }
      }
    }
    return bodies
  }
}
