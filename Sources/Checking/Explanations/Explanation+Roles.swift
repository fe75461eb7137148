// Explanations of findings about roles that are given on the way.
import Diagnostics

extension Explanation {
  static let cannotAppoint = Explanation(
    .cannotAppoint,
    why: Message(
      nl: "Wie bij de groep hoort, hangt af van wie er andere rollen hebben; aanwijzen verandert"
        + " daar niets aan.",
      en: "Who belongs to the group depends on who has other roles; appointing changes nothing."),
    wrong: Message(
      nl: "    wijs groep aan = inbrenger\n    groep: Denk mee.",
      en: "    appoint group = presenter\n    group: Think along."),
    right: Message(
      nl: "    wijs inbrenger aan uit groep: Wie brengt nu iets in?\n    groep: Denk mee.",
      en: "    appoint presenter from group: Who presents now?\n    group: Think along."))

  static let leavesOtherRole = Explanation(
    .leavesOtherRole,
    why: Message(
      nl: "Niemand kan twee van deze rollen tegelijk hebben, dus de eerste rol zou leeg vallen.",
      en: "Nobody can have two of these roles at once, so the first role would fall empty."),
    wrong: Message(
      nl: "rol inbrenger, 1: Brengt een vraag in.\nrol gids, 1, later: Wijst de weg.\n\n"
        + "fase \"Inbreng\", 10 minuten\n    wijs gids aan = inbrenger\n    gids: Vertel.",
      en: "role presenter, 1: Brings a question.\nrole guide, 1, later: Shows the way.\n\n"
        + "phase \"Case\", 10 minutes\n    appoint guide = presenter\n    guide: Tell us."),
    right: Message(
      nl: "rol inbrenger, 1: Brengt een vraag in.\nrol gids, 1, later, erbij: Wijst de weg.\n\n"
        + "fase \"Inbreng\", 10 minuten\n    wijs gids aan = inbrenger\n    gids: Vertel.",
      en: "role presenter, 1: Brings a question.\n"
        + "role guide, 1, later, alongside: Shows the way.\n\n"
        + "phase \"Case\", 10 minutes\n    appoint guide = presenter\n    guide: Tell us."),
    in: .header)

  static let notAnEntry = Explanation(
    .notAnEntry,
    why: Message(
      nl: "Alleen wat iemand heeft ingebracht, is van iemand.",
      en: "Only what somebody brought in is somebody's."),
    wrong: Message(
      nl: "    verzamel casussen, inbrenger: Welke casussen heb je?\n"
        + "    wie(casussen): Vertel.",
      en: "    collect cases, presenter: Which cases do you have?\n"
        + "    who(cases): Tell us."),
    right: Message(
      nl: "    verzamel casussen, inbrenger: Welke casussen heb je?\n"
        + "    kies casus uit casussen: Welke nemen we?\n    wie(casus): Vertel.",
      en: "    collect cases, presenter: Which cases do you have?\n"
        + "    choose case from cases: Which one do we take?\n    who(case): Tell us."))

  static let authorNotKnown = Explanation(
    .authorNotKnown,
    why: Message(
      nl: "Wat voor niemand is, wordt overgeslagen: de tekst komt dan nooit in beeld.",
      en: "What is for nobody is passed over: the text would never be shown."),
    wrong: Message(
      nl: "    verzamel casussen, groep: Welke casus breng je in?\n"
        + "    kies casus uit casussen: Welke nemen we?\n    wie(casus): Vertel.",
      en: "    collect cases, group: Which case do you bring?\n"
        + "    choose case from cases: Which one do we take?\n    who(case): Tell us."),
    right: Message(
      nl: "    ronde spreker uit groep\n"
        + "        verzamel casussen, 1: Welke casus breng je in?\n    einde\n"
        + "    kies casus uit casussen: Welke nemen we?\n    wie(casus): Vertel.",
      en: "    round speaker from group\n"
        + "        collect cases, 1: Which case do you bring?\n    end\n"
        + "    choose case from cases: Which one do we take?\n    who(case): Tell us."))

  static let oneGroup = Explanation(
    .oneGroup,
    why: Message(
      nl: "Wie verdeelt, wil dat mensen uit elkaar gaan; een enkel groepje is de hele groep.",
      en: "Whoever divides wants people to part; a single group is the whole group."),
    wrong: Message(
      nl: "    groepjes hoofd uit groep, 5 minuten: Praat na.",
      en: "    subgroups head from group, 5 minutes: Talk it over."),
    right: Message(
      nl: "    groepjes hoofd, hart uit groep, 5 minuten: Praat na.",
      en: "    subgroups head, heart from group, 5 minutes: Talk it over."))
}
