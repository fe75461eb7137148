// What `ivp fmt` says of its own work.
import Diagnostics

extension DriverTexts {
  static func tidied(_ name: String) -> Message {
    Message(nl: "\(name): netjes gemaakt", en: "\(name): tidied")
  }

  static func wouldChange(_ name: String) -> Message {
    Message(nl: "\(name): zou veranderen", en: "\(name): would change")
  }

  static func tidySummary(files: Int, changed: Int, isCheck: Bool) -> Message {
    let nl = files == 1 ? "1 script" : "\(files) scripts"
    if changed == 0 {
      return Message(nl: "\(nl): alles staat netjes.", en: "\(nl): all is tidy.")
    }
    return isCheck
      ? Message(
        nl: "\(nl): \(changed) \(changed == 1 ? "zou" : "zouden") veranderen.",
        en: "\(nl): \(changed) would change.")
      : Message(nl: "\(nl): \(changed) netjes gemaakt.", en: "\(nl): \(changed) tidied.")
  }

  static func leftWithErrors(_ name: String) -> Message {
    Message(
      nl: "“\(name)” blijft zoals het is: er staan fouten in. `ivp check` wijst ze aan.",
      en: "“\(name)” is left as it is: it has errors. `ivp check` points them out.")
  }

  static func unwritten(_ name: String) -> Message {
    Message(
      nl: "“\(name)” kon niet geschreven worden, en is gebleven zoals het was.",
      en: "“\(name)” could not be written, and is as it was.")
  }

  static func untranslatable(_ name: String?, in language: Language, at place: String) -> Message {
    let (nl, en) =
      switch language {
      case .dutch: ("het Nederlands", "Dutch")
      case .english: ("het Engels", "English")
      }
    guard let name else {
      return Message(
        nl: "“\(place)” blijft zoals het is: in \(nl) zou er iets anders staan.",
        en: "“\(place)” is left as it is: in \(en) it would say something else.")
    }
    return Message(
      nl: "\(place): de naam “\(name)” is in \(nl) een opdracht. Kies eerst een andere naam.",
      en: "\(place): the name “\(name)” is a keyword in \(en). Choose another name first.")
  }
}
