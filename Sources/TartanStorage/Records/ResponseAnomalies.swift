// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

/// Missing or unreadable members of responses, by name and count; never their values.
package struct ResponseAnomalies: Sendable, Hashable {
    /// How often each member was missing or unreadable, such as `Transaction.amount`.
    package private(set) var counts: [String: Int]

    /// More names than these are counted together, so that a row stays small.
    private static let maximumNames = 50
    package static let others = "others"

    package init(_ counts: [String: Int] = [:]) { self.counts = counts }

    package mutating func add(_ member: String, _ count: Int = 1) {
        let isKnown = counts[member] != nil || counts.count < Self.maximumNames
        let name = isKnown ? member : Self.others
        let (sum, overflows) = (counts[name] ?? 0).addingReportingOverflow(count)
        counts[name] = overflows ? .max : sum
    }

    package mutating func add(_ other: ResponseAnomalies) {
        for (member, count) in other.counts.sorted(by: { $0.key < $1.key }) { add(member, count) }
    }

    package var isEmpty: Bool { counts.isEmpty }

    package var total: Int {
        counts.values.reduce(0) { sum, count in
            let (total, overflows) = sum.addingReportingOverflow(count)
            return overflows ? .max : total
        }
    }

    /// The members, the most frequent first.
    package var members: [String] {
        counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map(\.key)
    }

    /// The text of the column: one line per member.
    package var text: String {
        counts.sorted { $0.key < $1.key }.map { "\($0.key)\t\($0.value)" }.joined(separator: "\n")
    }

    /// Parses the text of the column; malformed lines are skipped.
    package init(text: String?) {
        counts = [:]
        for line in (text ?? "").split(separator: "\n") {
            let parts = line.split(separator: "\t")
            if parts.count == 2, let count = Int(parts[1]), count > 0 { add(String(parts[0]), count) }
        }
    }
}
