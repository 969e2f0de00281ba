// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import NACHA
import PlaidJSON

extension NachaCommand {
    /// `tartan nacha check`.
    struct Check: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "check", abstract: "Check an ACH file against every rule.",
            discussion: """
                Lists every broken rule with its line and column. Warnings are rules that ACH operators do not enforce, such as
                an effective date on a holiday.

                Exit codes: 0 the file is valid, 1 it is not or cannot be read, 64 wrong usage.

                Examples:
                  tartan nacha check payments.ach
                  tartan nacha check payments.ach --strict --json
                """)

        @Argument(help: ArgumentHelp("The ACH file.", valueName: "file")) var file: String
        @Flag(help: "Treat warnings as errors.") var strict = false
        @Option(help: "How many problems to show in the table.") var limit = 100
        @Flag(help: "Print a line of JSON for each problem.") var json = false

        func validate() throws {
            guard 1...100_000 ~= limit else { throw ValidationError("--limit must be from 1 to 100000.") }
        }

        func run() throws {
            let terminal = Terminal.current()
            var table = Table(columns: [
                .init(title: "Severity"), .init(title: "Line", alignment: .right, priority: .essential),
                .init(title: "Column", alignment: .right, priority: .essential), .init(title: "Record"),
                .init(title: "Field"), .init(title: "Value", maximumWidth: 24),
                .init(title: "Rule", maximumWidth: 90, minimumWidth: 20, priority: .essential, isProse: true),
            ])
            var summary = NachaSummary()
            var errors = 0
            var warnings = 0
            let bar = ProgressBar(terminal, total: 0, unit: "entries")
            defer { bar.finish() }
            try NachaSource(path: file).read { event, progress in
                bar.update(progress.entries)
                summary.take(event)
                guard case .problem(let problem) = event else { return }
                if problem.severity == .error { errors += 1 } else { warnings += 1 }
                if json {
                    terminal.out(Output.line(problem.json))
                } else if table.rows.count < limit {
                    table.rows.append(problem.cells)
                }
            }
            bar.finish()
            if !json, !table.rows.isEmpty {
                terminal.out(table)
                let more = errors + warnings - table.rows.count
                if more > 0 { terminal.note("\(counted(more, "more problem")); --json prints all.") }
            }
            let isValid = errors == 0 && (!strict || warnings == 0)
            terminal.note(
                "\(SafeText.line(file)) is \(isValid ? "valid" : "not valid"): \(counted(errors, "error")), "
                    + "\(counted(warnings, "warning")); \(summary.sentence).")
            if !isValid { throw ExitCode(1) }
        }
    }
}

extension ACHProblem {
    fileprivate var cells: [String] {
        [
            severity.rawValue, line > 0 ? String(line) : "", String(column), record, field?.words ?? "", value,
            rule.sentence + (expected.map { " Expected '\($0)'." } ?? ""),
        ]
    }

    /// The problem as JSON.
    var json: JSONValue {
        [
            "severity": .string(severity.rawValue), "line": .number(JSONNumber(line)),
            "column": .number(JSONNumber(column)), "record": .string(record), "field": .optional(field?.rawValue),
            "value": .string(value), "rule": .string(rule.rawValue), "message": .string(rule.sentence),
            "expected": .optional(expected),
        ]
    }
}
