// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

/// Formats a table with a header and aligned columns as plain text.
struct Table {
    /// The alignment of a column's cells.
    enum Alignment {
        case left
        case right
    }

    /// What goes first where there is no room for all columns.
    enum Priority {
        /// Left out before anything is shortened.
        case detail
        /// Left out when shortening is not enough.
        case useful
        /// Always there.
        case essential
    }

    /// A column's title and format.
    struct Column {
        let title: String
        var alignment = Alignment.left
        /// Longer cells are truncated with an ellipsis.
        var maximumWidth = 44
        /// What cells keep where there is little room; numbers are never shortened.
        var minimumWidth = 8
        var priority = Priority.useful
        /// Whether the cells are sentences, which continue on further lines instead of being truncated.
        var isProse = false
    }

    let columns: [Column]
    var rows: [[String]] = []

    /// Lines that fit, and whether anything had to go for it.
    struct Layout {
        var lines: [String]
        var isShortened: Bool
    }

    /// The lines, header first, without colours.
    ///
    /// - Parameter width: The columns of the terminal; `nil` where there is no limit.
    func layout(width: Int? = nil) -> Layout {
        let cells = rows.map { row in
            zip(columns, row).map { column, text in
                column.isProse ? SafeText.line(text) : TextWidth.cut(SafeText.line(text), to: column.maximumWidth)
            }
        }
        let natural = columns.indices.map { index in
            max(
                TextWidth.of(columns[index].title),
                min(cells.map { TextWidth.of($0[index]) }.max() ?? 0, columns[index].maximumWidth))
        }
        let (shown, widths) = fit(natural, into: width)
        func line(_ texts: [String]) -> String {
            let padded = zip(shown, widths).map { index, width in
                let text = TextWidth.cut(texts[index], to: width)
                let padding = String(repeating: " ", count: width - TextWidth.of(text))
                return columns[index].alignment == .left ? text + padding : padding + text
            }
            var text = padded.joined(separator: Self.gap)
            while text.last == " " { text.removeLast() }
            return text
        }
        let rule = zip(shown, widths).map { String(repeating: "─", count: $1) }.joined(separator: Self.gap)
        return Layout(
            lines: [line(columns.map(\.title)), rule] + cells.flatMap { lines(of: $0, shown, widths).map(line) },
            isShortened: shown.count < columns.count
                || zip(shown, widths).contains { natural[$0] > $1 && !columns[$0].isProse })
    }

    /// A row's texts, line by line; only sentences have more than one.
    private func lines(of cells: [String], _ shown: [Int], _ widths: [Int]) -> [[String]] {
        var lines = [cells]
        for (index, width) in zip(shown, widths) where columns[index].isProse {
            for (number, text) in TextWidth.wrap(cells[index], to: width).enumerated() {
                if number == lines.count { lines.append(columns.map { _ in "" }) }
                lines[number][index] = text
            }
        }
        return lines
    }

    private static let gap = "  "

    /// Which columns are shown, and how wide.
    private func fit(_ natural: [Int], into width: Int?) -> (shown: [Int], widths: [Int]) {
        var shown = Array(columns.indices)
        guard let width, total(natural) > width else { return (shown, natural) }
        while total(shown.map { natural[$0] }) > width,
            let last = shown.lastIndex(where: { columns[$0].priority == .detail })
        {
            shown.remove(at: last)
        }
        while true {
            if let widths = shrunk(shown, natural, into: width) { return (shown, widths) }
            let next = shown.lastIndex { columns[$0].priority != .essential }
            guard shown.count > 1, let last = next ?? shown.indices.last else { break }
            shown.remove(at: last)
        }
        // One column, in a terminal that is narrower than its least.
        return (shown, shown.map { min(natural[$0], max(width, 1)) })
    }

    /// Widths that fit, the widest columns shortened first; `nil` when there are none.
    private func shrunk(_ shown: [Int], _ natural: [Int], into width: Int) -> [Int]? {
        for cap in stride(from: shown.map { natural[$0] }.max() ?? 0, through: 0, by: -1) {
            let widths = shown.map { index in
                let column = columns[index]
                return column.alignment == .right
                    ? natural[index] : min(natural[index], max(cap, column.minimumWidth))
            }
            if total(widths) <= width { return widths }
        }
        return nil
    }

    private func total(_ widths: [Int]) -> Int {
        widths.reduce(0, +) + Self.gap.count * max(widths.count - 1, 0)
    }
}
