// What is said and asked before a session begins.
import Runtime

extension PlainTexts {
  var asksPeople: String {
    say(
      nl: "Wie doen er mee? Typ de namen met komma's ertussen.",
      en: "Who takes part? Type the names, with commas between.")
  }
  var names: String { say(nl: "namen", en: "names") }
  func alsoNames(_ names: [String]) -> String {
    say(
      nl: "\(session.joined(names)). En verder? Enter als dit iedereen is.",
      en: "\(session.joined(names)). Who else? Enter if this is everyone.")
  }
  func oneNameOrMore(_ name: String) -> String {
    say(
      nl: "Is “\(name)” één naam? Zet komma's tussen de namen, of eentje erachter als het klopt.",
      en: "Is “\(name)” one name? Put commas between the names, or one behind it if so.")
  }
  var someoneNeeded: String {
    say(nl: "Zonder deelnemers kunnen we niet beginnen.", en: "We can't begin without anyone.")
  }
  var nameTooLong: String {
    say(
      nl: "Een naam mag hoogstens 60 tekens lang zijn.",
      en: "A name can have at most 60 characters.")
  }
  var tooManyNames: String {
    say(nl: "Meer dan 100 deelnemers gaat niet.", en: "More than 100 participants won't go.")
  }
  func giveOwnName(_ name: String) -> String {
    say(
      nl: "“\(name)” staat er twee keer. Geef iedereen een eigen naam.",
      en: "“\(name)” is there twice. Give everyone a name of their own.")
  }
  func moreRoles(needed: Int, people: Int) -> String {
    say(
      nl: "Voor de rollen zijn minstens \(needed) mensen nodig, en jullie zijn met \(people).",
      en: "The roles need at least \(needed) people, and there are \(people) of you.")
  }
  func noRole(_ name: String, _ near: String?) -> String {
    say(nl: "Een rol “\(name)” is er niet.", en: "There is no role “\(name)”.")
      + (near.map { " " + meant($0) } ?? "")
  }
  func roleFillsItself(_ name: String) -> String {
    say(
      nl: "“\(name)” vul je niet zelf in: dat is wie er overblijft.",
      en: "“\(name)” isn't filled by you: it is whoever is left.")
  }
  func roleIsGivenLater(_ name: String) -> String {
    say(
      nl: "“\(name)” wordt pas onderweg gegeven, dus die vul je nu nog niet in.",
      en: "“\(name)” is given on the way, so it isn't filled now.")
  }
  func roleTwice(_ name: String) -> String {
    say(nl: "De rol “\(name)” is twee keer gegeven.", en: "The role “\(name)” was given twice.")
  }
  func roleHolds(_ name: String, _ most: Int) -> String {
    most == 1
      ? say(nl: "“\(name)” kan er maar één zijn.", en: "There can be only one “\(name)”.")
      : say(
        nl: "“\(name)” kunnen er hoogstens \(most) zijn.",
        en: "There can be at most \(most) “\(name)”.")
  }
  func notRead(_ name: String, _ near: String?) -> String {
    say(
      nl: "Naar “\(name)” van de vorige keer vraagt dit draaiboek niet.",
      en: "This script doesn't ask for “\(name)” from the last time.")
      + (near.map { " " + meant($0) } ?? "")
  }
  func carriedTwice(_ name: String) -> String {
    say(
      nl: "“\(name)” van de vorige keer is twee keer gegeven.",
      en: "“\(name)” from the last time was given twice.")
  }
  func hasRoleAlready(_ person: String, _ role: String) -> String {
    say(
      nl: "\(person) is al “\(role)”, en kan er geen rol bij hebben.",
      en: "\(person) is “\(role)” already, and can't have another role.")
  }
}
