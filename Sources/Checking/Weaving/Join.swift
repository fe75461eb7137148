// Joins a script with what it uses: the text of each file once, and its declarations where the
// line stands that uses it.
import Diagnostics
import Syntax

/// Returns a script with all that it uses, and tells what can't be used.
func join(_ tree: SyntaxTree, _ files: [UsedFile]) -> (script: Woven, report: Report) {
  var joining = Joining(tree, files)
  joining.join()
  return (joining.script, joining.report)
}

private struct Joining {
  private let main: SyntaxTree
  private let files: [UsedFile]
  private var tree: SyntaxTree
  private var bytes: [UInt8]
  private var trees: [SyntaxTree]
  private var pieces: [Seams.Piece]
  /// Which file each file uses, by their places among the trees.
  private var uses: [Set<Int>] = [[]]
  /// Where each path lies among the trees, once it was joined; those that are open, in order.
  private var joined: [String: Int] = [:]
  private var open: [String] = []
  private var declarations: [DeclarationNode] = []
  var report = Report()

  init(_ main: SyntaxTree, _ files: [UsedFile]) {
    self.main = main
    self.files = files
    tree = main
    trees = [main]
    bytes = main.source.bytes
    pieces = [
      Seams.Piece(range: 0..<main.source.bytes.count + 1, file: 0, origin: 0, call: nil)
    ]
  }

  var script: Woven {
    Woven(tree: tree, seams: Seams(trees, pieces: pieces, uses: uses))
  }

  mutating func join() {
    // Most scripts use nothing.
    guard main.usesFiles else { return }
    if bytes.last != 0x0A { bytes.append(0x0A) }
    joined[main.path] = 0
    open = [main.path]
    add(main.declarations, of: 0, at: main.path)
    let source = SourceText(name: main.source.name, bytes: bytes, file: main.source.file)
    tree = tree.with(source, declaring: declarations)
  }

  /// Adds the declarations of a file, those of the files that it uses where it says so.
  private mutating func add(_ added: [DeclarationNode], of file: Int, at path: String) {
    for declaration in added {
      guard case .use(let title) = declaration.kind else {
        declarations.append(declaration)
        continue
      }
      if let title { use(title, in: file, at: path) }
    }
  }

  private mutating func use(_ title: TitleNode, in file: Int, at path: String) {
    let written = tree.written(title, in: bytes)
    switch usedPath(written, from: path) {
    case .outside: report.add(.useOutside(written, at: title.content.span))
    case .misspelt(let meant):
      report.add(.useMisspelt(written, meant: meant, at: title.content.span))
    case .path(let used): use(used, as: written, title.content.span, in: file)
    }
  }

  private mutating func use(_ path: String, as written: String, _ span: Span, in file: Int) {
    if let known = joined[path] {
      uses[file].insert(known)
      if let start = open.firstIndex(of: path) {
        report.add(.circularUse(Array(open[start...]), at: span))
      }
      return
    }
    let found = files.first { $0.path == path }
    switch found?.content ?? .missing(nearest: nil) {
    case .missing(let nearest):
      report.add(.useMissing(written, nearest: nearest, at: span))
    case .outside: report.add(.useOutside(written, at: span))
    case .unreadable: report.add(.useUnreadable(written, at: span))
    case .read(let used, _):
      if used.title != nil { return report.add(.usesProtocol(written, at: span)) }
      add(used, at: path, usedBy: file)
    }
  }

  private mutating func add(_ used: SyntaxTree, at path: String, usedBy file: Int) {
    let start = bytes.count
    let number = trees.count
    bytes += used.source.bytes
    if bytes.last != 0x0A { bytes.append(0x0A) }
    pieces.append(
      Seams.Piece(range: start..<bytes.count, file: number, origin: 0, call: nil))
    trees.append(used)
    uses.append([])
    uses[file].insert(number)
    joined[path] = number
    open.append(path)
    let copies = tree.copy(used.declarations, of: used, movedBy: start)
    add(copies, of: number, at: path)
    open.removeLast()
  }
}

extension SyntaxTree {
  /// Whether it uses other files.
  fileprivate var usesFiles: Bool {
    declarations.contains { declaration in
      if case .use = declaration.kind { true } else { false }
    }
  }

  /// Returns what stands in quotes, of which the text is in some bytes.
  fileprivate func written(_ title: TitleNode, in bytes: [UInt8]) -> String {
    String(decoding: bytes[title.content.span.range], as: UTF8.self)
  }
}
