// What code may not do: the core has no world around it, and nothing in the house can trap.

extension Rule {
  static let purity: [Rule] = [pureCore, embeddable, valuesOnly, noForce, offsetsOnly]

  private static let pureCore = refusing(
    "pure-core", "A core room neither prints, nor reads a clock, chance or its surroundings.",
    where: isCore,
    [
      (
        #"(?<![.\w])(?<!func )(print|debugPrint|dump|readLine)\("#,
        "the core neither prints nor reads"
      ),
      (#"\b(ContinuousClock|SuspendingClock|Date)\b"#, "every event carries its time"),
      (#"\.(random|randomElement|shuffle|shuffled)\("#, "chance comes from the seed"),
      (#"\bSystemRandomNumberGenerator\b"#, "chance comes from the seed"),
      (#"\b(CommandLine|getenv|ProcessInfo)\b"#, "surroundings are parameters"),
    ])

  private static let embeddable = refusing(
    "embeddable", "A core room keeps to what Embedded Swift has.",
    where: isCore,
    [
      (#"\\\.?[A-Za-z]\w*[.\w]*"#, "no key paths"),
      (#"\bany\s+[A-Z]"#, "no `any`"),
      (#"\bas[?!]"#, "no casts that are decided at run time"),
      (#"\bthrows\b(?!\()"#, "throws needs a type"),
      (#"\b(weak|unowned)\b"#, "no weak references"),
      (#"\b(Codable|Encodable|Decodable|CodingKey)\b"#, "no Codable"),
      (#"\b(Mirror|AnyHashable|AnySequence|AnyIterator|AnyObject)\b"#, "no erased types"),
      (#"\bString\((describing|reflecting):"#, "no reflection"),
      (#"\bRegex\b"#, "no Regex"),
      (#"\.(rounded|replacing|components)\("#, "not in Embedded Swift"),
    ])

  private static let valuesOnly = refusing(
    "values", "A core room is made of values: no class, no actor.",
    where: isCore,
    [(#"(^|\s)(final class|class|actor)\s+[A-Z]"#, "a class or an actor is for a host")])

  private static let noForce = refusing(
    "no-force", "Nothing is forced: no `!` behind a value, no `try!`, no `as!`.",
    where: { file, _ in file.isSwift },
    [
      (#"\btry!"#, "`try!` traps"),
      (#"(?<!\btry|\bas)(?<=[\w)\]}>?"])!(?!=)"#, "`!` traps: use guard, or unreachable(_:)"),
      // In the core `embeddable` has this one.
      (#"\bas!"#, "`as!` traps"),
    ])

  private static let offsetsOnly = refusing(
    "offsets-only", "Only LineIndex knows UTF-16.",
    where: { file, _ in
      file.isSwift && file.isUnderSources && file.path != "Sources/Diagnostics/LineIndex.swift"
    },
    [(#"\b(utf16|UTF16)\b"#, "positions are UTF-8 offsets")])

  private static let isCore: @Sendable (SourceFile, PackageTable) -> Bool = { file, table in
    file.isSwift && file.isUnderSources && table.isCore(file.target)
  }
}
