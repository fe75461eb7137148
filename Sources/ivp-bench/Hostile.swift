/// Inputs that are made to be slow: each is one thing that a script may have, over and over.
struct Hostile: Sendable {
  /// What it has too much of.
  let name: String
  /// The lines at its head.
  private let head: String
  /// What comes again, by how often it came.
  private let part: @Sendable (Int) -> String

  private init(_ name: String, head: String = "", _ part: @escaping @Sendable (Int) -> String) {
    self.name = name
    self.head = head
    self.part = part
  }

  /// Returns a script of so many bytes.
  func script(of bytes: Int) -> String {
    var text = "protocol \"P\"\ntaal nl\n\n" + head
    var count = 0
    while text.utf8.count < bytes {
      text += part(count)
      count += 1
    }
    return text
  }

  private static let roles = "rol inbrenger, 1: x\nrol groep, overigen: x\n\nfase \"F\", open\n"

  /// All of them.
  static let all = [
    Hostile("one unknown value", head: roles) { number in
      number.isMultiple(of: 2_000) ? "\niedereen: {a}" : "{a}"
    },
    Hostile("one known value", head: roles) { number in
      number.isMultiple(of: 600) ? "\niedereen: {inbrenger}" : "{inbrenger}"
    },
    Hostile("unknown values", head: roles) { number in
      number.isMultiple(of: 900) ? "\niedereen: {a\(number)}" : "{a\(number)}"
    },
    Hostile("notes", head: roles) { "noteer n\($0), groep: x\ngroep: {n\($0)}\n" },
    Hostile("one note", head: roles) { _ in "noteer n, groep: x\ngroep: {n}\n" },
    Hostile("roles") { "rol r\($0), 1: x\n" },
    Hostile("prompts", head: roles) { "inbrenger: x\ngroep: y \($0)\n" },
    Hostile("rounds of one name", head: roles) { _ in "ronde x uit groep\nx: {x}\neinde\n" },
    Hostile("rounds in rounds", head: roles) { "ronde x\($0) uit groep\n" },
    Hostile("conditions", head: roles + "kies k, groep: x\n- a\n- b\n- c\n") { _ in
      "als k = \"a\"\ngroep: x\neinde\n"
    },
    Hostile("options", head: roles + "kies k, groep: x\n") { "- a\($0)\n" },
    Hostile("sums", head: roles) { number in
      number.isMultiple(of: 2_000) ? "\nzet s = 1" : " + 1"
    },
    Hostile("open brackets", head: roles) { number in
      number.isMultiple(of: 9_000) ? "\nzet s = (" : "("
    },
    Hostile("open quotes", head: roles) { number in
      number.isMultiple(of: 3_000) ? "\nfase “" : "“"
    },
    Hostile("misspelt lines", head: roles) { "groeppp\($0): x\n" },
    Hostile("phases") { "fase \"F \($0)\", 1 minuut\n" },
    Hostile("cues", head: roles) { "na \($0 % 50 + 1) minuten, groep: x\n" },
    Hostile("empty lines", head: roles) { _ in "\n" },
  ]
}
