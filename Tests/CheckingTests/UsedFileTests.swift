// Scripts of several files: what each sees, and where it is told what is wrong.
import Diagnostics
import TestSupport
import Testing

@Suite struct UsedFileTests {
  /// Each row: the script, the files that it uses, and what is found, with its file.
  @Test(
    arguments: [
      // Rules, cards, lists and blocks come along, each file once, whatever way it is reached.
      (
        "gebruik \"a.ivp\"\ngebruik \"m/b.ivp\"\nfase \"X\", 5 minuten\n    doe rond(iedereen)\n"
          + "    kies x uit kleuren: Wat?\n    iedereen: {x} {gezegd}",
        [
          "a.ivp": "lijst kleuren\n- rood\n- geel\n", "m/b.ivp": "gebruik \"c.ivp\"\n" + rond,
          "m/c.ivp": "spelregel \"Stil\": Stil.\n",
        ],
        []
      ),
      // A file sees its own names and those that it uses, not those of who uses it.
      (
        "gebruik \"a.ivp\"\nrol baas, 1: Leidt.\nfase \"X\", 5 minuten\n    doe b\n"
          + "    noteer kern: Wat?",
        ["a.ivp": "blok b\n    baas: Hoi.\n    iedereen: {kern}\neinde\n"],
        ["a.ivp:2 unknown-name", "a.ivp:3 unknown-name"]
      ),
      // What a block takes may have any name that its own file doesn't.
      (
        "gebruik \"a.ivp\"\nrol groep, overigen: Denkt mee.\n"
          + "fase \"X\", 5 minuten\n    doe b(groep)",
        ["a.ivp": "blok b(groep)\n    groep: Hoi.\neinde\n"], []
      ),
      // One name from two files; a note may be taken down in both.
      (
        "gebruik \"a.ivp\"\ngebruik \"b.ivp\"\nfase \"X\", 5 minuten\n    doe x\n"
          + "    noteer kern: Wat?",
        [
          "a.ivp": "lijst l\n- een\n",
          "b.ivp": "lijst l\n- een\nblok x\n    noteer kern: Hm?\neinde\n",
        ],
        ["b.ivp:1 name-taken"]
      ),
      (
        "gebruik \"a.ivp\"\nrol kern, 1: Wie.\nfase \"X\", 5 minuten\n    doe x",
        ["a.ivp": "blok x\n    noteer kern: Hm?\neinde\n"], ["a.ivp:2 name-taken"]
      ),
      // Circles, the script itself among them.
      (
        "gebruik \"a.ivp\"\nfase \"X\", 5 minuten\n    iedereen: Hoi.",
        ["a.ivp": "gebruik \"b.ivp\"\n", "b.ivp": "gebruik \"a.ivp\"\n"], ["b.ivp:1 circular-use"]
      ),
      (
        "gebruik \"script.ivp\"\nfase \"X\", 5 minuten\n    iedereen: Hoi.", [:],
        ["script.ivp:2 circular-use"]
      ),
      // What only a protocol has; one that is used; what isn't there silences what it may hold.
      (
        "gebruik \"a.ivp\"\nfase \"X\", 5 minuten\n    iedereen: Hoi.",
        ["a.ivp": "rol x, 1: Wie.\n"], ["a.ivp:1 protocol-missing"]
      ),
      (
        "gebruik \"a.ivp\"\nfase \"X\", 5 minuten\n    doe weg\n    iedereen: {niets}",
        ["a.ivp": "protocol \"A\"\n"], ["script.ivp:2 uses-protocol"]
      ),
      (
        "gebruik \"a.ivp\"\nfase \"X\", 5 minuten\n    doe weg\n    iedereen: {niets}", [:],
        ["script.ivp:2 use-not-found"]
      ),
      // A file in another language, and one with a mistake in a line.
      (
        "gebruik \"a.ivp\"\nfase \"X\", 5 minuten\n    doe talk(iedereen)",
        ["a.ivp": "language en\nblock talk(people)\n    people: Talk.\nend\n"], []
      ),
      (
        "gebruik \"a.ivp\"\nfase \"X\", 5 minuten\n    doe b",
        ["a.ivp": "blok b\n    als a of b en c\n    iedereen: Hoi.\n    einde\neinde\n"],
        ["a.ivp:2 mixed-logic"]
      ),
      // What is wrong with what is given is told in the block, with the line that gives it.
      (
        "gebruik \"a.ivp\"\nfase \"X\", 5 minuten\n    doe b(3)",
        ["a.ivp": "blok b(wie-dan)\n    wie-dan: Hoi.\neinde\n"], ["a.ivp:2 not-people"]
      ),
    ] as [(String, [String: String], [String])])
  func sees(_ script: String, _ files: [String: String], _ expected: [String]) {
    let text = "protocol \"Test\"\n" + script + "\n"
    let checked = CheckedText(Array(text.utf8), using: files)
    #expect(checked.placedLines == expected, "\(checked.drawing)")
    #expect((checked.program != nil) == expected.isEmpty)
  }

  @Test(arguments: [
    ("../x.ivp", "use-path"), ("/x.ivp", "use-path"), ("~/x.ivp", "use-path"),
    ("c:\\x.ivp", "use-path"), ("a\\x.ivp", "use-path"), ("x", "use-path"), ("", "use-path"),
    ("m/../x.ivp", "use-path"), ("./x.ivp", ""), ("X.ivp", "use-not-found"), ("x.ivp", ""),
    ("m//x.ivp", "use-not-found"),
  ])
  func pathsStayInTheFolder(_ path: String, _ slug: String) {
    let text = "protocol \"Test\"\ngebruik \"\(path)\"\nfase \"X\", 5 minuten\n    iedereen: Hoi.\n"
    let checked = CheckedText(Array(text.utf8), using: ["x.ivp": "spelregel: Stil.\n"])
    #expect(checked.findings.map { $0.code.slug } == (slug.isEmpty ? [] : [slug]))
  }
}

private let rond =
  "blok rond(mensen)\n    ronde spreker uit mensen\n"
  + "        verzamel gezegd, 1: Wat?\n    einde\neinde\n"
