// What differs between two texts, drawn as a person reads it.

/// Returns two texts as one list of lines, `- ` before what is missing, `+ ` before what is new.
///
/// Far from a difference the lines are left out. A line that differs in signs that don't show
/// (blanks at its end, a no-break space, a control character) is drawn with them visible.
package func lineDifference(from old: String, to new: String, context: Int = 3) -> String {
  let drawn = script(from: lines(of: old), to: lines(of: new))
  var isNear = [Bool](repeating: false, count: drawn.count)
  for index in drawn.indices where drawn[index].sign != " " {
    for near in max(0, index - context)...min(drawn.count - 1, index + context) {
      isNear[near] = true
    }
  }
  var result = ""
  var wasLeftOut = false
  for (line, isNear) in zip(drawn, isNear) {
    if !isNear {
      if !wasLeftOut { result += "  …\n" }
      wasLeftOut = true
      continue
    }
    wasLeftOut = false
    result += "\(line.sign) \(line.sign == " " ? line.text : showing(line.text))\n"
  }
  return result
}

/// One line of the drawing: `-`, `+` or a blank, and the text.
private struct DrawnLine {
  let sign: Character
  let text: String
}

/// Splits at LF only, so that CRLF shows as a difference.
private func lines(of text: String) -> [String] {
  text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false).map { String($0) }
}

/// Returns both lists as one, by the shortest way from one to the other.
private func script(from old: [String], to new: [String]) -> [DrawnLine] {
  var removed: Set<Int> = []
  var inserted: Set<Int> = []
  for change in new.difference(from: old) {
    switch change {
    case .remove(let offset, _, _): removed.insert(offset)
    case .insert(let offset, _, _): inserted.insert(offset)
    }
  }
  var drawn: [DrawnLine] = []
  var left = 0
  var right = 0
  while left < old.count || right < new.count {
    if left < old.count, removed.contains(left) {
      drawn.append(DrawnLine(sign: "-", text: old[left]))
      left += 1
    } else if right < new.count, inserted.contains(right) {
      drawn.append(DrawnLine(sign: "+", text: new[right]))
      right += 1
    } else {
      drawn.append(DrawnLine(sign: " ", text: new[right]))
      left += 1
      right += 1
    }
  }
  return drawn
}

/// Makes the signs visible that a reader would look for in vain.
private func showing(_ line: String) -> String {
  var result = ""
  for scalar in line.unicodeScalars {
    switch scalar.value {
    case 0x09: result += "⇥"
    case 0x00...0x1F: result += "‹U+00\(scalar.value < 16 ? "0" : "")\(hex(scalar.value))›"
    case 0xA0, 0x200B...0x200F, 0x2028...0x202F, 0x2060...0x206F, 0xFEFF:
      result += "‹U+\(hex(scalar.value))›"
    default: result.unicodeScalars.append(scalar)
    }
  }
  let kept = result.reversed().drop { $0 == " " }.count
  return String(result.prefix(kept)) + String(repeating: "·", count: result.count - kept)
}

private func hex(_ value: UInt32) -> String { String(value, radix: 16, uppercase: true) }
