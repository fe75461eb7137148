// What is said of a `proef` that came out otherwise than it says.
import Diagnostics
import ProgramModel
import Runtime

extension TrialFailure {
  /// Returns it as a finding at the place of its line.
  package func finding(at span: Span) -> Diagnostic {
    Diagnostic(code, at: span, message, help: help)
  }

  /// A part of a condition, and what came of it; nil for nothing.
  struct Part {
    let words: String
    let value: String?
  }

  /// A condition that doesn't hold.
  static func notSo(_ parts: [Part], at place: Place) -> TrialFailure {
    let dutch = parts.map { part in
      part.value.map { "`\(part.words)` is \($0)" } ?? "`\(part.words)` is leeg"
    }
    let english = parts.map { part in
      part.value.map { "`\(part.words)` is \($0)" } ?? "`\(part.words)` is empty"
    }
    return TrialFailure(
      code: .expectationNotMet, place: place,
      message: Message(
        nl: "Dit is aan het eind niet zo" + told(dutch, "en"),
        en: "This isn't so at the end" + told(english, "and")),
      help: nil)
  }

  private static func told(_ parts: [String], _ and: String) -> String {
    guard let last = parts.last else { return "." }
    var text = ": "
    for (index, part) in parts.dropLast().enumerated() { text += (index > 0 ? ", " : "") + part }
    return text + (parts.count > 1 ? " \(and) " : "") + last + "."
  }

  /// A phase that was to be passed, at all or behind another.
  static func phaseMissed(
    _ title: String, after other: String?, passed: [String], at place: Place
  ) -> TrialFailure {
    let message =
      other.map {
        Message(
          nl: "“\(title)” kwam niet meer na “\($0)”.", en: "“\(title)” didn't come behind “\($0)”.")
      } ?? Message(nl: "“\(title)” is niet bereikt.", en: "“\(title)” wasn't reached.")
    let quoted = passed.map { "“" + $0 + "”" }
    return TrialFailure(
      code: .expectationNotMet, place: place, message: message,
      help: passed.isEmpty
        ? nil
        : Message(
          nl: "Langs deze fases ging het: \(SessionTexts(.dutch).joined(quoted)).",
          en: "These phases were passed: \(SessionTexts(.english).joined(quoted))."))
  }

  /// A phase that wasn't to be reached.
  static func phaseReached(_ title: String, at place: Place) -> TrialFailure {
    TrialFailure(
      code: .expectationNotMet, place: place,
      message: Message(nl: "“\(title)” is wel bereikt.", en: "“\(title)” was reached."),
      help: nil)
  }

  /// A meeting that lasts longer than it may.
  static func tooLong(
    _ took: Int64, by more: Int64, heaviest: [(title: String, time: Int64)], at place: Place
  ) -> TrialFailure {
    func phases(_ texts: SessionTexts) -> String {
      texts.joined(heaviest.map { "“" + $0.title + "” (" + texts.duration($0.time) + ")" })
    }
    let dutch = SessionTexts(.dutch)
    let english = SessionTexts(.english)
    return TrialFailure(
      code: .expectationNotMet, place: place,
      message: Message(
        nl: "Dit kan \(dutch.duration(took)) duren, en dat is \(dutch.duration(more)) te lang.",
        en: "This can take \(english.duration(took)), which is \(english.duration(more))"
          + " too long."),
      help: heaviest.isEmpty
        ? nil
        : Message(
          nl: "De meeste tijd gaat naar \(phases(dutch)).",
          en: "Most of the time goes to \(phases(english))."))
  }

  /// A meeting that is over too soon.
  static func tooShort(_ took: Int64, by less: Int64, at place: Place) -> TrialFailure {
    let dutch = SessionTexts(.dutch)
    let english = SessionTexts(.english)
    return TrialFailure(
      code: .expectationNotMet, place: place,
      message: Message(
        nl:
          "Dit duurt hoogstens \(dutch.duration(took)), en dat is \(dutch.duration(less))"
          + " te kort.",
        en: "This takes \(english.duration(took)) at most, which is \(english.duration(less))"
          + " too short."),
      help: nil)
  }

  /// A meeting of which nobody knows when it is over.
  static func open(_ title: String?, at place: Place) -> TrialFailure {
    let words = title.map { "“" + $0 + "”" }
    return TrialFailure(
      code: .expectationNotMet, place: place,
      message: Message(
        nl: "Hoe lang dit duurt, weet niemand: \(words ?? "de pauze") heeft geen eind.",
        en: "Nobody knows how long this takes: \(words ?? "the break") has no limit."),
      help: Message(
        nl: "Geef die fase een tijd, of haal deze regel weg.",
        en: "Give that phase a time, or leave this line out."))
  }

  /// An answer that nothing asked for.
  static func leftOver(
    _ answer: Trial.Answer, asked: Int, in program: Program
  ) -> TrialFailure {
    let name = program[answer.name]
    let isLabel =
      switch answer.target {
      case .note, .role: false
      case .labelInNote, .labelInDeck: true
      }
    let dutch = isLabel ? "naar een oordeel over `\(name)`" : "naar `\(name)`"
    let english = isLabel ? "a label for `\(name)`" : "`\(name)`"
    return TrialFailure(
      code: .answerLeftOver, place: answer.place,
      message: asked == 0
        ? Message(
          nl: "Dit antwoord bleef over: \(dutch) is niet gevraagd.",
          en: "This answer was left over: \(english) was never asked for.")
        : Message(
          nl: "Dit antwoord bleef over: \(dutch) is maar \(asked) keer gevraagd.",
          en: "This answer was left over: \(english) was asked for "
            + (asked == 1 ? "only once." : "only \(asked) times.")),
      help: Message(
        nl: "Haal deze regel weg, of kijk waarom die vraag niet kwam.",
        en: "Leave this line out, or see why that question didn't come."))
  }

  /// An answer that the question doesn't take as things stand.
  static func doesNotFit(
    _ answer: Trial.Answer, _ words: String, at stop: StopView, in session: Session
  ) -> TrialFailure {
    TrialFailure(
      code: .answerOutOfPlace, place: answer.place,
      message: Message(
        nl: "“\(words)” kan hier niemand antwoorden.", en: "Nobody can answer “\(words)” here."),
      help: stop.question.map { help(for: $0.form, in: session) } ?? nil)
  }

  private static func help(for form: QuestionView.Form, in session: Session) -> Message? {
    switch form {
    case .choose(let options, _), .vote(let options, _, _): choice(options.map { $0.text })
    case .rate(_, let labels, _, _): choice(labels)
    case .people(let people, _): choice(people.map { session.name(of: $0) })
    case .number(let least, let most):
      Message(
        nl:
          "Het is een getal: \(least.text(mark: ",")) of meer, en hoogstens"
          + " \(most.text(mark: ",")).",
        en: "It is a number: \(least.text(mark: ".")) or more, and \(most.text(mark: ".")) or less."
      )
    case .yesNo: Message(nl: "Het is een ja of een nee.", en: "It is a yes or a no.")
    case .collect(let limit):
      limit.map {
        Message(nl: "Het zijn er hoogstens \($0).", en: "There may be \($0) of them.")
      }
    case .text:
      Message(nl: "Het is één antwoord, zonder lijst.", en: "It is one answer, without items.")
    }
  }

  private static func choice(_ options: [String]) -> Message {
    let quoted = options.map { "“" + $0 + "”" }
    return Message(
      nl: "Te kiezen is \(SessionTexts(.dutch).joined(quoted)).",
      en: "What can be chosen is \(SessionTexts(.english).joined(quoted)).")
  }

  /// Something that was to be drawn and wasn't there.
  static func notDrawn(_ words: String, _ answer: Trial.Answer) -> TrialFailure {
    TrialFailure(
      code: .answerOutOfPlace, place: answer.place,
      message: Message(
        nl: "“\(words)” viel hier niet meer te loten.",
        en: "“\(words)” wasn't there any more to be drawn."),
      help: nil)
  }

  /// A session that comes to no end.
  static func withoutEnd(_ trial: Trial) -> TrialFailure {
    TrialFailure(
      code: .trialWithoutEnd, place: trial.place,
      message: Message(
        nl: "Deze proef komt niet tot een eind.", en: "This scenario comes to no finish."),
      help: Message(
        nl: "Geef de antwoorden waarmee een herhaling ophoudt, of geef die een maximum.",
        en: "Give the answers that make a loop finish, or give it a maximum."))
  }
}
