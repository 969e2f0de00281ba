// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

/// Cells of a CSV file, by the same rules as ``CSVWriter``'s.
package enum CSVLine {
    /// Returns a text as a cell: on one line, quoted where that is needed, and never a formula.
    package static func cell(_ text: String) -> String { CSVWriter.cell(text) }
}
