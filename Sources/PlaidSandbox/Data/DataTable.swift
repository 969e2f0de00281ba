// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

/// The files of data/sandbox, as scripts/embed wrote them into Swift.
enum DataFile {}

/// The rows of a data file, whose columns are separated by tabs.
///
/// The first row names the columns. Lines that begin with `#` are comments, and `-` stands for an empty cell.
struct DataTable: Sendable {
    struct Row: Sendable {
        fileprivate let cells: [String: String]

        /// The text of a cell; `nil` if it is empty.
        subscript(column: String) -> String? { cells[column] }

        /// The words of a cell, between commas.
        func words(_ column: String) -> [String] { cells[column]?.split(separator: ",").map(String.init) ?? [] }
    }

    private(set) var rows: [Row] = []

    init(_ text: StaticString) { self.init(text.description) }

    init(_ text: String) {
        let lines = text.split(separator: "\n").filter { !$0.hasPrefix("#") }
            .map { $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init) }
        guard let columns = lines.first else { return }
        rows = lines.dropFirst().map { values in
            Row(cells: Dictionary(zip(columns, values).filter { $0.1 != "-" }) { first, _ in first })
        }
    }
}
