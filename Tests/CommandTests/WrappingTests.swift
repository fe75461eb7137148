// Lines that fit.
import Diagnostics
import Terminal
import Testing

@Suite struct WrappingTests {
  @Test(
    "A text is broken into",
    arguments: [
      ("een twee drie", "", nil, "een twee\ndrie\n"),
      ("een twee drie", "- ", nil, "- een twee\n  drie\n"),
      ("een twee drie", "* ", "> ", "* een twee\n> drie\n"),
      ("", "", nil, "\n"),
      ("", "leeg ", nil, "leeg\n"),
      ("onvoorstelbaar", "", nil, "onvoorstel\nbaar\n"),
      ("één twéé", "", nil, "één twéé\n"),
      ("世界 世界 世界", "", nil, "世界 世界\n世界\n"),
      ("a  b", "", nil, "a b\n"),
    ] as [(String, String, String?, String)])
  func breaks(text: String, first: String, rest: String?, expected: String) {
    #expect(wrapped(text, width: 10, first: first, rest: rest) == expected)
  }
}
