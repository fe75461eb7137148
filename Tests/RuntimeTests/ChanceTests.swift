// Random draws are the same on every platform, for ever: a session that is played again needs them.
import Runtime
import Testing

struct ChanceTests {
  @Test("A draw is decided by its seed and its key")
  func draws() {
    #expect(Chance(seed: 1).draw("draw 1:33 1:30.p2") == 0x644F_5DCA_B26F_3E98)
  }

  @Test("An order is decided by the draws of each")
  func orders() {
    #expect(Chance(seed: 1).order([1, 2, 3, 4, 5, 6], for: "order 1:40 -") == [5, 4, 3, 2, 6, 1])
  }
}
