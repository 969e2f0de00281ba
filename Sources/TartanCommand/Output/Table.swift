/// Formats a table with a header and aligned columns as plain text.
struct Table {
    /// The alignment of a column's cells.
    enum Alignment {
        case left
        case right
    }

    /// A column's title and format.
    struct Column {
        let title: String
        var alignment = Alignment.left
        /// Longer cells are truncated with an ellipsis.
        var maximumWidth = 44
    }

    let columns: [Column]
    var rows: [[String]] = []

    /// The lines, header first, without colours.
    func lines() -> [String] {
        let cells = rows.map { row in zip(columns, row).map { Self.cut(SafeText.line($1), to: $0.maximumWidth) } }
        let widths = columns.indices.map { index in
            max(columns[index].title.count, cells.map { $0[index].count }.max() ?? 0)
        }
        func line(_ texts: [String]) -> String {
            let padded = texts.indices.map { index in
                let padding = String(repeating: " ", count: widths[index] - texts[index].count)
                return columns[index].alignment == .left ? texts[index] + padding : padding + texts[index]
            }
            var text = padded.joined(separator: "  ")
            while text.last == " " { text.removeLast() }
            return text
        }
        return [line(columns.map(\.title)), line(widths.map { String(repeating: "─", count: $0) })] + cells.map(line)
    }

    private static func cut(_ text: String, to width: Int) -> String {
        text.count <= width ? text : text.prefix(width - 1) + "…"
    }
}
