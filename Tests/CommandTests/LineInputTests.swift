// From bytes, however they come, to lines.
import Terminal
import Testing

@Suite struct LineInputTests {
  @Test(
    "Lines are read from",
    arguments: [
      ([], []),
      (["Anna\n"], ["Anna"]),
      (["Anna\r\nBram\r\n"], ["Anna", "Bram"]),
      (["An", "na\nBr", "am\n"], ["Anna", "Bram"]),
      (["\n\n"], ["", ""]),
      // The last line counts, with or without an end.
      (["Anna\nBram"], ["Anna", "Bram"]),
      // Half a letter waits for its other half.
      (["caf\u{C3}", "\u{A9}\n"], ["café"]),
      ([[0x41, 0xFF, 0x42, 0x0A]], ["A\u{FFFD}B"]),
      ([[0xEF, 0xBB, 0xBF, 0x41, 0x0A]], ["A"]),
      // Keys that send more than a letter leave nothing behind.
      (["Anna\u{1B}[A\u{1B}[1;5D!\n"], ["Anna!"]),
      (["\u{1B}OA\u{1B}]0;title\u{07}x\n"], ["]0;titlex"]),
      (["\u{1B}"], [""]),
      (["a\tb\u{0}c\u{8}\u{7F}d\n"], ["a bcd"]),
    ] as [([Chunk], [String])])
  func reads(chunks: [Chunk], lines: [String]) {
    var input = LineInput()
    var read = chunks.flatMap { input.take($0.bytes) }
    if let last = input.end() { read.append(last) }
    #expect(read == lines.map { LineInput.Line($0) })
  }

  @Test("Of a line without end only the beginning is kept")
  func cuts() {
    var input = LineInput()
    for _ in 0..<100 {
      #expect(input.take(Array("é".utf8) + Array(repeating: 0x78, count: 999)) == [])
    }
    let lines = input.take([0x0A]) + input.take(Array("kort\n".utf8))
    #expect(lines.map(\.isCut) == [true, false])
    #expect(lines[0].text.utf8.count <= LineInput.limit)
    #expect(!lines[0].text.contains("\u{FFFD}"))
    #expect(lines[1].text == "kort")
  }

  @Test("A cut never leaves half a letter")
  func cutsWholeLetters() {
    for shift in 0..<3 {
      var input = LineInput()
      let letters = String(repeating: "€", count: LineInput.limit)
      let lines = input.take(Array((String(repeating: "x", count: shift) + letters + "\n").utf8))
      #expect(lines.map(\.isCut) == [true])
      #expect(!lines[0].text.contains("\u{FFFD}"))
    }
  }
}

/// Bytes as they come in at once: a text byte for byte, or the bytes themselves.
struct Chunk: Sendable, ExpressibleByStringLiteral, ExpressibleByArrayLiteral {
  let bytes: [UInt8]

  init(stringLiteral text: String) {
    // A scalar below 256 that isn't ASCII stands for that byte, so that a letter can be halved.
    bytes = text.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) }
  }

  init(arrayLiteral bytes: UInt8...) { self.bytes = bytes }
}
