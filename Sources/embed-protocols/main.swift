// Run by the build: embed-protocols OUTPUT FOLDER PATH…  writes the files at these paths of the
// folder as Swift literals, named by their paths without `.ivp`.
#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// Ends the build with a line that says what is wrong.
func fail(_ message: String) -> Never {
  let line = "error: embed-protocols: \(message)\n"
  _ = line.utf8.withContiguousStorageIfAvailable { write(2, $0.baseAddress, $0.count) }
  exit(1)
}

/// Returns all bytes of a file.
func read(_ path: String) -> [UInt8] {
  guard let file = fopen(path, "rb") else { fail("cannot read \(path)") }
  defer { fclose(file) }
  var bytes: [UInt8] = []
  var chunk = [UInt8](repeating: 0, count: 65_536)
  while true {
    let count = fread(&chunk, 1, chunk.count, file)
    if count == 0 { break }
    bytes += chunk[..<count]
  }
  return bytes
}

/// Returns a text as a Swift string literal in which no byte can be misread.
func literal(_ text: String) -> String {
  var result = "\""
  for scalar in text.unicodeScalars {
    switch scalar {
    case "\"": result += "\\\""
    case "\\": result += "\\\\"
    case "\n": result += "\\n"
    case _ where scalar.value < 32 || scalar.value == 127:
      result += "\\u{" + String(scalar.value, radix: 16) + "}"
    default: result.unicodeScalars.append(scalar)
    }
  }
  return result + "\""
}

guard CommandLine.arguments.count > 2 else {
  fail("usage: embed-protocols OUTPUT FOLDER PATH…")
}
var output = """
  /// Every script of the folder `protocols` and its folders, in order of path.
  let embeddedProtocols: [(name: StaticString, text: StaticString)] = [

  """
for path in CommandLine.arguments.dropFirst(3) {
  // A literal can't hold bytes that are no UTF-8, and a repaired protocol is not the author's.
  guard let text = String(validating: read(CommandLine.arguments[2] + "/" + path), as: UTF8.self)
  else {
    fail("\(path) is not UTF-8")
  }
  let name = path.dropLast(".ivp".utf8.count)
  output += "  (\(literal(String(name))), \(literal(text))),\n"
}
output += "]\n"

guard let file = fopen(CommandLine.arguments[1], "wb") else {
  fail("cannot write \(CommandLine.arguments[1])")
}
let bytes = Array(output.utf8)
guard fwrite(bytes, 1, bytes.count, file) == bytes.count, fclose(file) == 0 else {
  fail("cannot write \(CommandLine.arguments[1])")
}
