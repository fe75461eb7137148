// The closed lists of a session in words: stops, endings, what is told, refusals.
import Diagnostics

extension SessionTexts {
  /// Returns what is to be done at a stop.
  package func name(of kind: StopKind) -> String {
    switch kind {
    case .choices: say(nl: "Vooraf te kiezen", en: "To choose beforehand")
    case .fill: say(nl: "Wie doet wat", en: "Who does what")
    case .agree: say(nl: "Afspraken", en: "Agreements")
    case .step: say(nl: "Stap", en: "Step")
    case .note: say(nl: "Noteren", en: "Note")
    case .collect: say(nl: "Verzamelen", en: "Collect")
    case .choose: say(nl: "Kiezen", en: "Choose")
    case .vote: say(nl: "Stemmen", en: "Vote")
    case .tie: say(nl: "Gelijke stand", en: "Tie")
    case .rate: say(nl: "Wegen", en: "Rate")
    case .appoint: say(nl: "Wie doet wat", en: "Who does what")
    case .phase: say(nl: "Einde van de fase", en: "End of the phase")
    }
  }

  /// The question which of those that got as many votes win.
  package func asksTie(places: Int) -> String {
    places == 1
      ? say(nl: "Gelijk aantal stemmen. Welke wordt het?", en: "A tie. Which one is it?")
      : say(
        nl: "Gelijk aantal stemmen. Welke \(places) worden het?",
        en: "A tie. Which \(places) will it be?")
  }

  /// Returns what stands over what was drawn under a name.
  package func drawn(_ name: String) -> String {
    say(nl: "Geloot: \(name)", en: "Drawn: \(name)")
  }

  /// The question at the stop for the choices.
  package var asksChoices: String {
    say(nl: "Zo gaan we het doen. Klopt dat?", en: "This is how we'll do it. All right?")
  }

  /// The question at the stop for the rules.
  package var asksAgreement: String {
    say(nl: "Spreken we dit zo af?", en: "Do we all agree to this?")
  }

  /// Returns the question who has a role.
  package func asksHolder(of role: String, number: ClosedRange<Int>) -> String {
    number.upperBound == 1
      ? say(nl: "Wie is \(role)?", en: "Who is \(role)?")
      : say(
        nl: "Wie doen er mee als \(role)? (\(size(number)))",
        en: "Who will be \(role)? (\(size(number)))")
  }

  /// Returns how a session ended.
  package func text(of ending: Ending) -> String {
    switch ending {
    case .completed, .script: say(nl: "Klaar.", en: "Done.")
    case .stopped: say(nl: "De bijeenkomst is gestopt.", en: "The meeting was stopped.")
    case .endless:
      say(
        nl: "Het draaiboek draait in een kring zonder dat er iets te doen is, en is gestopt.",
        en: "The script goes round without anything to do, and was stopped.")
    }
  }

  /// Returns how a phase ended, in a word or two; nothing where it was moved on from.
  package func text(of ending: PhaseEnding) -> String {
    switch ending {
    case .moved: ""
    case .strict: say(nl: "tijd om", en: "time up")
    case .skipped: say(nl: "overgeslagen", en: "skipped")
    case .brokenOff: say(nl: "afgebroken", en: "broken off")
    }
  }

  /// Returns what the facilitator needs to know, in one sentence.
  package func text(of told: Told) -> String {
    switch told {
    case .roleMoved(let person, let role):
      say(nl: "\(person) is nu geen \(role) meer.", en: "\(person) is no longer \(role).")
    case .roleEmpty(let role):
      say(nl: "Niemand is nu \(role).", en: "Nobody is \(role) now.")
    case .nothingToChoose(let question):
      say(
        nl: "Overgeslagen, want er valt niets te kiezen: \(question)",
        en: "Passed over, as there is nothing to choose from: \(question)")
    case .alone(let person):
      say(
        nl: "\(person) is alleen; er valt niets te verdelen.",
        en: "\(person) is alone; there is nobody to divide.")
    case .appointedNobody(let role):
      say(
        nl: "Er is niemand om \(role) te worden, dus dat blijft zoals het was.",
        en: "There is nobody to become \(role), so that stays as it was.")
    case .appointedSome(let role, let left):
      say(
        nl: "Meer mensen dan er \(role) kunnen zijn; niet gekozen: \(left).",
        en: "More people than can be \(role); not chosen: \(left).")
    case .nothingToDraw(let name):
      say(
        nl: "Er valt niets meer te loten; \(name) is nu leeg.",
        en: "There is nothing left to draw; \(name) is now empty.")
    case .bound(let turns):
      turns == 1
        ? say(nl: "Na 1 keer gaan we door.", en: "We go on after 1 time.")
        : say(nl: "Na \(turns) keer gaan we door.", en: "We go on after \(turns) times.")
    case .tooLarge(let name):
      say(
        nl: "De uitkomst voor \(name) is te groot om mee te rekenen; \(name) is nu leeg.",
        en: "The result for \(name) is too large to reckon with; \(name) is now empty.")
    case .groupSize(let people, let expected):
      say(
        nl: "Jullie zijn met \(people); dit is bedoeld voor \(size(expected)) deelnemers.",
        en: "There are \(people) of you; this is meant for \(size(expected)) participants.")
    }
  }

  /// Returns why something didn't happen, in one sentence.
  package func text(of refusal: Refusal) -> String {
    switch refusal {
    case .stale:
      say(nl: "Dat hoorde bij de vorige stap.", en: "That belonged to the step before.")
    case .notAQuestion: say(nl: "Hier wordt niets gevraagd.", en: "Nothing is asked here.")
    case .wrongKind:
      say(nl: "Zo kan dit niet beantwoord worden.", en: "This can't be answered that way.")
    case .range: say(nl: "Dat getal kan hier niet.", en: "That number is out of range.")
    case .notAnOption: say(nl: "Dat is geen van de keuzes.", en: "That is none of the options.")
    case .tooMany: say(nl: "Dat zijn er te veel.", en: "Those are too many.")
    case .full: say(nl: "Er kan er geen meer bij.", en: "There is no room for another.")
    case .notHere: say(nl: "Die is er niet.", en: "They aren't here.")
    case .nothing: say(nl: "Er is niets ingevuld.", en: "Nothing was filled in.")
    case .nothingThere: say(nl: "Daar valt niets te wijzigen.", en: "There is nothing to correct.")
    case .noMove: say(nl: "Verder terug kan niet.", en: "There is nothing to go back to.")
    case .noPhase: say(nl: "Er loopt geen fase.", en: "No phase is running.")
    case .paused: say(nl: "De tijd staat al stil.", en: "The clocks stand still already.")
    case .notPaused: say(nl: "De tijd loopt al.", en: "The clocks run already.")
    case .ended: say(nl: "De bijeenkomst is al afgelopen.", en: "The meeting is over already.")
    case .noClock: say(nl: "Er loopt hier geen klok.", en: "No clock is running here.")
    case .open: say(nl: "Deze fase heeft geen eindtijd.", en: "This phase has no end.")
    case .over: say(nl: "De tijd is al om.", en: "The time is over already.")
    case .here: say(nl: "Die is er al.", en: "They are here already.")
    case .unknown: say(nl: "Dat is hier niet bekend.", en: "That isn't known here.")
    case .notTheHolder: say(nl: "Die heeft deze rol niet.", en: "They don't have that role.")
    case .noGap: say(nl: "Daar is niet naar gevraagd.", en: "That wasn't asked.")
    case .gap:
      say(nl: "Zeg eerst of de tijd meetelt.", en: "Say first whether the time counts.")
    case .closed: say(nl: "De bijeenkomst is afgesloten.", en: "The meeting is closed.")
    }
  }

  /// The question whether the time away counts.
  package func asksGap(_ milliseconds: Int64) -> String {
    let time = duration(milliseconds)
    return say(
      nl: "Je was \(time) weg. Telt dat mee?", en: "You were away for \(time). Does it count?")
  }

  /// Returns a number of people or a range of two.
  private func size(_ range: ClosedRange<Int>) -> String {
    let (least, most) = (range.lowerBound, range.upperBound)
    return least == most ? "\(most)" : "\(least)" + say(nl: " tot ", en: " to ") + "\(most)"
  }
}
