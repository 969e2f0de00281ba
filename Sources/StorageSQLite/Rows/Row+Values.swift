import FoundationEssentials
import GRDB
import PlaidTypes
import Storage

/// Readers of columns that report a damaged value instead of ending the process.
extension Row {
    func text(_ column: String) throws(StorageError) -> String {
        guard let value = String.fromDatabaseValue(self.value(column)) else { throw Self.corrupted(column) }
        return value
    }

    func optionalText(_ column: String) -> String? { String.fromDatabaseValue(value(column)) }

    func integer(_ column: String) throws(StorageError) -> Int64 {
        guard let value = Int64.fromDatabaseValue(self.value(column)) else { throw Self.corrupted(column) }
        return value
    }

    func bool(_ column: String) throws(StorageError) -> Bool { try integer(column) != 0 }

    func instant(_ column: String) throws(StorageError) -> Instant { Instant(milliseconds: try integer(column)) }

    func optionalInstant(_ column: String) -> Instant? {
        Int64.fromDatabaseValue(value(column)).map(Instant.init(milliseconds:))
    }

    func blob(_ column: String) throws(StorageError) -> [UInt8] {
        guard let bytes = optionalBlob(column) else { throw Self.corrupted(column) }
        return bytes
    }

    func optionalBlob(_ column: String) -> [UInt8]? { Data.fromDatabaseValue(value(column)).map { [UInt8]($0) } }

    func decimal(_ column: String) throws(StorageError) -> Decimal {
        guard let value = try optionalDecimal(column) else { throw Self.corrupted(column) }
        return value
    }

    func optionalDecimal(_ column: String) throws(StorageError) -> Decimal? {
        guard let text = optionalText(column) else { return nil }
        guard let value = DecimalText.value(text) else { throw Self.corrupted(column) }
        return value
    }

    func day(_ column: String) throws(StorageError) -> CalendarDate {
        guard let value = try optionalDay(column) else { throw Self.corrupted(column) }
        return value
    }

    func optionalDay(_ column: String) throws(StorageError) -> CalendarDate? {
        guard let text = optionalText(column) else { return nil }
        guard let value = CalendarDate(text) else { throw Self.corrupted(column) }
        return value
    }

    func choice<Choice: RawRepresentable<String>>(_ column: String) throws(StorageError) -> Choice {
        guard let value = Choice(rawValue: try text(column)) else { throw Self.corrupted(column) }
        return value
    }

    /// A piece of vocabulary, such as an identifier.
    func word<Word: StringIdentifier>(_ column: String, as type: Word.Type = Word.self) throws(StorageError) -> Word {
        Word(rawValue: try text(column))
    }

    func optionalWord<Word: StringIdentifier>(_ column: String) -> Word? {
        optionalText(column).map(Word.init(rawValue:))
    }

    private func value(_ column: String) -> DatabaseValue { self[column] ?? .null }

    private static func corrupted(_ column: String) -> StorageError {
        StorageError(.corrupted, "The column \(column) holds something that cannot be read.")
    }
}

extension SealedBytes {
    var data: Data { Data(bytes) }
}

extension TokenDigest {
    var data: Data { Data(bytes) }
}
