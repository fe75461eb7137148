// Where people sit, where the script says so.
import Runtime

extension PlainText {
  /// Who sits where, people at the same place on one line.
  func seats(_ view: SessionView, on page: inout Page) {
    let seated = view.people.filter { $0.presence == .here && !place(of: $0).isEmpty }
    var told: [String] = []
    for person in seated {
      let place = place(of: person)
      guard !told.contains(place) else { continue }
      told.append(place)
      let people = seated.filter { self.place(of: $0) == place }
      page.line("\(names(people.map { $0.id }, view)), \(place)", label: "  \(texts.seat): ")
    }
  }

  /// Where somebody sits, in words; empty where the script doesn't say.
  func place(of person: PersonView) -> String {
    person.seat.map { texts.session.text(of: $0) } ?? ""
  }
}
