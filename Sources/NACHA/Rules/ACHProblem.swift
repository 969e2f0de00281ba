// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

/// A place where a file breaks a rule.
public struct ACHProblem: Error, Sendable, Equatable, CustomStringConvertible {
    /// Whether the file is refused.
    public enum Severity: String, Sendable {
        /// The file is not valid.
        case error
        /// ACH operators process it all the same.
        case warning
    }

    /// The line, or the number of the record in a file without line ends; 0 for a file that is being written.
    public var line: Int
    /// The first column of the field, or of the character; columns start at 1.
    public let column: Int
    /// The kind of record, such as `batch header`.
    public let record: String
    /// The field, unless the problem concerns a whole record or file.
    public let field: ACHFieldName?
    /// What the file contains there.
    ///
    /// Account numbers are shortened to their last four characters.
    public let value: String
    /// The broken rule.
    public let rule: ACHRule
    /// Whether the file is refused because of it.
    public let severity: Severity
    /// What was expected, where one value would be right.
    public let expected: String?

    init(
        _ rule: ACHRule, line: Int, in kind: ACHRecordKind, _ name: ACHFieldName, value: String,
        expected: String? = nil, severity: Severity? = nil
    ) {
        let layout = kind.layout
        let field = layout.field(name)
        self.init(
            rule, line: line, column: field?.column ?? 1, record: layout.name, field: name, value: value,
            expected: expected, severity: severity)
    }

    init(
        _ rule: ACHRule, line: Int, column: Int, record: String, field: ACHFieldName?, value: String,
        expected: String? = nil, severity: Severity? = nil
    ) {
        self.line = line
        self.column = column
        self.record = record
        self.field = field
        // What a file contains must not control the terminal on which it is shown.
        let shown = ACHRecord.escaped(Array(value.utf8)[...])
        self.value = field == .account ? Self.shortened(shown) : shown
        self.rule = rule
        self.expected = expected.map { ACHRecord.escaped(Array($0.utf8)[...]) }
        self.severity = severity ?? (rule.isTolerated ? .warning : .error)
    }

    private static func shortened(_ account: String) -> String {
        account.utf8.count > 4 ? "…" + account.suffix(4) : account
    }

    /// The place, the field, the value and the rule in one line.
    public var description: String {
        let place = line > 0 ? "Line \(line), column \(column)" : "Column \(column)"
        let what = field.map { "\($0.words) of the \(record)" } ?? record
        let wanted = expected.map { " Expected '\($0)'." } ?? ""
        return "\(place), \(what) '\(value)': \(rule.sentence)\(wanted)"
    }
}
