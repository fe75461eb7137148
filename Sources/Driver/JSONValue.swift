import Diagnostics

/// A value as JSON has it, to be written.
indirect enum JSONValue {
  /// Nothing.
  case none
  /// A whole number.
  case number(Int64)
  /// A number as it is written: `0.5`.
  case written(String)
  /// Yes or no.
  case flag(Bool)
  /// A text.
  case text(String)
  /// Values in order.
  case list([JSONValue])
  /// Values by name, in order.
  case object([(String, JSONValue)])

  /// The value as a text: one that is small takes one line, any other a line for each part.
  var text: String { lines(indent: "") }

  private func lines(indent: String) -> String {
    let deeper = indent + "  "
    switch self {
    case .none: return "null"
    case .number(let number): return "\(number)"
    case .written(let number): return number
    case .flag(let flag): return flag ? "true" : "false"
    case .text(let text): return JSONValue.quoted(text)
    case .list(let values):
      return JSONValue.joined(values.map { $0.lines(indent: deeper) }, "[", "]", indent)
    case .object(let fields):
      let parts = fields.map { JSONValue.quoted($0.0) + ": " + $0.1.lines(indent: deeper) }
      return JSONValue.joined(parts, "{", "}", indent)
    }
  }

  private static func joined(
    _ parts: [String], _ open: String, _ close: String, _ indent: String
  ) -> String {
    let line = open + parts.joined(separator: ", ") + close
    if line.utf8.count <= 100, !line.utf8.contains(0x0A) { return line }
    let deeper = "\n" + indent + "  "
    return open + deeper + parts.joined(separator: "," + deeper) + "\n" + indent + close
  }

  private static func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case _ where scalar.value < 0x20 || isInvisible(scalar) && scalar.value < 0x10000:
        let digits = hexadecimal(scalar.value)
        result += "\\u" + digits
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }
}
