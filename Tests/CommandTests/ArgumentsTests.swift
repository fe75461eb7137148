// From the words of a command line to what they ask for, or to what is wrong with them.
import Diagnostics
import Driver
import Testing

@Suite struct ArgumentsTests {
  @Test(
    "A command line asks for",
    arguments: [
      ([], nil, [], []),
      (["check", "a.ivp", "b.ivp"], .check, ["a.ivp", "b.ivp"], []),
      (["check", "--strict", "a.ivp"], .check, ["a.ivp"], [.strict]),
      (["--strict", "check", "a.ivp"], .check, ["a.ivp"], [.strict]),
      (["check", "a.ivp", "--strict"], .check, ["a.ivp"], [.strict]),
      (["check", "-"], .check, ["-"], []),
      (["check", "--", "-odd.ivp", "--strict"], .check, ["-odd.ivp", "--strict"], []),
      (["help", "run"], .help, ["run"], []),
      (["--help"], nil, [], [.help]),
      (["run", "-h"], .run, [], [.help]),
      (["-h", "run"], .run, [], [.help]),
      (["chek", "--bogus", "--help"], nil, [], [.help]),
      (["help", "run", "--help"], .run, [], [.help]),
      (["run", "--participants", "--help"], .run, [], [.help]),
      (["--version"], nil, [], [.version]),
      (["-v"], nil, [], [.version]),
      (["run", "x", "-V"], .run, [], [.version]),
      (["--version", "--help"], nil, [], [.help]),
    ] as [([Word], CommandName?, [Word], [OptionName])])
  func asksFor(
    words: [Word], command: CommandName?, operands: [Word], options: [OptionName]
  ) throws {
    let arguments = try Arguments(words)
    #expect(arguments.command == command)
    #expect(arguments.operands == operands)
    #expect(OptionName.allCases.filter { arguments.has($0) } == options)
  }

  @Test(
    "The value of an option is",
    arguments: [
      (["check", "x", "--format", "concise"], .format, ["concise"]),
      (["check", "x", "--format=concise"], .format, ["concise"]),
      (["check", "x", "--format=human", "--format=concise"], .format, ["human", "concise"]),
      (["run", "x", "--role", "a=Anna", "--role=b=Bram"], .role, ["a=Anna", "b=Bram"]),
      (["run", "x", "--participants", "Anna, Bram"], .participants, ["Anna, Bram"]),
      (["run", "x", "--participants=-x"], .participants, ["-x"]),
      (["run", "x", "--speed", "60"], .speed, ["60"]),
      (["run", "x", "--end", "16:30"], .end, ["16:30"]),
      (["run", "x", "--meeting=4"], .meeting, ["4"]),
      (["run", "x", "--previous", "a=b: c", "--previous=a=d"], .previous, ["a=b: c", "a=d"]),
      (["run", "x", "--set", "rug=nee"], .set, ["rug=nee"]),
      (["run", "x", "--color", "never"], .colour, ["never"]),
      (["run", "x", "--colour", "never"], .colour, ["never"]),
    ] as [([Word], OptionName, [Word])])
  func holds(words: [Word], option: OptionName, values: [Word]) throws {
    let arguments = try Arguments(words)
    #expect(arguments.values(of: option) == values)
    #expect(arguments.value(of: option) == values.last)
  }

  @Test(
    "A mistake is",
    arguments: [
      (["chek"], .unknownCommand("chek", nearest: .check)),
      (["controleer"], .unknownCommand("controleer", nearest: .check)),
      (["lijst"], .unknownCommand("lijst", nearest: .list)),
      (["zzz"], .unknownCommand("zzz", nearest: nil)),
      (["mijn.ivp"], .fileAsCommand("mijn.ivp")),
      (["check", "x", "--formt=human"], .unknownOption("--formt", nearest: .format)),
      (["check", "x", "--strikt"], .unknownOption("--strikt", nearest: .strict)),
      (["run", "x", "--part", "Anna"], .unknownOption("--part", nearest: .participants)),
      (
        ["run", "x", "--deelnemers", "Anna"], .unknownOption("--deelnemers", nearest: .participants)
      ),
      (["run", "x", "--no-color"], .unknownOption("--no-color", nearest: .colour)),
      (["check", "-x"], .unknownOption("-x", nearest: nil)),
      (["check", "x", "--speed", "3"], .optionOfOther(.speed, commands: [.run])),
      (["--strict", "run", "x"], .optionOfOther(.strict, commands: [.check])),
      (["run", "x", "--participants"], .missingValue(.participants)),
      (["run", "x", "--participants="], .missingValue(.participants)),
      (["run", "x", "--participants", "--private"], .missingValue(.participants)),
      (["check", "x", "--strict=yes"], .needlessValue(.strict)),
      (["check", "x", "--format", "xml"], .wrongValue(.format, "xml", of: .check)),
      (["run", "x", "--speed", "0"], .wrongValue(.speed, "0", of: .run)),
      (["run", "x", "--end", "24:00"], .wrongValue(.end, "24:00", of: .run)),
      (["run", "x", "--end", "16.30"], .wrongValue(.end, "16.30", of: .run)),
      (["run", "x", "--meeting", "0"], .wrongValue(.meeting, "0", of: .run)),
      (["run", "x", "--previous", "b"], .wrongValue(.previous, "b", of: .run)),
      (["run", "x", "--speed", "snel"], .wrongValue(.speed, "snel", of: .run)),
      (["run", "x", "--role", "Anna"], .wrongValue(.role, "Anna", of: .run)),
      (["run", "x", "--ui", "fr"], .wrongValue(.ui, "fr", of: .run)),
      (["check"], .missingOperand(.check)),
      (["run"], .missingOperand(.run)),
      (["show"], .missingOperand(.show)),
      (["show", "a", "b"], .needlessOperand(.show, "b")),
      (["list", "a"], .needlessOperand(.list, "a")),
    ] as [([Word], UsageError)])
  func fails(words: [Word], error: UsageError) {
    #expect(throws: error) { try Arguments(words) }
  }

  @Test(
    "The language asked for is found even in a line that can't be understood",
    arguments: [
      (["--ui", "nl", "chek"], .dutch),
      (["chek", "--ui=en"], .english),
      (["chek", "--ui"], nil),
      (["chek", "--ui", "fr"], nil),
      (["check", "--", "--ui", "nl"], nil),
    ] as [([Word], Language?)])
  func speaks(words: [Word], language: Language?) {
    #expect(Arguments.language(in: words) == language)
  }

  @Test("Every option and every spelling is unlike any other of its command")
  func namesDiffer() {
    for command in CommandTable.commands {
      let spellings = (command.options + CommandTable.sharedOptions).flatMap(\.spellings)
      #expect(Set(spellings).count == spellings.count, "\(command.name)")
    }
    #expect(
      CommandTable.commands.map(\.name).sorted { $0.rawValue < $1.rawValue }
        == CommandName.allCases.sorted { $0.rawValue < $1.rawValue })
  }
}
