// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

extension ContractDiff {
    /// Everything that changed, as Markdown; what forces a program to change is marked.
    public var report: String {
        var lines = ["# Contract \(old) → \(new)", "", summary, ""]
        for section in Change.Section.allCases {
            let changes = changes.filter { $0.section == section }
            guard !changes.isEmpty else { continue }
            lines += ["## \(section.rawValue)", ""]
            for subject in Self.distinct(changes.map(\.subject)) {
                let own = changes.filter { $0.subject == subject }
                let texts = own.map { ($0.breaks ? "**breaking:** " : "") + $0.text }
                lines.append("- `\(subject)`: \(texts.joined(separator: "; "))")
            }
            lines.append("")
        }
        return lines.joined(separator: "\n")
    }

    /// Entries for CHANGELOG.md, to be edited by a person.
    public var changelog: String {
        var entries = ["The contract is \(new) (before: \(old)). \(summary)"]
        if !addedOperations.isEmpty { entries.append("New operations: \(Self.list(addedOperations)).") }
        if !removedOperations.isEmpty { entries.append("Removed operations: \(Self.list(removedOperations)).") }
        let breaking = changes.filter { $0.breaks && $0.section != .operations }
        if !breaking.isEmpty {
            let subjects = Self.distinct(breaking.map(\.subject))
            let parts = subjects.map { subject in
                "`\(subject)` (\(breaking.filter { $0.subject == subject }.map(\.text).joined(separator: "; ")))"
            }
            entries.append("Source code that uses these types may have to change: \(parts.joined(separator: ", ")).")
        }
        let deprecated = changes.filter { $0.section == .deprecations }
        if !deprecated.isEmpty {
            entries.append("Deprecated: \(deprecated.map { "\($0.text) of `\($0.subject)`" }.joined(separator: ", ")).")
        }
        return entries.map { "- \($0)\n" }.joined()
    }

    private var summary: String {
        func count(_ section: Change.Section) -> Int {
            Set(changes.filter { $0.section == section }.map(\.subject)).count
        }
        let (added, removed) = (addedOperations.count, removedOperations.count)
        return "\(operationCount) operations: \(added) are new, \(removed) are removed. "
            + "\(count(.members)) types have other members, \(count(.values)) enumerations other values."
    }

    private static func distinct(_ names: [String]) -> [String] {
        var seen: Set<String> = []
        return names.filter { seen.insert($0).inserted }
    }
}
