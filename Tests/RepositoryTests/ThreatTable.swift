// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import Foundation

/// The table of docs/ThreatModel.md that names, for each threat, what defends against it and which tests prove that.
struct ThreatTable {
    /// A row: threat, defence, and what the third column names.
    struct Row {
        let threat: String
        let defence: String
        let tests: [String]
    }

    static let path = "docs/ThreatModel.md"
    static let heading = "## Threats, defences and tests"

    let rows: [Row]
    /// Lines of the table that aren't rows of three columns.
    let odd: [String]

    init(_ page: String) {
        var rows: [Row] = []
        var odd: [String] = []
        let section = page.components(separatedBy: "\n").drop { $0 != Self.heading }.dropFirst().prefix {
            !$0.hasPrefix("## ")
        }
        let table = section.filter { $0.hasPrefix("|") }
        for line in table.dropFirst(2) {
            let cells = Self.cells(line)
            guard cells.count == 3 else {
                odd.append(line)
                continue
            }
            let tests = cells[2].components(separatedBy: "<br>").map(Self.plain).filter { !$0.isEmpty }
            rows.append(Row(threat: cells[0], defence: cells[1], tests: tests))
        }
        self.rows = rows
        self.odd = odd
    }

    /// What is wrong with the table; nothing for a good one.
    ///
    /// - Parameter text: The text of a file of the repository, by its path.
    func findings(_ text: (String) -> String?) -> [String] {
        var found = odd.map { "not three columns: \($0)" }
        if rows.isEmpty { found.append("no row below \"\(Self.heading)\"") }
        for row in rows {
            if row.threat.isEmpty || row.defence.isEmpty || row.tests.isEmpty {
                found.append("an empty column: \(row.threat)")
            }
            for test in row.tests {
                if let finding = Self.finding(test, text) { found.append("\(row.threat): \(finding)") }
            }
        }
        return found
    }

    private static func finding(_ test: String, _ text: (String) -> String?) -> String? {
        let parts = test.components(separatedBy: ": ")
        guard parts.count == 2 else { return "\"\(test)\" is not \"path: name of the test\"" }
        let (path, name) = (parts[0], plain(parts[1].replacingOccurrences(of: "()", with: "")))
        guard path.contains("Tests/"), let source = text(path) else { return "there is no file of tests \(path)" }
        let escaped = NSRegularExpression.escapedPattern(for: name)
        let pattern: String
        let code: String
        if path.hasSuffix(".swift") {
            // The mark may stand lines above, after arguments that hold anything.
            pattern = #"@Test\b(?:(?!\bfunc\b)[\s\S])*\bfunc `?"# + escaped + #"`?\s*[(<]"#
            code = codeOnly(source)
        } else if path.hasSuffix(".py") {
            pattern = #"(?m)^[ \t]*(?:async )?def "# + escaped + #"\("#
            code = source
            guard name.hasPrefix("test") else { return "\(name) is no name of a test of \(path)" }
        } else {
            return "\(path) is neither Swift nor Python"
        }
        return code.range(of: pattern, options: .regularExpression) == nil ? "\(path) has no test \(name)" : nil
    }

    /// The cells of a line; `\|` is a bar in a cell.
    private static func cells(_ line: String) -> [String] {
        let bar = "\u{0}"
        var cells = line.replacingOccurrences(of: "\\|", with: bar).components(separatedBy: "|").dropFirst()
        if cells.last?.trimmingCharacters(in: .whitespaces).isEmpty == true { cells = cells.dropLast() }
        return cells.map { plain($0).replacingOccurrences(of: bar, with: "|") }
    }

    private static func plain(_ text: String) -> String {
        text.replacingOccurrences(of: "`", with: "").trimmingCharacters(in: .whitespaces)
    }
}
