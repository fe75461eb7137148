// Random draws are the same on every platform, for ever: a session that is played again needs them.
import Runtime
import Testing

struct ChanceTests {
  @Test("A draw is decided by its seed and its key")
  func draws() {
    #expect(Chance(seed: 1).draw("draw 1:33 1:30.p2") == 0x644F_5DCA_B26F_3E98)
  }

  @Test("Groups of two meet others each time")
  func groups() {
    let chance = Chance(seed: 1)
    let people = [1, 2, 3, 4, 5, 6]
    var made: [[[Int]]] = []
    for line in ["1:12", "1:20", "1:31"] {
      made.append(chance.groups(of: people, size: 2, for: "groups \(line) -", after: made))
    }
    let expected = ["35 62 14", "65 12 34", "31 25 64"]
    let words = made.map { groups in
      groups.map { group in group.map { "\($0)" }.joined() }.joined(separator: " ")
    }
    #expect(words == expected)
  }

  @Test("Nobody is alone, unless altogether", arguments: 2...9, 1...20)
  func sizes(size: Int, count: Int) {
    let groups = Chance(seed: 7).groups(of: Array(1...count), size: size, for: "groups", after: [])
    #expect(groups.flatMap { $0 }.sorted() == Array(1...count))
    #expect(count == 1 || groups.allSatisfy { $0.count >= 2 })
  }

  @Test("An order is decided by the draws of each")
  func orders() {
    #expect(Chance(seed: 1).order([1, 2, 3, 4, 5, 6], for: "order 1:40 -") == [5, 4, 3, 2, 6, 1])
  }
}
