// Where people sit, in words.
import ProgramModel

extension SessionTexts {
  /// Returns a place to sit, in words; nil for one with a name of its own.
  func place(_ spot: Spot) -> String? {
    switch spot {
    case .circle: say(nl: "in de kring", en: "in the circle")
    case .outside: say(nl: "in de buitenkring", en: "outside the circle")
    case .centre: say(nl: "in het midden", en: "in the middle")
    case .away: say(nl: "even weg", en: "out of the room")
    case .named: nil
    }
  }

  /// Returns where somebody sits, in words.
  package func text(of seat: SeatView) -> String {
    let back = say(nl: "met de rug naar de groep", en: "with the back to the group")
    guard let place = seat.place else { return seat.isBackTurned ? back : "" }
    return seat.isBackTurned ? place + ", " + back : place
  }
}
