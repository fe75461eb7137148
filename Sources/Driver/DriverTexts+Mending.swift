// What `ivp check --fix` says of its own work.
import Diagnostics

extension DriverTexts {
  static func mended(_ name: String, count: Int) -> Message {
    Message(
      nl: "\(name): \(count) \(count == 1 ? "ding" : "dingen") hersteld",
      en: "\(name): \(count) \(count == 1 ? "thing" : "things") mended")
  }

  static func mendedLine(_ line: Int, _ title: String) -> Message {
    Message(nl: "  regel \(line): \(title)", en: "  line \(line): \(title)")
  }

  static func leftToMend(_ count: Int, in name: String) -> Message {
    Message(
      nl: "“\(name)”: \(count) \(count == 1 ? "ding blijft" : "dingen blijven") over om zelf te"
        + " herstellen. `ivp check` wijst ze aan.",
      en: "“\(name)”: \(count) \(count == 1 ? "thing is" : "things are") left to mend by hand."
        + " `ivp check` points them out.")
  }
}
