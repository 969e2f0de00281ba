package import FoundationEssentials
package import PlaidTypes

/// A row of a database by the names of its columns, which are the same in every one.
///
/// The databases differ in how they hold a value; what the values mean is read here, once for all of them. Readers report a
/// damaged value instead of ending the process.
package protocol StoredRow {
    func optionalText(_ column: String) -> String?
    func optionalInteger(_ column: String) -> Int64?
    func optionalBlob(_ column: String) -> [UInt8]?
    func bool(_ column: String) throws(StorageError) -> Bool
}

extension StoredRow {
    package func text(_ column: String) throws(StorageError) -> String {
        guard let value = optionalText(column) else { throw .corrupted(column) }
        return value
    }

    package func integer(_ column: String) throws(StorageError) -> Int64 {
        guard let value = optionalInteger(column) else { throw .corrupted(column) }
        return value
    }

    package func instant(_ column: String) throws(StorageError) -> Instant {
        Instant(milliseconds: try integer(column))
    }

    package func optionalInstant(_ column: String) -> Instant? {
        optionalInteger(column).map(Instant.init(milliseconds:))
    }

    package func blob(_ column: String) throws(StorageError) -> [UInt8] {
        guard let bytes = optionalBlob(column) else { throw .corrupted(column) }
        return bytes
    }

    package func decimal(_ column: String) throws(StorageError) -> Decimal {
        guard let value = try optionalDecimal(column) else { throw .corrupted(column) }
        return value
    }

    package func optionalDecimal(_ column: String) throws(StorageError) -> Decimal? {
        guard let text = optionalText(column) else { return nil }
        guard let value = DecimalText.value(text) else { throw .corrupted(column) }
        return value
    }

    package func day(_ column: String) throws(StorageError) -> CalendarDate {
        guard let value = try optionalDay(column) else { throw .corrupted(column) }
        return value
    }

    package func optionalDay(_ column: String) throws(StorageError) -> CalendarDate? {
        guard let text = optionalText(column) else { return nil }
        if UnknownDay.texts.contains(text) { return .unknown }
        guard let value = CalendarDate(text) else { throw .corrupted(column) }
        return value
    }

    package func choice<Choice: RawRepresentable<String>>(_ column: String) throws(StorageError) -> Choice {
        guard let value = Choice(rawValue: try text(column)) else { throw .corrupted(column) }
        return value
    }

    /// A piece of vocabulary, such as an identifier.
    package func word<Word: StringIdentifier>(_ column: String) throws(StorageError) -> Word {
        Word(rawValue: try text(column))
    }

    package func optionalWord<Word: StringIdentifier>(_ column: String) -> Word? {
        optionalText(column).map(Word.init(rawValue:))
    }
}

extension StorageError {
    package static func corrupted(_ column: String) -> StorageError {
        StorageError(.corrupted, "The column \(column) holds something that cannot be read.")
    }
}
