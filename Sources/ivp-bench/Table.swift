/// Figures in columns, the first of which says what they are of.
struct Table {
  private var rows: [[String]]

  /// Creates a table with the names of its columns.
  init(_ columns: String...) { rows = [columns] }

  /// Adds a row.
  mutating func add(_ cells: String...) { rows.append(cells) }

  /// The table as text: what the figures are of on the left, the figures on the right.
  var text: String {
    let widths = rows[0].indices.map { column in rows.map { $0[column].count }.max() ?? 0 }
    return rows.map { row in
      row.indices.map { column in
        let padding = String(repeating: " ", count: widths[column] - row[column].count)
        return column == 0 ? row[column] + padding : padding + row[column]
      }.joined(separator: "  ")
    }.joined(separator: "\n")
  }
}
