// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

package import FoundationEssentials
package import PlaidTypes

/// A database row by column name; the names are the same in every database.
///
/// The databases store values differently; their meaning is decoded here, once for all of them. Readers report a damaged
/// value instead of trapping.
package protocol StoredRow {
    func optionalText(_ column: String) -> String?
    func optionalInteger(_ column: String) -> Int64?
    func optionalBlob(_ column: String) -> [UInt8]?
    /// Whether the column is NULL or missing.
    func isNull(_ column: String) -> Bool
    /// The row's location for errors; `nil` unless set by ``at(_:_:)``.
    var location: String? { get }
    func bool(_ column: String) throws(StorageError) -> Bool
}

extension StoredRow {
    package var location: String? { nil }

    /// Returns the same row, whose errors name its table and key.
    ///
    /// - Parameter key: Columns without secrets or personal data.
    package func at(_ table: String, _ key: String...) -> LocatedRow<Self> { at(table, key) }

    package func at(_ table: String, _ key: [String]) -> LocatedRow<Self> {
        let values = key.map { name in
            let value = optionalText(name).map(Self.shown) ?? optionalInteger(name).map { "\($0)" }
            return "\(name) \(value ?? "unknown")"
        }
        return LocatedRow(base: self, location: "table \(table), row with \(values.joined(separator: ", "))")
    }

    /// A key as a message shows it: the writer of the row chose its length and its characters.
    ///
    /// One character can have any number of accents, so that scalars are counted.
    private static func shown(_ text: String) -> String {
        let scalars = text.unicodeScalars.prefix(64).map { scalar -> Unicode.Scalar in
            switch scalar.properties.generalCategory {
            case .control, .format, .lineSeparator, .paragraphSeparator, .privateUse, .unassigned: "\u{FFFD}"
            default: scalar
            }
        }
        return String(String.UnicodeScalarView(scalars))
    }

    /// Reports a value that can't be read.
    func corrupted(_ column: String) -> StorageError {
        StorageError(
            .corrupted, "The column \(column) contains an unreadable value\(location.map { " (\($0))" } ?? "").")
    }

    package func text(_ column: String) throws(StorageError) -> String {
        guard let value = optionalText(column) else { throw corrupted(column) }
        return value
    }

    package func integer(_ column: String) throws(StorageError) -> Int64 {
        guard let value = optionalInteger(column) else { throw corrupted(column) }
        return value
    }

    /// A count: never negative, and small enough that sums of counts do not overflow.
    package func count(_ column: String) throws(StorageError) -> Int {
        let value = try integer(column)
        guard 0...StoredNumber.largestCount ~= value else { throw corrupted(column) }
        return Int(value)
    }

    package func optionalCount(_ column: String) throws(StorageError) -> Int? {
        isNull(column) ? nil : try count(column)
    }

    /// A counter that only grows, such as a generation: the next value fits.
    package func counter(_ column: String) throws(StorageError) -> Int64 {
        let value = try integer(column)
        guard 0...StoredNumber.largestCounter ~= value else { throw corrupted(column) }
        return value
    }

    /// A duration of at most a hundred years.
    package func optionalSeconds(_ column: String) throws(StorageError) -> Duration? {
        guard !isNull(column) else { return nil }
        let value = try integer(column)
        guard 0...StoredNumber.largestSeconds ~= value else { throw corrupted(column) }
        return .seconds(value)
    }

    package func instant(_ column: String) throws(StorageError) -> Instant {
        guard let instant = Instant(exactlyMilliseconds: try integer(column)) else { throw corrupted(column) }
        return instant
    }

    package func optionalInstant(_ column: String) throws(StorageError) -> Instant? {
        isNull(column) ? nil : try instant(column)
    }

    package func blob(_ column: String) throws(StorageError) -> [UInt8] {
        guard let bytes = optionalBlob(column) else { throw corrupted(column) }
        return bytes
    }

    package func decimal(_ column: String) throws(StorageError) -> Decimal {
        guard let value = try optionalDecimal(column) else { throw corrupted(column) }
        return value
    }

    package func optionalDecimal(_ column: String) throws(StorageError) -> Decimal? {
        guard let text = optionalText(column) else { return nil }
        guard let value = DecimalText.value(text) else { throw corrupted(column) }
        return value
    }

    package func day(_ column: String) throws(StorageError) -> CalendarDate {
        guard let value = try optionalDay(column) else { throw corrupted(column) }
        return value
    }

    package func optionalDay(_ column: String) throws(StorageError) -> CalendarDate? {
        guard let text = optionalText(column) else { return nil }
        if UnknownDay.texts.contains(text) { return .unknown }
        guard let value = CalendarDate(text) else { throw corrupted(column) }
        return value
    }

    package func choice<Choice: RawRepresentable<String>>(_ column: String) throws(StorageError) -> Choice {
        guard let value = Choice(rawValue: try text(column)) else { throw corrupted(column) }
        return value
    }

    /// A typed text, such as an identifier.
    package func word<Word: StringIdentifier>(_ column: String) throws(StorageError) -> Word {
        Word(rawValue: try text(column))
    }

    package func optionalWord<Word: StringIdentifier>(_ column: String) -> Word? {
        optionalText(column).map(Word.init(rawValue:))
    }
}

/// How large stored numbers may be.
enum StoredNumber {
    static let largestCount: Int64 = 1_000_000_000_000
    static let largestCounter: Int64 = 1 << 62
    static let largestSeconds: Int64 = 100 * 366 * 86_400
}

/// A row whose errors contain its location.
package struct LocatedRow<Base: StoredRow>: StoredRow {
    let base: Base
    package let location: String?

    package func optionalText(_ column: String) -> String? { base.optionalText(column) }
    package func optionalInteger(_ column: String) -> Int64? { base.optionalInteger(column) }
    package func optionalBlob(_ column: String) -> [UInt8]? { base.optionalBlob(column) }
    package func isNull(_ column: String) -> Bool { base.isNull(column) }
    package func bool(_ column: String) throws(StorageError) -> Bool {
        do {
            return try base.bool(column)
        } catch {
            throw error.code == .corrupted ? corrupted(column) : error
        }
    }
}
