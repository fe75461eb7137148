// People that are divided into groups.
import Diagnostics
import ProgramModel
import Syntax

extension Lowering {
  /// Returns the prompt of a line that divides people.
  mutating func division(_ kind: SubgroupKind, _ node: TextNode, at span: Span) -> Prompt {
    let audience: Audience
    let made: Division
    switch kind {
    case .size(let number, let group):
      audience = group.map { self.audience($0) } ?? everyone()
      let source = group.map { self.source($0) } ?? add(.everyone)
      made = Division(.size(max(2, number.count ?? 2)), of: source)
    case .named(let names, let group):
      audience = self.audience(group)
      let source = self.source(group)
      made = Division(.named(names.compactMap { subgroup($0) }), of: source)
    }
    program.divisions.append(made)
    let id = ID<Division>(program.divisions.count - 1)
    return Prompt(place: place(span), audience: audience, passage: passage(node), division: id)
  }

  private func subgroup(_ name: NameNode) -> ID<Subgroup>? {
    guard let symbol = tree.symbol(name, in: names) else { return nil }
    return subgroups[symbol]
  }

  /// Gives every group with a name its number.
  mutating func numberSubgroups() {
    for symbol in names.ids where names[symbol].origin == .subgroup {
      subgroups[symbol] = ID(program.subgroups.count)
      program.subgroups.append(Subgroup(name: text(names[symbol].name)))
    }
  }
}
