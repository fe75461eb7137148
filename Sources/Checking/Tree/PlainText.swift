// Texts of a script as they are meant, with their signs resolved.
import Diagnostics
import Syntax

extension SyntaxTree {
  /// Returns a part of a text with `\{`, `\}`, `\\` and `\"` resolved.
  func plainText(_ span: Span) -> String {
    let raw = source.text(of: span)
    guard raw.utf8.contains(UInt8(ascii: "\\")) else { return raw }
    var result = ""
    var isEscaped = false
    for character in raw {
      if isEscaped {
        switch character {
        case "{", "}", "\\", "\"", "“", "”", "„", "«", "»": break
        default: result.append("\\")
        }
        result.append(character)
        isEscaped = false
      } else if character == "\\" {
        isEscaped = true
      } else {
        result.append(character)
      }
    }
    return isEscaped ? result + "\\" : result
  }

  /// Returns a text without values as it is meant; a value stands as it is written.
  func plainText(_ template: TemplateNode) -> String {
    var result = ""
    for part in template.parts {
      switch part {
      case .text(let span): result += plainText(span)
      case .value(_, let span): result += source.text(of: span)
      }
    }
    return result
  }

  /// Whether a title stands in quotes of its own; one that doesn't is told.
  func isQuoted(_ title: TitleNode) -> Bool {
    switch source.text(of: title.span).first {
    case "\"", "“", "”", "„", "«", "»": true
    default: false
    }
  }

  /// Returns the first lines of items: options, labels, what a choice may be.
  func listed(_ items: [ItemNode]) -> [ListedText] {
    items.compactMap { item in
      guard let first = item.paragraphs.first, !first.parts.isEmpty else { return nil }
      return ListedText(text: plainText(first), span: first.span)
    }
  }
}
