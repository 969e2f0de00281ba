// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

package import FoundationEssentials
package import PlaidTypes

/// A value of a column, whatever the database.
package enum ColumnValue: Sendable, Hashable {
    case null
    case text(String)
    case integer(Int64)
    case flag(Bool)
    /// Money, a price or a quantity: exact digits.
    case decimal(Decimal)
    case bytes([UInt8])

    package init(_ text: String?) { self = text.map(ColumnValue.text) ?? .null }

    package init(_ word: (some StringIdentifier)?) { self.init(word?.rawValue) }

    package init(_ time: Timestamp?) { self.init(time?.text) }

    package init(_ day: CalendarDate?) { self.init(day?.description) }

    package init(_ number: Int?) { self = number.map { .integer(Int64($0)) } ?? .null }

    package init(_ instant: Instant?) { self = instant.map { .integer($0.milliseconds) } ?? .null }

    package init(_ flag: Bool?) { self = flag.map(ColumnValue.flag) ?? .null }

    /// An unreadable amount counts as unknown.
    package init(_ amount: Decimal?) { self = amount.flatMap { $0.isNaN ? nil : .decimal($0) } ?? .null }

    package init(_ sealed: SealedBytes?) { self = sealed.map { .bytes($0.bytes) } ?? .null }

    /// Whether the left value is listed first; texts by their bytes, as the databases do.
    static func precedes(_ left: ColumnValue, _ right: ColumnValue) -> Bool {
        switch (left, right) {
        case (.text(let left), .text(let right)): left.utf8.lexicographicallyPrecedes(right.utf8)
        case (.integer(let left), .integer(let right)): left < right
        case (.decimal(let left), .decimal(let right)): left < right
        default: false
        }
    }
}
