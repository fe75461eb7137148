import Diagnostics

/// A step's place in its tree.
package struct StepID: Sendable, Hashable {
  /// Its index in `SyntaxTree.steps`.
  package let index: Int32
}

/// `fase "Titel", …: waar het om gaat`, with the rules and cards right under it.
///
/// The lines of a phase are the steps behind it, up to the next phase or pause.
package struct PhaseNode: Sendable, Equatable {
  /// A part of the line that is a word.
  package enum Flag: Sendable, Equatable {
    /// `open`.
    case open
    /// `strikt`.
    case strict
    /// `geluidloos`.
    case muted
    /// `beschermd`.
    case protected
  }

  /// The title, nil where it is missing (reported).
  package let title: TitleNode?
  /// How long it lasts, if said.
  package let duration: RangeNode?
  /// The words of the line, each with its place.
  package let flags: [(flag: Flag, span: Span)]
  /// What it is about.
  package let purpose: TextNode?
  /// The rules right under it.
  package let rules: [RuleNode]
  /// The cards right under it.
  package let cards: [CardNode]

  package static func == (left: PhaseNode, right: PhaseNode) -> Bool {
    left.title == right.title && left.duration == right.duration
      && left.flags.elementsEqual(right.flags) { $0.flag == $1.flag && $0.span == $1.span }
      && left.purpose == right.purpose && left.rules == right.rules && left.cards == right.cards
  }
}

/// Where people sit.
package struct SpotNode: Sendable, Equatable {
  /// What a place can be.
  package enum Kind: Sendable, Equatable {
    /// `kring`.
    case circle
    /// `buitenkring`.
    case outside
    /// `midden`.
    case centre
    /// `rug`.
    case back
    /// `weg`.
    case away
    /// A place with a name: `"stoel van de klant"`.
    case named(TitleNode)
  }

  /// Where it stands.
  package let span: Span
  /// Which place.
  package let kind: Kind
}

/// When a cue is due.
package enum CueMoment: Sendable, Equatable {
  /// `halverwege`.
  case halfway
  /// `na 5 minuten`.
  case after(TimeNode)
  /// `laatste 2 minuten`.
  case last(TimeNode)
  /// `overtijd`.
  case overtime
}

/// A verb that asks.
package enum AskVerb: UInt8, Sendable, CaseIterable {
  /// `noteer`.
  case note
  /// `verzamel`.
  case collect
  /// `kies`.
  case choose
  /// `stem`.
  case vote
  /// `weeg`.
  case rate
}

/// A part of an asking line.
package struct AskPartNode: Sendable, Equatable {
  /// What such a part can say.
  package enum Kind: Sendable, Equatable {
    /// `3`.
    case number(NumberNode)
    /// `1 tot 10`.
    case range(CountNode)
    /// `2 stemmen elk`.
    case votes(NumberNode)
    /// `maximaal 3`.
    case atMost(NumberNode)
    /// `top 2`.
    case top(NumberNode)
    /// `ja/nee`.
    case yesNo
    /// `uit lijst`.
    case source(GroupNode)
    /// `vertrouwelijk`.
    case confidential
    /// Who answers.
    case people(GroupNode)
  }

  /// Where it stands.
  package let span: Span
  /// What it says.
  package let kind: Kind
}

/// `VERB naam, …: vraag`.
package struct AskNode: Sendable, Equatable {
  /// Which verb.
  package let verb: AskVerb
  /// What the answer is called, if it is.
  package let name: NameNode?
  /// The parts between the name and the colon.
  package let parts: [AskPartNode]
  /// The question, with options or labels as its items.
  package let text: TextNode
}

/// One `als`, `anders als` or `anders` with its lines.
package struct BranchNode: Sendable, Equatable {
  /// The whole line.
  package let span: Span
  /// When it is taken; nil for `anders`.
  package let condition: ValueID?
  /// Its lines.
  package let steps: [StepID]
}

/// How a `herhaal` goes on.
package enum RepeatKind: Sendable, Equatable {
  /// `herhaal 3 keer`.
  case times(TimeNode)
  /// `herhaal tot …`.
  case until(ValueID)
  /// `herhaal zolang …`.
  case whileTrue(ValueID)
}

/// What a `ronde` takes for its time.
package enum RoundTime: Sendable, Equatable {
  /// `2 minuten elk`.
  case each(RangeNode)
  /// `20 minuten samen`.
  case shared(RangeNode)
  /// A time without either (reported by the checker, with both remedies).
  case unsettled(RangeNode)
}

/// `groepjes …`.
package enum SubgroupKind: Sendable, Equatable {
  /// `groepjes van 3 uit …`.
  case size(NumberNode, GroupNode?)
  /// `groepjes a, b uit …`.
  case named([NameNode], GroupNode)
}

/// What stands between a loop's turns, from `tussendoor` to its `einde`.
package struct BetweenNode: Sendable, Equatable {
  /// The line `tussendoor`.
  package let span: Span
  /// Its lines.
  package let steps: [StepID]
}

/// `spoor "Naam"` and its lines.
package struct TrackNode: Sendable, Equatable {
  /// The line `spoor "Naam"`.
  package let span: Span
  /// Its name, nil where it is missing (reported).
  package let title: TitleNode?
  /// Its lines.
  package let steps: [StepID]
}

/// `einde`, with the word behind it that says what it ends.
package struct EndNode: Sendable, Equatable {
  /// The line.
  package let span: Span
  /// An opener's word, or the name of a loop or a block.
  package let name: NameNode?
}

/// A line of the flow, with the lines that it holds.
package struct StepNode: Sendable, Equatable {
  /// What a line of the flow can be.
  ///
  /// A name is nil where it is missing (reported). Its parts lie apart, so that whoever looks at a
  /// line doesn't copy all of them.
  package indirect enum Kind: Sendable, Equatable {
    /// A line that could not be read (reported).
    case missing
    /// `fase …`.
    case phase(PhaseNode)
    /// `pauze 15 minuten: tekst`.
    case pause(RangeNode, TextNode?)
    /// `wie, duur: tekst`.
    case prompt(GroupNode, RangeNode?, TextNode)
    /// `wie spreekt`.
    case speaks(GroupNode)
    /// `wie zwijgt`.
    case listens(GroupNode)
    /// `fluister wie: tekst`.
    case whisper(GroupNode, TextNode)
    /// `stilte 3 minuten, wie: tekst`.
    case silence(RangeNode, GroupNode?, TextNode?)
    /// `daarna`.
    case then
    /// `plaats wie plek`.
    case seat(GroupNode, [SpotNode])
    /// `halverwege, wie: tekst`.
    case cue(CueMoment, GroupNode?, TextNode)
    /// `noteer`, `verzamel`, `kies`, `stem`, `weeg`.
    case ask(AskNode)
    /// `loot naam uit lijst`.
    case draw(NameNode?, GroupNode)
    /// `wijs rol aan = personen`.
    case appoint(NameNode?, GroupNode)
    /// `wijs rol aan uit personen, wie: vraag`.
    case appointFrom(NameNode?, GroupNode, GroupNode?, TextNode)
    /// `onthul rol`.
    case reveal(NameNode?)
    /// `groepjes …`.
    case subgroups(SubgroupKind, RangeNode?, TextNode)
    /// `zet naam = waarde`.
    case set(NameNode?, ValueID)
    /// `onthoud naam met "label"`.
    case remember(NameNode?, TitleNode?)
    /// `doe blok(…)`, with the lines that it does: none as parsed, a copy of the block's own once
    /// they are copied there.
    case perform(NameNode?, [ValueID], does: [StepID])
    /// `als` … `anders` … `einde`.
    case condition([BranchNode])
    /// `herhaal …` … `einde`, at most so many times.
    case repeated(RepeatKind, atMost: TimeNode?, [StepID], BetweenNode?)
    /// `elke x uit lijst` … `einde`; shuffled, by rating: the places of those words.
    case each(NameNode?, GroupNode, shuffled: Span?, byRating: Span?, [StepID], BetweenNode?)
    /// `ronde x uit groep, tijd` … `einde`.
    case round(NameNode?, GroupNode, RoundTime?, shuffled: Span?, [StepID], BetweenNode?)
    /// `tegelijk` … `einde`.
    case together([TrackNode])
    /// `stop`.
    case stop
  }

  /// Its own line, without the lines that it holds.
  package let span: Span
  /// What it is.
  package let kind: Kind
}
