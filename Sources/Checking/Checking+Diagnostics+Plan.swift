// What is said about the time that things take, and the people that they need.
import Diagnostics
import Syntax

extension Diagnostic {
  /// A round that takes longer than its phase.
  static func roundDoesNotFit(_ short: TooShort, takes: Int64, at span: Span) -> Diagnostic {
    let takes = duration(takes)
    let end = duration(short.end)
    let with = people(short.size)
    return Diagnostic(
      .roundDoesNotFit, .warning, at: span,
      Message(
        nl: "Deze ronde duurt\(with.nl) minstens \(takes.nl), en de hele fase hoogstens \(end.nl).",
        en: "This round takes at least \(takes.en)\(with.en), and the whole phase at most"
          + " \(end.en)."),
      help: moreTime(short), notes: [phaseNote(short)])
  }

  /// A line that takes longer than its phase, or makes it so together with the others.
  static func linesDoNotFit(_ short: TooShort, takes: Int64, isAlone: Bool, at span: Span)
    -> Diagnostic
  {
    let takes = duration(takes)
    let end = duration(short.end)
    let with = people(short.size)
    let message =
      isAlone
      ? Message(
        nl: "Dit duurt\(with.nl) minstens \(takes.nl), en de hele fase hoogstens \(end.nl).",
        en: "This takes at least \(takes.en)\(with.en), and the whole phase at most \(end.en).")
      : Message(
        nl: "Met deze regel erbij duurt wat hier gebeurt\(with.nl) minstens \(takes.nl), en de fase"
          + " hoogstens \(end.nl).",
        en: "With this line, what happens here takes at least \(takes.en)\(with.en), and the phase"
          + " at most \(end.en).")
    return Diagnostic(
      .linesDoNotFit, .warning, at: span, message, help: moreTime(short), notes: [phaseNote(short)])
  }

  private static func moreTime(_ short: TooShort) -> Message {
    let fits = duration(short.fits)
    return Message(
      nl: "Geef de fase \(fits.nl), of maak korter wat erin gebeurt.",
      en: "Give the phase \(fits.en), or make shorter what happens in it.")
  }

  private static func phaseNote(_ short: TooShort) -> Note {
    Note(
      short.phase, Message(nl: "zo lang duurt de fase", en: "the phase takes this long"))
  }

  /// Phases that together take longer than what is booked.
  static func meetingTooLong(
    _ takes: Int64, booked: Int64, size: Int?, at span: Span, phases: [HeavyPhase]
  ) -> Diagnostic {
    let takes = duration(takes)
    let end = duration(booked)
    let with = people(size)
    return Diagnostic(
      .meetingTooLong, .warning, at: span,
      Message(
        nl: "Alles samen duurt\(with.nl) minstens \(takes.nl), en er is \(end.nl) voor"
          + " uitgetrokken.",
        en: "All of it takes at least \(takes.en)\(with.en), and \(end.en) are set aside for it."),
      help: Message(
        nl: "Trek er meer tijd voor uit, of maak een fase korter; de zwaarste staan hieronder.",
        en: "Give it more time, or make a phase shorter; the heaviest stand below."),
      notes: phases.map { phase in
        let share = duration(phase.share)
        return Note(
          phase.span, Message(nl: "hier zit \(share.nl) in", en: "this takes \(share.en)"))
      })
  }

  /// Phases that together may take longer than what is booked.
  static func meetingMayRunLate(
    _ most: Int64, booked: Int64, size: Int?, at span: Span, phases: [HeavyPhase]
  ) -> Diagnostic {
    let most = duration(most)
    let end = duration(booked)
    let with = people(size)
    return Diagnostic(
      .meetingMayRunLate, .hint, at: span,
      Message(
        nl: "Duurt elke fase zo lang als die mag, dan ben je\(with.nl) pas na \(most.nl) klaar, en"
          + " er is \(end.nl) voor uitgetrokken.",
        en: "If every phase takes all the time it may, you are done after \(most.en)\(with.en), and"
          + " \(end.en) are set aside for it."),
      help: Message(
        nl: "Dat hoeft niet mis te gaan; weet van tevoren waar je tijd kunt winnen.",
        en: "It need not go wrong; know beforehand where you can win time."),
      notes: phases.map { phase in
        let share = duration(phase.share)
        return Note(
          phase.span,
          Message(
            nl: "hier gaat hoogstens \(share.nl) in zitten", en: "this takes at most \(share.en)"))
      })
  }

  /// A loop of phases without a bound.
  static func endNotKnown(at span: Span, booked: Span, language: Language) -> Diagnostic {
    let bound = "\(Keywords.plain(.atMost, in: language)) 3 \(Keywords.plain(.times, in: language))"
    return Diagnostic(
      .endNotKnown, .hint, at: span,
      Message(
        nl: "Hoe vaak dit wordt herhaald, weet niemand vooraf, dus ook niet hoe laat het klaar is.",
        en: "Nobody knows beforehand how often this is done, so nor when it will be over."),
      help: Message(
        nl: "Zet er een grens bij, zoals `, \(bound)`.",
        en: "Give it a bound, such as `, \(bound)`."),
      notes: [
        Note(booked, Message(nl: "zo lang is er", en: "there is so much time"))
      ])
  }

  /// A round over a group that is nobody.
  static func roundOverNobody(_ group: String, size: Int, at span: Span) -> Diagnostic {
    Diagnostic(
      .roundOverNobody, .warning, at: span,
      Message(
        nl: "Ook met \(size) deelnemers hoort er niemand bij `\(group)`, dus dit wordt altijd"
          + " overgeslagen.",
        en: "Even with \(size) participants nobody belongs to `\(group)`, so this is always passed"
          + " over."),
      help: Message(
        nl: "Laat meer deelnemers toe, of neem een groep waar mensen in zitten.",
        en: "Allow for more participants, or take a group that has people in it."))
  }

  /// A role that is not described and never mentioned.
  static func roleNobodyKnows(_ role: String, at span: Span) -> Diagnostic {
    Diagnostic(
      .roleNobodyKnows, .warning, at: span,
      Message(
        nl: "Wie \(role) is, krijgt nergens te horen wat dat inhoudt.",
        en: "Whoever is the \(role) never hears what that means."),
      help: Message(
        nl: "Zet er een dubbele punt achter met wat de rol doet, of haal de rol weg.",
        en: "Put a colon behind it with what the role does, or take the role away."))
  }
}

/// How long something takes, as it is said.
private func duration(_ milliseconds: Int64) -> Message {
  let seconds = milliseconds / 1_000
  var nl: [String] = []
  var en: [String] = []
  // Up to two hours, minutes read best: `90 minuten`.
  let hours = seconds >= 7_200 ? seconds / 3_600 : 0
  let minutes = (seconds - hours * 3_600) / 60
  let rest = seconds % 60
  if hours > 0 {
    nl.append("\(hours) uur")
    en.append("\(hours) hours")
  }
  if minutes > 0 {
    nl.append(minutes == 1 ? "1 minuut" : "\(minutes) minuten")
    en.append(minutes == 1 ? "1 minute" : "\(minutes) minutes")
  }
  if rest > 0 || nl.isEmpty {
    nl.append(rest == 1 ? "1 seconde" : "\(rest) seconden")
    en.append(rest == 1 ? "1 second" : "\(rest) seconds")
  }
  return Message(nl: nl.joined(separator: " "), en: en.joined(separator: " "))
}

/// With how many, as it is said behind a verb; nothing where it doesn't matter.
private func people(_ size: Int?) -> Message {
  guard let size else { return Message(nl: "", en: "") }
  return Message(
    nl: size == 1 ? " met 1 deelnemer" : " met \(size) deelnemers",
    en: size == 1 ? " with 1 participant" : " with \(size) participants")
}
