// What is said about what is told in confidence, and about roles held in secret.
import Diagnostics
import Syntax

extension Diagnostic {
  /// Something said in confidence, used so that it would come out.
  static func confidenceInUse(
    _ name: String, _ use: ConfidenceUse, at span: Span, because: Span
  ) -> Diagnostic {
    Diagnostic(
      .confidenceInUse, at: span, use.message(name), help: use.help(name),
      notes: [
        Note(
          because,
          Message(nl: "hier wordt het vertrouwelijk gevraagd", en: "here it is asked in confidence")
        )
      ])
  }
}

extension Diagnostic {
  /// A secret role, where the group would learn who has it.
  static func secretToldTooEarly(_ name: String, at span: Span, first: Span?) -> Diagnostic {
    Diagnostic(
      .secretToldTooEarly, at: span,
      Message(
        nl: "`\(name)` is hier nog geheim, dus deze regel kan niet laten zien wie het is.",
        en: "`\(name)` is still secret here, so this line can't show who it is."),
      help: Message(
        nl: "Zet er `onthul \(name)` boven, of zeg het alleen tegen `begeleider`.",
        en: "Put `reveal \(name)` above it, or say it to `facilitator` only."),
      notes: first.map {
        [Note($0, Message(nl: "pas hier wordt het onthuld", en: "only here it is revealed"))]
      } ?? [])
  }

  /// What isn't secret, where it is revealed.
  static func nothingToReveal(
    _ name: String, isRole: Bool, at span: Span, first: Span, language: Language
  ) -> Diagnostic {
    let secret = Keywords.plain(.secret, in: language)
    return Diagnostic(
      .nothingToReveal, at: span,
      isRole
        ? Message(
          nl: "`\(name)` is geen geheime rol, dus er valt niets te onthullen.",
          en: "`\(name)` is no secret role, so there is nothing to reveal.")
        : Message(
          nl: "`\(name)` is geen rol, dus er valt niets te onthullen.",
          en: "`\(name)` is no role, so there is nothing to reveal."),
      help: isRole
        ? Message(
          nl: "Laat deze regel weg, of zet `\(secret)` bij de rol.",
          en: "Leave this line out, or put `\(secret)` with the role.")
        : Message(
          nl: "Noem hier een geheime rol, of laat het zien met `{\(name)}`.",
          en: "Name a secret role here, or show it with `{\(name)}`."),
      notes: [Note(first, Message(nl: "hier staat wat het is", en: "this is what it is"))])
  }
}

extension ConfidenceUse {
  fileprivate func message(_ name: String) -> Message {
    switch self {
    case .decides:
      Message(
        nl: "Wat er bij `\(name)` is ingevuld is vertrouwelijk, dus daar kan niets van afhangen.",
        en: "What was filled in for `\(name)` is confidential, so nothing can depend on it.")
    case .kept:
      Message(
        nl:
          "`\(name)` is vertrouwelijk, dus het kan niet ook onder een andere naam bewaard worden.",
        en: "`\(name)` is confidential, so it can't be kept under another name as well.")
    case .carried:
      Message(
        nl: "`\(name)` is vertrouwelijk, dus het gaat niet mee naar de volgende keer.",
        en: "`\(name)` is confidential, so it isn't carried to the next meeting.")
    case .titled:
      Message(
        nl: "`\(name)` is vertrouwelijk, en wat in een titel staat komt in het verslag.",
        en: "`\(name)` is confidential, and what stands in a title is in the report.")
    case .people:
      Message(
        nl: "Wie er bij `\(name)` is gekozen is vertrouwelijk, en deze regel zou het verklappen.",
        en: "Who was chosen for `\(name)` is confidential, and this line would give it away.")
    }
  }

  fileprivate func help(_ name: String) -> Message {
    switch self {
    case .decides:
      Message(
        nl: "Laten zien kan wel, met `{\(name)}`, en vragen of er iets staat: `\(name) niet leeg`.",
        en: "You can show it, with `{\(name)}`, and ask if there is anything: `\(name) not empty`.")
    case .kept, .titled:
      Message(
        nl: "Zet `{\(name)}` in een tekst, waar de groep het leest.",
        en: "Put `{\(name)}` in a text, where the group reads it.")
    case .carried:
      Message(
        nl: "Laat deze regel weg, of vraag het zonder `vertrouwelijk`.",
        en: "Leave this line out, or ask without `confidential`.")
    case .people:
      Message(
        nl: "Noem een rol, of vraag het zonder `vertrouwelijk`.",
        en: "Name a role, or ask without `confidential`.")
    }
  }
}
