// In which order a loop goes: fixed as it begins.
import ProgramModel

extension Session {
  /// Returns whose or what turns a loop has, in its order.
  func ordered(_ members: Turn.Members, of loop: Loop, in thread: ThreadID) -> Turn.Members {
    switch loop.order {
    case .given: members
    case .shuffled: shuffled(members, for: "order \(loop.place) \(flow.path(of: thread))")
    case .byRating: byRating(members)
    }
  }

  private func shuffled(_ members: Turn.Members, for key: String) -> Turn.Members {
    switch members {
    case .people(let people, let had):
      let numbers = chance.order(people.map { $0.number }, for: key)
      return .people(numbers.map { PersonID($0) }, had: had)
    case .values(let values):
      let numbers = chance.order(values.indices.map { $0 + 1 }, for: key)
      return .values(numbers.map { values[$0 - 1] })
    case .times, .condition: return members
    }
  }

  /// By the labels of the last rating, in their order; what has none comes last.
  private func byRating(_ members: Turn.Members) -> Turn.Members {
    guard case .values(let values) = members,
      let last = flow.ratings.last(where: { values.contains($0.rated) }),
      case .question(let question) = record.sites[last.site].subject,
      case .rate(_, let labels) = program[question].kind
    else { return members }
    let visit = ratingVisit(of: last)
    var ranks = values.map { _ in labels.count }
    for rating in flow.ratings where ratingVisit(of: rating) == visit {
      guard let index = values.firstIndex(of: rating.rated),
        let label = record.sites[rating.site].answer?.value
      else { continue }
      ranks[index] = labels.firstIndex { .option($0) == label } ?? labels.count
    }
    let order = values.indices.sorted { (ranks[$0], $0) < (ranks[$1], $1) }
    return .values(order.map { values[$0] })
  }

  /// The visit of the line that rated, whatever the entry.
  private func ratingVisit(of rating: Rating) -> Visit {
    let visit = record.sites[rating.site].visit
    return Visit(place: visit.place, path: Path(steps: Array(visit.path.steps.dropLast())))
  }
}
