// The folder of a script, out of which it may use files.
import Diagnostics

/// A folder that files are used out of.
struct UsedFolder: Sendable {
  /// What stands in front of its files when they are shown: empty, or with a slash at its end.
  let shown: Word
  /// Where it is.
  let path: Word

  /// What stands at the path of a used file.
  enum Used {
    case found([UInt8])
    case missing(nearest: String?)
    case outside
    case unreadable
  }

  /// Returns the text of a file in the folder or below it: by the exact letters of its path, and
  /// never by a link that leads out.
  func bytes(at used: String) -> Used {
    var place = path
    var written = ""
    let parts = used.split(separator: "/").map { String($0) }
    for (index, part) in parts.enumerated() {
      let names = (try? FileSystem.names(in: place)) ?? []
      guard names.contains(Word(part)) else {
        let rest = parts[(index + 1)...]
        return .missing(
          nearest: nearest(to: part, among: names).map { near in
            written + ([near] + rest).joined(separator: "/")
          })
      }
      place = joined(place, Word(part))
      written += part + "/"
    }
    guard FileSystem.isBelow(place, path) else { return .outside }
    guard let bytes = try? Files.read(at: place) else { return .unreadable }
    return .found(bytes)
  }

  private func nearest(to name: String, among names: [Word]) -> String? {
    let texts = names.map(\.text)
    return texts.first { $0.lowercased() == name.lowercased() }
      ?? nearestName(to: name, among: texts)
  }
}
